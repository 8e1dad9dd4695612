import Diagnostics

/// A finding of a `check` rule, in the rule's own words.
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

/// A rule of `check` as a value: each rule is a separate type, identified by its id.
public struct CheckRule: FaultRule {
  public let id: String
  public let severity: Severity

  public init(id: String, severity: Severity) {
    (self.id, self.severity) = (id, severity)
  }

  init(_ rule: any Rule.Type) { self.init(id: rule.id, severity: rule.severity) }

  public var leavesFileUnread: Bool { false }
}
