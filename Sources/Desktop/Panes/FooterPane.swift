import Cells
import Simulation

extension Console {
  /// The keys that work now, from the one table; the least needed fall out first where room is short.
  func paintFooter(_ frame: inout Frame, _ layout: Layout) {
    let width = size.width
    var shown: [Int] = []
    var used = 1
    for place in footerPlaces {
      let length = self.length(of: KeyBindings.all[place])
      guard used + length <= width else { continue }
      shown.append(place)
      used += length + 2
    }
    var x = 1
    // Chosen by need, drawn in the table's own order, so that words keep their places.
    for binding in shown.sorted().map({ KeyBindings.all[$0] }) {
      guard let footer = word(of: binding) else { continue }
      let start = x
      x += frame.put(binding.footerKey, x, layout.footerRow, limit: width - x, .footerKey)
      x += frame.put(" \(footer)", x, layout.footerRow, limit: width - x, .footerText)
      frame.makeClickable(
        Rect(x: start, y: layout.footerRow, width: x - start, height: 1), .command(binding.command))
      x += 2
    }
  }

  private func length(of binding: KeyBinding) -> Int {
    TextWidth.of(binding.footerKey) + 1 + TextWidth.of(word(of: binding) ?? "")
  }

  /// The binding's word in the footer: in wrap-up the key that ends conversations does what comes after that; in the
  /// menu and the panels it depends on what is chosen.
  private func word(of binding: KeyBinding) -> String? {
    switch (binding.command, view.overlay) {
    case (.endConversation, _) where state.focused?.status.isInWrapUp == true: return "Close session"
    case (.chooseMenu, _): return menuWord ?? binding.footer
    case (.choose, .records(let panel)):
      if panel.trail.isEmpty { return "Open" }
      if case .file = destination(in: panel) { return "Edit" }
      return binding.footer
    case (.choose, .administrator(let panel)):
      if case .solution = entry(in: panel) { return "Uninstall" }
      if case .install = entry(in: panel) { return "Install" }
      return binding.footer
    default: return binding.footer
    }
  }

  /// What Enter does in the menu: a command that was neither chosen nor typed to its end is not run for a person who
  /// has typed its beginning.
  private var menuWord: String? {
    guard let menu else { return nil }
    if menu.kind == .quickReplies { return "Insert" }
    let typed = draft.text.lowercased()
    let isRun = view.menuChoice != nil || menu.entries.contains { $0.name.lowercased() == typed }
    return isRun ? "Run" : "Run as typed"
  }

  /// Where the bindings worth a place stand in the table of keys, the most needed first: whatever lies on top, then the
  /// next step of a conversation, then the pane's own.
  var footerPlaces: [Int] {
    let scopes = scopes
    let usable = KeyBindings.placesWithFooter.filter { place in
      scopes.contains(KeyBindings.all[place].scope)
        && KeyBindings.all[place].keys.first.flatMap { KeyBindings.place(of: $0, in: scopes) } == place
        && isPossible(KeyBindings.all[place].command)
    }
    func need(_ binding: KeyBinding) -> Int {
      switch (binding.scope, binding.command) {
      case (.menu, _): 0
      case (.everywhere, .help), (_, .quit), (_, .palette): 1
      case (_, .problems): 1
      case (_, .connect): 2
      case (_, .endSession): awaits(.connected) ? 7 : 2
      case (.pane, .choose), (.pane, .move), (.pane, .send): 3
      case (_, .endConversation) where state.focused?.hasLiveSession == true: 4
      case (_, .accept): 5
      case (_, .endConversation), (_, .nextPane): 6
      case (.pane, _): 7
      case (_, .records), (_, .administrator): 9
      case (_, .help): 10
      default: 8
      }
    }
    let needed = usable.enumerated().filter { number, place in
      let (scope, footer) = (KeyBindings.all[place].scope, KeyBindings.all[place].footer)
      // One key for a word is enough: Down where there is more below, else Up.
      return !usable[(number + 1)...].contains {
        KeyBindings.all[$0].scope == scope && KeyBindings.all[$0].footer == footer
      }
    }
    return needed.map { (need: need(KeyBindings.all[$0.element]), place: $0.element) }
      .sorted { ($0.need, $0.place) < ($1.need, $1.place) }.map(\.place)
  }
}
