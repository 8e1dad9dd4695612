import Records

/// The engine as something to explore: what agent, customers, third-party apps, administrator and clock can do.
public struct DeskMachine: Machine {
  public let openings: [Opening]
  private let actors: [Actor]
  /// The solutions that the administrator uninstalls and installs again.
  private let solutions: [Solution]

  /// What the agent types and what others say: nothing depends on the words of a message.
  static let message = "Hello"
  /// The actors of an exploration, in the order in which their moves are tried.
  public static let actors: [Actor] = [.agent, .provider, .customer, .clock, .administrator]

  /// - Parameters:
  ///   - faults: the faults to start from too, beside the apps as they are.
  ///   - provisions: whether the administrator also uninstalls and installs the organization's solutions; each time,
  ///     all solutions are linked again, which takes far longer than everything else.
  public init(
    from state: State, faults: [AppFault] = [], actors: [Actor] = DeskMachine.actors, provisions: Bool = false
  ) {
    openings =
      [Opening(state)]
      + faults.map { fault in
        var faulty = state
        faulty.organization = fault.applied(to: state.organization)
        faulty.remakeButtonBars()
        return Opening(faulty, fault: fault)
      }
    self.actors = Self.actors.filter(actors.contains)
    solutions = provisions ? state.organization.solutions : []
  }

  public func step(_ state: inout State, _ input: Input, into facts: inout Chunked<Fact>) {
    state.receive(input, into: &facts)
  }

  public func inputs(in state: State) -> [Input] {
    var inputs: [Input] = []
    inputs.reserveCapacity(80)
    for actor in actors {
      switch actor {
      case .agent:
        addMoves(of: actor, in: state, to: &inputs)
        addTyping(in: state, to: &inputs)
      case .clock: addTime(in: state, to: &inputs)
      case .administrator:
        addMoves(of: actor, in: state, to: &inputs)
        addProvisioning(in: state, to: &inputs)
      case .customer, .provider, .trainer, .page: addMoves(of: actor, in: state, to: &inputs)
      }
    }
    return inputs
  }

  private func addMoves(of actor: Actor, in state: State, to inputs: inout [Input]) {
    for action in state.actions(of: actor) {
      switch action {
      // Nobody speaks by themselves: scenarios have no sentence for it, and a message decides nothing.
      case .input(.customer(.arrives(let customer, let widget, speaks: _))):
        inputs.append(.customer(.arrives(customer, widget: widget, speaks: false)))
      case .input(let input): inputs.append(input)
      case .words(let words): inputs.append(words.input(Self.message))
      }
    }
  }

  /// A message and each slash command that is shown: the list of moves names the buttons instead.
  private func addTyping(in state: State, to inputs: inout [Input]) {
    guard let focused = state.focused, focused.status.isActive else { return }
    inputs.append(.agent(.types(focused.number, Self.message)))
    for button in state.buttonBar(of: focused).buttons {
      guard let command = button.slashCommand else { continue }
      inputs.append(.agent(.types(focused.number, command)))
    }
  }

  /// Time goes on until the next thing happens by itself, or as long as the list of moves offers, where that is
  /// shorter: then one thing gets nearer to another that begins later.
  ///
  /// A longer time is a sequence of these. Without anything due, time changes nothing.
  private func addTime(in state: State, to inputs: inout [Input]) {
    guard let due = state.nextDue else { return }
    inputs.append(.passTo(max(due.instant, state.now)))
    for action in state.actions(of: .clock) {
      guard case .input(.passTo(let instant)) = action, instant < due.instant else { continue }
      inputs.append(.passTo(instant))
    }
  }

  private func addProvisioning(in state: State, to inputs: inout [Input]) {
    for solution in solutions {
      if state.organization.solution(named: solution.uniqueName) == nil {
        inputs.append(.administrator(.installs(solution)))
      } else {
        inputs.append(.administrator(.uninstalls(solution.uniqueName)))
      }
    }
  }
}
