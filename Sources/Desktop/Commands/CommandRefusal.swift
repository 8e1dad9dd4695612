import Organizations
import Records
import Simulation
import Wording

/// Why a command is not possible now.
enum CommandRefusal: Error, Hashable, Sendable {
  /// The engine refuses it, and reports that itself when asked.
  case engine(Refusal)

  // Conversations.
  case noConversation
  case noSessions
  case noSuchSession(of: Int)
  /// Every customer of the organization is here.
  case noOtherCustomer
  case hintsAreHidden, hintsAreShown
  case customerIsHidden
  case noSuchButton(of: Int)
  case noOtherTab
  case noApp
  case noURL

  // The line being typed, and the menu over it.
  /// Nil: no conversation is in front.
  case nothingToTypeInto(ConversationStatus.Word?)
  case nothingTyped
  case noMenu
  case noOtherLine

  // History and clock.
  case beginningOfHistory, endOfHistory
  case noSuchBranch
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

  // Questions.
  case noQuestion

  /// How a person who tries it anyway is notified.
  enum Notice {
    /// No notice: the screen already shows it.
    case none
    case remark
    case refusal
  }

  var notice: Notice {
    switch self {
    case .nothingTyped, .noMenu, .noOtherLine, .endReached, .nothingToChoose, .nothingToGoBackTo,
      .noPlaceInFile, .noQuestion:
      .none
    case .noConversation, .noSessions, .noSuchSession, .noOtherCustomer, .hintsAreHidden, .hintsAreShown,
      .customerIsHidden,
      .noSuchButton, .noOtherTab, .noApp,
      .noURL,
      .nothingToTypeInto,
      .beginningOfHistory, .endOfHistory, .noSuchBranch, .nothingToCompare, .noInputToChange, .clockRuns,
      .clockStands, .alreadySet,
      .notSimulated, .noBrowserHere, .pagesRunAlready, .pagesAreSimulated, .pageRunsInBrowser:
      .remark
    case .engine, .noProviderToTurnOn, .notSaved: .refusal
    }
  }
}
