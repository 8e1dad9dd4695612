import Organizations
import Records
import Simulation
import Wording

/// The text of why a command is not possible now.
enum CommandRefusalWords {
  /// The reason, and what to do about it if anything.
  static func note(_ refusal: CommandRefusal, _ keys: KeyTable) -> String {
    if case .engine(let refusal) = refusal { return RefusalWords.note(refusal) }
    if case .noProviderToTurnOn(let mode) = refusal { return RefusalWords.note(.noProviderInstalled(mode)) }
    return sentence(refusal, keys)
  }

  /// The reason, if there is room for only one line.
  static func sentence(_ refusal: CommandRefusal, _ keys: KeyTable) -> String {
    switch refusal {
    case .engine(let refusal): RefusalWords.sentence(refusal)
    case .noConversation: "There is no conversation for that now."
    case .noSessions: "There is no session, and no conversation is waiting."
    case .noSuchSession(of: let count): "The list has \(CountWords.count(count, "session", "sessions"))."
    case .hintsAreHidden: NoteWords.hintsAreHidden
    case .hintsAreShown: "What to try next is shown already."
    case .noOtherCustomer: "Every customer of the organization is here."
    case .noSuchButton(of: let count):
      "This conversation has \(CountWords.count(count, "button", "buttons"))."
    case .customerIsHidden:
      "The customer's side is hidden. \(keys.name(for: .customer(.show))) shows it."
    case .noOtherTab: "There is no other app tab."
    case .noApp: "No third-party app is open. Select a button such as Co-browse first."
    case .noURL: "The page is the product's own: its URL is not simulated."
    case .nothingToTypeInto(nil): "No conversation is in front to type into."
    case .nothingToTypeInto(let status?):
      "The conversation is \(position(status)): nothing more can be sent. "
        + "\(keys.name(for: .session(.end))) closes its session."
    case .nothingTyped: "Nothing has been typed."
    case .noMenu: "No menu is open."
    case .noOtherLine: "There is no other line."
    case .beginningOfHistory: NoteWords.beginning
    case .endOfHistory: NoteWords.now
    case .noSuchBranch: NoteWords.noBranch
    case .nothingToCompare: "Choose another moment or branch: this is the one that others are compared with."
    case .noInputToChange: "Nobody did this, so nothing can be in its place: choose an input."
    case .clockRuns: NoteWords.clockRuns
    case .clockStands: NoteWords.clockStands
    case .endReached: "There is nothing more in that direction."
    case .nothingToChoose: "There is nothing to choose."
    case .nothingToGoBackTo: "There is nothing to go back to."
    case .noPlaceInFile: "The chosen entry is not in a file."
    case .alreadySet(let mode, let option):
      "\(mode.label) is already \(OptionWords.state(of: option))."
    case .noProviderToTurnOn(let mode): RefusalWords.sentence(.noProviderInstalled(mode))
    case .notSaved(let location): location.savingRefusal
    case .notSimulated(let feature): "Not simulated: \(feature.line)"
    case .noBrowserHere: "No browser can be started here: use `agent-console open`."
    case .pagesRunAlready: "The providers' pages run in a browser already."
    case .pagesAreSimulated: "No page runs in a browser now."
    case .pageRunsInBrowser: "The provider's own page runs in a browser: press its buttons there."
    case .noQuestion: "No question is open."
    }
  }

  /// A status after *is*.
  private static func position(_ status: ConversationStatus.Word) -> String {
    switch status {
    case .wrapUp: "in \(status.rawValue)"
    case .open, .active, .closed: status.rawValue
    }
  }
}
