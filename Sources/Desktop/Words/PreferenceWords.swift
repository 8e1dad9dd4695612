import Cells
import Diagnostics

/// Each setting in words: its value, and where that comes from.
public enum PreferenceWords {
  public struct Row: Hashable, Sendable {
    public let name: String
    public let value: String
    public let origin: String
  }

  public static func rows(_ preferences: Preferences) -> [Row] {
    [
      Row(
        name: "theme", value: preferences.theme.value.rawValue, origin: text(preferences.theme.origin)),
      row("linear", preferences.linear), row("notes", preferences.notes),
    ]
      + CommandName.allCases.map { name in
        let (keys, origin) = preferences.keys(of: name)
        return Row(
          name: "keys.\(name.rawValue)", value: keys.joined(separator: ", "), origin: text(origin))
      }
  }

  private static func row(_ name: String, _ setting: Setting<Bool>) -> Row {
    Row(name: name, value: "\(setting.value)", origin: text(setting.origin))
  }

  private static func text(_ origin: SettingOrigin) -> String {
    switch origin {
    case .option(let name): name
    case .variable(let name): "variable \(name)"
    case .file(let place): "\(VisibleText.of(place.file)):\(place.line)"
    case .standard: "default"
    }
  }
}
