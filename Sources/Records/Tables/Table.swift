/// A table of Dataverse that a provider ships rows of: the article's five kinds of record.
public enum Table: String, Hashable, Sendable, CaseIterable {
  case provider
  case conversationAction
  case conversationActionLocale
  case channelCapability
  case applicationTabTemplate

  /// The table's logical name.
  public var logicalName: String {
    switch self {
    case .provider: "msdyn_provider"
    case .conversationAction: "msdyn_conversationaction"
    case .conversationActionLocale: "msdyn_conversationactionlocale"
    case .channelCapability: "msdyn_channelcapability"
    case .applicationTabTemplate: "msdyn_applicationtabtemplate"
    }
  }

  /// The name of the table's rows together, in the Web API and in folders of an unpacked solution.
  public var entitySet: String {
    switch self {
    case .channelCapability: "msdyn_channelcapabilities"
    case .provider, .conversationAction, .conversationActionLocale, .applicationTabTemplate: logicalName + "s"
    }
  }

  /// The key of the table's rows in our `solution.yaml`.
  public var key: String {
    switch self {
    case .provider: "providers"
    case .conversationAction: "conversationActions"
    case .conversationActionLocale: "conversationActionLocales"
    case .channelCapability: "channelCapabilities"
    case .applicationTabTemplate: "applicationTabTemplates"
    }
  }

  /// One row, in the product's words.
  public var label: String {
    switch self {
    case .provider: "provider"
    case .conversationAction: "conversation action"
    case .conversationActionLocale: "conversation action locale"
    case .channelCapability: "channel capability"
    case .applicationTabTemplate: "application tab template"
    }
  }
}
