import Cells
import Simulation

extension Console {
  /// The keys that work now, from the one table; the least needed fall out first where room is short.
  func paintFooter(_ frame: inout Frame, _ layout: Layout) {
    let width = size.width
    var shown: [KeyBinding] = []
    var used = 1
    for binding in footerBindings {
      let length = self.length(of: binding)
      guard used + length <= width else { continue }
      shown.append(binding)
      used += length
    }
    // Chosen by need, drawn in the table's own order, so that words keep their places.
    let order = KeyBindings.all.filter { binding in shown.contains { $0.command == binding.command && $0.scope == binding.scope } }
    var x = 1
    for binding in order {
      guard let footer = binding.footer, let key = binding.keys.first else { continue }
      let start = x
      x += frame.put(key.shortName, x, layout.footerRow, limit: width - x, .footerKey)
      x += frame.put(" \(footer)", x, layout.footerRow, limit: width - x, .footerText)
      frame.makeClickable(
        Rect(x: start, y: layout.footerRow, width: x - start, height: 1), .command(binding.command))
      x += 2
    }
  }

  private func length(of binding: KeyBinding) -> Int {
    TextWidth.of(binding.keys.first?.shortName ?? "") + 1 + TextWidth.of(binding.footer ?? "") + 2
  }

  /// The bindings worth a place, the most needed first.
  private var footerBindings: [KeyBinding] {
    let scopes = scopes
    let usable = KeyBindings.all.filter { binding in
      binding.footer != nil && scopes.contains(binding.scope) && isPossible(binding.command)
    }
    func need(_ binding: KeyBinding) -> Int {
      switch binding.command {
      case .help, .quit: 0
      case .palette: 1
      case .accept: 2
      case .connect, .endSession: 3
      case .nextPane: 4
      default: binding.scope == .everywhere ? 6 : 5
      }
    }
    return usable.enumerated().sorted { (need($0.element), $0.offset) < (need($1.element), $1.offset) }
      .map(\.element)
  }

  /// Whether a key's command can do something now.
  func isPossible(_ command: Command) -> Bool {
    switch command {
    case .accept(nil): firstRinging.map { state.refusal(of: .agent(.accepts($0))) == nil } ?? false
    case .reject(nil): state.conversations.contains(where: \.status.rings)
    case .connect: state.focused?.sessions.contains { $0.status == .requested } == true && providerTab != nil
    case .endSession: state.focused?.hasLiveSession == true && providerTab != nil
    case .endConversation: state.focused != nil
    case .nextTab: (state.focused?.tabs.count ?? 0) > 1
    case .step(let count): count < 0 ? history.place != 0 && history.moments.count > 1 : history.isPast
    case .sessions: state.conversations.contains { $0.status.isOpen || $0.isAtTheDesk }
    case .send: !draft.isEmpty && state.focused?.status == .active
    case .choose: view.pane != .appTab || state.focused?.frontTab?.page != nil || view.overlay != nil
    default: true
    }
  }
}
