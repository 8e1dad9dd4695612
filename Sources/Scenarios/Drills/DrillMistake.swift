import Diagnostics
import Simulation
import Wording

/// An attempt of the trainee that is not what the task asks for.
public struct DrillMistake: Hashable, Sendable {
  /// The index of the step that was the task.
  public let step: Int
  public let kind: Kind
  public internal(set) var isTakenBack = false

  /// What is wrong with an attempt.
  public enum Kind: Hashable, Sendable {
    /// The engine refused it.
    case refused(Refusal)
    /// Something else happened: what the trainee did, in words, and the claim about what came of it.
    case other(did: String, ProductClaim)
    /// Somebody other than the agent acted.
    case notTheAgents(Actor)
    /// The clock was moved.
    case movedTheClock
  }

  /// The claim that it rests on; nil if no claim about the product is involved.
  public var claim: ProductClaim? {
    switch kind {
    case .refused(let refusal): refusal.claim
    case .other(_, let claim): claim
    case .notTheAgents, .movedTheClock: nil
    }
  }
}
