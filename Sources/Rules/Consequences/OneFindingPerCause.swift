import Diagnostics

/// The findings without those that only follow from the cause of another one.
struct OneFindingPerCause {
  let diagnostics: [Diagnostic]

  /// A finding and its diagnostic.
  struct Pair {
    let finding: Finding
    var diagnostic: Diagnostic
  }

  /// Keeps the findings whose causes no other one reveals.
  ///
  /// What remains is as severe as the worst of its consequences, so nothing that was an error becomes a warning.
  ///
  /// - Parameter pairs: the findings that are not silenced. A silenced cause hides nothing.
  init(_ pairs: [Pair]) {
    let revealed = pairs.reduce(into: Set<Cause>()) { $0.formUnion($1.finding.reveals) }
    var worst: [Cause: Severity] = [:]
    var kept: [Pair] = []
    for pair in pairs {
      let causes = pair.finding.causes.intersection(revealed)
      guard !causes.isEmpty else {
        kept.append(pair)
        continue
      }
      for cause in causes { worst[cause] = Self.worse(worst[cause], pair.diagnostic.severity) }
    }
    diagnostics = kept.map { pair in
      var diagnostic = pair.diagnostic
      for cause in pair.finding.reveals {
        diagnostic.severity = Self.worse(worst[cause], diagnostic.severity)
      }
      return diagnostic
    }
  }

  private static func worse(_ one: Severity?, _ other: Severity) -> Severity {
    if one == .error || other == .error { return .error }
    return one == .warning || other == .warning ? .warning : other
  }
}
