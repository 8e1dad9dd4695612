import Desktop
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

  /// A hint; the second one names every way to do it.
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
          if case .agent(let input) = input {
            DrillWays(state: state, keys: keys).sentence(input)
          } else {
            nil
          }
        }.joined(separator: " Then: ")
    }
  }
}
