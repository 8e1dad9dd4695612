import Diagnostics
import Records

/// What a slash command does.
public enum CommandFact: Hashable, Sendable {
  /// The command ran a conversation action; `ignored` is the text after the command.
  case ran(ConversationNumber, command: String, action: String, ignored: String?)
  /// The indices of the organization's quick replies that match a keyword.
  case quickRepliesListed(ConversationNumber, keyword: String, [Int])
  /// The tags of the organization's quick replies.
  case tagsListed(ConversationNumber, [String])
}

extension CommandFact: FactNoun {
  var name: FactName {
    switch self {
    case .ran: .commandRan
    case .quickRepliesListed: .quickRepliesListed
    case .tagsListed: .tagsListed
    }
  }

  var claim: ProductClaim {
    switch self {
    case .ran(_, _, _, ignored: .some): .restOfCommandIsIgnored
    case .ran: .slashCommandsRunActions
    case .quickRepliesListed, .tagsListed: .quickReplies
    }
  }
}
