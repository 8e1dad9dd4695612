import Cells

/// Tells a paste from typing where the terminal does not mark pastes.
///
/// PuTTY and old `screen` send pasted text as if it had been typed, in one burst. Nobody types several lines in one
/// burst: such lines are a paste, which sends nothing and runs nothing. A line whose Enter comes at once waits for what
/// may follow it; if nothing does, it was typed by a program, and counts as typed.
///
/// A stretch of text, Enters and Tabs is judged as a whole. Any other key ends it, and is obeyed: text has none, so a
/// person pressed it.
struct TypedBurst {
  /// The end of a stretch, from the first character of its last line: it may be the first of several lines.
  private var held: [ScreenEvent] = []
  /// Whether what comes now belongs to a paste.
  private var isPasting = false
  /// Whether the line has text, and no key was pressed since that leads elsewhere.
  private var isInLine = false

  /// Whether something may follow that decides.
  var isWaiting: Bool { isPasting || !held.isEmpty }

  /// Takes what arrived in one read, and returns what the person did.
  ///
  /// - Parameter isSoon: whether it came so soon after what came before that one burst brings both.
  mutating func take(_ arrived: [ScreenEvent], isSoon: Bool) -> [ScreenEvent] {
    let events = held + arrived
    held = []
    var result: [ScreenEvent] = []
    var rest = events[...]
    // Only the first stretch can go on with an old line: a key stands before every other.
    var isRecent = isSoon
    while !rest.isEmpty {
      let stretch = rest.prefix { $0.role != .endsStretch }
      rest = rest[stretch.endIndex...]
      result += judge(stretch, isLast: rest.isEmpty, isRecent: isRecent)
      if let key = rest.popFirst() {
        result.append(key)
        (isPasting, isInLine, isRecent) = (false, isInLine && key.correctsLine, true)
      }
    }
    return result
  }

  /// Returns what was held, because nothing followed for a moment.
  mutating func settle() -> [ScreenEvent] {
    defer { (held, isPasting) = ([], false) }
    if !held.isEmpty { isInLine = false }
    return held
  }

  /// Takes a stretch; what may go on in the next read is held.
  private mutating func judge(
    _ stretch: ArraySlice<ScreenEvent>, isLast: Bool, isRecent: Bool
  ) -> [ScreenEvent] {
    let lines = StretchOfLines(stretch, isInLine: isInLine)
    if isPasting || lines.isSeveral {
      isPasting = true
      isInLine = lines.endsInLine
      return Self.pasted(stretch)
    }
    guard isLast, let end = lines.endOfLine else {
      isInLine = lines.endsInLine
      return Array(stretch)
    }
    let start = lines.startOfLine ?? end
    // An Enter by itself, long after its line, is pressed by a person.
    guard lines.startOfLine != nil || isRecent else {
      isInLine = false
      return Array(stretch)
    }
    // What is held decides together with what was before it.
    isInLine = isInLine && !stretch[..<start].contains { $0.role == .enter }
    held = Array(stretch[start...])
    return Array(stretch[..<start])
  }

  /// The events with what was typed as pastes.
  private static func pasted(_ events: ArraySlice<ScreenEvent>) -> [ScreenEvent] {
    var result: [ScreenEvent] = []
    var text = ""
    func finish() {
      if !text.isEmpty { result.append(.paste(text)) }
      text = ""
    }
    for event in events {
      switch event.role {
      case .text(let character): text.append(character)
      case .enter: text.append("\n")
      case .tab: text.append("\t")
      case .happens, .endsStretch:
        finish()
        result.append(event)
      }
    }
    finish()
    return result
  }
}
