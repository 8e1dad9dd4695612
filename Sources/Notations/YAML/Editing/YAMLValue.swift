/// A value to be written to a YAML file.
public indirect enum YAMLValue: Hashable, Sendable {
  case flag(Bool)
  case text(String)
  case list([YAMLValue])
  case mapping([Member])

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
    case .list(let items): "[\(items.map(\.flow).joined(separator: ", "))]"
    case .mapping(let members): "{\(members.map(\.flow).joined(separator: ", "))}"
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
      ["\(key):"] + members.flatMap(\.block).map { "  \($0)" }
    case .list(let items) where !items.isEmpty:
      ["\(key):"] + items.flatMap(Self.item)
    case .flag, .text, .list, .mapping: [flow]
    }
  }

  private var isNested: Bool {
    switch value {
    case .flag, .text: false
    case .list(let items): !items.isEmpty
    case .mapping(let members): !members.isEmpty
    }
  }

  private static func item(_ value: YAMLValue) -> [String] {
    guard case .mapping(let members) = value, members.contains(where: \.isNested) else {
      return ["  - \(value.flow)"]
    }
    return members.flatMap(\.block).enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 }
  }
}
