import Diagnostics
import Records
import Simulation

/// Something that a person can tell the console to do, by key, by click or in the palette.
///
/// Indices count from 0.
enum Command: Hashable, Sendable {
  case program(ProgramCommand)
  case show(ShowCommand)
  case view(ViewCommand)
  case session(SessionCommand)
  case button(ButtonCommand)
  case tab(TabCommand)
  case provider(ProviderCommand)
  case chat(ChatCommand)
  case history(HistoryCommand)
  case clock(ClockCommand)
  case records(RecordsCommand)
  case administrator(AdministratorCommand)
  case question(QuestionCommand)
  case copy(Copyable)
  /// A move of the engine, under the title that the palette lists it by.
  case engine(Move.Action, title: String)
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
