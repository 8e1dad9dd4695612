/// An answer to the question on top.
enum QuestionCommand: CommandKind {
  case answer(Bool)
  /// Yes to a question after which everything can be had again.
  case goOn
  /// Uninstalls the solution, and leaves its data as the product does.
  case leaveData
  /// Writes the settings to `org.yaml`, and quits if that succeeds.
  case saveAndQuit

  func title(in scope: KeyBinding.Scope) -> String {
    switch self {
    case .answer(true): "Yes"
    case .answer(false): "No"
    case .goOn: "Before a chat with a connected session ends: go on"
    case .leaveData: "Before an uninstall: uninstall, but leave the data as the product does"
    case .saveAndQuit: "If settings are not saved: save them, then quit if that worked"
    }
  }

  func footer(in scope: KeyBinding.Scope, _ scene: Scene) -> FooterWord? {
    switch self {
    case .answer(true): FooterWord("Yes", .other)
    case .answer(false): FooterWord("No", .other)
    case .goOn: FooterWord("End the chat", .other)
    case .leaveData: FooterWord("Leave the data", .other)
    case .saveAndQuit: FooterWord("Save and quit", .other)
    }
  }
}
