import Simulation

/// What the person at the screen has done to it, apart from what happened: focus, scroll, draft, open menus.
public struct View: Sendable {
  public internal(set) var pane = Pane.chatBox
  /// What is typed and not sent, by conversation: it survives everything.
  var drafts: [ConversationNumber: LineEditor] = [:]
  var history = InputHistory()
  /// The chosen entry of the menu over the chat box; nil: none was chosen by hand.
  var menuChoice: Int?
  /// Whether the menu was put away with Esc, until the line changes.
  var isMenuHidden = false
  var transcripts: [ConversationNumber: TranscriptScroll] = [:]
  /// The first shown line of an app tab's page.
  var pageScroll = 0
  /// The last shown line of the events, counted from the newest; 0 follows.
  var eventsScroll = 0
  var chosenButton = 0
  var chosenControl = 0
  var overlay: Overlay?
  /// What comes back, the uppermost last, once the help or the question to quit on top is closed.
  private var covered: [Overlay] = []
  /// The package that was asked for last and was not installed: it is there to be mended.
  var failedInstall: String?
  /// The last thing to know: a refusal, a warning, what was copied.
  var note: Note?
  var isClockStopped = false
}

extension View {
  /// Puts something on top that is closed soon; what was there comes back then, but not a question: to turn to
  /// something else is no yes to it.
  mutating func cover(with overlay: Overlay) {
    switch self.overlay {
    case .question, nil: break
    case let below?: covered.append(below)
    }
    self.overlay = overlay
  }

  /// Closes what is on top.
  mutating func uncover() { overlay = covered.popLast() }

  /// The administrator's panel, on top or below what is closed soon.
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
  /// Whether one of the panels that fill the screen's height is on top.
  var hasPanel: Bool {
    switch overlay {
    case .records, .administrator, .problems: true
    default: false
    }
  }
}

/// A line about what just happened, until the next key.
struct Note: Hashable, Sendable {
  let text: String
  let role: Kind

  enum Kind: Hashable, Sendable {
    case plain, warning, refusal
  }
}
