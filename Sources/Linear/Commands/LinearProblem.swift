import Simulation

/// Why a typed line is not understood.
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

  /// The kind of thing that a line names.
  enum Kind: Hashable, Sendable {
    case session, customer, tab, button, presence, event, mode, widget, setting, agent, language, duration
    case command
  }
}
