import Simulation

/// What became of a step.
public struct StepResult: Sendable {
  public let status: Status
  /// How long it took, in nanoseconds of real time.
  public let duration: Int64
  /// Why the engine refused what the step tried, where that is no failure.
  public let refusal: Refusal?

  public enum Status: Hashable, Sendable {
    case passed
    case failed(Failure)
    /// A step before it failed, or nothing was to run.
    case skipped
  }

  /// Why a step failed.
  public enum Failure: Hashable, Sendable {
    case shortfall(Shortfall)
    case problem(StepProblem)
  }

  public var failure: Failure? {
    if case .failed(let failure) = status { failure } else { nil }
  }

  static let skipped = StepResult(status: .skipped, duration: 0, refusal: nil)
}
