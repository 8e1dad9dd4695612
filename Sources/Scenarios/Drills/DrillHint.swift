import Simulation

/// A help with a task: first what the step means, then how it is done.
public enum DrillHint: Hashable, Sendable {
  /// The meaning of the step's sentence.
  case meaning(String)
  /// The inputs that do the step.
  case ways([Input])
}
