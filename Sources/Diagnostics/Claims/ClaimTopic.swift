/// A subject that claims are about, in the order in which `ProductClaim` declares them.
public enum ClaimTopic: String, Hashable, Sendable, CaseIterable {
  case buttons = "Buttons"
  case commands = "Slash commands"
  case actions = "Actions"
  case appTabs = "App tabs"
  case invitations = "Invitations"
  case sessions = "Secondary sessions"
  case presence = "Presence and capacity"
  case conversations = "Conversations"
  case setup = "Setting up, installing and removing"
  case records = "Records and publishing"

  /// The claims about it.
  public var claims: ArraySlice<ProductClaim> {
    let all = ProductClaim.allCases
    let next = Self.allCases.first { ($0.start ?? 0) > (start ?? 0) }
    return all[(start ?? 0)..<(next?.start ?? all.count)]
  }

  /// Where its claims begin among all.
  private var start: Int? { ProductClaim.allCases.firstIndex(of: first) }

  /// The first claim about it.
  private var first: ProductClaim {
    switch self {
    case .buttons: .buttonsByOrder
    case .commands: .slashCommandsRunActions
    case .actions: .openAppTabTemplate
    case .appTabs: .dataHoldsConversationId
    case .invitations: .invitationsAreSharedInTheTab
    case .sessions: .escalationCreatesSession
    case .presence: .presenceFollowsWork
    case .conversations: .conversationsArriveOpen
    case .setup: .inputsAreChecked
    case .records: .recordsOfASolution
    }
  }
}
