import Notations
import Simulation

extension SimulationClaim {
  /// What a program reads of a claim beside what it is about.
  var members: [(String, JSONValue)] {
    let claim = claim
    return [
      ("basis", .text(claim.basis.rawValue)), ("claim", .text(claim.name)),
      ("page", JSONValue(claim.citation?.page.rawValue)), ("section", JSONValue(claim.citation?.section)),
    ]
  }
}
