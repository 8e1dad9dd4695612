import Diagnostics

/// A key in a configuration that cannot be used.
public enum ConfigurationFault: Fault {
  case unusableKey(written: String, KeyProblem)
  /// Something else has the key where the command would need it.
  case keyTaken(key: String, command: String, by: KeyOwner)

  /// Why a key cannot be used at all.
  public enum KeyProblem: Error, Hashable, Sendable {
    /// It names no key, or more than one.
    case unknown(nearest: String?)
    /// A terminal sends it as another key: Ctrl-I as Tab.
    case sentAs(String)
    /// A terminal does not send it.
    case notSent
    /// It types its character.
    case typesText
    /// Not every terminal sends it, and without it nothing quits the console.
    case noWayToQuit
  }

  /// What has a key.
  public enum KeyOwner: Hashable, Sendable {
    /// A command that the configuration gives the key, too.
    case configured(command: String, at: Place)
    /// A command that has it by itself, and can be given another one.
    case standard(command: String)
    /// A key that stays.
    case fixed(title: String, scope: String)
  }

  public var rule: any FaultRule {
    switch self {
    case .unusableKey: ConfigurationRule.unusableKey
    case .keyTaken: ConfigurationRule.keyTaken
    }
  }
}

/// A rule for the keys of a configuration.
public enum ConfigurationRule: String, LoadRule {
  case unusableKey = "unusable-key"
  case keyTaken = "key-taken"

  public var leavesFileUnread: Bool { false }
}
