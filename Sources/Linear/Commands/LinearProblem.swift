import Simulation

/// Why a typed line is not done: it is not understood, or what it asks for is not possible now.
enum LinearProblem: Error, Hashable, Sendable {
  case unknownCommand(String, nearest: String?)
  /// The command needs more words.
  case incomplete(LinearWord)
  /// The command takes no such words.
  case tooManyWords(LinearWord, String)
  case noSessionInFront
  case nobodyWaits
  case nobodyElse
  case noApp
  case noSuch(Kind, String, nearest: String?)
  /// Several conversations are with customers of this name.
  case ambiguous(String, [ConversationNumber])
  case noSuchChoice(Int, of: Int)
  /// The choice with this number needs words after it.
  case choiceNeedsWords(Int)
  case noProvider(String)
  case badValue(setting: String, String)
  case noEarlierMoment, noLaterMoment, noBranchLeft
  case tooLong

  /// What the answer begins with: a line that is understood, and cannot be done, is refused.
  var label: LinearLabel {
    switch self {
    case .noSessionInFront, .nobodyWaits, .nobodyElse, .noApp, .noProvider, .noEarlierMoment, .noLaterMoment,
      .noBranchLeft, .noSuchChoice:
      .refused
    case .unknownCommand, .incomplete, .tooManyWords, .noSuch, .ambiguous, .choiceNeedsWords, .badValue,
      .tooLong:
      .unknown
    }
  }

  /// The kind of thing that a line names.
  enum Kind: Hashable, Sendable {
    case session, customer, tab, button, presence, event, mode, widget, setting, agent, language, duration
    case command
  }
}
