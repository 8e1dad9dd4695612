import Diagnostics

/// A step that was to set a scenario's stage and failed.
public struct StageFault: Fault {
  public let problem: StepProblem

  public init(problem: StepProblem) { self.problem = problem }

  public var rule: any FaultRule { StepRule.stage }
}
