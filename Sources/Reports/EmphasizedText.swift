/// A piece of a line for people, with some emphasis.
public enum EmphasizedText: Hashable, Sendable {
  case plain(String)
  case strong(String)
  case faint(String)
  case good(String)
  case alarming(String)
  /// Something to look at, which is no failure.
  case cautious(String)

  public var text: String {
    switch self {
    case .plain(let text), .strong(let text), .faint(let text), .good(let text), .alarming(let text),
      .cautious(let text):
      text
    }
  }

  /// The same emphasis on another text.
  func mapped(_ change: (String) -> String) -> EmphasizedText {
    switch self {
    case .plain(let text): .plain(change(text))
    case .strong(let text): .strong(change(text))
    case .faint(let text): .faint(change(text))
    case .good(let text): .good(change(text))
    case .alarming(let text): .alarming(change(text))
    case .cautious(let text): .cautious(change(text))
    }
  }
}
