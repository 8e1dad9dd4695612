import Cells

/// The rows of a caption: a heading, then the sentence and what goes with it, wrapped to the screen's width.
struct CaptionBand {
  /// The smallest screen on which a scenario can be watched.
  static let smallest = Size(width: Layout.smallest.width, height: Layout.smallest.height + 2)

  let heading: (left: String, right: String)
  private(set) var rows: [StyledLine]
  /// The height including the heading.
  let height: Int

  init(_ caption: Caption, on size: Size) {
    heading = Self.heading(caption, width: size.width)
    let width = size.width - 4
    let sign = caption.mark.sign
    let hang = sign.isEmpty ? "" : "  "
    let sentence = TextWrap.lines(caption.text, width: width - hang.count)
    let details = caption.details.flatMap { TextWrap.lines($0, width: width - 2) }
    let notes = (caption.notes ?? []).flatMap { TextWrap.lines("Note: " + $0, width: width) }
    let most = Self.mostRows(on: size)
    let usual = Self.usualRows(on: size, withNotes: caption.notes != nil)
    height = min(most, max(usual, sentence.count + details.count + notes.count + 1))
    let parts = Self.fitted([sentence, details, notes], into: height - 1)
    rows = parts[0].enumerated().map { StyledLine(($0 == 0 ? sign : hang) + $1, .heading) }
    rows += parts[1].map { StyledLine(hang + $0, caption.mark == .failed ? .refusal : .text) }
    rows += parts[2].map { StyledLine($0, .pending) }
  }

  /// The most rows of a caption.
  ///
  /// On a large enough screen, the console keeps room for conversation and app tab side by side.
  private static func mostRows(on size: Size) -> Int {
    let wide = Layout.smallestDouble
    let keepsBoth = size.width >= wide.width && size.height >= wide.height + 3
    return min(9, size.height - (keepsBoth ? wide.height : Layout.smallest.height))
  }

  /// The rows that are always reserved, so that the console seldom changes its height.
  static func usualRows(on size: Size, withNotes: Bool) -> Int {
    min(mostRows(on: size), withNotes ? 5 : 3)
  }

  /// Cuts the end of the longest part until all parts fit.
  private static func fitted(_ parts: [[String]], into room: Int) -> [[String]] {
    var parts = parts
    while parts.reduce(0, { $0 + $1.count }) > room,
      let longest = parts.indices.max(by: { parts[$0].count < parts[$1].count })
    {
      parts[longest].removeLast()
      if let last = parts[longest].indices.last { parts[longest][last] += " …" }
    }
    return parts
  }

  private static func heading(_ caption: Caption, width: Int) -> (left: String, right: String) {
    let position = caption.position
    let step = position.step ?? 0
    let isShort = width < 70
    var parts =
      isShort
      ? ["\(position.scenario)/\(position.scenarios)"]
      : ["Scenario \(position.scenario) of \(position.scenarios)"]
    if step > 0 {
      parts.append(
        isShort ? "\(step)/\(position.steps)" : "\(position.unit.rawValue) \(step) of \(position.steps)")
    }
    if let word = caption.mark.word { parts.append(word) }
    switch caption.pace {
    case .playing(let speed): parts.append("speed \(speed)")
    case .paused(let speed):
      if width >= 100 || speed != "1" { parts.append("speed \(speed)") }
      parts.append("PAUSED")
    case .watching: if caption.announcement == nil { parts.append("WATCH") }
    case .yourTurn: parts.append("YOUR TURN")
    case .over: parts.append("THE END")
    case .asking: parts.append("?")
    }
    return (caption.title, parts.joined(separator: " · "))
  }
}

extension Caption {
  /// The size left for the console on a screen.
  public static func consoleSize(on size: Size, withNotes: Bool) -> Size {
    Size(width: size.width, height: size.height - CaptionBand.usualRows(on: size, withNotes: withNotes))
  }

  /// The size of the console that is painted above this caption.
  public func consoleSize(on size: Size) -> Size {
    Size(width: size.width, height: size.height - CaptionBand(self, on: size).height)
  }
}

extension Console {
  /// The console above a caption on a screen of this size, with the caption's keys instead of the footer.
  ///
  /// The caption reduces the console's height and therefore hides no part of it.
  public func frame(above caption: Caption, on size: Size) -> Frame {
    var frame = Frame(size)
    guard size.width >= CaptionBand.smallest.width, size.height >= CaptionBand.smallest.height else {
      paintTooSmallToPlay(&frame, size)
      return frame
    }
    let band = CaptionBand(caption, on: size)
    if let announcement = caption.announcement {
      frame.paint(announcement, remarks: caption.details, position: band.heading.right)
      paintKeys(caption.keys, &frame)
      return frame
    }
    var console = self
    console.size = Size(width: size.width, height: size.height - band.height)
    let upper = console.frame()
    for y in 0..<(console.size.height - 1) {
      for (x, cell) in upper.grid.cells(inRow: y).enumerated() { frame.grid[x, y] = cell }
    }
    if let cursor = upper.cursor, cursor.y < console.size.height - 1 { frame.cursor = cursor }
    paint(band, &frame, top: console.size.height - 1)
    paintKeys(caption.keys, &frame)
    console.size = size
    if caption.showsHelp { console.paintHelp(of: caption.keys, &frame) }
    return frame
  }

  private func paintTooSmallToPlay(_ frame: inout Frame, _ size: Size) {
    let needed = "\(CaptionBand.smallest.width)x\(CaptionBand.smallest.height)"
    let text = "Too small: \(needed) is needed to play. Nothing is lost; \(keys.name(of: .quit)) quits."
    for (y, line) in TextWrap.lines(text, width: max(1, size.width)).enumerated() {
      frame.put(line, 0, y, limit: size.width, y == 0 ? .heading : .text)
    }
  }

  private func paint(_ band: CaptionBand, _ frame: inout Frame, top: Int) {
    let width = frame.grid.size.width
    frame.grid.fill(Rect(x: 0, y: top, width: width, height: 1), Role.header.style)
    let right = " \(band.heading.right) "
    let rightWidth = min(width, TextWidth.of(right))
    frame.putTruncated(" " + band.heading.left, 0, top, limit: width - rightWidth, .header)
    frame.put(right, width - rightWidth, top, limit: rightWidth, .header)
    for (row, line) in band.rows.enumerated() {
      frame.putTruncated(line.text, 2, top + 1 + row, limit: width - 3, line.role)
    }
  }

  /// Paints the keys that have a word.
  ///
  /// When space is short, the least needed are dropped.
  private func paintKeys(_ keys: [KeyHint], _ frame: inout Frame) {
    let size = frame.grid.size
    var room = size.width - 1
    var shown: Set<KeyHint> = []
    for hint in keys.sorted(by: { $0.need.rawValue < $1.need.rawValue }) {
      guard let length = hint.length, length <= room else { continue }
      shown.insert(hint)
      room -= length + 2
    }
    var x = 1
    for hint in keys where shown.contains(hint) {
      guard let word = hint.word, let key = hint.keys.first, let length = hint.length else { continue }
      frame.put(hint.sign, x, size.height - 1, limit: size.width - x, .footerKey)
      frame.put(
        " \(word)", x + TextWidth.of(hint.sign), size.height - 1, limit: size.width - x, .footerText)
      frame.makeClickable(Rect(x: x, y: size.height - 1, width: length, height: 1), .key(key))
      x += length + 2
    }
  }

  private func paintHelp(of keys: [KeyHint], _ frame: inout Frame) {
    let nameWidth = 16
    let width = min(76, size.width)
    let rows = keys.flatMap { hint in
      TextWrap.lines(hint.title, width: max(8, width - 4 - nameWidth)).enumerated().map { row, text in
        (row == 0 ? hint.keys.map(\.name).joined(separator: ", ") : "", text)
      }
    }
    let area = frame.box("Keys while a scenario is played", width: width, height: rows.count + 2)
    for (row, line) in rows.prefix(area.height).enumerated() {
      frame.putTruncated(line.0, area.x, area.y + row, limit: nameWidth - 1, .overlayKey)
      frame.put(line.1, area.x + nameWidth, area.y + row, limit: area.width - nameWidth, .overlay)
    }
    // A click anywhere closes it.
    frame.makeClickable(Rect(size), .key(.escape))
  }
}

extension KeyHint {
  /// The width in the footer.
  fileprivate var length: Int? { word.map { TextWidth.of(sign) + 1 + TextWidth.of($0) } }
}

extension Frame {
  /// The key for a click at this point.
  public func key(at point: Point) -> Key? {
    if case .key(let key) = target(at: point) { key } else { nil }
  }
}
