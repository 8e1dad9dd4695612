import Diagnostics
import Records

/// An organization: its agents and customers, its chat widgets, and the installed solutions.
///
/// It is a value. What the engine needs all the time (the actions in order, with their rows) is linked once
/// per change, in `catalogue`, when it is first asked for.
public struct Organization: Sendable {
  public var name: String
  public var displayName: String
  public var languages: [Locale] = [.english]
  public var subscription = Subscription.chat
  public var externalities = Externalities.enabled
  public var agents: [Agent] = []
  public var customers: [Customer] = []
  public var chatWidgets: [ChatWidget] = []
  public var workstream = Workstream()
  public var quickReplies: [QuickReply] = []
  public var solutions: [Solution] = [] {
    didSet { linked = LinkedCatalogue() }
  }
  /// Where its own keys are in its file; nil if it comes from none.
  public var origin: RowOrigin?
  /// Where each chat widget is in its file, by name; the keys of its columns are `coBrowse`,
  /// `coBrowse.provider` and so on.
  public var chatWidgetOrigins: [String: RowOrigin] = [:]
  /// Where the settings of the workstream are in their file.
  public var workstreamOrigin: RowOrigin?
  private var linked = LinkedCatalogue()

  public init(name: String, displayName: String? = nil, solutions: [Solution] = []) {
    self.name = name
    self.displayName = displayName ?? name
    self.solutions = solutions
  }

  /// The solutions' rows, linked.
  public var catalogue: ActionCatalogue { linked.catalogue(of: solutions) }
}

extension Organization {
  /// The default organization: a built-in sample.
  public static let defaultName = "contoso"

  /// The names of the installed providers with an active capability for a mode, each once, in the order of
  /// their solutions: the administrator's choices.
  ///
  /// Inferred from the article's note that a co-browse provider is installed "by creating" a capability
  /// record.
  public func providers(of mode: RemoteAssistanceMode) -> [String] {
    var nameOfProvider: [GUID: String] = [:]
    for solution in solutions {
      for provider in solution.providers where provider.isActive && nameOfProvider[provider.id] == nil {
        nameOfProvider[provider.id] = provider.name
      }
    }
    var names: [String] = []
    var known: Set<GUID> = []
    for solution in solutions {
      for capability in solution.channelCapabilities
      where capability.escalationChannelMode == mode.escalationChannelMode && capability.isActive {
        guard let provider = capability.provider, known.insert(provider).inserted,
          let name = nameOfProvider[provider], !names.contains(name)
        else { continue }
        names.append(name)
      }
    }
    return names
  }
}

extension Organization {
  public func solution(named uniqueName: String) -> Solution? {
    solutions.first { $0.uniqueName.lowercased() == uniqueName.lowercased() }
  }

  /// Adds a solution, replacing the one with the same unique name, or the rows that it left, if there are any.
  ///
  /// It turns no mode on in a chat widget: the administrator chooses.
  public mutating func install(_ solution: Solution) {
    let replaced = replaced(by: solution)?.uniqueName
    if let index = solutions.firstIndex(where: { $0.uniqueName == replaced }) {
      solutions[index] = solution
    } else {
      solutions.append(solution)
    }
  }

  /// Removes a solution with all its rows.
  ///
  /// The chat widgets stay as they are; the caller resets them, see `resetWidgets(of:)`.
  public mutating func uninstall(_ uniqueName: String) {
    solutions.removeAll { $0.uniqueName.lowercased() == uniqueName.lowercased() }
  }
}

extension Organization {
  /// A minimal organization around one solution, for a provider without an organization to try it in.
  ///
  /// It has one chat widget with the solution's provider chosen for both modes, one agent and one customer.
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

extension Organization {
  /// What its administrator can set.
  public var settings: OrganizationSettings {
    get {
      OrganizationSettings(
        subscription: subscription, externalities: externalities, chatWidgets: chatWidgets,
        workstream: workstream)
    }
    set {
      subscription = newValue.subscription
      externalities = newValue.externalities
      chatWidgets = newValue.chatWidgets
      workstream = newValue.workstream
    }
  }

  /// For each setting beside the workstream's, the value that an administrator is offered next.
  public func nextSettings(ofWidget widget: Int) -> [OrganizationSetting] {
    [nextSubscription, nextExternalities, nextCallingOptions(ofWidget: widget)].compactMap(\.self)
  }

  public var nextSubscription: OrganizationSetting { .subscription(subscription.next) }
  public var nextExternalities: OrganizationSetting { .externalities(externalities.next) }

  /// The calling options that a chat widget is offered next; nil if there is no such widget.
  public func nextCallingOptions(ofWidget widget: Int) -> OrganizationSetting? {
    guard chatWidgets.indices.contains(widget) else { return nil }
    return .callingOptions(chatWidgets[widget].callingOptions?.next ?? .noCalling, widget: widget)
  }
}

/// The catalogue is derived from the rest, so it is left out.
extension Organization: Hashable {
  public static func == (left: Organization, right: Organization) -> Bool {
    (left.name, left.displayName, left.languages, left.subscription, left.agents, left.customers)
      == (right.name, right.displayName, right.languages, right.subscription, right.agents, right.customers)
      && (left.chatWidgets, left.workstream, left.quickReplies, left.solutions, left.externalities)
        == (right.chatWidgets, right.workstream, right.quickReplies, right.solutions, right.externalities)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(chatWidgets)
    hasher.combine(solutions.count)
  }
}
