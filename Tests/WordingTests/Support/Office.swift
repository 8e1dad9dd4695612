import Organizations
import Records
import Simulation
import Wording

/// A small organization with one provider, built in Swift.
enum Office {
  static let organization: Organization = {
    var organization = Organization(name: "office", displayName: "Office", solutions: [solution])
    organization.languages = [.english, .frFr]
    organization.agents = [Agent(name: "Ana Ruiz"), Agent(name: "Luc Roy", language: .frFr)]
    organization.customers = [
      Customer(name: "Noah Park", says: ["Hi!", "Are you there?"]), Customer(name: "Mia Wong"),
    ]
    var web = ChatWidget(name: "Web support")
    for mode in RemoteAssistanceMode.allCases {
      web[mode] = RemoteAssistanceOption(isEnabled: true, provider: "Fabrikam")
    }
    organization.chatWidgets = [web, ChatWidget(name: "Shop")]
    organization.quickReplies = [QuickReply(title: "Greeting", message: "How can I help?")]
    return organization
  }()

  private static var solution: Solution {
    var solution = Solution(uniqueName: "Fabrikam")
    var provider = Provider(id: id("provider"))
    provider.name = "Fabrikam"
    solution.providers = [provider]
    solution.add("Cobrowse", "/cb", .coBrowse, .openAppTabTemplate, parameter: "CobrowseTab")
    solution.add("Screen", "/ss", .screenSharing, .openAppTabTemplate, parameter: "ScreenTab")
    solution.add("Call", "/call", .audio, .sendMessage, parameter: "Shall we talk?")
    solution.add("Case", "/case", nil, .customerDefinedFunction, parameter: nil)
    solution.add("Shared", "/cb", nil, .sendMessage, parameter: "Hello")
    for (name, title) in [("CobrowseTab", "Fabrikam co-browse"), ("ScreenTab", "Fabrikam screen")] {
      var template = ApplicationTabTemplate(id: id(name))
      template.name = name
      template.title = title
      template.parameters = [TemplateParameter(name: "webresourceName", value: "fab_/\(name).html")]
      solution.applicationTabTemplates.append(template)
    }
    solution.webResources = ["fab_/CobrowseTab.html"]
    return solution
  }

  static func id(_ name: String) -> GUID { GUID(named: name, in: .agentConsoleSpace) }
}

extension Solution {
  /// Adds an action with its English row and, for a mode, its capability.
  ///
  /// The order follows the calls.
  fileprivate mutating func add(
    _ name: String, _ command: String, _ mode: EscalationChannelMode?, _ event: EventName, parameter: String?
  ) {
    var action = ConversationAction(id: Office.id(name))
    action.name = "Fabrikam\(name)"
    action.eventName = event
    action.eventParameter = parameter
    action.order = conversationActions.count
    action.webResource = "fab_/case.js"
    action.functionName = "Fabrikam.openCase"
    conversationActions.append(action)
    var row = ConversationActionLocale(id: Office.id("\(name) row"))
    row.conversationAction = action.id
    row.label = name
    row.slashCommand = command
    conversationActionLocales.append(row)
    guard let mode else { return }
    var capability = ChannelCapability(id: Office.id("\(name) capability"))
    capability.name = "Fabrikam_\(name)"
    capability.provider = Office.id("provider")
    capability.escalationChannelMode = mode
    capability.conversationAction = action.id
    channelCapabilities.append(capability)
  }
}

/// A rehearsal in the office that a test drives.
struct Rehearsal {
  private(set) var state = State(Office.organization)
  /// The lines caused by the last input.
  private(set) var lines: [FactLine] = []
  private(set) var facts: Chunked<Fact> = []

  let noah = ConversationNumber(0)
  let mia = ConversationNumber(1)

  mutating func receive(_ input: Input) {
    let before = state
    facts = []
    state.receive(input, into: &facts)
    lines = FactLine.lines(facts, from: before)
  }

  mutating func chat(with customer: Int) {
    let number = ConversationNumber(state.conversations.count)
    receive(.customer(.arrives(Office.organization.customers[customer], widget: 0, speaks: false)))
    receive(.agent(.accepts(number)))
  }

  /// The tab opened last.
  var page: TabNumber { TabNumber(state.conversations.flatMap(\.tabs).map(\.number.index).max() ?? 0) }

  /// The lines that a person is shown.
  var shown: [String] { lines.filter { $0.kind != .quiet }.map { "\($0.noun): \($0.text)" } }

  static var chatting: Rehearsal {
    var rehearsal = Rehearsal()
    rehearsal.chat(with: 0)
    return rehearsal
  }

  /// A rehearsal with a connected co-browse session with Noah Park.
  static var connected: Rehearsal {
    var rehearsal = Rehearsal.chatting
    rehearsal.receive(.agent(.types(rehearsal.noah, "/cb")))
    rehearsal.receive(.provider(.sends(.cobrowseConnected, to: .top, from: rehearsal.page)))
    return rehearsal
  }
}
