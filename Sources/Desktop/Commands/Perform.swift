import Simulation

extension Scene {
  /// Why a command is not possible now; nil: it is possible.
  ///
  /// Palette, footer, menu, clicks and keys all use this.
  func refusal(of command: Command) -> CommandRefusal? {
    do throws(CommandRefusal) {
      return try action(of: command).flatMap(state.refusal).map { .engine($0) }
    } catch {
      return error
    }
  }

  /// The engine move that a command needs in the current state; nil: the console does it by itself.
  ///
  /// Throws if the console itself cannot do it. Whether the engine refuses the move is up to the engine.
  func action(of command: Command) throws(CommandRefusal) -> Move.Action? {
    switch command {
    case .program: break
    case .show(let command): try check(command)
    case .view(let command): return try action(of: command)
    case .session(let command): return try action(of: command)
    case .button(let command): return try action(of: command)
    case .tab(let command): return try action(of: command)
    case .presence(let command): return action(of: command)
    case .provider(let command): return try action(of: command)
    case .chat(let command): return try action(of: command)
    case .history(let command): try check(command)
    case .clock(let command): return try action(of: command)
    case .trainer(let command): return try action(of: command)
    case .customer(let command): return try action(of: command)
    case .records(let command): try check(command)
    case .administrator(let command): try check(command)
    case .question(let command): try check(command)
    case .browser(let command): return try action(of: command)
    case .copy(let what): _ = try text(of: what)
    case .engine(let action, title: _): return action
    }
    return nil
  }
}

extension Console {
  /// Why a command is not possible now; nil: it is possible.
  func refusal(of command: Command) -> CommandRefusal? { Scene(self).refusal(of: command) }

  /// Performs a command or reports why it is not possible, and returns the effects the surrounding program
  /// must carry out.
  mutating func perform(_ command: Command) -> [Effect] {
    do throws(CommandRefusal) {
      return try perform(command, asking: Scene(self).action(of: command))
    } catch {
      refuse(error)
      return []
    }
  }

  private mutating func perform(
    _ command: Command, asking action: Move.Action?
  ) throws(CommandRefusal) -> [Effect] {
    var effects: [Effect] = []
    switch command {
    case .program(let command): return perform(command)
    case .show(let command): return perform(command)
    case .view(let command): return perform(command)
    case .button(let command): perform(command)
    case .chat(let command): return perform(command)
    case .history(let command): perform(command)
    case .clock(let command): perform(command)
    case .records(let command): return perform(command)
    case .administrator(let command): return perform(command)
    case .question(let command): return perform(command)
    case .browser(let command): effects = perform(command)
    case .copy(let what): return try perform(copying: what)
    // The engine does all the work for these.
    case .trainer(let command): perform(command)
    case .customer(let command): perform(command)
    case .session, .tab, .presence, .provider, .engine: break
    }
    if let action { make(action) }
    return effects
  }

  /// Reports why something is not possible.
  mutating func refuse(_ refusal: CommandRefusal) {
    let text = CommandRefusalWords.note(refusal, keys)
    switch refusal.notice {
    case .remark: say(text)
    case .refusal: view.note = Note(text: text, role: .refusal)
    }
  }

  /// Makes a move, after prompting for its words if it needs some, or after a question if the product asks
  /// one.
  private mutating func make(_ action: Move.Action) {
    switch action {
    case .words(let words):
      if let refusal = state.refusal(of: action) {
        refuse(.engine(refusal))
      } else {
        view.overlay = .prompt(Prompt(purpose: .move(words)))
      }
    case .input(.agent(.closesSession(let number))) where state.conversation(number)?.status.isActive == true:
      view.overlay = .question(.closeSession(number))
    case .input(.agent(.endsConversation(let number))):
      // A connected session is somebody's screen in somebody's hands: the key for the end is next to others.
      guard let session = state.conversation(number)?.sessions.live.first(where: \.isConnected) else {
        receive(.agent(.endsConversation(number)))
        return
      }
      view.overlay = .question(.endChat(number, session.mode))
    case .input(let input): receive(input)
    }
  }
}
