import Diagnostics
import Organizations
import Records
import Simulation

/// Something that a person can tell the console to do, by key, by click or in the palette.
///
/// Places count from 0.
enum Command: Hashable, Sendable {
  // The console itself.
  case help, palette, sessions, problems, records, administrator, quit, redraw, suspend, toggleClock
  /// Ctrl-C: quits, but always asks.
  case interrupt
  case nextPane, previousPane
  case focus(Pane)
  /// Puts away what lies on top: menu, overlay, selection, note.
  case escape

  // The records and the administrator's panel.
  /// Back to where a row was opened from.
  case back
  case showTable(Table)
  /// Opens the editor where the chosen row or value stands.
  case editRow
  /// Writes the conversation options into `org.yaml`.
  case saveOptions
  /// Writes them and quits, if they are written.
  case saveAndQuit
  /// Asks for a solution to install.
  case install
  /// Asks whether to uninstall the solution with this unique name.
  case uninstall(String)

  // Conversations; nil: the one that has rung longest, or the one in front.
  case accept(ConversationNumber?)
  case reject(ConversationNumber?)
  case open(ConversationNumber)
  /// The session at this place in the list; a ringing one is accepted.
  case openSession(Int)
  /// Ends an active conversation; closes the session of one in wrap-up.
  case endConversation
  case closeSession

  // Buttons, by their place.
  case press(Int)
  /// Shows the page of buttons that holds the one at this place.
  case showButton(Int)

  // App tabs; nil: the one in front.
  case openTab(TabNumber)
  case nextTab, previousTab
  case closeTab(TabNumber?)
  case connect, endSession, invite

  // The chat box and other lines.
  case send
  case edit(Edit)
  case olderLine, newerLine
  case completeMenu, chooseMenu

  // Moving and choosing in whatever has the focus.
  case move(Direction)
  case choose
  case scrollPage(Direction)
  /// The events pane follows again.
  case scrollEventsToEnd
  /// Shows the moment so many inputs before (below 0) or after the one that is shown.
  case step(Int)
  case takeBranch(Int)
  /// The transcript follows again.
  case scrollToEnd
  /// A move from the palette.
  case make(Move)
  /// Lets so much time pass from whenever it is chosen.
  case letPass(Span)
  case copy(Copyable)
  case answer(Bool)
}

/// A direction on the screen.
enum Direction: Hashable, Sendable {
  case up, down, left, right, pageUp, pageDown, first, last
}

/// What can be copied to the terminal's clipboard.
enum Copyable: Hashable, Sendable, CaseIterable {
  case url, data, conversationId

  var label: String {
    switch self {
    case .url: "the app tab's URL"
    case .data: "the app tab's data"
    case .conversationId: "the conversationId"
    }
  }
}

/// What the console asks of the program around it.
public enum Effect: Hashable, Sendable {
  case quit
  case suspend
  /// Paint everything anew.
  case redraw
  /// Put text on the terminal's clipboard.
  case copy(String)
  /// Check the organization's files, and show what is wrong with them.
  case check
  /// Open the person's editor at a place of a file.
  case edit(Place)
  /// Write these options of chat widgets into the organization's `org.yaml`, and report with
  /// `finishSaving(_:failure:quitsAfterwards:)`; a person may have asked to quit once they are written.
  case saveOptions([OptionChange], quitsAfterwards: Bool = false)
  /// Read the package at this path, or the sample's solution of this name, and install it; then comes
  /// `finishInstalling(_:)`.
  case install(String)
  /// Uninstall the solution with this unique name from the organization's files, by what was agreed to; nil: tell
  /// first what would go. Then comes `finishUninstalling(_:)`.
  case uninstall(String, agreed: UninstallTerms?)
  /// Hand these lines, a headline and what stands under it, to whoever follows the trainer's notes.
  case note([String])
}
