import Diagnostics
import Notations
import Organizations
import RecordFormats
import Records
import Reports
import Wording

/// A planned or finished removal, as printed.
struct UninstallReport {
  let organization: Organization
  /// The ORG argument.
  let path: String
  let plan: UninstallPlan
  let resetsWidgets: Bool
  /// The files in its folder, including any that the user added.
  let files: [String]
  let folder: String?
  /// The organization as read again after the removal.
  var after: Organization?

  var obstacles: [SolutionReference] { plan.obstacles(resettingWidgets: resetsWidgets) }

  /// Whether nothing prevents it, and something would be removed.
  var isPossible: Bool { obstacles.isEmpty && !plan.removesNothing }

  var plannedPage: PrintedPage {
    var page = PrintedPage()
    let version = plan.solution.version.map { " \($0)" } ?? ""
    page.add(.strong("\(plan.solution.uniqueName)\(version)"), .plain(" of \(organization.displayName)"))
    page.add()
    if !plan.references.isEmpty {
      page.add(.strong(plan.left == nil ? "Still refers to it" : "Leads to nothing afterwards"))
      for reference in plan.references {
        let isReset = resetsWidgets && reference.isWidget
        page.add("  \(SolutionReferenceWords.clause(reference))\(isReset ? ": will be reset" : "")")
      }
      page.add()
    }
    addComponents(to: &page)
    addData(to: &page)
    if let shown = ComponentWords.alwaysShown(plan.actionsWithoutCapability) {
      page.add(shown.capitalizedFirst)
      page.add()
    }
    for file in otherFiles { page.add("- file  \(file)") }
    if let folder { page.add(plan.left == nil ? "- \(folder)" : "~ \(folder), with what stays") }
    page.add()
    return page
  }

  private func addComponents(to page: inout PrintedPage) {
    let solution = plan.solution
    guard solution.hasComponents else { return }
    page.add(
      .strong(ComponentWords.heading(isManaged: solution.isManaged)),
      .faint("  \(ComponentWords.claim(isManaged: solution.isManaged).claim.basis.rawValue)"))
    if !solution.rowCounts(areComponents: true).isEmpty { page.add(.faint(ComponentWords.basis)) }
    let sign = solution.isUnmanaged && plan.left != nil ? "=" : "-"
    for table in Table.allCases {
      for row in solution.rowNames(of: table, areComponents: true) {
        page.add("\(sign) \(table.label)  \(row)")
      }
    }
    for name in solution.webResources.sorted() { page.add("\(sign) web resource  \(name)") }
    page.add()
  }

  private func addData(to page: inout PrintedPage) {
    guard plan.solution.hasData else { return }
    let sign = dataStays ? "=" : "-"
    if let name = plan.solution.leftBy {
      page.add(.strong("Left by \(name): stays in the product until somebody deletes it"))
    } else {
      page.add(
        .strong("Data: stays in the product unless the provider's package deletes it"),
        .faint("  \(ProductClaim.dataRowsStay.claim.basis.rawValue)"))
    }
    for table in Table.allCases {
      for row in plan.solution.rowNames(of: table, areComponents: false) {
        page.add("\(sign) \(table.label)  \(row)")
      }
    }
    page.add()
  }

  /// The files besides those of web resources.
  private var otherFiles: [String] {
    let named = Set(plan.solution.webResources.map { "\(SolutionFile.webResources)/\($0)" })
    return files.filter { !named.contains($0) }
  }

  var donePage: PrintedPage {
    var page = PrintedPage()
    guard let after else { return page }
    if let left = plan.left {
      let stays = RemovalProofWords.stays(left.rowCount, isManaged: plan.solution.isManaged)
      page.add("Uninstalled. \(stays) \(folder ?? left.uniqueName).")
      page.add("To see what is wrong now: agent-console check \(path.shellPath)")
      return page
    }
    page.add("Uninstalled. \(RemovalProofWords.holds)")
    if let work = RemovalProofWords.providersWork(on: plan.solution) { page.add(work) }
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
    return isPossible && isDryRun ? .planned : .refused
  }

  func document(isDryRun: Bool) -> JSONValue {
    [
      "schema": "agent-console.solution-uninstall/1",
      "organization": .text(organization.name),
      "solution": .text(plan.solution.uniqueName),
      "version": JSONValue(plan.solution.version?.description),
      "managed": plan.solution.isManaged.map(JSONValue.flag) ?? nil,
      "outcome": .text(outcome(isDryRun: isDryRun).rawValue), "dryRun": .flag(isDryRun),
      "folder": JSONValue(folder),
      "references": .list(plan.references.map(\.document)),
      "data": .text(plan.data.rawValue),
      "removed": rows(removed),
      "components": rows { plan.solution.rowNames(of: $0, areComponents: true) },
      "webResources": .list(plan.solution.webResources.sorted().map(JSONValue.text)),
      "dataRows": rows { plan.solution.rowNames(of: $0, areComponents: false) },
      "left": JSONValue(plan.left?.uniqueName),
      "actionsWithoutCapability": .list(plan.actionsWithoutCapability.map(JSONValue.text)),
      "claims": .list(
        [
          .managedSolutionTakesItsComponents, .unmanagedSolutionLeavesItsComponents, .componentTables,
          .dataRowsStay, .actionsWithoutCapabilityShow, .deletingEmptiesLookups, .leftRowsKeepTheirLookups,
          .providerLeavesNothing,
        ]
        .map { (claim: ProductClaim) in
          .object(JSONObject([("statement", .text(ClaimWords.statement(claim)))] + claim.members))
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

extension UninstallReport {
  private func rows(_ names: (Table) -> [String]) -> JSONValue {
    .list(
      Table.allCases.map { table in
        ["table": .text(table.logicalName), "rows": .list(names(table).map(JSONValue.text))]
      })
  }

  private var dataStays: Bool {
    switch plan.data {
    case .keep: plan.left != nil
    case .remove, .removeAlone: false
    }
  }

  private func removed(from table: Table) -> [String] {
    let (solution, stays) = (plan.solution, plan.left != nil && plan.solution.isUnmanaged)
    return (stays ? [] : solution.rowNames(of: table, areComponents: true))
      + (dataStays ? [] : solution.rowNames(of: table, areComponents: false))
  }
}

extension Organization {
  /// How many rows of the five tables its solutions have.
  fileprivate var rowCount: Int { solutions.reduce(0) { $0 + $1.rowCount } }
}
