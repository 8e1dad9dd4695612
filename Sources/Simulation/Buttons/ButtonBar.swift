import Diagnostics
import Organizations
import Records

/// The buttons of a chat widget's conversations, in order, and the hidden actions with their reasons.
public struct ButtonBar: Hashable, Sendable {
  public private(set) var buttons: [Button] = []
  public private(set) var hidden: [HiddenAction] = []
  /// What each lowercase slash command stands for, with those that the product reserves.
  private var commands = SlashCommand.reserved
  private var buttonOfAction: [GUID: Int] = [:]
  /// The first button of each mode, in order: every frame with a hint asks for them.
  public private(set) var firstOfModes: [Int] = []
  /// The lowercase commands of the menu with their buttons, in order.
  private var menuCommands: [MenuCommand] = []

  /// A lowercase command that the menu can list.
  private struct MenuCommand: Hashable, Sendable {
    let command: String
    let button: Int
  }

  init() {}

  /// Decides which actions are visible.
  public init(for widget: ChatWidget, of organization: Organization, language: Locale, client: AgentClient) {
    let entries = organization.catalogue.actions
    var verdicts: [Verdict] = []
    verdicts.reserveCapacity(entries.count)
    // The entries are sorted by order: equal ones follow each other.
    var ties: Set<Int> = []
    var last: Int?
    for entry in entries {
      let verdict = ButtonBar.verdict(on: entry, widget, organization, client)
      verdicts.append(verdict)
      guard verdict.isShown else { continue }
      if entry.action.order == last { ties.insert(entry.action.order) }
      last = entry.action.order
    }
    for entry in entries {
      // Each entry so far became a button or a hidden action.
      let verdict = verdicts[buttons.count + hidden.count]
      let row = entry.locale(for: language)
      switch verdict {
      case .hidden(let reason):
        if let command = row?.slashCommand?.lowercased(), commands[command]?.hidden == nil {
          commands[command, default: SlashCommand()].hidden = hidden.count
        }
        hidden.append(
          HiddenAction(
            action: entry.action, solution: entry.solution, label: row?.label ?? entry.action.name,
            slashCommand: row?.slashCommand, reason: reason))
      case .shown(let capability, let ground):
        if let command = row?.slashCommand?.lowercased() {
          if commands[command]?.button == nil {
            commands[command, default: SlashCommand()].button = buttons.count
            // A command that the product reserves never runs the provider's action.
            if command.first == "/", commands[command]?.product == nil {
              menuCommands.append(MenuCommand(command: command, button: buttons.count))
            }
          } else {
            commands[command]?.isShared = true
          }
        }
        if buttonOfAction[entry.action.id] == nil { buttonOfAction[entry.action.id] = buttons.count }
        let order = entry.action.order
        var grounds: [Ground] = [ties.contains(order) ? .sharedOrder(order) : .order(order), ground]
        grounds.append(contentsOf: ButtonBar.grounds(of: row, language))
        buttons.append(
          Button(
            action: entry.action, solution: entry.solution, label: row?.label ?? entry.action.name,
            tooltip: row?.tooltip ?? "", slashCommand: row?.slashCommand, locale: row,
            template: entry.template, capability: capability?.capability,
            provider: capability?.provider?.name,
            hasIconFile: entry.action.icon.flatMap(WebResourceName.init(address:)).map {
              organization.catalogue.hasWebResource(named: $0.name)
            },
            grounds: grounds))
        noteMode()
      }
    }
  }

  /// Notes the mode of the last button if it is the first one of it.
  private mutating func noteMode() {
    guard let mode = buttons.last?.mode, !firstOfModes.contains(where: { buttons[$0].mode == mode }) else {
      return
    }
    firstOfModes.append(buttons.count - 1)
  }

  /// What a typed command stands for; nil if for nothing.
  @inline(__always)
  func command(_ word: String) -> SlashCommand? { commands[word.lowercased()] }

  public func button(for command: String) -> Button? { index(of: command).map { buttons[$0] } }

  /// Whether more than one button has a command.
  public func isShared(_ command: String) -> Bool { self.command(command)?.isShared == true }

  /// The index of the button that a command runs.
  func index(of word: String) -> Int? { command(word)?.button }

  /// The indices of the buttons whose commands the menu lists for the beginning of a command.
  func buttons(begunBy word: String) -> [Int] {
    let start = word.lowercased()
    return menuCommands.compactMap { $0.command.hasPrefix(start) ? $0.button : nil }
  }

  public func hiddenAction(for command: String) -> HiddenAction? {
    self.command(command)?.hidden.map { hidden[$0] }
  }

  /// The commands that can run now and resemble an unknown one.
  public func commands(near word: String) -> [String] {
    NearestName.all(to: word, among: typableCommands)
  }

  /// The commands that can run now and begin with what was typed.
  public func commands(begunBy word: String) -> [String] {
    Array(typableCommands.filter { $0.lowercased().hasPrefix(word.lowercased()) }.prefix(3))
  }

  /// Only commands that can really be typed: one without a slash or with a blank never runs.
  private var typableCommands: [String] {
    buttons.compactMap(\.slashCommand).filter { command in
      command.first == "/" && !command.contains(where: \.isWhitespace)
        && ProductCommand(command: command) == nil
    }
  }

  public func button(of action: GUID) -> Button? { buttonOfAction[action].map { buttons[$0] } }
}

extension ButtonBar {
  private enum Verdict {
    case shown(CataloguedCapability?, Ground)
    case hidden(HiddenReason)

    var isShown: Bool {
      switch self {
      case .shown: true
      case .hidden: false
      }
    }
  }

  private static func grounds(of row: ConversationActionLocale?, _ language: Locale) -> [Ground] {
    guard let row else { return [.noLocaleRow(language)] }
    return row.locale == language
      ? [.localeRow(row.locale, insteadOf: nil), .agentsLanguage(language)]
      : [.localeRow(row.locale, insteadOf: language)]
  }

  /// Whether an action is visible, or why not.
  ///
  /// An action linked by a co-browse or screen-sharing capability is visible only if one of these
  /// capabilities is live and chosen. An action linked only by capabilities of other modes is visible if one
  /// of them is live. Any other active action is always visible.
  private static func verdict(
    on entry: CataloguedAction, _ widget: ChatWidget, _ organization: Organization, _ client: AgentClient
  ) -> Verdict {
    guard entry.action.isActive else { return .hidden(.actionInactive) }
    let governed = entry.capabilities.filter {
      RemoteAssistanceMode($0.capability.escalationChannelMode) != nil
    }
    var farthest: HiddenReason?
    for linked in governed.isEmpty ? entry.capabilities : governed {
      guard let reason = obstacle(to: linked, widget, organization, client) else {
        return .shown(linked, ground(for: linked, widget))
      }
      if reason.progress > farthest?.progress ?? -1 { farthest = reason }
    }
    return farthest.map(Verdict.hidden) ?? .shown(nil, .noCapability)
  }

  private static func ground(for linked: CataloguedCapability, _ widget: ChatWidget) -> Ground {
    let capability = linked.capability
    guard let mode = RemoteAssistanceMode(capability.escalationChannelMode) else {
      return .otherMode(capability.escalationChannelMode, capability: capability.name)
    }
    return .chosen(
      mode, capability: capability.name, provider: linked.provider?.name ?? "", widget: widget.name)
  }

  private static func obstacle(
    to linked: CataloguedCapability, _ widget: ChatWidget, _ organization: Organization, _ client: AgentClient
  ) -> HiddenReason? {
    let name = linked.capability.name
    let mode = RemoteAssistanceMode(linked.capability.escalationChannelMode)
    guard mode == nil || organization.subscription.allowsRemoteAssistance else { return .noSubscription }
    guard mode == nil || organization.externalities.allowRemoteAssistance else {
      return .externalitiesDisabled
    }
    guard mode == nil || client.allowsRemoteAssistance else { return .unifiedServiceDesk }
    guard linked.capability.isActive else { return .capabilityInactive(capability: name) }
    guard let provider = linked.provider else { return .providerMissing(capability: name) }
    guard provider.isActive else { return .providerInactive(provider: provider.name) }
    guard let mode else { return nil }
    guard widget[mode].isEnabled else { return .modeTurnedOff(mode, widget: widget.name) }
    guard widget[mode].provider == provider.name else {
      return .providerNotChosen(
        mode, provider: provider.name, chosen: widget[mode].provider, widget: widget.name)
    }
    return nil
  }
}
