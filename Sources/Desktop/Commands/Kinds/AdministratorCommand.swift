/// A command for the conversation options and the installed solutions.
enum AdministratorCommand: CommandKind {
  /// Writes the conversation options to `org.yaml`.
  case saveOptions
  /// Asks for a solution to install.
  case install
  /// Asks whether to uninstall the solution with this unique name.
  case uninstall(String)

  func title(in scope: KeyBinding.Scope) -> String {
    switch self {
    case .saveOptions:
      scope == .administrator
        ? "Save the options to org.yaml" : "Save to org.yaml: the current conversation options"
    case .install: "Install a solution…"
    case .uninstall(let name): "Uninstall \(name)"
    }
  }

  func footer(in scope: KeyBinding.Scope, _ scene: Scene) -> FooterWord? {
    switch self {
    // With nothing to save the key still checks the file, but that is not worth space in the footer.
    case .saveOptions: scene.unsaved.isEmpty ? nil : FooterWord("Save", .other)
    case .install, .uninstall: nil
    }
  }
}
