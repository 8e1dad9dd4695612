import Simulation

/// A textual replacement for a button's icon, because a terminal cannot draw SVG.
public enum IconWords {
  /// The icon's URL, and whether its file exists; nil if the action has no icon.
  public static func text(_ button: Button) -> String? {
    guard let icon = button.action.icon, !icon.isEmpty else { return nil }
    return switch button.hasIconFile {
    case true?: "\(icon) (its file exists)"
    case false?: "\(icon) (no installed solution has its file)"
    case nil: "\(icon) (not a web resource)"
    }
  }

  /// A shorter form for narrow places.
  public static func brief(_ button: Button) -> String? {
    button.action.icon.map { $0 + (button.hasIconFile == false ? " (no file)" : "") }
  }
}
