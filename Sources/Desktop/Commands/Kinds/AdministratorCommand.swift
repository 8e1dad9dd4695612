/// A command for the settings and the installed solutions.
enum AdministratorCommand: CommandKind {
  /// Writes the settings to `org.yaml`.
  case saveSettings
  /// Asks for a solution to install.
  case install
  /// Asks whether to uninstall the solution with this unique name.
  case uninstall(String)

  func title(in scope: KeyBinding.Scope) -> String {
    switch self {
    case .saveSettings:
      scope == .administrator
        ? "Save the settings to org.yaml" : "Save to org.yaml: the current settings"
    case .install: "Install a solution…"
    case .uninstall(let name): "Uninstall \(name)"
    }
  }

  func footer(in scope: KeyBinding.Scope, _ scene: Scene) -> FooterWord? {
    switch self {
    // With nothing to save the key still checks the file, but that is not worth space in the footer.
    case .saveSettings: scene.unsaved.isEmpty ? nil : FooterWord("Save", .other)
    case .install, .uninstall: nil
    }
  }
}
