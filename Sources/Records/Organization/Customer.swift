/// A person who asks for help in the chat.
public struct Customer: Hashable, Sendable {
  public var name: String
  /// What the customer says by themselves, one after the other.
  public var says: [String]

  public init(name: String, says: [String] = []) {
    self.name = name
    self.says = says
  }
}
