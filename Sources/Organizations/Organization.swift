import Diagnostics
import Records

/// An organization: who works and asks in it, its chat widgets, and the solutions that are installed.
///
/// A value; a change of it makes another. What the engine asks of it all the time (which actions there are, in
/// order, with their rows) is linked once a change, in `catalogue`.
public struct Organization: Sendable {
  public var name: String
  public var displayName: String
  public var languages: [Locale] = [.english]
  public var subscription = Subscription.chat
  public var agents: [Agent] = []
  public var customers: [Customer] = []
  public var chatWidgets: [ChatWidget] = []
  public var quickReplies: [QuickReply] = []
  public var solutions: [Solution] = [] {
    didSet { catalogue = ActionCatalogue(linking: solutions) }
  }
  /// Where each chat widget stands in its file, by its name; the keys of its columns are
  /// `coBrowse`, `coBrowse.provider` and so on.
  public var chatWidgetOrigins: [String: RowOrigin] = [:]
  /// The solutions' rows, linked.
  public private(set) var catalogue: ActionCatalogue

  public init(name: String, displayName: String? = nil, solutions: [Solution] = []) {
    self.name = name
    self.displayName = displayName ?? name
    self.solutions = solutions
    catalogue = ActionCatalogue(linking: solutions)
  }
}

extension Organization {
  /// The organization that is meant where none is named: a built-in sample.
  public static let defaultName = "contoso"

  /// The names of the installed providers that have an active capability of a mode, each once, in the order of
  /// their solutions: what the administrator can choose from.
  ///
  /// Inferred from the article's note that a co-browse provider is installed "by creating" a capability record.
  public func providers(of mode: RemoteAssistanceMode) -> [String] {
    let active = solutions.flatMap(\.providers).filter(\.isActive).map { ($0.id, $0.name) }
    let nameOfProvider = Dictionary(active) { first, _ in first }
    var names: [String] = []
    for capability in solutions.flatMap(\.channelCapabilities)
    where capability.isActive && capability.escalationChannelMode == mode.escalationChannelMode {
      guard let name = capability.provider.flatMap({ nameOfProvider[$0] }), !names.contains(name) else {
        continue
      }
      names.append(name)
    }
    return names
  }
}

extension Organization {
  public func solution(named uniqueName: String) -> Solution? {
    solutions.first { $0.uniqueName.lowercased() == uniqueName.lowercased() }
  }

  /// Puts a solution in, in the place of the one with its unique name if there is one.
  ///
  /// No chat widget is switched on by it: the administrator chooses.
  public mutating func install(_ solution: Solution) {
    let index = solutions.firstIndex { $0.uniqueName.lowercased() == solution.uniqueName.lowercased() }
    if let index { solutions[index] = solution } else { solutions.append(solution) }
  }

  /// Takes a solution out with all that came with it.
  ///
  /// What chat widgets say stays: who uninstalls resets them, see `resetWidgets(of:)`.
  public mutating func uninstall(_ uniqueName: String) {
    solutions.removeAll { $0.uniqueName.lowercased() == uniqueName.lowercased() }
  }
}

extension Organization {
  /// An organization around one solution, for a provider who has no organization to try it in: one chat widget
  /// with the solution's provider chosen for both modes, one agent, one customer.
  public init(around solution: Solution) {
    self.init(name: solution.uniqueName, solutions: [solution])
    let languages = Set(solution.conversationActionLocales.map(\.locale)).union([.english])
    self.languages = languages.sorted { $0.label < $1.label }
    agents = [Agent(name: "Agent")]
    customers = [Customer(name: "Customer")]
    var widget = ChatWidget(name: "Chat")
    for mode in RemoteAssistanceMode.allCases {
      if let provider = providers(of: mode).first {
        widget[mode] = RemoteAssistanceOption(isEnabled: true, provider: provider)
      }
    }
    chatWidgets = [widget]
  }
}

/// The catalogue follows from the rest, so it is left out.
extension Organization: Hashable {
  public static func == (left: Organization, right: Organization) -> Bool {
    (left.name, left.displayName, left.languages, left.subscription, left.agents, left.customers)
      == (right.name, right.displayName, right.languages, right.subscription, right.agents, right.customers)
      && (left.chatWidgets, left.quickReplies, left.solutions)
        == (right.chatWidgets, right.quickReplies, right.solutions)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(chatWidgets)
    hasher.combine(solutions.count)
  }
}
