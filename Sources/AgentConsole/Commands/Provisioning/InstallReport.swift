import Notations
import Organizations
import Records
import Reports
import Wording

/// A planned or finished install, as printed.
struct InstallReport {
  let organization: Organization
  let plan: InstallPlan
  let files: ListDifference
  let isForced: Bool
  /// The solution's folder, once it is installed.
  var folder: String?

  var conflicts: [InstallConflict] { plan.conflicts(isForced: isForced) }

  private var name: String {
    plan.solution.uniqueName + (plan.solution.version.map { " \($0)" } ?? "")
  }

  var plannedPage: PrintedPage {
    var page = PrintedPage()
    page.add(.strong(name), .plain("\(old) for \(organization.displayName)"))
    page.add()
    for change in plan.changes { page.add(change.rows, of: change.table.label) }
    if plan.replaced == nil {
      page.add("+ \(CountWords.count(files.added.count, "file", "files"))")
    } else {
      page.add(files, of: "file")
    }
    page.add()
    return page
  }

  /// What it takes the place of, in words.
  private var old: String {
    if let left = plan.takenOver {
      let rows = CountWords.count(left.rowCount, "row", "rows")
      return " over the \(rows) that \(left.leftBy ?? "it") left"
    }
    return plan.upgraded.map { " instead of \($0.version?.description ?? "the installed version")" } ?? ""
  }

  /// What was done: installed, upgraded, or put back to an older version.
  private var verb: String {
    guard let replaced = plan.upgraded else { return "Installed" }
    guard let old = replaced.version, let new = plan.solution.version, new != old else {
      return "Reinstalled"
    }
    return old < new ? "Upgraded" : "Downgraded"
  }

  func donePage(org: String) -> PrintedPage {
    var page = PrintedPage()
    page.add("\(verb) in \(folder ?? "").")
    for offer in ProviderOffer.all(of: plan.solution, to: organization) {
      let option =
        switch offer.mode {
        case .coBrowse: "--co-browse"
        case .screenSharing: "--screen-sharing"
        }
      page.add(
        "To turn \(offer.mode.label.lowercased()) on: agent-console widget set \(org.shellPath) "
          + "\((organization.chatWidgets.first?.name ?? "WIDGET").shellWord) \(option) \(offer.provider.shellWord)"
      )
    }
    return page
  }

  /// The result, as JSON names it.
  private enum Outcome: String {
    case refused, planned, installed, upgraded
  }

  private func outcome(isDryRun: Bool) -> Outcome {
    if !conflicts.isEmpty { return .refused }
    if isDryRun { return .planned }
    return plan.upgraded == nil ? .installed : .upgraded
  }

  func document(isDryRun: Bool) -> JSONValue {
    [
      "schema": "agent-console.solution-install/1",
      "organization": .text(organization.name),
      "solution": .text(plan.solution.uniqueName),
      "version": JSONValue(plan.solution.version?.description),
      "publisher": JSONValue(plan.solution.publisher?.name),
      "outcome": .text(outcome(isDryRun: isDryRun).rawValue), "dryRun": .flag(isDryRun),
      "replaced": plan.upgraded.map { ["version": JSONValue($0.version?.description)] } ?? nil,
      "takenOver": JSONValue(plan.takenOver?.uniqueName),
      "folder": JSONValue(folder),
      "changes": .list(plan.changes.map(document)),
      "files": .integer(files.added.count + files.changed.count + files.kept),
      "fileChanges": .object(JSONObject(files.members)),
      "conflicts": .list(conflicts.map(document)),
      "leftBehind": .list(plan.leftBehind.map(\.document)),
    ]
  }

  private func document(_ change: TableChange) -> JSONValue {
    .object(JSONObject([("table", .text(change.table.logicalName))] + change.rows.members))
  }

  private func document(_ conflict: InstallConflict) -> JSONValue {
    [
      "rule": .text(conflict.rule.rawValue), "message": .text(InstallConflictWords.clause(conflict)),
      "hint": .text(InstallConflictWords.hint(conflict)), "yieldsToForce": .flag(conflict.yieldsToForce),
    ]
  }
}
