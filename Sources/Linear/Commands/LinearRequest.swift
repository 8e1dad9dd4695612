import Records
import Simulation

/// What a typed line asks for.
enum LinearRequest: Hashable, Sendable {
  case input(Input)
  /// To take the choice with this number of the last list, with the words that it needs.
  case choose(Int, words: String)
  case list(MoveFilter)
  case tell(Subject)
  case help(LinearWord?)
  case history(Walk)
  case clock(runs: Bool)
  case quit

  /// Which moves a list has.
  enum MoveFilter: Hashable, Sendable {
    /// What can be done now by those who take part.
    case usual
    /// Everything that can be done now.
    case all
    /// What can end now in a conversation: the session of its app, the chat, the session at the desk.
    case endings(ConversationNumber)
    /// What has these words, possible or not.
    case words(String)
  }

  /// Something that can be read aloud.
  enum Subject: Hashable, Sendable {
    case desk, sessions, basis
    /// What to try next.
    case hint
    case tabs(ConversationNumber)
    case tab(ConversationNumber)
    case buttons(ConversationNumber)
    /// The messages, or only the last so many.
    case transcript(ConversationNumber, last: Int?)
  }

  enum Walk: Hashable, Sendable {
    case back, forward, now
    /// To the branch that was left last.
    case otherBranch
  }
}
