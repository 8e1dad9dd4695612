import Notations
import Records

/// A conversation option of a chat widget changes.
public struct OptionFact: Hashable, Sendable {
  public let widget: Int
  public let mode: RemoteAssistanceMode
  public let change: Change

  /// The new setting of the option.
  public enum Change: Hashable, Sendable {
    /// The mode is on with this provider.
    case on(provider: String)
    /// The mode is off; the chosen provider is kept.
    case off
    /// The chosen provider was removed with its solution: the mode is off and no provider is chosen.
    case reset(provider: String)
  }
}

extension OptionFact: FactNoun {
  var name: FactName {
    switch change {
    case .on: .modeTurnedOn
    case .off: .modeTurnedOff
    case .reset: .modeReset
    }
  }

  var claim: SimulationClaim {
    switch change {
    case .on, .off: .optionsActAtOnce
    case .reset: .uninstallResetsOptions
    }
  }

  var members: [(String, JSONValue)] {
    let provider: JSONValue =
      switch change {
      case .on(let provider), .reset(let provider): .text(provider)
      case .off: nil
      }
    return [("mode", .text(mode.label)), ("provider", provider)]
  }
}
