import Wording

/// Commands in words: what help and palette call them, what the footer says, and who does them.
extension Command {
  /// What help and palette call it, among the keys of a scope.
  func title(in scope: KeyBinding.Scope) -> String {
    switch self {
    case .program(let command): command.title
    case .show(let command): command.title
    case .view(let command): command.title(in: scope)
    case .session(let command): command.title
    case .button(let command): command.title
    case .tab(let command): command.title
    case .provider(let command): command.title
    case .chat(let command): command.title(in: scope)
    case .history(let command): command.title(in: scope)
    case .clock(let command): command.title
    case .records(let command): command.title
    case .administrator(let command): command.title(in: scope)
    case .question(let command): command.title
    case .copy(let what): "Copy \(what.label)"
    case .engine(_, let title): title
    }
  }

  /// What the footer says of a key for it; nil: it is not worth a place there, or not now.
  func footer(in scope: KeyBinding.Scope, _ scene: Scene) -> FooterWord? {
    switch self {
    case .program(let command): command.footer(in: scope)
    case .show(let command): command.footer(in: scope, scene)
    case .view(let command): command.footer(in: scope, scene)
    case .session(let command): command.footer(scene)
    case .tab(let command): command.footer
    case .provider(let command): command.footer(scene)
    case .chat(let command): command.footer(scene)
    case .history(let command): command.footer(in: scope, scene)
    case .records(let command): command.footer
    case .administrator(let command): command.footer(scene)
    case .question(let command): command.footer
    case .button, .clock, .copy, .engine: nil
    }
  }

  /// Whether the palette lists it beside the moves of the engine.
  var isListed: Bool {
    switch self {
    // The list itself, what it says twice, and what is listed by name where it is there.
    case .show(.palette), .program(.interrupt), .session(.openListed), .button: false
    case .program, .show, .view, .session, .tab, .provider, .chat, .history, .clock, .records, .administrator,
      .question, .copy, .engine:
      true
    }
  }

  /// Who does it, for the palette.
  var group: String {
    switch self {
    case .session, .button, .tab, .chat: MoveWords.group(.agent)
    case .provider: MoveWords.group(.provider)
    case .administrator: MoveWords.group(.administrator)
    case .engine(let action, title: _): MoveWords.group(action.actor)
    case .program, .show, .view, .history, .clock, .records, .question, .copy: "Console"
    }
  }
}
