import Diagnostics

/// Applies the silencers of the files to the diagnostics.
struct Silencing {
  /// The diagnostics left to report.
  private(set) var reported: [Diagnostic] = []
  /// The silencers that silenced nothing.
  private(set) var idle: [Silencer] = []

  /// Where a silencer applies, and to which rule.
  private struct Spot: Hashable {
    let file: String
    let line: Int
    let rule: String
  }

  init(_ diagnostics: [Diagnostic], by silencers: [Silencer]) {
    guard !silencers.isEmpty else {
      reported = diagnostics
      return
    }
    let spots = Set(silencers.map { Spot(file: $0.place.file, line: $0.line, rule: $0.rule) })
    var used: Set<Spot> = []
    for diagnostic in diagnostics {
      let spot = Spot(file: diagnostic.place.file, line: diagnostic.place.line, rule: diagnostic.rule)
      if spots.contains(spot) { used.insert(spot) } else { reported.append(diagnostic) }
    }
    idle = silencers.filter { !used.contains(Spot(file: $0.place.file, line: $0.line, rule: $0.rule)) }
  }
}
