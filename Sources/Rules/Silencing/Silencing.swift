/// Applies the silencers of the files to the findings.
struct Silencing {
  /// The findings that are not silenced.
  private(set) var reported: [OneFindingPerCause.Pair] = []
  /// The silencers that silenced nothing.
  private(set) var idle: [Silencer] = []

  /// Where a silencer applies, and to which rule.
  private struct Spot: Hashable {
    let file: String
    let line: Int
    let rule: String
  }

  init(_ pairs: [OneFindingPerCause.Pair], by silencers: [Silencer]) {
    guard !silencers.isEmpty else {
      reported = pairs
      return
    }
    let spots = Set(silencers.map { Spot(file: $0.place.file, line: $0.line, rule: $0.rule) })
    var used: Set<Spot> = []
    for pair in pairs {
      let place = pair.diagnostic.place
      let spot = Spot(file: place.file, line: place.line, rule: pair.diagnostic.rule)
      if spots.contains(spot) { used.insert(spot) } else { reported.append(pair) }
    }
    idle = silencers.filter { !used.contains(Spot(file: $0.place.file, line: $0.line, rule: $0.rule)) }
  }
}
