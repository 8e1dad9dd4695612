/// A message that a page has put into the agent's send box; the customer does not have it yet.
public struct SendBox: Hashable, Sendable {
  public let text: String
  public let tab: TabNumber
}
