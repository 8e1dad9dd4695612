import Simulation

/// A feature file with one scenario, written from a run, and what of the run it does not say.
public struct WrittenScenario: Hashable, Sendable {
  /// What the scenario is called: what happens in it.
  public let title: String
  /// The whole file.
  public let text: String
  /// What the file leaves out, in the order of the run.
  public let omissions: [Omission]
}

/// Something of a run that a scenario written from it does not say.
public struct Omission: Hashable, Sendable {
  /// The number of the input in the run, from 1; nil if it is about how the run begins.
  public let input: Int?
  public let reason: Reason

  /// Why it is left out.
  public enum Reason: Hashable, Sendable {
    /// No sentence says the input, or none says it unmistakably; the words are those of what it did.
    case unsaid(String)
    /// The input is said, but it does not do all that it did in the run.
    case approximate(String)
    /// No organization of this name can be read, so the scenario was written for the one of the run.
    case organizationNotFound(String)
    /// Givens cannot make the organization the one that the run began in.
    case organizationDiffers
    /// The agent is not one of the organization's.
    case agentUnknown(String)
    /// From this input on other things happen in the scenario than in the run.
    case diverges
  }
}
