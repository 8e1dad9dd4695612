import Cells
import Records
import Simulation

/// The console at one instant, with everything derived from it computed once: what to paint, which commands
/// are possible, and the command for each key or click.
struct Scene: Sendable {
  let console: Console
  let state: State
  /// The position of each pane; nil: the screen is too small for any.
  let layout: Layout?
  /// The conversation in front.
  let focused: Conversation?
  /// Its buttons.
  let buttons: [Button]
  /// The conversations in list order.
  let listed: ConversationList
  /// The line in the chat box.
  let draft: LineEditor
  let menu: Menu?
  /// The scopes whose keys apply now, nearest first.
  let scopes: [KeyBinding.Scope]
  /// The settings that are not in the file.
  let unsaved: [SettingChange]

  // The content of the overlay on top; nil: another overlay is on top.
  let help: HelpPage?
  let records: RecordsContent?
  let options: OptionsContent?
  let historyContent: HistoryContent?

  var view: View { console.view }
  /// The text in the chat box, put together anew.
  var line: String { draft.text }

  init(_ console: Console) {
    self.console = console
    let (state, view) = (console.state, console.view)
    self.state = state
    layout = Layout(console.size, view)
    focused = state.focused
    buttons = console.buttons
    listed = console.listed
    draft = console.draft
    menu = console.menu
    scopes = console.scopes(under: menu)
    unsaved = console.unsaved
    switch view.overlay {
    case .help(let panel): (help, records, options) = (HelpPage(panel, on: console.size), nil, nil)
    case .records(let panel):
      let content = RecordsContent(panel, in: state.organization, width: console.size.panelWidth - 6)
      (help, records, options) = (nil, content, nil)
    case .administrator(let panel):
      (help, records, options) = (nil, nil, OptionsContent(panel, in: state.organization))
    case .palette, .leader, .question, .prompt, .problems, .event, .history, .changes, .whatIf, nil:
      (help, records, options) = (nil, nil, nil)
    }
    if case .history(let panel) = view.overlay {
      historyContent = HistoryContent(panel, of: console.history)
    } else {
      historyContent = nil
    }
  }

  /// The other course of events on top.
  var whatIf: WhatIfPanel? {
    if case .whatIf(let panel) = view.overlay { panel } else { nil }
  }

  /// What is known of the page in front if it runs in a browser.
  private static func realPage(in conversation: Conversation, _ console: Console) -> RealPage? {
    guard console.state.pageRuntime.isBrowser, let front = conversation.front else { return nil }
    return RealPage(
      status: console.browser, lastActivity: console.lastActivity(of: front), clockOffset: console.clockOffset
    )
  }

  /// The scroll position of the transcript in front.
  var transcriptScroll: TranscriptScroll { focused.flatMap { view.transcripts[$0.number] } ?? .follows }

  /// The conversation's panes; nil: not visible.
  ///
  /// Only a frame and a scroll need them, so they are not part of every question about what is possible.
  var conversationPanes: ConversationPanes? {
    let area = layout?.conversation ?? .nothing
    guard let focused, !area.isEmpty else { return nil }
    let bar = ButtonBarPane(
      buttons, chosen: view.chosenButton, hasFocus: console.hasFocus(.buttons), in: area)
    let box = chatBox(of: focused, in: area)
    let wrap = MessageWrap(
      customer: focused.customer.name, agent: state.desk.agent.name, clockOffset: console.clockOffset,
      width: area.width, longTexts: console.longTexts)
    let transcript = TranscriptPane(
      focused.transcript, wrap, scroll: transcriptScroll,
      height: area.height - bar.rowCount - 2 - box.rowCount)
    return ConversationPanes(buttonBar: bar, transcript: transcript, chatBox: box)
  }

  /// - Parameter area: the area of the whole conversation.
  func chatBox(of conversation: Conversation, in area: Rect) -> ChatBoxPane {
    ChatBoxPane(
      draft, status: conversation.status, hasFocus: console.hasFocus(.chatBox),
      closingKey: conversation.status.isActive ? "" : console.keys.name(for: .session(.end)), in: area)
  }

  /// The app tab in front; nil: not visible.
  var appTab: AppTabPane? {
    guard let focused, let layout else { return nil }
    return AppTabPane(
      focused, in: state.organization, real: Self.realPage(in: focused, console),
      clockOffset: console.clockOffset, scroll: view.pageScroll,
      area: layout.appTab, isSingle: layout.kind == .single)
  }

  /// The customer's side; nil: not visible, or no conversation is in front.
  var customerPane: CustomerPane? {
    guard let focused, let area = layout?.customer, !area.isEmpty else { return nil }
    return CustomerPane(
      CustomerSide(conversation: focused, agent: state.desk.agent.name), controls: customerControls,
      scroll: view.customerScrolls[focused.number] ?? .follows, clockOffset: console.clockOffset,
      longTexts: console.longTexts, area: area)
  }

  /// A control on the screen, dimmed if it is not available.
  func control(_ label: String, _ command: Command) -> Control {
    Control(label: label, command: command, isPossible: refusal(of: command) == nil)
  }
}

/// The panes of the conversation in front, one below the other.
struct ConversationPanes {
  let buttonBar: ButtonBarPane
  let transcript: TranscriptPane
  let chatBox: ChatBoxPane
}

extension Console {
  /// Whether a pane has the focus and nothing covers it.
  func hasFocus(_ pane: Pane) -> Bool {
    guard view.pane == pane else { return false }
    return view.overlay == nil
  }
}
