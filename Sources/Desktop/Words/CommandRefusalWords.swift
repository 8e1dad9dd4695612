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
    case .noConversation(.accepting):
      "No conversation is in front: \(keys.name(for: .session(.accept(nil)))) accepts one."
    case .noConversation(.choosing):
      "No conversation is in front: \(keys.name(for: .show(.sessions))) lists the open ones."
    case .noConversation(.lettingIn):
      "No conversation is open: \(keys.name(for: .trainer(.nextCustomer))) lets the next customer arrive."
    case .noConversation(.waiting): "No conversation is open: whoever comes next comes by themselves."
    case .nobodyWaitsYet: "Nobody rings or waits: whoever comes next comes by themselves."
    case .nobodyWaits:
      "Nobody rings or waits: \(keys.name(for: .trainer(.nextCustomer))) lets the next customer arrive."
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
    case .noApp(elsewhere: nil): "No third-party app is open. Select a button such as Co-browse first."
    case .noApp(elsewhere: let other?):
      "No third-party app is open in this conversation. That of \(other.customer.name) has one: "
        + "\(keys.name(for: .session(.openListed(other.index)))) goes there."
    case .notAwaited(let milestone, let why): notAwaited(milestone, why)
    case .noURL: "The page is the product's own: its URL is not simulated."
    case .nothingToTypeInto(nil):
      "No conversation is in front to type into: \(keys.name(for: .session(.accept(nil)))) accepts one."
    case .nothingToTypeInto(let status?):
      "The conversation is \(position(status)): nothing more can be sent. "
        + "\(keys.name(for: .session(.end))) closes its session."
    case .nothingTyped: "Nothing has been typed: type a message, or / for commands."
    case .noMenu: "No menu is open."
    case .noOtherLine: "No other line has been sent here."
    case .beginningOfHistory: NoteWords.beginning
    case .endOfHistory: NoteWords.now
    case .noSuchBranch: NoteWords.noBranch
    case .noBranchLeft: "No branch was left: there is nothing to go back to."
    case .nothingToCompare: "Choose another moment or branch: this is the one that others are compared with."
    case .noInputToChange: "Nobody did this, so nothing can be in its place: choose an input."
    case .clockRuns: NoteWords.clockRuns
    case .clockStands: NoteWords.clockStands
    case .endReached: "There is no more that way."
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
    case .noQuestion: "That is no answer to what is asked."
    case .nothingToPasteInto:
      "What is on top takes no text, and nothing was pasted. Esc closes it; then paste again."
    case .covered: "Esc closes what is on top; then this key works."
    case .noSuchLetter(let letter): "No command has the letter \(letter) here. Esc closes the menu."
    }
  }

  /// Why an app has nothing to report, and what to do.
  private static func notAwaited(
    _ milestone: ProviderEvent.Milestone, _ why: CommandRefusal.Unready
  ) -> String {
    switch why {
    case .conversationIsOver(let status):
      "The conversation is \(position(status)): no session is left to \(verb(milestone))."
    case .pageWithoutSession:
      "The page in front belongs to no session. Select a button such as Co-browse first."
    case .neverRequested(let mode):
      "No \(ConversationWords.session(of: mode)) has been requested: its button requests one."
    case .connected(let mode):
      "The \(ConversationWords.session(of: mode)) is connected already. "
        + "The palette sends its event again, to see what a mistake does."
    case .over(let mode):
      "The \(ConversationWords.session(of: mode)) is over: its button requests another."
    }
  }

  private static func verb(_ milestone: ProviderEvent.Milestone) -> String {
    switch milestone {
    case .connected: "connect"
    case .ended: "end"
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
