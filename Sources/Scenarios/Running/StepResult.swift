import Simulation

/// The result of a step.
public struct StepResult: Sendable {
  public let status: Status
  /// How long it took, in nanoseconds of real time.
  public let duration: Int64
  /// Why the engine refused the step, if that is not a failure.
  public let refusal: Refusal?
  /// The rules of the warnings that were raised during it.
  public let warnings: [WarningRule]

  public enum Status: Hashable, Sendable {
    case passed
    case failed(Failure)
    /// An earlier step of its scenario failed.
    case notReached
    /// Its scenario was not run.
    case skipped
  }

  /// Why a step failed.
  public enum Failure: Hashable, Sendable {
    case mismatch(Mismatch)
    case problem(StepProblem)
    /// It was done, but raised warnings in a run that allows none.
    case warnings([WarningRule])
  }

  public var failure: Failure? {
    if case .failed(let failure) = status { failure } else { nil }
  }

  /// Whether it was performed, with success or without.
  public var isReached: Bool {
    switch status {
    case .passed, .failed: true
    case .notReached, .skipped: false
    }
  }

  static let notReached = StepResult(status: .notReached, duration: 0, refusal: nil, warnings: [])
  static let skipped = StepResult(status: .skipped, duration: 0, refusal: nil, warnings: [])
}
