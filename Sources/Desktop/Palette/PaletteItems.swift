import Cells
import Simulation
import Wording

extension Scene {
  /// A list of what can be done now, and of what cannot, with the reason.
  func palette(_ kind: Palette.Kind) -> Palette {
    switch kind {
    case .everything:
      let moves = movesFromTheFront
      return Palette(kind: kind, items: items(for: moves) + ownItems(beside: moves) + missingItems)
    case .sessions: return Palette(kind: kind, items: sessionItems)
    }
  }

  private func item(_ command: Command, title: String? = nil, group: String? = nil, key: Key?) -> PaletteItem
  {
    PaletteItem(
      title: title ?? command.title(in: .everywhere), topics: command.topics, group: group ?? command.group,
      key: key?.name, command: command, refusal: refusal(of: command))
  }

  /// The engine's moves, those of the conversation in front first.
  private var movesFromTheFront: [Move] {
    let moves = state.moves
    guard let front = state.focus else { return moves }
    return moves.filter { $0.action.conversation == front } + moves.filter { $0.action.conversation != front }
  }

  /// The engine's moves, each with the key of the command that results in it.
  private func items(for moves: [Move]) -> [PaletteItem] {
    var bindings: [Move.Action: KeyBinding] = [:]
    for binding in console.keys.boundEverywhere {
      guard let action = engineMove(of: binding.command), bindings[action] == nil else { continue }
      bindings[action] = binding
    }
    return moves.map { move in
      let binding = bindings[move.action]
      return PaletteItem(
        title: title(of: move, binding), group: MoveWords.group(move.actor), key: binding?.keys.first?.name,
        command: command(of: move, binding), refusal: move.refusal.map { .engine($0) })
    }
  }

  /// The move that a command results in.
  private func engineMove(of command: Command) -> Move.Action? { (try? action(of: command)) ?? nil }

  /// The move's title without its actor, which has a column of its own; what a key reports as the app begins with the
  /// name that it has everywhere.
  private func title(of move: Move, _ binding: KeyBinding?) -> String {
    let title = MoveWords.titleWithoutActor(move.action, in: state)
    guard case .provider(.report(let milestone)) = binding?.command else { return title }
    let first = title.prefix(1).lowercased()
    return "\(ProviderEventWords.control(milestone)): \(first)\(title.dropFirst())"
  }

  /// The command that makes a move.
  ///
  /// A button's own command also marks it. A span of time is counted from the moment of choosing, because time
  /// goes on while the palette is open.
  private func command(of move: Move, _ binding: KeyBinding?) -> Command {
    if let binding, case .button = binding.command { return binding.command }
    if case .input(.passTo(let instant)) = move.action { return .clock(.letPass(instant - state.now)) }
    return .engine(move.action, title: title(of: move, binding))
  }

  /// The commands that are not moves of the engine, or for which the engine has no move now.
  private func ownItems(beside moves: [Move]) -> [PaletteItem] {
    let moves = Set(moves.map(\.action))
    let unbound: [Command] =
      [.administrator(.install)] + (view.showsHints ? [] : [.trainer(.showHints)])
      + state.organization.solutions.map { .administrator(.uninstall($0.uniqueName)) }
      + [.clock(view.isClockStopped ? .start : .stop)]
      + ClockSpeed.allCases.filter { $0 != view.clockSpeed }.map { .clock(.run($0)) }
      + Copyable.allCases.map { .copy($0) }
      + Pane.allCases.filter { $0 != .customerSide || view.showsCustomer }.map { .view(.focus($0)) } + [
        .administrator(.saveSettings), .program(.saveRehearsal),
      ]
    let bound = console.keys.boundEverywhere.filter { binding in
      binding.command.isListed && !(engineMove(of: binding.command).map(moves.contains) ?? false)
    }
    let browser = BrowserCommand.listed(with: console.browser).map { item(.browser($0), key: nil) }
    return browser + unbound.map { item($0, key: nil) } + branchItems
      + bound.map { item($0.command, key: $0.keys.first) }
  }

  /// What the product has and the rehearsal does not, so that whoever looks for it learns so.
  private var missingItems: [PaletteItem] {
    NotSimulated.allCases.map { item(.show(.missing($0)), key: nil) }
  }

  private var branchItems: [PaletteItem] {
    console.history.branches.enumerated().map { index, branch in
      let command = Command.history(.takeBranch(index))
      let name = HistoryRow.name(
        of: branch, in: console.history, clockOffset: console.clockOffset)
      let steps = CountWords.count(branch.steps, "step", "steps")
      return item(command, title: "\(command.title(in: .everywhere)), \(steps): \(name)", key: nil)
    }
  }

  private var sessionItems: [PaletteItem] {
    listed.enumerated().flatMap { index, conversation -> [PaletteItem] in
      let (name, number) = (conversation.customer.name, conversation.number)
      let key = console.keys.key(for: .session(.openListed(index)))
      guard conversation.status.isOpen else {
        let title = "Open \(name) (\(conversation.status.label))"
        return [item(.session(.open(number)), title: title, group: "Session", key: key)]
      }
      let rings = conversation.status.rings
      let accept = item(
        .session(.accept(number)), title: "Accept \(name)", group: rings ? "Rings" : "Waits", key: key)
      guard rings else { return [accept] }
      return [accept, item(.session(.reject(number)), title: "Reject \(name)", group: "Rings", key: nil)]
    }
  }
}

extension Move.Action {
  /// The conversation that an agent's or a customer's move is about.
  fileprivate var conversation: ConversationNumber? {
    switch self {
    case .words(.customerSays(let number)): number
    case .input(.agent(let input)):
      switch input {
      case .accepts(let number), .rejects(let number), .opens(let number), .types(let number, _),
        .presses(let number, action: _), .opensTab(let number, _), .closesTab(let number, _),
        .endsConversation(let number), .closesSession(let number):
        number
      case .setsPresence, .resetsPresence: nil
      }
    case .input(.customer(let input)):
      switch input {
      case .says(let number, _), .answers(let number, _), .leaves(let number), .isCutOff(let number),
        .comesBack(let number):
        number
      case .arrives: nil
      }
    case .words, .input: nil
    }
  }
}
