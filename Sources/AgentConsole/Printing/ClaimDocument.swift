import Notations
import Simulation

extension SimulationClaim {
  /// The JSON members that give a claim's basis and source.
  var members: [(String, JSONValue)] {
    let claim = claim
    return [
      ("basis", .text(claim.basis.rawValue)), ("claim", .text(claim.name)),
      ("page", JSONValue(claim.citation?.page.rawValue)), ("section", JSONValue(claim.citation?.section)),
    ]
  }
}
