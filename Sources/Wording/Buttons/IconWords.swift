import Simulation

/// What stands for a button's icon, since a terminal draws no SVG.
public enum IconWords {
  /// The icon's URL, and whether its file is there; nil where the action has no icon.
  public static func text(_ button: Button) -> String? {
    guard let icon = button.action.icon, !icon.isEmpty else { return nil }
    return switch button.hasIconFile {
    case true?: "\(icon) (its file is there)"
    case false?: "\(icon) (no installed solution brings its file)"
    case nil: "\(icon) (not a web resource)"
    }
  }

  /// The same where there is little room.
  public static func brief(_ button: Button) -> String? {
    button.action.icon.map { $0 + (button.hasIconFile == false ? " (no file)" : "") }
  }
}
