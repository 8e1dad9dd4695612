import Records

/// The texts of a conversation action in one language, in the order of the product's form.
struct Words {
  var locale = Locale.english
  let label: String
  /// The label if it is nil, because a file needs one.
  var tooltip: String?
  var command: String?
}

extension GUID {
  /// The id of a row in these tests, always the same for the same name.
  static func test(_ name: String) -> GUID { GUID(named: name, in: .agentConsoleSpace) }
}

extension Solution {
  mutating func addProvider(_ name: String) {
    var row = Provider(id: .test(name))
    row.name = name
    providers.append(row)
  }

  /// Adds an action with its locale rows.
  mutating func addAction(
    _ name: String, _ event: EventName, order: Int, words: [Words], parameter: String? = nil,
    change: (inout ConversationAction) -> Void = { _ in }
  ) {
    var row = ConversationAction(id: .test(name))
    row.name = name
    row.eventName = event
    row.eventParameter = parameter
    row.order = order
    change(&row)
    conversationActions.append(row)
    for words in words {
      var locale = ConversationActionLocale(id: .test("\(name) \(words.locale)"))
      locale.conversationAction = row.id
      locale.locale = words.locale
      locale.label = words.label
      locale.tooltip = words.tooltip ?? words.label
      locale.slashCommand = words.command
      conversationActionLocales.append(locale)
    }
  }

  mutating func addCapability(
    _ name: String, of provider: String, _ mode: EscalationChannelMode, action: String
  ) {
    var row = ChannelCapability(id: .test(name))
    row.name = name
    row.provider = .test(provider)
    row.escalationChannelMode = mode
    row.conversationAction = .test(action)
    channelCapabilities.append(row)
  }

  mutating func addTemplate(
    _ name: String, title: String, webResource: String, uniqueName: String? = nil,
    change: (inout ApplicationTabTemplate) -> Void = { _ in }
  ) {
    var row = ApplicationTabTemplate(id: .test(name))
    row.name = name
    row.uniqueName = uniqueName
    row.title = title
    row.pageType = .webResource
    row.parameters = [TemplateParameter(name: "webresourceName", value: webResource)]
    change(&row)
    applicationTabTemplates.append(row)
  }

  /// Changes the action with a name.
  mutating func changeAction(_ name: String, _ body: (inout ConversationAction) -> Void) {
    for index in conversationActions.indices where conversationActions[index].name == name {
      body(&conversationActions[index])
    }
  }

  /// Changes the capability with a name.
  mutating func changeCapability(_ name: String, _ body: (inout ChannelCapability) -> Void) {
    for index in channelCapabilities.indices where channelCapabilities[index].name == name {
      body(&channelCapabilities[index])
    }
  }

  /// Changes the application tab template with a name.
  mutating func changeTemplate(_ name: String, _ body: (inout ApplicationTabTemplate) -> Void) {
    for index in applicationTabTemplates.indices where applicationTabTemplates[index].name == name {
      body(&applicationTabTemplates[index])
    }
  }
}
