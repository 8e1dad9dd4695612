import ArgumentParser
import Diagnostics
import Organizations
import RecordFormats
import Storage
import Wording

/// `agent-console solution install`: installs a solution into an organization, or upgrades it.
struct SolutionInstallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "install",
    abstract: "Install a solution into an organization, or upgrade it in place.",
    discussion: """
      Shows what is added, changed and removed, then copies the package unmodified into the organization's `solutions` \
      folder: whole or not at all, even if the run is killed. It turns on no chat widget; the administrator does \
      that with `agent-console widget set`.

      PACKAGE is a solution's folder or file, a package of real records (a zip or a folder), or a solution of a \
      built-in sample, by its unique name.

      Exit code 1: a conflict: a slash command, a unique name or an id is taken, or a newer version is installed \
      (--force overrules the version); 2: a file cannot be read or written.

      Examples:
        agent-console solution install ./acme --org ./shop --dry-run
        agent-console solution install TailspinAssist --org ./shop
      """)

  @Argument(help: ArgumentHelp("A solution's folder or file.", valueName: "package"), completion: .file())
  var package: String

  @OptionGroup var options: OrganizationOption

  @Flag(help: "Install an older version over a newer one.")
  var force = false

  @OptionGroup var change: ChangeOptions

  func run() throws {
    let org = try options.organization()
    let target = try ProvisionedOrganization(org, isDryRun: change.dryRun)
    let organization = target.snapshot.organization
    let reading = SolutionPackage.read(package, language: organization.languages.first)
    // The plan knows better than the package whether the linked rows exist.
    try Message.print(reading.diagnostics.filter { !$0.isLinkElsewhere })
    let path = package
    guard let package = reading.value else { throw ExitStatus(of: reading.diagnostics).code }
    let plan = InstallPlan(of: package.solution, in: organization)
    var install = InstallReport(
      organization: organization, plan: plan, files: try files(of: package, by: plan, in: target.snapshot),
      isForced: force)
    if install.conflicts.isEmpty, case .locked(let locked) = target {
      if !change.json { try Output.results.print(install.plannedPage) }
      do throws(WriteFailure) {
        install.folder = target.snapshot.shownPath(of: try locked.install(package, by: plan))
      } catch {
        try Message.refuse([error.diagnostic])
      }
      try print(change.json ? nil : install.donePage(org: org), install)
    } else {
      try print(install.plannedPage, install)
      if install.conflicts.isEmpty, !change.json { try Message.print(note: ChangeOptions.nothingChanged) }
    }
    for reference in plan.leftBehind where !reference.breaksLoading {
      try Message.print(note: "\(SolutionReferenceWords.clause(reference)), which this version no longer has")
      try Message.print(
        hint: SolutionReferenceWords.hintAfterUpgrade(reference, of: plan.solution.uniqueName))
    }
    if install.conflicts.isEmpty { try reportErrors(in: package, at: path) }
    try report(install.conflicts)
    if !install.conflicts.isEmpty { throw ExitStatus.failed.code }
  }

  private func files(
    of package: SolutionPackage, by plan: InstallPlan, in snapshot: OrganizationSnapshot
  ) throws -> ListDifference {
    do throws(WriteFailure) {
      return try package.fileDifferences(by: plan, in: snapshot)
    } catch {
      try Message.refuse([error.diagnostic])
    }
  }

  /// Reports what `check` would call an error in the package, which is installed all the same.
  private func reportErrors(in package: SolutionPackage, at path: String) throws {
    let errors = package.errors
    guard !errors.isEmpty else { return }
    let most = 3
    try Message.print(Array(errors.prefix(most)))
    let count = CountWords.count(errors.count, "error", "errors")
    try Message.print(
      note: "the package has \(count)\(errors.count > most ? ", of which the first \(most) are above" : ""); "
        + (change.dryRun ? "it can be installed all the same" : "it is installed all the same"))
    try Message.print(hint: "`agent-console check \(path.shellPath)` lists everything, with what to do")
  }

  /// Reports the conflicts, but at most the first few of each kind.
  private func report(_ conflicts: [InstallConflict]) throws {
    let most = 5
    var counts: [InstallRule: Int] = [:]
    for conflict in conflicts {
      counts[conflict.rule, default: 0] += 1
      guard counts[conflict.rule] ?? 0 <= most else { continue }
      try Message.print(
        error: InstallConflictWords.clause(conflict), hint: InstallConflictWords.hint(conflict))
    }
    for (rule, count) in counts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where count > most {
      try Message.print(note: "\(count - most) more of \(rule.rawValue): --json lists all")
    }
  }

  private func print(_ page: PrintedPage?, _ install: InstallReport) throws {
    if change.json {
      try Output.results.print(install.document(isDryRun: change.dryRun))
    } else if let page {
      try Output.results.print(page)
    }
  }
}

extension Diagnostic {
  fileprivate var isLinkElsewhere: Bool {
    if case .linkElsewhere? = fault.base as? RecordFault { true } else { false }
  }
}
