import Scenarios

/// The names of the journals of scenarios: `co-browse-12.journal` for the one at line 12 of `co-browse.feature`.
public struct JournalPaths: Hashable, Sendable {
  private var names: [Int: String] = [:]

  public init(of scenarios: [ListedScenario]) {
    var taken: Set<String> = []
    for scenario in scenarios {
      let name = "\(PicturePaths.stem(of: PicturePaths.name(of: scenario.file)))-\(scenario.line)"
      let others = sequence(first: 2) { $0 + 1 }.lazy.map { "\(name)-\($0)" }
      let free = taken.contains(name) ? others.first { !taken.contains($0) } ?? name : name
      taken.insert(free)
      names[scenario.id] = free + ".journal"
    }
  }

  public subscript(scenario: PlannedScenario) -> String? { names[scenario.pickle.id] }
}
