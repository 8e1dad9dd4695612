import Simulation

/// The change to the view that a move makes.
enum Motion: Sendable {
  /// The overlay on top changes its position.
  case overlay(Overlay)
  case menu(Int)
  case button(Int)
  case control(Int)
  case page(Int)
  case events(Int)
  case transcript(TranscriptScroll)
  case customerControl(Int)
  case customerMessages(TranscriptScroll)
}

extension Scene {
  /// The change that a move in this direction makes; nil: it leads no further.
  func motion(_ direction: Direction) -> Motion? {
    let height = console.size.height
    switch view.overlay {
    case .help(var panel):
      let position = ListPosition(panel.scroll, last: help?.scrollLimit ?? 0, page: height - 6)
      guard let scroll = position.after(direction) else { return nil }
      panel.scroll = scroll
      return .overlay(.help(panel))
    case .palette(var palette):
      let position = ListPosition(
        palette.chosen, last: palette.found.count - 1, page: height - 8, wraps: true)
      guard let chosen = position.after(direction) else { return nil }
      palette.chosen = chosen
      return .overlay(.palette(palette))
    case .problems(let chosen):
      let position = ListPosition(chosen, last: console.problems.count - 1, page: height - 10)
      return position.after(direction).map { .overlay(.problems(chosen: $0)) }
    case .event(let shown):
      let position = ListPosition(shown, last: console.eventLines.count - 1, page: 8)
      return position.after(direction).map { .overlay(.event($0)) }
    case .records: return records?.moved(direction, page: height - 12).map { .overlay(.records($0)) }
    case .administrator:
      return options?.moved(direction, page: height - 12).map { .overlay(.administrator($0)) }
    case .history:
      return historyContent?.moved(direction, page: height - 12).map { .overlay(.history($0)) }
    case .changes(var panel):
      let position = ListPosition(
        panel.scroll, last: panel.scrollLimit(on: console.size), page: height - 6)
      guard let scroll = position.after(direction) else { return nil }
      panel.scroll = scroll
      return .overlay(.changes(panel))
    case .whatIf(let panel):
      let limit = WhatIfPane(panel: panel, note: nil, control: control).scrollLimit(on: console.size)
      return panel.moved(direction, page: height - 12, scrollLimit: limit).map { .overlay(.whatIf($0)) }
    case .question, .prompt, .leader: return nil
    case nil:
      // Up and Down belong to the menu while it is open.
      guard let menu, direction == .up || direction == .down else {
        return motion(direction, in: view.pane)
      }
      // If nothing is chosen yet, Down leads to the first entry and Up to the last.
      let start = view.menuChoice ?? (direction == .up ? menu.entries.count : -1)
      let position = ListPosition(start, last: menu.entries.count - 1, wraps: true)
      return position.after(direction).map { .menu($0) }
    }
  }

  /// The change that a move makes in a pane.
  func motion(_ direction: Direction, in pane: Pane) -> Motion? {
    switch pane {
    case .buttons:
      return ListPosition(view.chosenButton, last: buttons.count - 1).after(direction).map { .button($0) }
    case .chatBox, .transcript:
      return conversationPanes?.transcript.scrolled(direction).map { .transcript($0) }
    case .appTab:
      switch direction {
      case .left, .right:
        guard !appTabControls.isEmpty else { return nil }
        let position = ListPosition(chosenControl, last: appTabControls.count - 1)
        return position.after(direction).map { .control($0) }
      case .up, .down, .pageUp, .pageDown, .first, .last:
        let position = ListPosition(view.pageScroll, last: appTab?.scrollLimit ?? 0, page: 8)
        return position.after(direction).map { .page($0) }
      }
    case .customerSide:
      switch direction {
      case .left, .right:
        let position = ListPosition(chosenCustomerControl, last: customerControls.count - 1)
        return position.after(direction).map { .customerControl($0) }
      case .up, .down, .pageUp, .pageDown, .first, .last:
        return customerPane?.transcript.scrolled(direction).map { .customerMessages($0) }
      }
    case .events:
      // Counted from the newest, so Up increases it.
      let position = ListPosition(view.eventsScroll, last: console.eventsScrollLimit, page: 8)
      return position.after(direction.reversed).map { .events($0) }
    }
  }
}

extension Console {
  /// Makes a move in whatever has the focus.
  mutating func move(_ direction: Direction) {
    switch Scene(self).motion(direction) {
    case .overlay(let overlay): view.overlay = overlay
    case .menu(let index): view.menuChoice = index
    case .button(let index): view.chosenButton = index
    case .control(let index): view.chosenControl = index
    case .page(let line): view.pageScroll = line
    case .events(let count): view.eventsScroll = count
    case .transcript(let scroll): if let focus = state.focus { view.transcripts[focus] = scroll }
    case .customerControl(let index): view.chosenCustomerControl = index
    case .customerMessages(let scroll): if let focus = state.focus { view.customerScrolls[focus] = scroll }
    case nil: break
    }
  }
}

extension Direction {
  /// The opposite vertical direction; horizontal directions are unchanged.
  fileprivate var reversed: Direction {
    switch self {
    case .up: .down
    case .down: .up
    case .pageUp: .pageDown
    case .pageDown: .pageUp
    case .first: .last
    case .last: .first
    case .left, .right: self
    }
  }
}
