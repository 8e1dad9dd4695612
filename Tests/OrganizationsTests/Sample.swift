import Records

/// Rows with little in them, for tests; a row's id is a number.
enum Sample {
  static func id(_ number: Int) -> GUID { GUID(randomHigh: 0, randomLow: UInt64(number)) }

  static func action(_ number: Int, _ name: String, order: Int) -> ConversationAction {
    var action = ConversationAction(id: id(number))
    (action.name, action.order) = (name, order)
    return action
  }

  static func locale(
    _ number: Int, of action: Int, _ locale: Locale, label: String, slashCommand: String?
  ) -> ConversationActionLocale {
    var row = ConversationActionLocale(id: id(number))
    (row.conversationAction, row.locale, row.label, row.slashCommand) = (
      id(action), locale, label, slashCommand
    )
    return row
  }

  static func provider(_ number: Int, _ name: String) -> Provider {
    var provider = Provider(id: id(number))
    provider.name = name
    return provider
  }

  static func capability(
    _ number: Int, _ name: String, provider: Int, _ mode: EscalationChannelMode, action: Int?
  ) -> ChannelCapability {
    var capability = ChannelCapability(id: id(number))
    (capability.name, capability.escalationChannelMode) = (name, mode)
    (capability.provider, capability.conversationAction) = (id(provider), action.map(id))
    return capability
  }
}
