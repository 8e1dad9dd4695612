import Wording

/// The text for commands: their titles in help and palette, their words in the footer, and who performs them.
extension Command {
  /// The command's title in help and palette, among the keys of a scope.
  func title(in scope: KeyBinding.Scope) -> String {
    switch self {
    case .program(let command): command.title(in: scope)
    case .show(let command): command.title(in: scope)
    case .view(let command): command.title(in: scope)
    case .session(let command): command.title(in: scope)
    case .button(let command): command.title(in: scope)
    case .tab(let command): command.title(in: scope)
    case .presence(let command): command.title(in: scope)
    case .provider(let command): command.title(in: scope)
    case .chat(let command): command.title(in: scope)
    case .history(let command): command.title(in: scope)
    case .clock(let command): command.title(in: scope)
    case .trainer(let command): command.title(in: scope)
    case .customer(let command): command.title(in: scope)
    case .records(let command): command.title(in: scope)
    case .administrator(let command): command.title(in: scope)
    case .question(let command): command.title(in: scope)
    case .browser(let command): command.title(in: scope)
    case .copy(let what): "Copy \(what.label)"
    case .engine(_, let title): title
    }
  }

  /// The footer's word for its key; nil: not worth showing, or not now.
  func footer(in scope: KeyBinding.Scope, _ scene: Scene) -> FooterWord? {
    switch self {
    case .program(let command): command.footer(in: scope, scene)
    case .show(let command): command.footer(in: scope, scene)
    case .view(let command): command.footer(in: scope, scene)
    case .session(let command): command.footer(in: scope, scene)
    case .button(let command): command.footer(in: scope, scene)
    case .tab(let command): command.footer(in: scope, scene)
    case .presence(let command): command.footer(in: scope, scene)
    case .provider(let command): command.footer(in: scope, scene)
    case .chat(let command): command.footer(in: scope, scene)
    case .history(let command): command.footer(in: scope, scene)
    case .clock(let command): command.footer(in: scope, scene)
    case .trainer(let command): command.footer(in: scope, scene)
    case .customer(let command): command.footer(in: scope, scene)
    case .records(let command): command.footer(in: scope, scene)
    case .administrator(let command): command.footer(in: scope, scene)
    case .question(let command): command.footer(in: scope, scene)
    case .browser(let command): command.footer(in: scope, scene)
    case .copy, .engine: nil
    }
  }

  /// Whether the palette lists it in addition to the engine's moves.
  var isListed: Bool {
    switch self {
    // The palette itself, duplicates, and entries that the palette lists by name when they are available.
    case .show(.palette), .program(.interrupt), .session(.openListed), .button: false
    case .program, .show, .view, .session, .tab, .presence, .provider, .chat, .history, .clock, .trainer,
      .customer, .records,
      .administrator, .question, .browser, .copy, .engine:
      true
    }
  }

  /// What the palette also finds it by.
  var topics: String {
    switch self {
    case .show(.administrator): "conversation options capacity wrap-up notifications presence"
    default: ""
    }
  }

  /// Who performs it, for the palette.
  var group: String {
    switch self {
    case .session, .button, .tab, .presence, .chat: MoveWords.group(.agent)
    case .provider: MoveWords.group(.provider)
    case .administrator: MoveWords.group(.administrator)
    case .trainer: MoveWords.group(.trainer)
    case .customer(.show): "Console"
    case .customer: MoveWords.group(.customer)
    case .engine(let action, title: _): MoveWords.group(action.actor)
    case .program, .show, .view, .history, .clock, .records, .question, .browser, .copy:
      "Console"
    }
  }
}
