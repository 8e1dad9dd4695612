import Diagnostics
import Notations

extension KeyFault: WordedFault {
  public func words(in file: String) -> Spoken {
    switch self {
    case .duplicateKey(let key, let first):
      .init(
        "the key \(code(key)) occurs here a second time",
        hint: "the first is at \(shown(first, in: file)); keep one")
    case .wrongType(let key, let expected, let found, let text):
      .init(
        "\(code(key)) takes \(expected.words), not \(Self.found(found, text))", hint: Hints.write(expected))
    }
  }

  /// The value found instead: `the text "first"`.
  private static func found(_ kind: ValueKind, _ text: String?) -> String {
    guard let text, kind != .nothing else { return kind.words }
    return switch kind {
    case .text: "the text \(quoted(text))"
    case .wholeNumber: "the number \(visible(text))"
    default: visible(text)
    }
  }
}

extension ValueKind {
  /// The kind with its article: `a whole number`.
  fileprivate var words: String {
    switch self {
    case .text: "a text"
    case .wholeNumber: "a whole number"
    case .flag: "`true` or `false`"
    case .list: "a list"
    case .mapping: "a mapping"
    case .nothing: "nothing"
    }
  }
}

extension KeyRule: WordedRule {
  public var meaning: String {
    switch self {
    case .duplicateKey: "A mapping has the same key twice."
    case .wrongType: "A value has the wrong type for its key, such as a text instead of a whole number."
    }
  }
}
