import Diagnostics
import Records

/// A conversation option of a chat widget changes.
public struct OptionFact: Hashable, Sendable {
  public let widget: Int
  public let mode: RemoteAssistanceMode
  public let change: OptionSetting

  public init(widget: Int, mode: RemoteAssistanceMode, change: OptionSetting) {
    (self.widget, self.mode, self.change) = (widget, mode, change)
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

  var claim: ProductClaim {
    switch change {
    case .on, .off: .optionsActAtOnce
    case .reset: .uninstallResetsOptions
    }
  }
}
