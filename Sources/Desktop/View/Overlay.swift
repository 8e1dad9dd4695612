import Organizations
import Records
import Simulation

/// Something that covers the panes and takes the keys.
enum Overlay: Sendable {
  case help(HelpPanel)
  /// The menu of the leader key.
  case leader(LeaderMenu)
  case palette(Palette)
  case question(Question)
  case prompt(Prompt)
  /// The problems of the open organization's files.
  case problems(chosen: Int)
  /// The rows of the five tables.
  case records(RecordsPanel)
  /// The chat widgets' conversation options, and the installed solutions.
  case administrator(AdministratorPanel)
  /// One line of the events in full, by its index.
  case event(Int)
  /// The list of everything that happened.
  case history(HistoryPanel)
  /// What changed between two moments or branches.
  case changes(ChangesPanel)
  /// One input of the history with something else in its place.
  case whatIf(WhatIfPanel)
}

extension Overlay {
  /// Whether text can be typed into it.
  var takesText: Bool {
    switch self {
    case .help, .palette, .prompt, .records, .history: true
    case .leader, .question, .problems, .administrator, .event, .changes, .whatIf: false
    }
  }

  /// The administrator's panel: the one on top, or the one to return to after a line or question that came
  /// from it.
  var administratorPanel: AdministratorPanel? {
    switch self {
    case .administrator(let panel), .question(.uninstall(_, _, let panel)): panel
    case .prompt(let prompt): if case .install(from: let panel) = prompt.purpose { panel } else { nil }
    case .question(.quit), .question(.closeSession), .question(.endChat), .help, .leader, .palette, .problems,
      .records, .event, .history, .changes, .whatIf:
      nil
    }
  }

  /// Replaces the panel that is there; if there is none, nothing changes.
  mutating func show(_ panel: AdministratorPanel) {
    guard administratorPanel != nil else { return }
    switch self {
    case .administrator: self = .administrator(panel)
    case .question(.uninstall(let name, let terms, _)): self = .question(.uninstall(name, terms, panel))
    case .prompt(let prompt): self = .prompt(Prompt(purpose: .install(from: panel), editor: prompt.editor))
    case .question(.quit), .question(.closeSession), .question(.endChat), .help, .leader, .palette, .problems,
      .records, .event, .history, .changes, .whatIf:
      break
    }
  }
}

/// A yes-or-no question before something that cannot be undone.
enum Question: Hashable, Sendable {
  /// Quit, although a co-browse or screen-sharing session may be live or conversation options may be unsaved.
  case quit(isLive: Bool, isUnsaved: Bool)
  /// Close the session of an active conversation; the product asks too.
  case closeSession(ConversationNumber)
  /// End the conversation, although a co-browse or screen-sharing session is connected.
  case endChat(ConversationNumber, RemoteAssistanceMode)
  /// Uninstall the solution with this unique name.
  ///
  /// The terms list what is removed from the organization's files, nil if no file changes; the panel is shown
  /// again afterwards.
  case uninstall(String, UninstallTerms?, AdministratorPanel)
}

extension Console {
  func text(of question: Question) -> String {
    switch question {
    case .quit(let isLive, let isUnsaved): QuestionWords.quit(isLive: isLive, isUnsaved: isUnsaved)
    case .closeSession: QuestionWords.closeSession
    case .endChat(_, let mode): QuestionWords.endChat(endingA: mode)
    case .uninstall(let name, let terms, _): text(ofUninstalling: name, terms)
    }
  }
}

/// A line to type for a command that needs words.
struct Prompt: Sendable {
  let purpose: Purpose
  var editor = LineEditor()

  /// The purpose of the words.
  enum Purpose: Hashable, Sendable {
    case move(WordsMove)
    /// The text of a button or link in the page of this tab.
    case press(TabNumber)
    /// The path of a solution to install, or the unique name of one in a built-in sample.
    ///
    /// Asked for from the panel, which is shown again afterwards, or otherwise from the palette.
    case install(from: AdministratorPanel?)
    /// The path of the file that the rehearsal is saved in.
    case saveRehearsal
    /// The name of a moment or branch, asked for from the history panel.
    case name(HistoryItem, HistoryPanel)

    var isName: Bool {
      switch self {
      case .name: true
      case .move, .press, .install, .saveRehearsal: false
      }
    }
  }

  /// The overlay to show once the line is taken or cancelled.
  var overlayBelow: Overlay? {
    switch purpose {
    case .install(from: let panel): panel.map { .administrator($0) }
    case .name(_, let panel): .history(panel)
    case .move, .press, .saveRehearsal: nil
    }
  }
}
