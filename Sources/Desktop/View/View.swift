import Simulation

/// The person's changes to the screen, apart from what happened: focus, scroll positions, drafts, open menus.
public struct View: Sendable {
  public internal(set) var pane = Pane.chatBox {
    // Whoever has read the events and goes on sees the newest again.
    didSet { if oldValue == .events, pane != .events { eventsScroll = 0 } }
  }
  /// The text typed and not sent, by conversation.
  ///
  /// It survives everything.
  var drafts: [ConversationNumber: LineEditor] = [:]
  var history = InputHistory()
  /// The chosen entry of the menu over the chat box; nil: none was chosen by hand.
  var menuChoice: Int?
  /// Whether Esc has hidden the menu, until the line changes.
  var isMenuHidden = false
  /// How many messages each conversation's customer had sent when it was last in front.
  var seen: [ConversationNumber: Int] = [:]
  var transcripts: [ConversationNumber: TranscriptScroll] = [:]
  /// The first visible line of an app tab's page.
  var pageScroll = 0
  /// The last visible line of the events, counted from the newest; 0 follows.
  var eventsScroll = 0
  var chosenButton = 0
  var chosenControl = 0
  /// Whether the customer's side is shown.
  var showsCustomer = false
  var chosenCustomerControl = 0
  /// The customer's own place in the messages, by conversation.
  var customerScrolls: [ConversationNumber: TranscriptScroll] = [:]
  var overlay: Overlay?
  /// The overlays to return to, topmost last, once the help or the quit question on top is closed.
  private var covered: [Overlay] = []
  /// The last package that failed to install, kept so that it can be corrected.
  var failedInstall: String?
  /// The latest message: a refusal, a warning, what was copied.
  var note: Note?
  /// A line that stands wherever there is no note; nil in an ordinary console.
  var standingLine: String?
  var isClockStopped = false
  /// Whether a line says what to try next.
  var showsHints = false
  /// Whether everybody but the agent acts by themselves, as in a drill: nobody is let in by hand.
  var isGuided = false
  /// The keys beside the console's own that do something now.
  var playingKeys: [PlayingKey] = []
  /// What the person has opened.
  var lessons: Set<Lesson> = []
  /// The branch of the history that was left last.
  var branchLeft: BranchNumber?
  var clockSpeed = ClockSpeed.normal {
    didSet { clockRest = 0 }
  }
  /// Hundredths of a millisecond of real time that the rehearsal's clock has not counted yet.
  var clockRest: Int64 = 0
}

extension View {
  /// Shows a short-lived overlay on top.
  ///
  /// The one below returns afterwards, unless it is a question: turning to something else is not a yes to it.
  mutating func cover(with overlay: Overlay) {
    switch self.overlay {
    case .question, nil: break
    case let below?: covered.append(below)
    }
    self.overlay = overlay
  }

  /// Closes the overlay on top.
  mutating func uncover() { overlay = covered.popLast() }

  /// Hides the customer's side; the chat box takes its focus.
  mutating func hideCustomer() {
    showsCustomer = false
    if pane == .customerSide { pane = .chatBox }
  }

  /// Closes the history panel if it is on top.
  mutating func closeHistory() {
    if case .history = overlay { overlay = nil }
  }

  /// The administrator's panel, on top or below a short-lived overlay.
  var administratorPanel: AdministratorPanel? {
    get { overlay?.administratorPanel ?? covered.last?.administratorPanel }
    set {
      guard let newValue else { return }
      overlay?.show(newValue)
      if let last = covered.indices.last { covered[last].show(newValue) }
    }
  }
}

extension View {
  /// Whether a panel of full screen height is on top.
  var hasPanel: Bool {
    switch overlay {
    case .records, .administrator, .problems, .history, .changes, .whatIf: true
    case .help, .leader, .palette, .question, .prompt, .event, nil: false
    }
  }
}

/// A message about what just happened, until the next key.
struct Note: Hashable, Sendable {
  let text: String
  let role: Kind

  enum Kind: Hashable, Sendable {
    case plain, warning, refusal
  }
}
