import Notations
import Records

/// A conversation option of a chat widget changes.
public struct OptionFact: Hashable, Sendable {
  public let widget: Int
  public let mode: RemoteAssistanceMode
  /// The provider that is chosen now; nil: the mode is off.
  public let provider: String?
}

extension OptionFact: FactNoun {
  var name: String { provider == nil ? "modeTurnedOff" : "modeTurnedOn" }
  var claim: SimulationClaim { .optionsActAtOnce }

  var members: [(String, JSONValue)] {
    [("mode", .text(mode.label)), ("provider", JSONValue(provider))]
  }
}
