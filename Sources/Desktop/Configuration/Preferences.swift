import Diagnostics
import RecordFormats

/// What a command line asks for; nil where it says nothing.
public struct AskedPreferences: Hashable, Sendable {
  public var theme: Theme?
  public var linear: Bool?
  public var notes: Bool?
  /// Whether the configuration counts at all.
  public var readsConfiguration = true

  public init() {}
}

/// A setting's value, and where it comes from.
public struct Setting<Value: Hashable & Sendable>: Hashable, Sendable {
  public let value: Value
  public let origin: SettingOrigin
}

/// Where a setting's value comes from.
public enum SettingOrigin: Hashable, Sendable {
  /// An option of the command line.
  case option(String)
  /// An environment variable.
  case variable(String)
  case file(Place)
  case standard
}

/// What counts, and why: an option before the environment, the environment before the file, the file before the
/// default.
public struct Preferences: Sendable {
  public let theme: Setting<Theme>
  public let linear: Setting<Bool>
  public let notes: Setting<Bool>
  public let keys: KeyTable
  /// Whether the terminal may say by its background which theme fits: nothing else says it.
  public var followsBackground: Bool { theme.origin == .standard }
  private let keyPlaces: [CommandName: Place]

  /// - Parameter variable: the value of an environment variable.
  public init(
    _ asked: AskedPreferences, environment variable: (String) -> String?, _ file: ConsoleConfiguration
  ) {
    theme = Self.theme(asked.theme, variable, file.theme)
    let linearVariable = "AGENT_CONSOLE_LINEAR"
    let wished = variable(linearVariable).flatMap { $0.isEmpty ? nil : $0 != "0" }
    linear =
      Self.flag(asked.linear, named: "linear")
      ?? wished.map { Setting(value: $0, origin: .variable(linearVariable)) } ?? Self.flag(file.linear)
    notes = Self.flag(asked.notes, named: "notes") ?? Self.flag(file.notes)
    (keys, keyPlaces) = (file.keys, file.keyPlaces)
  }

  /// The keys of a command, and where they come from.
  func keys(of name: CommandName) -> (names: [String], origin: SettingOrigin) {
    (name.keys(in: keys).map(\.name), keyPlaces[name].map(SettingOrigin.file) ?? .standard)
  }

  /// `NO_COLOR` refuses colours whatever else is asked for, and `COLORFGBG` describes the terminal: it only chooses
  /// the default.
  private static func theme(
    _ asked: Theme?, _ variable: (String) -> String?, _ file: Placed<Theme>?
  ) -> Setting<Theme> {
    func isSet(_ name: String) -> Bool { variable(name)?.isEmpty == false }
    let origin: SettingOrigin =
      if isSet("NO_COLOR") {
        .variable("NO_COLOR")
      } else if asked != nil {
        .option("--theme")
      } else if let file {
        .file(file.place)
      } else if isSet("COLORFGBG") {
        .variable("COLORFGBG")
      } else {
        .standard
      }
    return Setting(value: Theme(asked ?? file?.value, environment: variable), origin: origin)
  }

  private static func flag(_ asked: Bool?, named name: String) -> Setting<Bool>? {
    asked.map { Setting(value: $0, origin: .option($0 ? "--\(name)" : "--no-\(name)")) }
  }

  private static func flag(_ written: Placed<Bool>?) -> Setting<Bool> {
    written.map { Setting(value: $0.value, origin: .file($0.place)) }
      ?? Setting(value: false, origin: .standard)
  }
}
