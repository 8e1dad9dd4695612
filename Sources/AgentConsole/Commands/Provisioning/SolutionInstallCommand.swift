import ArgumentParser
import Diagnostics
import Notations
import Organizations
import Records
import Storage
import Wording

/// `agent-console solution install`: puts a solution into an organization, or upgrades it.
struct SolutionInstallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "install",
    abstract: "Install a solution into an organization, or upgrade it in place.",
    discussion: """
      Shows what is added, changed and removed, then copies the package unmodified into the organization's `solutions` \
      folder: whole or not at all, also when the run is killed. No chat widget is switched on by it; the \
      administrator does that: `agent-console widget set`.

      PACKAGE is a solution's folder or file, a package of real records (a zip or a folder), or a solution of a \
      built-in sample, by its unique name.

      Exit code 1: something stands against it: a slash command, a unique name or an id is taken, or a newer version \
      is installed, which --force overrules; 2: a file cannot be read or written.

      Examples:
        agent-console solution install ./acme --org ./shop --dry-run
        agent-console solution install TailspinAssist --org ./shop
      """)

  @Argument(help: ArgumentHelp("A solution's folder or file.", valueName: "package"))
  var package: String

  @OptionGroup var options: OrganizationOption

  @Flag(help: "Install an older version over a newer one.")
  var force = false

  @OptionGroup var change: ChangeOptions

  func run() throws {
    let atHand = try OrganizationAtHand(options.org, toChange: !change.dryRun)
    let reading = SolutionPackage.read(package)
    // Whether the rows that it links to are there, the plan knows better than the package.
    try Message.print(reading.diagnostics.filter { !$0.isLinkElsewhere })
    guard let package = reading.value else { throw ExitStatus(of: reading.diagnostics).code }
    let plan = InstallPlan(of: package.solution, in: atHand.organization)
    let old = plan.replaced.flatMap(atHand.loaded.folder)
    var install = Install(
      organization: atHand.organization, plan: plan, files: try files(package, inPlaceOf: old, atHand),
      isForced: force)
    if install.conflicts.isEmpty, !change.dryRun, let folder = atHand.folder {
      if !change.json { try Output.results.print(install.plannedPage) }
      do throws(WriteFailure) {
        install.folder = atHand.shownPath(of: try folder.install(package, inPlaceOf: old))
      } catch {
        try OrganizationAtHand.refuse(error)
      }
      try print(change.json ? nil : install.donePage(org: options.org), install)
    } else {
      try print(install.plannedPage, install)
    }
    for reference in plan.leftBehind where !reference.breaksLoading {
      try Message.print(note: "\(SolutionReferenceWords.clause(reference)), which this version has no longer")
      try Message.print(hint: SolutionReferenceWords.hintAfterUpgrade(reference))
    }
    try tell(install.conflicts)
    if !install.conflicts.isEmpty { throw ExitStatus.failed.code }
  }

  private func files(
    _ package: SolutionPackage, inPlaceOf old: String?, _ atHand: OrganizationAtHand
  ) throws -> FileDifferences {
    do throws(WriteFailure) {
      return try package.fileDifferences(inPlaceOf: old.flatMap(atHand.path))
    } catch {
      try OrganizationAtHand.refuse(error)
    }
  }

  /// Tells what stands against it; of many conflicts of one kind the first few.
  private func tell(_ conflicts: [InstallConflict]) throws {
    let most = 5
    var told: [String: Int] = [:]
    for conflict in conflicts {
      told[conflict.rule, default: 0] += 1
      guard told[conflict.rule] ?? 0 <= most else { continue }
      try Message.print(
        error: InstallConflictWords.clause(conflict), hint: InstallConflictWords.hint(conflict))
    }
    for (rule, count) in told.sorted(by: { $0.key < $1.key }) where count > most {
      try Message.print(note: "\(count - most) more of \(rule): --json lists all")
    }
  }

  private func print(_ page: Page?, _ install: Install) throws {
    if change.json {
      try Output.results.print(install.document(isDryRun: change.dryRun))
    } else if let page {
      try Output.results.print(page)
    }
  }
}

/// An install, planned or done, as it is printed.
private struct Install {
  let organization: Organization
  let plan: InstallPlan
  let files: FileDifferences
  let isForced: Bool
  /// Where the solution lies, once it does.
  var folder: String?

  var conflicts: [InstallConflict] { plan.conflicts(isForced: isForced) }

  private var name: String {
    plan.solution.uniqueName + (plan.solution.version.map { " \($0)" } ?? "")
  }

  var plannedPage: Page {
    var page = Page()
    let old = plan.replaced.map { " in the place of \($0.version?.description ?? "the installed version")" }
    page.add(.strong(name), .plain("\(old ?? "") for \(organization.displayName)"))
    page.add()
    for change in plan.changes {
      let label = change.table.label
      for (sign, rows) in [("+", change.added), ("~", change.changed), ("-", change.removed)] {
        for row in rows { page.add("\(sign) \(label)  \(row)") }
      }
      if change.kept > 0 { page.add(.faint("= \(label)  \(change.kept) as before")) }
    }
    if plan.replaced == nil {
      page.add("+ \(CountWords.count(files.added.count, "file", "files"))")
    } else {
      for (sign, paths) in [("+", files.added), ("~", files.changed), ("-", files.removed)] {
        for path in paths { page.add("\(sign) file  \(path)") }
      }
      if files.kept > 0 { page.add(.faint("= file  \(files.kept) as before")) }
    }
    page.add()
    return page
  }

  /// What was done: an upgrade, or its way back.
  private var verb: String {
    guard let replaced = plan.replaced else { return "Installed" }
    guard let old = replaced.version, let new = plan.solution.version, new != old else {
      return "Installed again"
    }
    return old < new ? "Upgraded" : "Put back to the older version"
  }

  func donePage(org: String) -> Page {
    var page = Page()
    page.add("\(verb) in \(folder ?? "").")
    for offer in ProviderOffer.all(of: plan.solution, to: organization) {
      let option = offer.mode == .coBrowse ? "--co-browse" : "--screen-sharing"
      page.add(
        "\(offer.mode.label) is switched on by the administrator: agent-console widget set \(org.shellWord) "
          + "\((organization.chatWidgets.first?.name ?? "WIDGET").shellWord) \(option) \(offer.provider.shellWord)"
      )
    }
    return page
  }

  func document(isDryRun: Bool) -> JSONValue {
    let outcome =
      if !conflicts.isEmpty { "refused" } else if isDryRun { "planned" } else {
        plan.replaced == nil ? "installed" : "upgraded"
      }
    return [
      "schema": "agent-console.solution-install/1",
      "organization": .text(organization.name),
      "solution": .text(plan.solution.uniqueName),
      "version": JSONValue(plan.solution.version?.description),
      "publisher": JSONValue(plan.solution.publisher?.name),
      "outcome": .text(outcome), "dryRun": .flag(isDryRun),
      "replaced": plan.replaced.map { ["version": JSONValue($0.version?.description)] } ?? nil,
      "folder": JSONValue(folder),
      "changes": .list(plan.changes.map(document)),
      "files": .integer(files.added.count + files.changed.count + files.kept),
      "fileChanges": [
        "added": names(files.added), "changed": names(files.changed), "removed": names(files.removed),
        "kept": .integer(files.kept),
      ],
      "conflicts": .list(conflicts.map(document)),
      "leftBehind": .list(plan.leftBehind.map(\.document)),
    ]
  }

  private func names(_ names: [String]) -> JSONValue { .list(names.map(JSONValue.text)) }

  private func document(_ change: TableChange) -> JSONValue {
    [
      "table": .text(change.table.logicalName), "added": names(change.added),
      "changed": names(change.changed),
      "removed": names(change.removed), "kept": .integer(change.kept),
    ]
  }

  private func document(_ conflict: InstallConflict) -> JSONValue {
    [
      "rule": .text(conflict.rule), "message": .text(InstallConflictWords.clause(conflict)),
      "hint": .text(InstallConflictWords.hint(conflict)), "yieldsToForce": .flag(conflict.yieldsToForce),
    ]
  }
}

extension Diagnostic {
  fileprivate var isLinkElsewhere: Bool {
    if case .linkElsewhere = problem { true } else { false }
  }
}
