/// A person who asks for help in the chat.
public struct Customer: Hashable, Sendable {
  public var name: String
  /// The messages that the customer sends unprompted, in order.
  public var says: [String]

  public init(name: String, says: [String] = []) {
    self.name = name
    self.says = says
  }
}
