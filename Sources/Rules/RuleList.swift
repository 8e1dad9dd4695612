import Diagnostics

/// All rules of `check`, and running them.
public enum RuleList {
  /// Every rule, by its id; `found` is written at build time from the files in `Catalogue`.
  public static let all: [any Rule.Type] = found.sorted { $0.id < $1.id }

  public static func rule(_ id: String) -> (any Rule.Type)? { all.first { $0.id == id } }

  /// What all rules find, in the order of files and lines; silencers are not looked at yet.
  public static func findings(in subject: Subject) -> [Diagnostic] {
    all.flatMap { rule in
      rule.findings(in: subject).map { finding in
        Diagnostic(
          .found(rule: rule.id, message: finding.message, hint: finding.hint), at: finding.place,
          severity: rule.severity, basis: rule.basis)
      }
    }.sorted { ($0.place, $0.rule) < ($1.place, $1.rule) }
  }
}
