import Records
import Simulation
import Wording

extension Console {
  /// Everything that can be done now, and what cannot, with its reason: the engine's moves and the console's own
  /// commands.
  func palette(_ kind: Palette.Kind) -> Palette {
    let moves = state.moves
    switch kind {
    case .sessions:
      return Palette(kind: kind, items: sessionItems)
    case .everything:
      let items = moves.map { move in
        PaletteItem(
          title: title(of: move), group: MoveWords.group(move.actor), key: key(of: move),
          command: command(of: move),
          refusal: move.refusal)
      }
      return Palette(kind: kind, items: items + ownItems)
    }
  }

  /// The move's title without its actor, who has a column of their own.
  private func title(of move: Move) -> String {
    let title = MoveWords.title(move, in: state)
    let group = MoveWords.group(move.actor)
    guard title.hasPrefix(group) else { return title }
    return String(title.dropFirst(group.count).drop { $0 == ":" || $0 == " " }).capitalizedFirst
  }

  /// Time does not wait for a choice in the palette: a span is let pass from then on, not from now.
  private func command(of move: Move) -> Command {
    if case .input(.passTo(let instant)) = move.action { .letPass(instant - state.now) } else { .make(move) }
  }

  private func key(of move: Move) -> String? {
    switch move.action {
    case .input(.agent(.presses(_, let action))):
      guard let place = buttons.firstIndex(where: { $0.action.id == action }),
        place + KeyBindings.firstButtonKey <= KeyBindings.lastButtonKey
      else { return nil }
      return "F\(place + KeyBindings.firstButtonKey)"
    case .input(.agent(.endsConversation)): return "Alt-X"
    default: return nil
    }
  }

  private var ownItems: [PaletteItem] {
    let commands: [(String, Command)] =
      [(view.isClockStopped ? "Start the clock" : "Stop the clock", .toggleClock)]
      + Copyable.allCases.map { ("Copy \($0.label)", .copy($0)) }
      + Pane.allCases.map { ("Focus: \($0.label)", .focus($0)) }
      + [("Save to org.yaml: the conversation options as they are now", .saveOptions)]
    let branches = history.branches.enumerated().map { place, branch -> (String, Command) in
      let steps = CountWords.count(branch.moments.count, "step", "steps")
      return ("History: take up branch \(place + 1), \(steps)", .takeBranch(place))
    }
    let own = (commands + branches).map { title, command in
      PaletteItem(title: title, group: "Console", key: nil, command: command, refusal: nil)
    }
    let bound = KeyBindings.all.filter { binding in
      guard binding.scope == .everywhere else { return false }
      switch binding.command {
      case .press, .openSession, .palette, .interrupt: return false
      default: return true
      }
    }.map { binding in
      PaletteItem(
        title: binding.title, group: "Console", key: binding.keys.first?.name, command: binding.command,
        refusal: nil)
    }
    return provisioning + own + bound
  }

  /// What an administrator does with whole solutions.
  private var provisioning: [PaletteItem] {
    let uninstalls = state.organization.solutions.map(\.uniqueName).map { name in
      ("Uninstall \(name)", Command.uninstall(name))
    }
    return ([("Install a solution…", Command.install)] + uninstalls).map { title, command in
      PaletteItem(
        title: title, group: MoveWords.group(.administrator), key: nil, command: command, refusal: nil)
    }
  }

  private var sessionItems: [PaletteItem] {
    listed.enumerated().flatMap { place, conversation -> [PaletteItem] in
      let name = conversation.customer.name
      let key = place < 9 ? "Alt-\(place + 1)" : nil
      let number = conversation.number
      guard conversation.status.isOpen else {
        return [
          PaletteItem(
            title: "Open \(name) (\(conversation.status.label))", group: "Session", key: key,
            command: .open(number),
            refusal: nil)
        ]
      }
      let accept = Input.agent(.accepts(number))
      let items = [
        PaletteItem(
          title: "Accept \(name)", group: conversation.status.rings ? "Rings" : "Waits", key: key,
          command: .accept(number), refusal: state.refusal(of: accept))
      ]
      guard conversation.status.rings else { return items }
      return items + [
        PaletteItem(title: "Reject \(name)", group: "Rings", key: nil, command: .reject(number), refusal: nil)
      ]
    }
  }
}
