import Organizations
import Records

/// When the button of an action can be seen, as far as its rows decide.
enum ButtonVisibility {
  case always
  /// Never, because no channel capability of it can be chosen.
  case never
  /// While a chat widget has one of these chosen.
  case chosen(Set<ProviderChoice>)

  init(of entry: CataloguedAction) {
    guard entry.action.isActive else {
      self = .never
      return
    }
    let governed = entry.capabilities.filter {
      RemoteAssistanceMode($0.capability.escalationChannelMode) != nil
    }
    let live = (governed.isEmpty ? entry.capabilities : governed).filter(\.isLive)
    let choices = live.compactMap { linked in
      RemoteAssistanceMode(linked.capability.escalationChannelMode).map { mode in
        ProviderChoice(mode: mode, provider: linked.provider?.name ?? "")
      }
    }
    if entry.capabilities.isEmpty || !live.isEmpty && governed.isEmpty {
      self = .always
    } else {
      self = choices.isEmpty ? .never : .chosen(Set(choices))
    }
  }
}

/// What an administrator chooses in a chat widget: the one provider of a mode.
struct ProviderChoice: Hashable {
  let mode: RemoteAssistanceMode
  let provider: String
}

extension CataloguedCapability {
  /// Whether it is active and has an active provider.
  var isLive: Bool { capability.isActive && provider?.isActive == true }
}

/// The chat widgets that have a choice made, by index.
struct ChosenProviders {
  private var widgets: [ProviderChoice: Set<Int>] = [:]

  init(in organization: Organization) {
    for (index, widget) in organization.chatWidgets.enumerated() {
      for mode in RemoteAssistanceMode.allCases where widget[mode].isEnabled {
        guard let provider = widget[mode].provider else { continue }
        widgets[ProviderChoice(mode: mode, provider: provider), default: []].insert(index)
      }
    }
  }

  /// The widgets that have any of these choices made.
  func widgets(with choices: Set<ProviderChoice>) -> Set<Int> {
    choices.reduce(into: []) { $0.formUnion(widgets[$1] ?? []) }
  }

  /// Whether one conversation can show both buttons.
  ///
  /// A widget has one provider for each mode. What the widgets have chosen decides where each of the two is shown by
  /// one of them; otherwise somebody may still choose, so that any choice counts which a widget can make.
  func canMeet(_ one: ButtonVisibility, _ other: ButtonVisibility) -> Bool {
    switch (one, other) {
    case (.never, _), (_, .never): return false
    case (.always, _), (_, .always): return true
    case (.chosen(let one), .chosen(let other)):
      let (here, there) = (widgets(with: one), widgets(with: other))
      guard here.isEmpty || there.isEmpty else { return !here.isDisjoint(with: there) }
      return one.contains { choice in
        other.contains { $0.mode != choice.mode || $0.provider == choice.provider }
      }
    }
  }
}
