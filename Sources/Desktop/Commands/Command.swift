import Records
import Simulation

/// Something a person can tell the console to do, with a key, a click or the palette.
///
/// Indices count from 0.
enum Command: Hashable, Sendable {
  case program(ProgramCommand)
  case show(ShowCommand)
  case view(ViewCommand)
  case session(SessionCommand)
  case button(ButtonCommand)
  case tab(TabCommand)
  case presence(PresenceCommand)
  case provider(ProviderCommand)
  case chat(ChatCommand)
  case history(HistoryCommand)
  case clock(ClockCommand)
  case trainer(TrainerCommand)
  case customer(CustomerCommand)
  case records(RecordsCommand)
  case administrator(AdministratorCommand)
  case question(QuestionCommand)
  case browser(BrowserCommand)
  case copy(Copyable)
  /// A move of the engine, with its title in the palette.
  case engine(Move.Action, title: String)
}

/// A direction on the screen.
enum Direction: Hashable, Sendable {
  case up, down, left, right, pageUp, pageDown, first, last
}

/// Something that can be copied to the terminal's clipboard.
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
