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
  public static let columns: [Column<ChannelCapability>] = [
    .text("name", "msdyn_name", "Name", maximum: 100, get: { $0.name }, set: { $0.name = $1 }),
    .choice(
      "escalationChannelMode", "msdyn_escalationchannelmode", "Escalation Channel Mode",
      get: { $0.escalationChannelMode }, set: { $0.escalationChannelMode = $1 }),
    .lookup(
      "provider", "msdyn_provider", "Provider", to: .provider, isRequired: true, get: { $0.provider },
      set: { $0.provider = $1 }),
    .lookup(
      "conversationAction", "msdyn_conversationaction", "Conversation Action", to: .conversationAction,
      isRequired: false, get: { $0.conversationAction }, set: { $0.conversationAction = $1 }),
    .state,
  ]
}

extension ChannelCapability {
  public static func rows(in solution: Solution) -> [ChannelCapability] { solution.channelCapabilities }
  public static func setRows(_ rows: [ChannelCapability], in solution: inout Solution) {
    solution.channelCapabilities = rows
  }
}
