import Diagnostics
import Notations
import Records

/// A conversation option of a chat widget changes.
public struct OptionFact: Hashable, Sendable {
  public let widget: Int
  public let mode: RemoteAssistanceMode
  public let change: OptionSetting
}

extension OptionFact: FactNoun {
  var name: FactName {
    switch change {
    case .on: .modeTurnedOn
    case .off: .modeTurnedOff
    case .reset: .modeReset
    }
  }

  var claim: ProductClaim {
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
