import Diagnostics
import Notations
import Records

/// Reads the values of one file and collects its problems.
///
/// Its methods return nil if they report a problem. Reading continues, so that all problems are reported at
/// once.
struct ValueReader {
  let source: SourceText
  private(set) var diagnostics: [Diagnostic] = []
  /// How many more comparisons may be made for suggestions.
  ///
  /// A suggestion compares a name with every known one. Without a limit, ten thousand broken links would take
  /// minutes. A file with few mistakes gets a suggestion for each.
  private var comparisonsLeft = 50_000

  init(_ source: SourceText) { self.source = source }

  /// The file's tree; nil if it cannot be read.
  mutating func root() -> YAMLNode? {
    let (root, found) = YAML.read(source)
    diagnostics.append(contentsOf: found)
    return root
  }

  mutating func report(_ fault: RecordFault, at place: Place) { add(fault, at: place) }

  /// Reports a problem of the value at these bytes.
  mutating func report(_ fault: RecordFault, at bytes: Range<Int>) {
    add(fault, at: source.place(of: bytes))
  }

  private mutating func add(_ fault: any Fault, at place: Place) {
    guard diagnostics.count < YAML.problemLimit else { return }
    diagnostics.append(source.diagnostic(fault, at: place))
  }

  /// The known name that was probably meant.
  mutating func nearest(to name: String, among known: [String]) -> String? {
    guard comparisonsLeft >= known.count else { return nil }
    comparisonsLeft -= known.count
    return NearestName.meant(by: name, among: known)
  }
}

// MARK: - Values of one kind

extension ValueReader {
  mutating func text(_ node: YAMLNode, for key: String) -> String? {
    guard case .scalar(let scalar) = node.content, let text = scalar.asText else {
      return wrongType(node, for: key, expected: .text)
    }
    return text
  }

  mutating func wholeNumber(_ node: YAMLNode, for key: String, in range: ClosedRange<Int>) -> Int? {
    guard case .scalar(let scalar) = node.content, scalar.kind == .wholeNumber else {
      return wrongType(node, for: key, expected: .wholeNumber)
    }
    guard let number = scalar.asInteger, range.contains(number) else {
      report(
        .outOfRange(key: key, value: scalar.text, lower: range.lowerBound, upper: range.upperBound),
        at: node.bytes)
      return nil
    }
    return number
  }

  mutating func flag(_ node: YAMLNode, for key: String) -> Bool? {
    guard case .scalar(let scalar) = node.content, let flag = scalar.asFlag else {
      return wrongType(node, for: key, expected: .flag)
    }
    return flag
  }

  /// The number of the option with the written label.
  mutating func number(_ node: YAMLNode, for key: String, of options: OptionLabels) -> Int? {
    guard let label = text(node, for: key) else { return nil }
    return number(of: label, in: node, for: key, of: options)
  }

  private mutating func number(
    of label: String, in node: YAMLNode, for key: String, of options: OptionLabels
  ) -> Int? {
    guard let number = options.number(of: label) else {
      if let number = options.number(of: label.withoutStrayCharacters), let stray = node.strayCharacter {
        report(
          .strayCharacter(key: key, text: label.withoutStrayCharacters, character: stray), at: node.bytes)
        return number
      }
      let near = nearest(to: label, among: options.labels)
      report(.unknownChoice(key: key, value: label, choices: options.labels, nearest: near), at: node.bytes)
      return nil
    }
    return number
  }

  mutating func choice<Option: Choice>(_ node: YAMLNode, for key: String) -> Option? {
    guard let label = text(node, for: key) else { return nil }
    // Most are right, and a table of all labels takes longer than a look at some of them.
    if let option = Option(label: label) { return option }
    let labels = OptionLabels(Option.self)
    return number(of: label, in: node, for: key, of: labels).flatMap(Option.init(rawValue:))
  }

  mutating func span(_ node: YAMLNode, for key: String) -> Span? {
    guard let text = text(node, for: key) else { return nil }
    guard let span = Span(text) else {
      report(.badDuration(key: key, value: text), at: node.bytes)
      return nil
    }
    return span
  }

  mutating func list(_ node: YAMLNode, for key: String) -> [YAMLNode] {
    guard case .sequence(let items) = node.content else {
      return wrongType(node, for: key, expected: .list) ?? []
    }
    return items
  }

  /// A list of texts, none of them blank.
  mutating func texts(_ node: YAMLNode, for key: String, owner: String) -> [String] {
    list(node, for: key).compactMap { item in
      guard !item.isBlank else {
        report(.missingKey(key: key, owner: owner), at: item.bytes)
        return nil
      }
      return text(item, for: key)
    }
  }

  mutating func wrongType<Value>(_ node: YAMLNode, for key: String, expected: ValueKind) -> Value? {
    guard !node.isAlias else { return nil }
    var text: String?
    if case .scalar(let scalar) = node.content { text = scalar.text }
    let fault = KeyFault.wrongType(key: key, expected: expected, found: node.kind, text: text)
    add(fault, at: source.place(of: node.bytes))
    return nil
  }
}

extension YAMLNode {
  var isList: Bool { if case .sequence = content { true } else { false } }

  /// How many items a list has.
  var count: Int {
    if case .sequence(let items) = content { items.count } else { 0 }
  }

  /// Whether there is a value at all; `~` and empty text do not count.
  var saysSomething: Bool {
    guard case .scalar(let scalar) = content else { return true }
    return !scalar.isNothing && !scalar.text.isEmpty
  }

  /// The invisible character at an end of a text without quotes; in quotes it may be meant.
  var strayCharacter: Unicode.Scalar? {
    guard case .scalar(let scalar) = content, scalar.style == .plain else { return nil }
    return scalar.text.strayCharacter
  }

  /// Whether it is a text that nobody can see.
  var isBlank: Bool {
    guard case .scalar(let scalar) = content else { return false }
    return scalar.isNothing || scalar.text.isBlank
  }

  /// Whether it is an alias, which was reported; nothing else can be said about its value.
  var isAlias: Bool {
    guard case .scalar(let scalar) = content else { return false }
    return scalar.style == .alias
  }
}
