import Simulation

extension Scene {
  func action(of command: ViewCommand) throws(CommandRefusal) -> Move.Action? {
    switch command {
    case .nextPane, .previousPane, .escape, .close: break
    case .focus(.customerSide):
      _ = try inFront()
      if !view.showsCustomer { throw .customerIsHidden }
    case .focus(let pane): if pane.needsConversation { _ = try inFront() }
    case .move(let direction): if motion(direction) == nil { throw .endReached }
    case .choose: return try choosing()
    case .scrollTab(let direction): if motion(direction, in: .appTab) == nil { throw .endReached }
    case .scrollEventsToEnd: if view.eventsScroll == 0 { throw .endReached }
    case .scrollTranscriptToEnd: if transcriptScroll == .follows { throw .endReached }
    }
    return nil
  }

  /// The engine move for choosing in whatever has the focus.
  private func choosing() throws(CommandRefusal) -> Move.Action? {
    switch view.overlay {
    case .palette(let palette): if palette.found.isEmpty { throw .nothingToChoose }
    case .problems: if console.problems.isEmpty { throw .nothingToChoose }
    case .records: if records?.destination == nil { throw .nothingToChoose }
    case .administrator: try options?.checkChoice()
    case .history: if historyContent?.item == nil { throw .nothingToChoose }
    case .whatIf: break
    case .help(let panel): if !panel.editor.isEmpty { throw .nothingToChoose }
    case .leader, .question, .prompt, .event, .changes: throw .nothingToChoose
    case nil: return try choosing(in: view.pane)
    }
    return nil
  }

  private func choosing(in pane: Pane) throws(CommandRefusal) -> Move.Action? {
    switch pane {
    case .buttons:
      guard !buttons.isEmpty else { throw .nothingToChoose }
      return try action(of: .button(.press(chosenButton)))
    case .appTab:
      guard !appTabControls.isEmpty else { throw .nothingToChoose }
      return try action(of: appTabControls[chosenControl].command)
    case .customerSide:
      let controls = customerControls
      guard !controls.isEmpty else { throw .nothingToChoose }
      return try action(of: controls[chosenCustomerControl])
    case .events: if console.chosenEvent == nil { throw .nothingToChoose }
    case .chatBox, .transcript: throw .nothingToChoose
    }
    return nil
  }

  /// The index of the marked button, limited because there may be fewer buttons by now.
  var chosenButton: Int { min(view.chosenButton, buttons.count - 1) }
}

extension Console {
  mutating func perform(_ command: ViewCommand) -> [Effect] {
    switch command {
    case .nextPane: movePane(by: 1)
    case .previousPane: movePane(by: -1)
    case .focus(let pane): focus(on: pane)
    case .move(let direction): move(direction)
    case .choose: return choose()
    case .scrollTab(let direction):
      view.pane = .appTab
      move(direction)
    case .scrollEventsToEnd: view.eventsScroll = 0
    case .scrollTranscriptToEnd: if let focus = state.focus { view.transcripts[focus] = .follows }
    case .escape: escape()
    case .close: close()
    }
    return []
  }

  private mutating func movePane(by step: Int) {
    let panes = Pane.allCases.filter {
      (state.focus != nil || !$0.needsConversation) && ($0 != .customerSide || view.showsCustomer)
    }
    let index = panes.firstIndex(of: view.pane) ?? 0
    view.pane = panes[(index + step + panes.count) % panes.count]
  }

  /// Moves the focus to a pane or, if there is no conversation, to what is shown instead.
  mutating func focus(on pane: Pane) {
    view.pane = state.focus == nil && pane.needsConversation ? .chatBox : pane
  }

  private mutating func close() {
    if case .prompt(let prompt) = view.overlay { view.overlay = prompt.overlayBelow } else { view.uncover() }
    view.note = nil
  }

  private mutating func escape() {
    if goBack() {
      // One step is enough.
    } else if case .prompt(let prompt) = view.overlay {
      view.overlay = prompt.overlayBelow
    } else if case .help(let panel) = view.overlay, let back = panel.back {
      view.overlay = .help(back)
    } else if view.overlay != nil {
      view.uncover()
    } else if menu != nil {
      view.isMenuHidden = true
      view.menuChoice = nil
    }
    view.note = nil
  }

  private mutating func choose() -> [Effect] {
    switch view.overlay {
    case .palette(let palette):
      guard palette.found.indices.contains(palette.chosen) else { return [] }
      view.overlay = nil
      return perform(palette.found[palette.chosen].command)
    case .problems(let chosen):
      return problems.isEmpty ? [] : [.edit(problems[min(chosen, problems.count - 1)].place)]
    case .records(let panel): return follow(in: panel)
    case .administrator(let panel): return choose(in: panel)
    case .history: if let item = Scene(self).historyContent?.item { go(to: item) }
    case .whatIf(let panel): enter(panel)
    case .help(var panel):
      panel.isComplete.toggle()
      view.overlay = .help(panel)
    case .leader, .question, .prompt, .event, .changes: break
    case nil: return choose(in: view.pane)
    }
    return []
  }

  private mutating func choose(in pane: Pane) -> [Effect] {
    switch pane {
    case .buttons: return perform(.button(.press(Scene(self).chosenButton)))
    case .appTab:
      let scene = Scene(self)
      let controls = scene.appTabControls
      guard !controls.isEmpty else { return [] }
      let chosen = controls[scene.chosenControl]
      let effects = perform(chosen.command)
      // Pressing Enter once too often must not do what comes after: the mark stays, or goes back to the first.
      view.chosenControl = Scene(self).appTabControls.firstIndex { $0.command == chosen.command } ?? 0
      return effects
    case .customerSide:
      let scene = Scene(self)
      let controls = scene.customerControls
      guard !controls.isEmpty else { return [] }
      let chosen = controls[scene.chosenCustomerControl]
      let effects = perform(.customer(chosen))
      view.chosenCustomerControl = Scene(self).customerControls.firstIndex(of: chosen) ?? 0
      return effects
    case .events:
      if let chosenEvent { view.overlay = .event(chosenEvent) }
      return []
    case .chatBox, .transcript: return []
    }
  }

  /// Chooses the clicked line of the panel on top.
  mutating func choose(line index: Int) -> [Effect] {
    switch view.overlay {
    case .records(var panel):
      panel.place = index
      view.overlay = .records(panel)
    case .administrator(var panel):
      panel.chosen = index
      view.overlay = .administrator(panel)
    case .history(var panel):
      panel.chosen = index
      view.overlay = .history(panel)
    case .help, .leader, .palette, .question, .prompt, .problems, .event, .changes, .whatIf, nil: return []
    }
    return perform(.view(.choose))
  }
}
