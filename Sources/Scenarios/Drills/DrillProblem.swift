/// Why a scenario cannot be an exercise.
public enum DrillProblem: Error, Hashable, Sendable {
  /// No step of it is the agent's.
  case noTask
  /// It fails by itself, at the step with this index.
  case fails(step: Int, StepResult.Failure)
  /// It runs the provider's own pages, which cannot be tried out on a copy.
  case runsPages
}
