import Diagnostics
import Gherkin
import Journal
import Notations
import Organizations
import RecordFormats
import Rules
import Scenarios
import Simulation
import Wording

/// Every rule that can be broken: by files, by records, by an install, or during a rehearsal.
public enum RuleCatalogue {
  /// Sorted by what they watch, then by id.
  public static let all: [CataloguedRule] = {
    let installs = InstallRule.allCases.filter { RuleList.rule($0.rawValue) == nil }
    let groups = [
      RuleList.all.map(CataloguedRule.init),
      loading.flatMap { $0.catalogued },
      installs.map(CataloguedRule.init),
      WarningRule.allCases.map(CataloguedRule.init),
      PublishingDuty.allCases.map(CataloguedRule.init),
    ]
    return groups.flatMap { $0.sorted { $0.id < $1.id } }
  }()

  public static func rule(_ id: String) -> CataloguedRule? { all.first { $0.id == id } }

  /// The loading rules of all modules; a test checks that none is missing.
  private static let loading: [any WordedRule.Type] = [
    FileRule.self, KeyRule.self, YAMLRule.self, XMLRule.self, JSONRule.self, ZipRule.self,
    RecordRule.self, PackageRule.self, LookupRule.self, GherkinRule.self, StepRule.self, JournalRule.self,
    ConfigurationRule.self,
  ]
}

/// A rule as listed in a catalogue.
public struct CataloguedRule: Hashable, Sendable {
  /// What a rule checks.
  public enum Watch: String, Hashable, Sendable, CaseIterable {
    /// The records of a provider or an organization.
    case records
    /// The files that records are read from.
    case files
    /// A solution being installed into an organization.
    case installs
    /// The events of a rehearsal.
    case rehearsal
    /// What a publisher does before a solution is published.
    case publishing
  }

  /// Excerpts of files: one that breaks the rule and one that follows it.
  public struct Example: Hashable, Sendable {
    public let bad: String
    public let good: String
  }

  public let id: String
  public let watch: Watch
  public let severity: Severity
  /// The claim that the rule is based on.
  public let claim: ProductClaim
  /// The claims behind what follows from breaking it.
  public let consequences: [ProductClaim]
  /// What the rule finds, and why that matters.
  public let meaning: String
  public let example: Example?

  public var basis: Basis { claim.claim.basis }
}

extension CataloguedRule {
  fileprivate init(_ rule: any Rules.Rule.Type) {
    self.init(
      id: rule.id, watch: .records, severity: rule.severity, claim: rule.claim,
      consequences: rule.consequences, meaning: rule.meaning, example: Example(bad: rule.bad, good: rule.good)
    )
  }

  /// The format of our files is our own, hence the basis.
  fileprivate init(_ rule: some WordedRule) {
    self.init(
      id: rule.id, watch: .files, severity: rule.severity, claim: .checksOfOurs,
      consequences: [], meaning: rule.meaning, example: nil)
  }

  /// How an install works is our own design.
  fileprivate init(_ rule: InstallRule) {
    self.init(
      id: rule.rawValue, watch: .installs, severity: .error, claim: .conflictingSolutionsAreRefused,
      consequences: [], meaning: InstallConflictWords.meaning(rule), example: nil)
  }

  fileprivate init(_ rule: WarningRule) {
    self.init(
      id: rule.rawValue, watch: .rehearsal, severity: .warning, claim: rule.claim,
      consequences: [], meaning: WarningWords.meaning(rule), example: nil)
  }
}

extension CataloguedRule {
  fileprivate init(_ duty: PublishingDuty) {
    self.init(
      id: duty.rawValue, watch: .publishing, severity: PublishingDuty.severity, claim: duty.claim,
      consequences: [], meaning: duty.meaning, example: nil)
  }
}

extension WordedRule {
  /// All rules of this kind, in catalogue form.
  fileprivate static var catalogued: [CataloguedRule] { allCases.map(CataloguedRule.init) }
}
