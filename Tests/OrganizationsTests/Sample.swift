import Records

/// Minimal rows for tests; a row's id is made from a number.
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

  /// A solution with one row of each kind; the ids start at a number.
  static func solution(
    _ name: String, _ version: String = "1.0", from first: Int = 1, command: String = "/cb"
  ) -> Solution {
    var solution = Solution(uniqueName: name)
    solution.version = Version(version)
    solution.publisher = Publisher(name: name, prefix: String(name.lowercased().prefix(3)))
    solution.providers = [provider(first, name)]
    solution.conversationActions = [action(first + 1, "\(name)Cobrowse", order: 0)]
    solution.conversationActionLocales = [
      locale(first + 2, of: first + 1, .english, label: "Co-browse", slashCommand: command)
    ]
    solution.channelCapabilities = [
      capability(first + 3, "\(name)_cobrowse", provider: first, .coBrowse, action: first + 1)
    ]
    var template = ApplicationTabTemplate(id: id(first + 4))
    (template.name, template.uniqueName) = ("\(name)Tab", "\(name.lowercased())_tab")
    solution.applicationTabTemplates = [template]
    return solution
  }
}
