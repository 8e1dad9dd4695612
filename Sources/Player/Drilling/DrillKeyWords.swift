import Desktop
import Records
import Scenarios
import Simulation
import Wording

/// The words of a drill at the console, with the names of its keys.
enum DrillKeyWords {
  static let takeBack = "\(PlayingKey.takeBack.key.name) takes it back."

  /// What came of an attempt.
  static func lines(_ remark: DrillSession.Remark) -> [String] {
    switch remark {
    case .done: ["Well done."]
    case .mistake(let mistake): DrillWords.lines(mistake) + [takeBack]
    case .takenBack: ["Taken back: try another way."]
    case .leftTheRun: ["A drill has no other branches: here is its present again."]
    case .refused(let refusal): [sentence(refusal)]
    case .onlyByHand: ["In a drill, only what you do at this console counts."]
    }
  }

  private static func sentence(_ refusal: DrillRefusal) -> String {
    switch refusal {
    case .hasNotBegun: "The drill has not begun: Enter begins it."
    case .isWatching: "This step happens by itself: watch, and wait for YOUR TURN."
    case .checkFailed: "A check has failed, so the drill waits. \(takeBack)"
    case .isUnderWay: "The drill is under way already."
    case .isOver: "The drill is over: Enter goes on, r repeats it."
    case .noOtherHint: "There is no other hint. \(PlayingKey.showMe.key.name) does the task in your place."
    case .noMistake: "There is no mistake to take back."
    }
  }

  /// A hint; the second one names the keys.
  static func hint(_ hint: DrillHint, in state: State, keys: KeyTable) -> String {
    switch hint {
    case .meaning(let meaning): "Hint: \(meaning)"
    case .command(let command, let label?):
      "Hint: \(command) is the slash command of the button “\(label)”. The customer does not see it."
    case .command(let command, label: nil):
      "Hint: \(command) is a command, because it begins with a slash. The customer does not see it."
    case .message: "Hint: It is a message: the customer reads every word of it."
    case .ways(let inputs):
      "Hint: "
        + inputs.compactMap { input in
          if case .agent(let input) = input { way(input, in: state, keys) } else { nil }
        }.joined(separator: " Then: ")
    }
  }

  /// How an input is made at the console.
  private static func way(_ input: AgentInput, in state: State, _ keys: KeyTable) -> String {
    func key(_ name: CommandName) -> String { keys.name(of: name) }
    return switch input {
    case .accepts: "\(key(.accept)) accepts the conversation that rings."
    case .rejects: "\(key(.reject)) rejects the conversation that rings."
    case .opens(let number):
      "\(key(.sessions)) lists the conversations: choose \(state.conversation(number)?.customer.name ?? "it")."
    case .types(_, let text): "Type “\(text)” into the chat box, then press Enter."
    case .presses(let number, let action):
      "Press the button “\(label(of: action, in: number, state))”: click it, or go there with \(key(.nextPane))."
    case .opensTab(let number, let tab):
      "\(key(.nextTab)) goes from tab to tab, to “\(state.conversation(number)?.tab(tab)?.title ?? "it")”."
    case .closesTab(let number, let tab):
      "\(key(.closeTab)) closes the tab “\(state.conversation(number)?.tab(tab)?.title ?? "in front")” when it is in front."
    case .endsConversation: "\(key(.endChat)) ends the conversation."
    case .closesSession:
      "\(key(.endChat)) closes the session of a conversation in Wrap-up; before that, close it from the palette (\(key(.palette)))."
    case .setsPresence(let presence): "\(key(.palette)) opens the palette: type “\(presence.label)”."
    case .resetsPresence: "\(key(.resetPresence)) resets the presence."
    }
  }

  private static func label(
    of action: GUID, in number: ConversationNumber, _ state: State
  ) -> String {
    guard let conversation = state.conversation(number) else { return "" }
    return state.buttonBar(of: conversation).buttons.first { $0.action.id == action }?.label ?? ""
  }
}
