import Simulation

/// The result of a step.
public struct StepResult: Sendable {
  public let status: Status
  /// How long it took, in nanoseconds of real time.
  public let duration: Int64
  /// Why the engine refused the step, if that is not a failure.
  public let refusal: Refusal?

  public enum Status: Hashable, Sendable {
    case passed
    case failed(Failure)
    /// An earlier step failed, or there was nothing to run.
    case skipped
  }

  /// Why a step failed.
  public enum Failure: Hashable, Sendable {
    case mismatch(Mismatch)
    case problem(StepProblem)
  }

  public var failure: Failure? {
    if case .failed(let failure) = status { failure } else { nil }
  }

  static let skipped = StepResult(status: .skipped, duration: 0, refusal: nil)
}
