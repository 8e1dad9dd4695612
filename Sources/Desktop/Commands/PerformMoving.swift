import Simulation

extension Console {
  mutating func escape() {
    if case .prompt(let prompt) = view.overlay {
      view.overlay = prompt.overlayBelow
    } else if view.overlay != nil {
      view.uncover()
    } else if menu != nil {
      view.isMenuHidden = true
      view.menuChoice = nil
    }
    view.note = nil
  }

  mutating func move(_ direction: Direction) {
    switch view.overlay {
    case .help(let scroll):
      view.overlay = .help(
        scroll: place(scroll, direction, last: helpScrollLimit, page: max(1, size.height - 6)))
    case .palette(var palette):
      palette.chosen = place(
        palette.chosen, direction, last: palette.found.count - 1, page: max(1, size.height - 8), wraps: true)
      view.overlay = .palette(palette)
    case .problems(let chosen):
      let next = place(chosen, direction, last: problems.count - 1, page: max(1, size.height - 10))
      view.overlay = .problems(chosen: next)
    case .event(let shown):
      view.overlay = .event(place(shown, direction, last: eventLines.count - 1, page: 8))
    case .records(let panel): move(direction, in: panel)
    case .administrator(let panel): move(direction, in: panel)
    case .question, .prompt: break
    case nil:
      if let menu, direction == .up || direction == .down {
        let start = direction == .up ? menu.entries.count : -1
        view.menuChoice = place(
          view.menuChoice ?? start, direction, last: menu.entries.count - 1, page: 1, wraps: true)
      } else {
        moveInPane(direction)
      }
    }
  }

  private mutating func moveInPane(_ direction: Direction) {
    switch view.pane {
    case .buttons:
      view.chosenButton = place(view.chosenButton, direction, last: buttons.count - 1, page: 1)
    case .chatBox, .transcript: scrollTranscript(direction)
    case .appTab:
      switch direction {
      case .left, .right:
        guard state.focused?.frontTab?.page != nil else { return }
        view.chosenControl = place(
          view.chosenControl, direction, last: AppTabControl.allCases.count - 1, page: 1)
      default:
        view.pageScroll = place(view.pageScroll, direction, last: pageScrollLimit, page: 8)
      }
    case .events:
      // Counted from the newest, so up is more.
      let turned: Direction =
        switch direction {
        case .up: .down
        case .down: .up
        case .pageUp: .pageDown
        case .pageDown: .pageUp
        case .first: .last
        case .last: .first
        case .left, .right: direction
        }
      view.eventsScroll = place(view.eventsScroll, turned, last: eventsScrollLimit, page: 8)
    }
  }

  /// A place in a list after a move; a resize may have left it behind the last one.
  func place(
    _ place: Int, _ direction: Direction, last: Int, page: Int, wraps: Bool = false
  ) -> Int {
    guard last >= 0 else { return 0 }
    let place = wraps ? place : min(place, last)
    let next: Int =
      switch direction {
      case .up, .left: place - 1
      case .down, .right: place + 1
      case .pageUp: max(0, place - page)
      case .pageDown: min(last, place + page)
      case .first: 0
      case .last: last
      }
    if wraps, next < 0 { return last }
    if wraps, next > last { return 0 }
    return min(max(0, next), last)
  }

  mutating func choose() -> [Effect] {
    if case .palette(let palette) = view.overlay {
      let found = palette.found
      guard found.indices.contains(palette.chosen) else { return [] }
      view.overlay = nil
      return perform(found[palette.chosen].command)
    }
    if case .problems(let chosen) = view.overlay {
      return problems.indices.contains(chosen) ? [.edit(problems[chosen].place)] : []
    }
    if case .records(let panel) = view.overlay { return follow(in: panel) }
    if case .administrator(let panel) = view.overlay {
      return choose(in: panel)
    }
    switch view.pane {
    case .buttons: return perform(.press(view.chosenButton))
    case .appTab:
      guard state.focused?.frontTab?.page != nil else { return [] }
      return perform(AppTabControl.allCases[view.chosenControl].command)
    case .events:
      if let chosenEvent { view.overlay = .event(chosenEvent) }
      return []
    case .chatBox, .transcript: return []
    }
  }

  /// Chooses a line of the panel on top, by a click.
  mutating func choose(line place: Int) -> [Effect] {
    switch view.overlay {
    case .records(var panel):
      panel.place = place
      view.overlay = .records(panel)
    case .administrator(var panel):
      panel.chosen = place
      view.overlay = .administrator(panel)
    default: return []
    }
    return choose()
  }
}
