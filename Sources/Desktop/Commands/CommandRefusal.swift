import Organizations
import Records
import Simulation

/// Why a command cannot be done now.
enum CommandRefusal: Error, Hashable, Sendable {
  /// The engine refuses it, and tells so itself when it is asked.
  case engine(Refusal)

  // Conversations.
  case noConversation
  case noSessions
  case noSuchSession(of: Int)
  case noSuchButton(of: Int)
  case noOtherTab
  case noApp

  // The line, and the menu over it.
  case nothingToTypeInto
  case nothingTyped
  case noMenu
  case noOtherLine

  // History and clock.
  case beginningOfHistory, endOfHistory
  case noSuchBranch
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

  // Questions.
  case noQuestion

  /// How a person is told who tries it all the same.
  enum Notice {
    /// Not at all: the screen shows it.
    case none
    case remark
    case refusal
  }

  var notice: Notice {
    switch self {
    case .nothingTyped, .noMenu, .noOtherLine, .endReached, .nothingToChoose, .nothingToGoBackTo,
      .noPlaceInFile, .noQuestion:
      .none
    case .noConversation, .noSessions, .noSuchSession, .noSuchButton, .noOtherTab, .noApp, .nothingToTypeInto,
      .beginningOfHistory, .endOfHistory, .noSuchBranch, .clockRuns, .clockStands, .alreadySet:
      .remark
    case .engine, .noProviderToTurnOn, .notSaved: .refusal
    }
  }
}
