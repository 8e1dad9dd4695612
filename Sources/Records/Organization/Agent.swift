/// A person who answers customers.
public struct Agent: Hashable, Sendable {
  public var name: String
  public var language: Locale
  /// How many units of work the agent can take at the same time, at least 1.
  public var capacity: Int
  public var client: AgentClient

  public static let defaultCapacity = 3

  public init(
    name: String, language: Locale = .english, capacity: Int = defaultCapacity,
    client: AgentClient = .omnichannel
  ) {
    self.name = name
    self.language = language
    self.capacity = max(1, capacity)
    self.client = client
  }
}
