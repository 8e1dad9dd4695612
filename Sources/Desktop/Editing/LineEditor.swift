/// Text being typed, with its cursor, in one or more lines.
struct LineEditor: Sendable {
  private(set) var characters: [Character] = []
  /// How many characters are before the cursor.
  private(set) var cursor = 0
  /// The text cut last, for Ctrl-Y.
  private var cut: [Character] = []
  /// Whether typing replaces the whole text, as after a line was refused; any other edit keeps it.
  private(set) var isReplacedByTyping = false
  /// How often the text has changed.
  private(set) var revision = 0
  /// The rows of a long text as they were broken last; nil: none are kept.
  private var rows: DraftRows?

  init() {}

  init(_ text: String) {
    characters = Array(text)
    cursor = characters.count
  }

  var text: String { String(characters) }
  var isEmpty: Bool { characters.isEmpty }
  /// Whether it begins as a slash command or a search for tags does.
  var mayBeCommand: Bool { characters.first == "/" || characters.first == "#" }

  /// Inserts text at the cursor.
  ///
  /// Line breaks of every kind become LF. Nothing is ever executed.
  mutating func insert(_ text: String) {
    if isReplacedByTyping {
      // Pasting what was cut brings it back.
      (cut, characters, cursor) = (characters, [], 0)
      isReplacedByTyping = false
      noteChange(from: 0)
    }
    insert(text.replacingLineBreaks)
  }

  private mutating func insert(_ inserted: [Character]) {
    guard !inserted.isEmpty else { return }
    noteChange(from: cursor)
    characters.insert(contentsOf: inserted, at: cursor)
    cursor += inserted.count
  }

  /// Replaces the text and puts the cursor at its end.
  mutating func replace(with text: String) {
    isReplacedByTyping = false
    characters = Array(text)
    cursor = characters.count
    noteChange(from: 0)
  }

  /// Keeps the text until something is typed in its place, or it is edited.
  mutating func offerForReplacement() { isReplacedByTyping = !isEmpty }

  /// Joins the lines into one, for places with room for only one.
  mutating func joinLines() {
    for index in characters.indices where characters[index] == "\n" {
      characters[index] = " "
      noteChange(from: index)
    }
  }

  mutating func apply(_ edit: Edit) {
    isReplacedByTyping = false
    switch edit {
    case .newLine: insert("\n")
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .wordLeft: cursor = wordStart
    case .wordRight: cursor = wordEnd
    case .lineStart: cursor = lineStart
    case .lineEnd: cursor = lineEnd
    case .deleteBackward: remove(max(0, cursor - 1)..<cursor)
    case .deleteForward: remove(cursor..<min(characters.count, cursor + 1))
    case .cutWordBackward: take(wordStart..<cursor)
    case .cutToStart: take(lineStart..<cursor)
    case .cutToEnd: take(cursor..<(cursor == lineEnd ? min(characters.count, cursor + 1) : lineEnd))
    case .pasteBack: insert(cut)
    }
  }

  /// Moves the cursor a line up or down, as close to its column as that line allows; false if there is no
  /// such line.
  mutating func move(_ step: LineStep) -> Bool {
    isReplacedByTyping = false
    let column = cursor - lineStart
    let edge =
      switch step {
      case .up: lineStart - 1
      case .down: lineEnd + 1
      }
    guard edge >= 0, edge <= characters.count else { return false }
    cursor = edge
    cursor = min(lineStart + column, lineEnd)
    return true
  }

  private mutating func remove(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    noteChange(from: range.lowerBound)
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private mutating func take(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    cut = Array(characters[range])
    remove(range)
  }

  private var lineStart: Int { (characters[..<cursor].lastIndex(of: "\n") ?? -1) + 1 }
  private var lineEnd: Int { characters[cursor...].firstIndex(of: "\n") ?? characters.count }

  private var wordStart: Int {
    var position = cursor
    while position > 0, !characters[position - 1].isWordPart { position -= 1 }
    while position > 0, characters[position - 1].isWordPart { position -= 1 }
    return position
  }

  private var wordEnd: Int {
    var position = cursor
    while position < characters.count, !characters[position].isWordPart { position += 1 }
    while position < characters.count, characters[position].isWordPart { position += 1 }
    return position
  }
}

extension LineEditor {
  /// The text's rows, as far as the cursor's and so many; those that were kept are not broken again.
  func rows(ofWidth width: Int, atLeast count: Int) -> DraftRows {
    var rows = DraftRows(width: width)
    if let kept = self.rows, kept.width == rows.width { rows = kept }
    rows.extend(over: characters, to: cursor, atLeast: count)
    return rows
  }

  /// Keeps the rows of a text that is too long to be broken anew for every key.
  mutating func keepRows(ofWidth width: Int, atLeast count: Int) {
    rows = characters.count < 1_000 ? nil : rows(ofWidth: width, atLeast: count)
  }

  /// Notes that the characters from this one on change.
  private mutating func noteChange(from index: Int) {
    revision += 1
    rows?.forget(from: index)
  }
}

// What follows from the text is not compared.
extension LineEditor: Hashable {
  static func == (left: Self, right: Self) -> Bool {
    left.characters == right.characters && left.cursor == right.cursor && left.cut == right.cut
      && left.isReplacedByTyping == right.isReplacedByTyping
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(characters)
    hasher.combine(cursor)
  }
}

/// A line up or down, in the text or among the sent lines, where older lines are above.
enum LineStep: Hashable, Sendable {
  case up, down
}

/// A change to the text or the cursor, as in common line editors.
enum Edit: Hashable, Sendable {
  case newLine
  case left, right, wordLeft, wordRight, lineStart, lineEnd
  case deleteBackward, deleteForward
  case cutWordBackward, cutToStart, cutToEnd, pasteBack
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber || self == "_" || self == "/" }
}

extension String {
  /// The characters, with CR LF and CR replaced by LF.
  fileprivate var replacingLineBreaks: [Character] { map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 } }
}
