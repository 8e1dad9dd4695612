import Cells

/// A terminal that obeys the sequences that ncurses uses, and remembers what it shows.
///
/// It is written from the descriptions of the sequences (ECMA-48, xterm's control sequences), and not from what our
/// painter sends. What it does not know is noted, because a real terminal might show it.
public struct EmulatedTerminal {
  /// What one column of one row shows; no text: the right half of a wide glyph.
  public struct Shown: Hashable, Sendable {
    public var text: String
    public var style: Style

    public init(text: String, style: Style) { (self.text, self.style) = (text, style) }
  }

  public let kind: TerminalKind
  public private(set) var size: Size
  public internal(set) var cursor = Point(x: 0, y: 0)
  public internal(set) var isCursorHidden = false
  /// Sequences that it does not know.
  public internal(set) var unknown: Set<String> = []
  private var rows: [[Shown]]
  private var reader = SequenceReader()
  var style = Style.plain
  var saved = (cursor: Point(x: 0, y: 0), style: Style.plain)
  /// Whether the last column was written, so that the next glyph goes to the next row.
  var wraps = false
  var doesWrap = true
  var inserts = false
  private var region: ClosedRange<Int>

  /// Full of rubbish, as a terminal is that another program has left.
  public init(_ kind: TerminalKind, size: Size) {
    (self.kind, self.size) = (kind, size)
    rows = Self.rubbish(size)
    region = 0...(size.height - 1)
  }

  private static func rubbish(_ size: Size) -> [[Shown]] {
    let cell = Shown(text: "§", style: Style(foreground: .indexed(3), attributes: .underline))
    return Array(repeating: Array(repeating: cell, count: size.width), count: size.height)
  }

  /// Gives it another size; nothing that was shown stays where it was.
  public mutating func resize(to size: Size) {
    self.size = size
    rows = Self.rubbish(size)
    region = 0...(size.height - 1)
    cursor = Point(x: min(cursor.x, size.width - 1), y: min(cursor.y, size.height - 1))
    wraps = false
  }

  public func cells(inRow y: Int) -> [Shown] { rows[y] }

  /// Takes what a program writes.
  public mutating func take(_ bytes: [UInt8]) {
    for byte in bytes {
      guard let item = reader.take(byte) else { continue }
      switch item {
      case .scalar(let scalar): put(scalar)
      case .control(let byte): control(byte)
      case .escape(let byte): escape(byte)
      case .sequence(let sequence): obey(sequence)
      case .text: break
      }
    }
  }

  // MARK: Glyphs

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = TextWidth.of(scalar)
    guard width > 0 else { return add(scalar) }
    if wraps, doesWrap {
      cursor.x = 0
      lineFeed()
    }
    wraps = false
    if inserts { insertBlanks(width) }
    write(Shown(text: String(Character(scalar)), style: style), at: cursor.x, cursor.y)
    if width == 2, cursor.x + 1 < size.width {
      write(Shown(text: "", style: style), at: cursor.x + 1, cursor.y, partsLeft: false)
    }
    cursor.x += width
    if cursor.x >= size.width {
      cursor.x = size.width - 1
      wraps = true
    }
  }

  /// Adds a mark to the glyph before the cursor.
  private mutating func add(_ mark: Unicode.Scalar) {
    var x = wraps ? cursor.x : cursor.x - 1
    if x > 0, rows[cursor.y][x].text.isEmpty { x -= 1 }
    guard x >= 0 else { return }
    rows[cursor.y][x].text.unicodeScalars.append(mark)
  }

  /// Writes a cell; the other half of a wide glyph under it becomes a blank.
  private mutating func write(_ cell: Shown, at x: Int, _ y: Int, partsLeft: Bool = true) {
    if partsLeft, rows[y][x].text.isEmpty, x > 0 { rows[y][x - 1].text = " " }
    if x + 1 < size.width, rows[y][x + 1].text.isEmpty { rows[y][x + 1].text = " " }
    rows[y][x] = cell
  }

  // MARK: Erasing and moving

  private var blank: Shown {
    Shown(text: " ", style: kind.erasesInColor ? Style(background: style.background) : .plain)
  }

  mutating func erase(row y: Int, _ columns: Range<Int>) {
    for x in columns.clamped(to: 0..<size.width) { write(blank, at: x, y) }
  }

  mutating func insertBlanks(_ count: Int) {
    let count = min(count, size.width - cursor.x)
    rows[cursor.y].removeLast(count)
    rows[cursor.y].insert(contentsOf: Array(repeating: blank, count: count), at: cursor.x)
  }

  mutating func deleteCells(_ count: Int) {
    let count = min(count, size.width - cursor.x)
    rows[cursor.y].removeSubrange(cursor.x..<(cursor.x + count))
    rows[cursor.y] += Array(repeating: blank, count: count)
  }

  mutating func setRegion(_ top: Int, _ bottom: Int) {
    guard top < bottom, top >= 0 else { return }
    region = top...min(bottom, size.height - 1)
    cursor = Point(x: 0, y: 0)
  }

  /// Moves the rows of the region from one row on up or, with a negative count, down.
  mutating func scroll(from top: Int? = nil, by count: Int) {
    let top = top ?? region.lowerBound
    guard region.contains(top) else { return }
    for _ in 0..<min(abs(count), size.height) {
      let empty = Array(repeating: blank, count: size.width)
      rows.remove(at: count > 0 ? top : region.upperBound)
      rows.insert(empty, at: count > 0 ? region.upperBound : top)
    }
  }

  mutating func lineFeed() {
    if cursor.y == region.upperBound { scroll(by: 1) } else { cursor.y = min(cursor.y + 1, size.height - 1) }
  }

  mutating func reverseLineFeed() {
    if cursor.y == region.lowerBound { scroll(by: -1) } else { cursor.y = max(0, cursor.y - 1) }
  }

  /// Repeats the glyph before the cursor.
  mutating func repeatGlyph(_ count: Int) {
    let x = wraps ? cursor.x : cursor.x - 1
    guard x >= 0, let scalar = rows[cursor.y][x].text.unicodeScalars.first else { return }
    for _ in 0..<count { put(scalar) }
  }
}
