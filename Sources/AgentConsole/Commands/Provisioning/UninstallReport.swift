import Notations
import Organizations
import Records
import Wording

/// A planned or finished removal, as printed.
struct UninstallReport {
  let organization: Organization
  let plan: UninstallPlan
  let resetsWidgets: Bool
  /// The files in its folder, including any that the user added.
  let files: [String]
  let folder: String?
  /// The organization as read again after the removal.
  var after: Organization?

  var obstacles: [SolutionReference] { plan.obstacles(resettingWidgets: resetsWidgets) }

  var plannedPage: PrintedPage {
    var page = PrintedPage()
    let version = plan.solution.version.map { " \($0)" } ?? ""
    page.add(.strong("\(plan.solution.uniqueName)\(version)"), .plain(" of \(organization.displayName)"))
    page.add()
    if !plan.references.isEmpty {
      page.add(.strong("Still refers to it"))
      for reference in plan.references {
        let isReset = resetsWidgets && reference.isWidget
        page.add("  \(SolutionReferenceWords.clause(reference))\(isReset ? ": will be reset" : "")")
      }
      page.add()
    }
    for table in Table.allCases {
      for row in plan.solution.rowNames(of: table) { page.add("- \(table.label)  \(row)") }
    }
    for file in files { page.add("- file  \(file)") }
    if let folder { page.add("- \(folder)") }
    page.add()
    return page
  }

  var donePage: PrintedPage {
    var page = PrintedPage()
    guard let after else { return page }
    page.add("Uninstalled. \(RemovalProofWords.holds)")
    let others =
      after.solutions.isEmpty
      ? "No other solution is installed; checked "
      : "Checked \(CountWords.count(after.solutions.count, "other solution", "other solutions")) with "
        + "\(CountWords.count(after.rowCount, "row", "rows")), "
    page.add(
      .faint(
        others
          + "\(CountWords.count(after.chatWidgets.count, "chat widget", "chat widgets")) and "
          + "\(CountWords.count(after.quickReplies.count, "quick reply", "quick replies"))."))
    return page
  }

  /// The result, as JSON names it.
  private enum Outcome: String {
    case refused, planned, uninstalled
  }

  private func outcome(isDryRun: Bool) -> Outcome {
    if after != nil { return .uninstalled }
    return obstacles.isEmpty && isDryRun ? .planned : .refused
  }

  func document(isDryRun: Bool) -> JSONValue {
    [
      "schema": "agent-console.solution-uninstall/1",
      "organization": .text(organization.name),
      "solution": .text(plan.solution.uniqueName),
      "version": JSONValue(plan.solution.version?.description),
      "outcome": .text(outcome(isDryRun: isDryRun).rawValue), "dryRun": .flag(isDryRun),
      "folder": JSONValue(folder),
      "references": .list(plan.references.map(\.document)),
      "removed": .list(
        Table.allCases.map { table in
          [
            "table": .text(table.logicalName),
            "rows": .list(plan.solution.rowNames(of: table).map(JSONValue.text)),
          ]
        }),
      "files": .list(files.map(JSONValue.text)),
      "proof": after.map {
        [
          "solutions": .integer($0.solutions.count), "rows": .integer($0.rowCount),
          "chatWidgets": .integer($0.chatWidgets.count),
          "quickReplies": .integer($0.quickReplies.count),
        ]
      } ?? nil,
    ]
  }
}

extension Organization {
  /// How many rows of the five tables its solutions have.
  fileprivate var rowCount: Int { solutions.reduce(0) { $0 + $1.rowCount } }
}
