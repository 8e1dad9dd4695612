import Organizations
import Simulation

/// What lies over the panes and takes the keys.
enum Overlay: Sendable {
  case help(scroll: Int)
  case palette(Palette)
  case question(Question)
  case prompt(Prompt)
  /// What is wrong with the open organization's files.
  case problems(chosen: Int)
  /// The rows of the five tables.
  case records(RecordsPanel)
  /// The chat widgets' conversation options, and the installed solutions.
  case administrator(AdministratorPanel)
  /// One line of the events, whole, by its place.
  case event(Int)
}

extension Overlay {
  /// The administrator's panel: itself, or what is shown again after a line or a question that came from there.
  var administratorPanel: AdministratorPanel? {
    switch self {
    case .administrator(let panel), .question(.uninstall(_, _, let panel)): panel
    case .prompt(let prompt): if case .install(from: let panel) = prompt.purpose { panel } else { nil }
    default: nil
    }
  }

  /// Puts the panel into the place of the one that is there; where none is, nothing changes.
  mutating func show(_ panel: AdministratorPanel) {
    guard administratorPanel != nil else { return }
    switch self {
    case .administrator: self = .administrator(panel)
    case .question(.uninstall(let name, let terms, _)): self = .question(.uninstall(name, terms, panel))
    case .prompt(let prompt): self = .prompt(Prompt(purpose: .install(from: panel), editor: prompt.editor))
    default: break
    }
  }
}

/// A yes-or-no question before something that cannot be taken back.
enum Question: Hashable, Sendable {
  /// Quit; a co-browse or screen-sharing session may be live, and conversation options may not be saved.
  case quit(isLive: Bool, isUnsaved: Bool)
  /// Close the session of an active conversation: the product asks, too.
  case closeSession(ConversationNumber)
  /// Uninstall the solution with this unique name, from the panel that is shown again afterwards; the terms are what
  /// goes from the organization's files, nil where no file is changed.
  case uninstall(String, UninstallTerms?, AdministratorPanel)
}

extension Console {
  func text(of question: Question) -> String {
    switch question {
    case .quit(let isLive, let isUnsaved): QuestionWords.quit(isLive: isLive, isUnsaved: isUnsaved)
    case .closeSession: QuestionWords.closeSession
    case .uninstall(let name, let terms, _): text(ofUninstalling: name, terms)
    }
  }
}

/// A line to type for something that needs words.
struct Prompt: Sendable {
  let purpose: Purpose
  var editor = LineEditor()

  /// What the words are for.
  enum Purpose: Hashable, Sendable {
    case move(WordsMove)
    /// The path of a solution to install, or the unique name of one of a built-in sample; from the panel that is shown
    /// again afterwards, or else from the palette.
    case install(from: AdministratorPanel?)
  }

  /// What is shown once the line is taken or left.
  var overlayBelow: Overlay? {
    if case .install(from: let panel?) = purpose { .administrator(panel) } else { nil }
  }
}
