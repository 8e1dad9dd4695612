import Cells

/// Tells a paste from typing where the terminal does not mark pastes.
///
/// PuTTY and old `screen` send pasted text as if it had been typed, in one burst. Nobody types several lines in one
/// burst: such lines are a paste, which sends nothing and runs nothing. A single line that comes at once with its Enter
/// waits for what may follow it; if nothing does, it was typed by a program, and counts as typed.
struct TypedBurst {
  /// A line with its Enter that may be the first of several.
  private var held: [ScreenEvent] = []
  /// Whether what comes now belongs to a paste.
  private var isPasting = false
  /// Whether text was typed before, and no other key since.
  private var isInLine = false

  /// Whether something may follow that decides.
  var isWaiting: Bool { isPasting || !held.isEmpty }

  /// Takes what arrived in one read, and returns what the person did.
  mutating func take(_ arrived: [ScreenEvent]) -> [ScreenEvent] {
    // A paste types something; a key by itself is the person's.
    if isPasting, !arrived.contains(where: \.types) { isPasting = false }
    let events = held + arrived
    held = []
    if isPasting || hasSeveralLines(events) {
      isPasting = true
      isInLine = false
      return Self.pasted(events)
    }
    for event in events { if case .key(let key) = event { isInLine = key.isText } }
    let start = Self.startOfWholeLine(events)
    held = Array(events[start...])
    return Array(events[..<start])
  }

  /// Returns what was held, because nothing followed for a moment.
  mutating func settle() -> [ScreenEvent] {
    defer { (held, isPasting) = ([], false) }
    return held
  }

  /// Whether text follows on the Enter of a line, or a second line with text ends.
  private func hasSeveralLines(_ events: [ScreenEvent]) -> Bool {
    var hasText = isInLine
    var endedLines = 0
    var isAfterEnter = false
    for case .key(let key) in events {
      if key.isText {
        if isAfterEnter { return true }
        hasText = true
      } else if key == .enter {
        if hasText { endedLines += 1 }
        if endedLines > 1 { return true }
        hasText = false
        isAfterEnter = endedLines > 0
      } else if key != .tab {
        isAfterEnter = false
        // Text before this read, and then a key: that line was not pasted.
        if endedLines == 0, isInLine { hasText = false }
      }
    }
    return false
  }

  /// Where the line begins with which the events end, if it came with its Enter; otherwise their end.
  private static func startOfWholeLine(_ events: [ScreenEvent]) -> Int {
    guard events.last == .key(.enter) else { return events.endIndex }
    let start =
      events.lastIndex { event in
        if case .key(let key) = event { !key.isText && key != .enter } else { true }
      }.map { $0 + 1 } ?? 0
    let hasText = events[start...].contains { if case .key(let key) = $0 { key.isText } else { false } }
    return hasText ? start : events.endIndex
  }

  /// The events with their text as pastes; other keys in them are part of what was pasted, and count for nothing.
  private static func pasted(_ events: [ScreenEvent]) -> [ScreenEvent] {
    var result: [ScreenEvent] = []
    var text = ""
    func finish() {
      if !text.isEmpty { result.append(.paste(text)) }
      text = ""
    }
    for event in events {
      guard case .key(let key) = event else {
        finish()
        result.append(event)
        continue
      }
      switch key {
      case .character(let character): text.append(character)
      case .enter: text.append("\n")
      case .tab: text.append("\t")
      default: break
      }
    }
    finish()
    return result
  }
}

extension ScreenEvent {
  /// Whether it may be part of pasted text.
  fileprivate var types: Bool {
    switch self {
    case .key(let key): key.isText || key == .enter || key == .tab
    case .paste, .pointer, .resized, .resumed, .background, .ended: false
    }
  }
}

extension Key {
  /// Whether it types a character.
  fileprivate var isText: Bool { if case .character = self { true } else { false } }
}
