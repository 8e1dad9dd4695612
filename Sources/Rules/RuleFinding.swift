import Diagnostics

/// What a rule of `check` found, in the words that stand with the rule.
public struct RuleFinding: Fault {
  public let checkRule: CheckRule
  public let message: String
  public let hint: String?

  public init(_ rule: CheckRule, message: String, hint: String?) {
    (checkRule, self.message, self.hint) = (rule, message, hint)
  }

  init(_ rule: any Rule.Type, _ finding: Finding) {
    self.init(CheckRule(rule), message: finding.message, hint: finding.hint)
  }

  public var rule: any FaultRule { checkRule }
}

/// A rule of `check`, as a value: each is a type of its own, known by its id.
public struct CheckRule: FaultRule {
  public let id: String
  public let severity: Severity

  public init(id: String, severity: Severity) {
    (self.id, self.severity) = (id, severity)
  }

  init(_ rule: any Rule.Type) { self.init(id: rule.id, severity: rule.severity) }

  public var leavesFileUnread: Bool { false }
}
