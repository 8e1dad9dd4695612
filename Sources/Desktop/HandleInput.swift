import Cells
import Simulation

extension Command {
  /// Whether its key works whatever is open: a garbled screen can always be repainted, and the job suspended.
  fileprivate var worksOverPanels: Bool { self == .program(.redraw) || self == .program(.suspend) }

  /// Whether its key works while the screen is too small to show anything.
  fileprivate var worksUnseen: Bool { worksOverPanels || self == .program(.quit) }
}

extension Console {
  /// Handles an event from the terminal.
  mutating func handle(_ event: ScreenEvent) -> [Effect] {
    // Nobody acts on what nobody sees: until the screen is larger, text is kept, and only leaving and repainting work.
    if Layout(size, view) == nil {
      switch event {
      case .key(let key):
        let binding = self.keys.binding(for: key, in: [.everywhere])
        guard let command = binding?.command, command.worksUnseen else { return [] }
        return perform(command)
      case .pointer: return []
      case .paste, .resized, .resumed, .background, .ended: break
      }
    }
    switch event {
    case .key(let key): return handle(key)
    case .paste(let text):
      view.note = nil
      paste(text)
      return []
    case .pointer(let pointer): return handle(pointer) { $0.frame() }
    case .resized(let size):
      self.size = size
      return []
    // The loop paints in other colours.
    case .resumed, .background: return []
    case .ended: return [.quit]
    }
  }

  /// The scopes whose keys apply now, nearest first.
  func scopes(under menu: Menu?) -> [KeyBinding.Scope] {
    switch view.overlay {
    case .help: [.help]
    case .leader: [.leader]
    case .palette: [.palette]
    case .question: [.question]
    case .prompt: [.prompt]
    case .problems: [.problems]
    case .event: [.event]
    case .history: [.history]
    case .changes: [.changes]
    case .whatIf: [.whatIf]
    case .records: [.records]
    case .administrator: [.administrator]
    case nil: (menu == nil ? [] : [.menu]) + [.pane(view.pane), .everywhere]
    }
  }

  private mutating func handle(_ key: Key) -> [Effect] {
    view.note = nil
    // The space key chooses only in a pane of buttons; otherwise it is typed into the line.
    if let binding = keys.binding(for: key, in: scopes(under: menu)) {
      return perform(binding.command)
    }
    if let binding = keys.binding(for: key, in: [.everywhere]), binding.command.worksOverPanels {
      return perform(binding.command)
    }
    if case .leader(let menu) = view.overlay {
      guard case .character(let letter) = key else {
        refuse(.covered)
        return []
      }
      guard let command = menu.command(for: letter) else {
        refuse(.noSuchLetter(letter))
        return []
      }
      view.uncover()
      return perform(command)
    }
    if case .character(let character) = key {
      insert(String(character))
    } else if view.overlay != nil, self.keys.binding(for: key, in: [.everywhere]) != nil {
      refuse(.covered)
    }
    return []
  }

  /// Performs what was pointed at.
  ///
  /// - Parameter frame: paints what is pointed at; called only if needed, because painting is the most
  ///   expensive part.
  mutating func handle(_ pointer: PointerEvent, paintedBy frame: (Console) -> Frame) -> [Effect] {
    switch pointer.action {
    case .release: return []
    case .scrollUp, .scrollDown:
      let direction: Direction = pointer.action == .scrollUp ? .up : .down
      if view.overlay == nil, case .pane(let pane) = frame(self).target(at: pointer.position) {
        view.pane = pane
      }
      for _ in 0..<3 { move(direction) }
      return []
    case .press:
      guard pointer.button == .left else { return [] }
      let target = frame(self).target(at: pointer.position)
      view.note = nil
      switch target {
      case .overlay, .key: break
      case .command(let command): return perform(command)
      case .pane(let pane): view.pane = pane
      case .menuEntry(let index):
        view.menuChoice = index
        return perform(.chat(.runFromMenu))
      case .paletteItem(let index):
        guard case .palette(var palette) = view.overlay else { return [] }
        palette.chosen = index
        view.overlay = .palette(palette)
        return perform(.view(.choose))
      case .leaderLetter(let letter): return handle(.character(letter))
      case .event(let index): view.overlay = .event(index)
      case .panelLine(let index): return choose(line: index)
      case .problem(let index):
        view.overlay = .problems(chosen: index)
        return perform(.view(.choose))
      case nil: if view.overlay != nil, !isQuestion { return perform(.view(.close)) }
      }
      return []
    }
  }

  private var isQuestion: Bool {
    if case .question = view.overlay { true } else { false }
  }
}
