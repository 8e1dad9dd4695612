import Organizations
import Records
import Simulation
import Wording

/// What an administrator does, with the conversation's chat widget and with the organization.
enum AdministratorSentences {
  static let all: [Sentence] = [
    .when(
      "the administrator turns {} on with the provider {}", .two(.mode, .provider),
      meaning:
        "Under Remote assistance of the conversation's chat widget the mode is turned on with this provider.",
      claim: .widgetTurnsModesOn,
      example: "When the administrator turns co-browse on with the provider \"Fabrikam\""
    ) { (rehearsal, values) throws(StepProblem) in
      let (mode, provider) = values
      let widget = rehearsal.widget
      try rehearsal.require(.administrator(.turnsOn(mode, provider: provider, widget: widget)))
    },
    .when(
      "the administrator turns {} off", .one(.mode),
      meaning: "Under Remote assistance of the conversation's chat widget the mode is turned off.",
      claim: .widgetTurnsModesOn, example: "When the administrator turns screen-sharing off"
    ) { (rehearsal, mode) throws(StepProblem) in
      let widget = rehearsal.widget
      try rehearsal.require(.administrator(.turnsOff(mode, widget: widget)))
    },
    .when(
      "the administrator installs {}", .one(.solution),
      meaning:
        "The solution is installed or upgraded: a folder, relative to the file, or a solution of a built-in "
        + "sample.",
      claim: .solutionAddsItsRecords, example: "When the administrator installs \"TailspinAssist\""
    ) { (rehearsal, name) throws(StepProblem) in
      let solution = try rehearsal.solution(name)
      try rehearsal.require(.administrator(.installs(solution)))
    },
    .when(
      "the administrator uninstalls {}", .one(.installed),
      meaning:
        "The solution with this unique name is removed with all its records; a chat widget that has its "
        + "provider chosen is reset.",
      claim: .uninstallDeletesEverything,
      example: "When the administrator uninstalls \"FabrikamRemoteAssist\""
    ) { (rehearsal, name) throws(StepProblem) in
      try rehearsal.require(.administrator(.uninstalls(name)))
    },
    .when(
      "the administrator uninstalls {} and leaves its data", .one(.installed),
      meaning:
        "The solution with this unique name is deleted, and what the product leaves stays: its data, and the "
        + "components of an unmanaged solution. No chat widget is reset.",
      claim: .dataRowsStay,
      example: "When the administrator uninstalls \"FabrikamRemoteAssist\" and leaves its data"
    ) { (rehearsal, name) throws(StepProblem) in
      try rehearsal.require(.administrator(.uninstalls(name, data: .keep)))
    },
    .then(
      "the solution {} has left {} rows", .two(.installed, .count),
      meaning:
        "So many rows stayed in the organization when the solution with this unique name was uninstalled.",
      claim: .dataRowsStay, example: "Then the solution \"FabrikamRemoteAssist\" has left 12 rows"
    ) { (rehearsal, values) throws(StepProblem) in
      let (name, expected) = values
      let left = rehearsal.state.organization.solutions.filter {
        $0.leftBy?.lowercased() == name.lowercased()
      }
      let count = left.reduce(0) { $0 + $1.rowCount }
      if count == expected { return nil }
      let names = left.flatMap(\.labelledRowNames)
      return Mismatch(
        expected: "rows left: \(expected)",
        actual: "rows left: \(count)"
          + (names.isEmpty ? "" : ": \(names.joined(separator: ", "))"))
    },
  ]
}

extension Solution {
  /// Its rows, each with the name of its table.
  fileprivate var labelledRowNames: [String] {
    Table.allCases.flatMap { table in rowNames(of: table, areComponents: false).map { "\(table.label) \($0)" }
    }
  }
}
