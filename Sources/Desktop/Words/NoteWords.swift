import Diagnostics
import Records
import Simulation
import Wording

/// The note for a command that did something small or found nothing to do.
enum NoteWords {
  static let hintsAreHidden = "What to try next is hidden; the palette shows it again."
  static let clockStands = "The clock is stopped."
  static let clockRuns = "The clock is running."

  static func clockRuns(at speed: ClockSpeed) -> String {
    speed == .normal ? clockRuns : "The clock is running at \(speed.label)."
  }

  // The history.
  static let beginning = "This is the beginning."
  static let now = "This is the present."
  static let past = "This is the past: what you do now starts a new branch."
  static let noBranch = "There is no such branch."

  // Conversations.

  /// A missed or rejected notification has changed the presence.
  static func presenceChanged(to presence: Presence) -> String {
    let what =
      switch presence {
      case .inactive: "missed"
      case .available, .busy, .doNotDisturb, .appearAway, .offline: "rejected"
      }
    return "! A notification was \(what): presence \(presence.label)."
  }

  /// Nothing was typed to send.
  static let nothingSent = "Nothing is sent yet: type a line and press Enter, or Esc to cancel."

  /// The workstream's units are more than the agent's whole capacity.
  static func capacityTooSmall(_ units: Int, of agent: Agent) -> String {
    "A conversation takes \(units) units of capacity and \(agent.name) has \(agent.capacity) in all: none can be "
      + "assigned, only picked."
  }
  /// Several lines were pasted into the chat box.
  static func oneMessage(lines: Int) -> String {
    "These \(lines) lines are one message. Enter sends it."
  }

  /// A refused line is still in the chat box.
  static let lineStays = "Typing replaces the line; Backspace or an arrow corrects it."
  static let noQuickReplies = "This organization has no quick replies."

  /// No quick reply contains these words; nil: none can be shown at all.
  static func noQuickReply(for words: String?) -> String {
    let what = words.map { "matches “\($0)”" } ?? "can be shown"
    return "No quick reply \(what). Change the words, or delete them to see all."
  }

  static func copied(_ what: Copyable) -> String { "Copied \(what.label)." }

  /// The person tried another way to quit while the question is shown.
  static let notSavedYet = "Not saved yet: s saves and quits, y quits without saving, n stays."
}

/// Notes about the browser.
extension NoteWords {
  /// What has changed about the browser; nil if it is not worth a note.
  static func browser(_ status: BrowserStatus, after before: BrowserStatus) -> String? {
    switch (before, status) {
    case (_, .starting): "Starting the browser…"
    case (.starting, .running(let window)):
      "The browser runs\(window.isVisible ? "" : " without a window, because there is no display")"
        + reach(window)
    case (.running, .off), (.starting, .off): "The third-party apps are simulated again."
    case (_, .off), (_, .running), (_, .unavailable): nil
    }
  }

  private static func reach(_ window: BrowserWindow) -> String {
    window.allowedHosts.isEmpty
      ? "; its pages reach nothing outside."
      : "; its pages reach \(window.allowedHosts.joined(separator: ", "))."
  }

  static func browserLost(_ fault: BrowserFault) -> String {
    let spoken = BrowserFaultWords.spoken(fault)
    let hint = spoken.hint.map { " To go on: \($0)." } ?? ""
    return "\(spoken.message.capitalizedFirst); the third-party apps are simulated again.\(hint)"
  }

  /// What became of a press in the page.
  static func pressed(_ text: String, _ outcome: PressOutcome) -> Note {
    let problem: String
    switch outcome {
    case .pressed: return Note(text: "Pressed “\(text)” in the page.", role: .plain)
    case .notFound(let known):
      let list = known.isEmpty ? "it has none" : "it has \(known.joined(separator: ", "))"
      problem = "The page shows no button or link “\(text)”: \(list)."
    case .disabled: problem = "The page's “\(text)” is disabled."
    case .badSelector(let message): problem = message
    case .loading: problem = "The page is still loading and shows no “\(text)” yet: press again in a moment."
    case .notReadable: problem = "The page cannot be read: it is of another origin, or has not loaded."
    }
    return Note(text: problem, role: .warning)
  }

  static func pictureWritten(_ path: String) -> String { "The picture of the page is in \(path)." }

  static func pictureFailed(_ problem: Diagnostic) -> String {
    "The picture of the page is not written: \(problem.place.file): \(Spoken(problem).message)."
  }

  static let noPicture = "No page is open in the browser, so there is no picture."
}

/// Notes about the organization's files.
extension NoteWords {
  private static func showsThem(_ keys: KeyTable) -> String {
    "\(keys.name(for: .show(.problems))) shows what is wrong."
  }

  /// They were read again and cannot be used.
  static func lastGoodStays(_ problems: [Diagnostic], _ keys: KeyTable) -> String {
    "The files have \(some(problems.count, "a problem", "problems")); the last good state is kept. "
      + showsThem(keys)
  }

  /// They were read again and are in use; `lost` are the settings that could not be kept.
  static func loadedAgain(_ problems: [Diagnostic], lost: [SettingChange], _ keys: KeyTable) -> String {
    let loaded = "The organization's files were loaded again"
    let text =
      problems.isEmpty
      ? "\(loaded)."
      : "\(loaded); they have \(some(problems.count, "a problem", "problems")). \(showsThem(keys))"
    return text + lost.changedThereToo
  }

  /// The change happened while a moment of the past was shown.
  static let pastIsLeft = "You are back in the present."

  static func haveErrors(_ count: Int, _ keys: KeyTable) -> String {
    "The organization's files have \(some(count, "an error", "errors")). \(showsThem(keys))"
  }

  static func noEditor(_ name: String) -> String {
    "The editor `\(name)` cannot be started: set EDITOR to one that can."
  }

  static func noFiles(_ need: FileOperation) -> String {
    let elsewhere =
      switch need {
      case .checking: "`agent-console check FOLDER` lists the problems in an organization's files."
      case .saving:
        "To save settings, open an organization's folder: `agent-console open FOLDER`."
      case .installing: "To install a solution, open an organization: `agent-console open ORG`."
      case .uninstalling: "To uninstall a solution, open an organization: `agent-console open ORG`."
      }
    return "No files are open here. \(elsewhere)"
  }

  static func notToBeEdited(_ place: Place) -> String {
    "\(place.file) cannot be edited: it is built into the program, or inside an archive."
  }

  private static func some(_ count: Int, _ one: String, _ many: String) -> String {
    count == 1 ? one : "\(count) \(many)"
  }
}
