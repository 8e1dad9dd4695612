import Concurrency
import Diagnostics

/// All rules of `check`, and how to run them.
public enum RuleList {
  /// Every rule, sorted by id; `found` is generated at build time from the files in `Catalogue`.
  public static let all: [any Rule.Type] = found.sorted { $0.id < $1.id }

  /// The rules that read the text of files.
  public static let ofFiles = all.filter { $0 is any FileRule.Type }

  public static func rule(_ id: String) -> (any Rule.Type)? { all.first { $0.id == id } }

  /// The findings in each target of a run.
  ///
  /// The targets share their parsed scripts, because many organizations hold the same pages.
  ///
  /// - Parameters:
  ///   - rules: the rules to look for.
  ///   - shelf: the scripts that earlier runs have parsed.
  public static func findings(
    of rules: [any Rule.Type] = all, in targets: [CheckTarget],
    sharing shelf: ScriptParseCache = ScriptParseCache()
  ) -> [Diagnostic] {
    targets.flatMap { findings(of: rules, in: $0, shelf) }
  }

  /// The findings of all rules that are not silenced, in the order of files and lines.
  public static func findings(in subject: CheckTarget) -> [Diagnostic] {
    findings(of: all, in: subject, ScriptParseCache())
  }

  private static func findings(
    of rules: [any Rule.Type], in subject: CheckTarget, _ shelf: ScriptParseCache
  ) -> [Diagnostic] {
    // Read the pages before running the rules: otherwise the first rule to need them would make the others
    // wait.
    subject.appTabPages.read(in: subject, shelf)
    let pairs = rules.concurrentMap(threads: subject.isSmall ? 1 : Processors.count) { rule in
      rule.findings(in: subject).map {
        OneFindingPerCause.Pair(finding: $0, diagnostic: diagnostic(of: rule, $0, in: subject))
      }
    }.flatMap(\.self)
    let silencing = Silencing(pairs, by: subject.silencers)
    let idle = SilencerWithoutEffectRule.findings(of: silencing.idle).map {
      diagnostic(of: SilencerWithoutEffectRule.self, $0, in: subject)
    }
    return (OneFindingPerCause(silencing.reported).diagnostics + idle).sorted {
      ($0.place, $0.rule) < ($1.place, $1.rule)
    }
  }

  private static func diagnostic(
    of rule: any Rule.Type, _ finding: Finding, in subject: CheckTarget
  ) -> Diagnostic {
    let fault = RuleFinding(rule, finding)
    var diagnostic =
      subject.sources[finding.place.file]?.diagnostic(fault, at: finding.place)
      ?? Diagnostic(fault, at: finding.place)
    diagnostic.basis = rule.claim.claim.basis
    if let severity = finding.severity { diagnostic.severity = severity }
    return diagnostic
  }
}
