/// A prepared message that an agent inserts with `/q`: `msdyn_cannedmessage`.
public struct QuickReply: Hashable, Sendable {
  public var title: String
  public var message: String
  public var language: Locale?
  public var tags: [String]

  public init(title: String, message: String, language: Locale? = nil, tags: [String] = []) {
    self.title = title
    self.message = message
    self.language = language
    self.tags = tags
  }
}
