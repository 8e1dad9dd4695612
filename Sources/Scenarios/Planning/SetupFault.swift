import Diagnostics

/// A step that should set a scenario up and failed.
public struct SetupFault: Fault {
  public let problem: StepProblem

  public init(problem: StepProblem) { self.problem = problem }

  public var rule: any FaultRule { StepRule.setup }
}
