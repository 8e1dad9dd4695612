import Diagnostics

/// A name in a step that cannot be right.
public enum NameFault: Fault {
  /// Nothing with this name can be there, so the step fails.
  case missing(StepProblem.Kind, String, known: [String])
  /// Nothing with this name can be there, so an expectation that it is absent says nothing.
  case neverThere(StepProblem.Kind, String, known: [String])
  /// Several app tabs can have this title, so that the step is about the one opened last.
  case severalTabs(title: String, templates: [String])
  /// A customer whom the organization does not know, with almost the name of one whom it knows.
  case newCustomer(String, nearest: String)
  /// The data of a conversation has no field with this name.
  case unknownField(String, known: [String])
  /// No refusal has this id, and none is worded like it.
  case unknownReason(String, nearest: String?)
  /// The solution to install cannot be read.
  case solution(StepProblem)

  public var rule: any FaultRule { StepRule.name }

  /// A step that fails is an error; one that may not mean what it says is a warning.
  var severity: Severity {
    switch self {
    case .missing, .solution, .unknownField: .error
    case .unknownReason, .neverThere, .newCustomer, .severalTabs: .warning
    }
  }
}
