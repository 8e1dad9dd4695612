import Scenarios

/// Unique names for the scenarios of a file, so that programs can tell them apart.
///
/// A scenario outline runs once for each row of its examples, usually under one name, and two scenarios may
/// have the same name.
struct ScenarioTitles {
  private let titles: [Int: String]

  init(of file: ScenarioFile) {
    var counts: [Int: Int] = [:]
    var titles: [(id: Int, line: Int, title: String)] = []
    for scenario in file.scenarios {
      let outline = scenario.pickle.scenario.id
      counts[outline, default: 0] += 1
      let row = scenario.pickle.row == nil ? "" : " (examples row \(counts[outline, default: 0]))"
      titles.append((scenario.pickle.id, scenario.line, scenario.shownName + row))
    }
    let uses = titles.reduce(into: [String: Int]()) { $0[$1.title, default: 0] += 1 }
    self.titles = titles.reduce(into: [:]) { result, entry in
      let isUnique = uses[entry.title] == 1
      result[entry.id] = isUnique ? entry.title : "\(entry.title) (line \(entry.line))"
    }
  }

  subscript(_ scenario: PlannedScenario) -> String {
    titles[scenario.pickle.id] ?? scenario.shownName
  }
}

extension PlannedScenario {
  /// The name, or a placeholder text if there is none.
  var shownName: String { name.isEmpty ? "(scenario without a name)" : name }
}
