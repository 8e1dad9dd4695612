import Organizations
import Records
import Simulation
import Wording

/// Why a command is not possible now.
enum CommandRefusal: Error, Hashable, Sendable {
  /// The engine refuses it, and reports that itself when asked.
  case engine(Refusal)

  // Conversations.
  /// No conversation is in front.
  case noConversation(WayToOne)
  /// Nobody rings or waits.
  case nobodyWaits
  /// The same where customers come by themselves.
  case nobodyWaitsYet
  case noSessions
  case noSuchSession(of: Int)
  /// Every customer of the organization is here.
  case noOtherCustomer
  case hintsAreHidden, hintsAreShown
  case customerIsHidden
  case noSuchButton(of: Int)
  case noOtherTab
  case noApp(elsewhere: OpenApp?)
  /// The app has no session that waits for this milestone.
  case notAwaited(ProviderEvent.Milestone, Unready)
  case noURL

  // The line being typed, and the menu over it.
  /// Nil: no conversation is in front.
  case nothingToTypeInto(ConversationStatus.Word?)
  case nothingTyped
  /// What is on top takes no text.
  case nothingToPasteInto
  case noMenu
  case noOtherLine

  // History and clock.
  case beginningOfHistory, endOfHistory
  case noSuchBranch
  /// No branch was left to which one could go back.
  case noBranchLeft
  /// The chosen item is the one that it would be compared with.
  case nothingToCompare
  case noInputToChange
  case clockRuns, clockStands

  // Whatever has the focus.
  case endReached
  case nothingToChoose
  case nothingToGoBackTo
  case noPlaceInFile

  // The conversation options.
  case alreadySet(RemoteAssistanceMode, RemoteAssistanceOption)
  case noProviderToTurnOn(RemoteAssistanceMode)
  case notSaved(OrganizationLocation)

  /// The product has it; the rehearsal does not.
  case notSimulated(NotSimulated)

  // The browser.
  /// This program has no way to start one.
  case noBrowserHere
  case pagesRunAlready
  case pagesAreSimulated
  /// The provider's own page does what a person would otherwise play.
  case pageRunsInBrowser

  // Overlays.
  case noQuestion
  /// What is on top takes the keys.
  case covered
  /// The leader's menu has no command for this letter.
  case noSuchLetter(Character)

  /// How a conversation comes to the front.
  enum WayToOne: Hashable, Sendable {
    /// Somebody rings or waits.
    case accepting
    /// Other sessions are open.
    case choosing
    /// Nobody is there.
    case lettingIn
    /// Whoever comes next comes by themselves.
    case waiting
  }

  /// A third-party app in another conversation.
  struct OpenApp: Hashable, Sendable {
    let customer: Customer
    /// The conversation's index in the list of sessions.
    let index: Int
  }

  /// Why no session of an app waits for what it would report.
  enum Unready: Hashable, Sendable {
    /// The conversation is over, and its sessions with it.
    case conversationIsOver(ConversationStatus.Word)
    /// The app's page belongs to no session.
    case pageWithoutSession
    case neverRequested(RemoteAssistanceMode)
    case connected(RemoteAssistanceMode)
    case over(RemoteAssistanceMode)
  }

  /// How a person who tries it anyway is notified.
  enum Notice {
    case remark
    case refusal
  }

  var notice: Notice {
    switch self {
    case .engine, .noProviderToTurnOn, .notSaved: .refusal
    default: .remark
    }
  }
}
