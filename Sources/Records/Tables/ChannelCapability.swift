/// What a provider allows a channel to do, and the action that starts it: `msdyn_channelcapability`.
public struct ChannelCapability: TableRow {
  public var id: GUID
  public var name = ""
  public var provider: GUID?
  public var escalationChannelMode = EscalationChannelMode.noMode
  /// The action whose button starts it; nil if the capability has no button.
  public var conversationAction: GUID?
  public var state = RowState.active

  public init(id: GUID) { self.id = id }

  public static let table = Table.channelCapability
  public static let names = TableNames(
    "msdyn_channelcapability", entitySet: "msdyn_channelcapabilities", key: "channelCapabilities",
    label: "channel capability", plural: "channel capabilities")
  public static let rows: WritableKeyPath<Solution, [ChannelCapability]> & Sendable = \.channelCapabilities
  public static let columns: [Column<ChannelCapability>] = [
    .text("name", "msdyn_name", "Name", \.name, maximum: 100),
    .choice(
      "escalationChannelMode", "msdyn_escalationchannelmode", "Escalation Channel Mode",
      \.escalationChannelMode),
    .lookup("provider", "msdyn_provider", "Provider", to: .provider, \.provider, isRequired: true),
    .lookup(
      "conversationAction", "msdyn_conversationaction", "Conversation Action", to: .conversationAction,
      \.conversationAction, isRequired: false),
    .state,
  ]
}
