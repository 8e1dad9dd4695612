import Diagnostics

/// A step that sets a scenario's stage, and cannot.
public struct StageFault: Fault {
  public let problem: StepProblem

  public init(problem: StepProblem) { self.problem = problem }

  public var rule: any FaultRule { StepRule.stage }
}
