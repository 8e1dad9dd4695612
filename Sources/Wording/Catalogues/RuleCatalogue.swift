import Diagnostics
import Organizations
import Rules
import Simulation

/// Every rule by which something is found wrong: in files, in records, in an install, or while a rehearsal runs.
public enum RuleCatalogue {
  /// By what they watch, then by id.
  public static let all: [CataloguedRule] =
    RuleList.all.map(CataloguedRule.init)
    + LoadRule.allCases.map(CataloguedRule.init).sorted { $0.id < $1.id }
    + InstallRule.allCases.filter { RuleList.rule($0.rawValue) == nil }.map(CataloguedRule.init)
    .sorted { $0.id < $1.id }
    + WarningRule.allCases.map(CataloguedRule.init).sorted { $0.id < $1.id }

  public static func rule(_ id: String) -> CataloguedRule? { all.first { $0.id == id } }
}

/// A rule as a catalogue shows it.
public struct CataloguedRule: Hashable, Sendable {
  /// What a rule watches.
  public enum Watch: String, Hashable, Sendable, CaseIterable {
    /// The records of a provider or an organization.
    case records
    /// The files that records are read from.
    case files
    /// A solution that comes into an organization.
    case installs
    /// What happens in a rehearsal.
    case rehearsal
  }

  /// Excerpts of files, one that breaks the rule and one that keeps it.
  public struct Example: Hashable, Sendable {
    public let bad: String
    public let good: String
  }

  public let id: String
  public let watch: Watch
  public let severity: Severity
  public let basis: Basis
  public let citation: Citation?
  /// What it finds, and why that matters.
  public let meaning: String
  public let example: Example?
}

extension CataloguedRule {
  fileprivate init(_ rule: any Rule.Type) {
    self.init(
      id: rule.id, watch: .records, severity: rule.severity, basis: rule.basis, citation: rule.citation,
      meaning: rule.meaning, example: Example(bad: rule.bad, good: rule.good))
  }

  /// The form of our files is our own, hence the basis.
  fileprivate init(_ rule: LoadRule) {
    self.init(
      id: rule.rawValue, watch: .files, severity: rule.severity, basis: .invented, citation: nil,
      meaning: LoadRuleWords.meaning(rule), example: nil)
  }

  /// How an install goes about it is our own.
  fileprivate init(_ rule: InstallRule) {
    self.init(
      id: rule.rawValue, watch: .installs, severity: .error, basis: .invented, citation: nil,
      meaning: InstallConflictWords.meaning(rule), example: nil)
  }

  fileprivate init(_ rule: WarningRule) {
    let claim = rule.claim.claim
    self.init(
      id: rule.rawValue, watch: .rehearsal, severity: .warning, basis: claim.basis, citation: claim.citation,
      meaning: WarningWords.meaning(rule), example: nil)
  }
}
