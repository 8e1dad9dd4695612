/// A value to be written to a YAML file.
public indirect enum YAMLValue: Hashable, Sendable {
  case flag(Bool)
  case text(String)
  /// A number or another word that is written as it is.
  case literal(String)
  case list([YAMLValue])
  case mapping([Member])
  /// A mapping with lines of its own, unless it stands in brackets.
  case section([Member])

  /// One entry of a mapping.
  public struct Member: Hashable, Sendable {
    public let key: String
    public let value: YAMLValue

    public init(_ key: String, _ value: YAMLValue) {
      self.key = key
      self.value = value
    }
  }

  /// The value on one line, in brackets if it has nested values; texts are quoted if needed.
  public var flow: String {
    switch self {
    case .flag(let flag): flag ? "true" : "false"
    case .text(let text): YAMLText.written(text)
    case .literal(let word): word
    case .list(let items): "[\(items.map(\.flow).joined(separator: ", "))]"
    case .mapping(let members), .section(let members): "{\(members.map(\.flow).joined(separator: ", "))}"
    }
  }
}

extension YAMLValue.Member {
  /// `key: value` on one line.
  var flow: String { "\(YAMLText.written(key)): \(value.flow)" }

  /// The entry as lines of a block mapping, without indentation.
  ///
  /// Mappings of single values are in braces, as in the project's files; a value that contains them is a
  /// block.
  var block: [String] {
    let key = YAMLText.written(key)
    return switch value {
    case .mapping(let members) where members.contains(where: \.isNested):
      Self.lines(of: members, under: key)
    case .section(let members) where !members.isEmpty: Self.lines(of: members, under: key)
    case .list(let items) where !items.isEmpty:
      ["\(key):"] + items.flatMap(Self.item)
    case .flag, .text, .literal, .list, .mapping, .section: [flow]
    }
  }

  private static func lines(of members: [Self], under key: String) -> [String] {
    ["\(key):"] + members.flatMap(\.block).map { "  \($0)" }
  }

  private var isNested: Bool {
    switch value {
    case .flag, .text, .literal: false
    case .list(let items): !items.isEmpty
    case .mapping(let members), .section(let members): !members.isEmpty
    }
  }

  private static func item(_ value: YAMLValue) -> [String] {
    guard case .mapping(let members) = value, members.contains(where: \.isNested) else {
      return ["  - \(value.flow)"]
    }
    return members.flatMap(\.block).enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 }
  }
}
