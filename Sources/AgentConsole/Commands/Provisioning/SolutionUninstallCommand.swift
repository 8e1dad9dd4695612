import ArgumentParser
import Organizations
import Simulation
import Storage
import Wording

/// `agent-console solution uninstall`: removes a solution, and proves that nothing of it is left.
struct SolutionUninstallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "uninstall",
    abstract: "Remove a solution, with its data or without.",
    discussion: """
      Lists what still refers to the solution, then what goes with it in the product (channel capabilities, app tab \
      templates, web resources), then its data (conversation actions, their locale rows, providers), which the \
      product leaves unless the provider's own package deletes it. The components of an unmanaged solution stay too.

      --data remove deletes all of it, as the article asks of the provider. If a chat widget uses its provider, \
      --reset-widgets turns the mode off there. A quick reply, a scenario or another solution that refers to it must \
      be changed first. After the removal the organization is read again, and nothing may refer to the solution.

      --data keep leaves what the product leaves by itself; `check` then shows what is wrong with it. Nothing \
      prevents it, and no chat widget is reset, so --reset-widgets is refused. Installing the solution again takes over \
      the rows that were left.

      --data remove-alone deletes the data, as a package does that cares for nothing else. The components of an \
      unmanaged solution then stay, and the lookups to the data are emptied.

      Exit code 1: something still refers to it, or it is data alone; 2: a file cannot be read or written; 5: no \
      such solution.

      Examples:
        agent-console solution uninstall Acme --org ./shop --dry-run
        agent-console solution uninstall Acme --org ./shop --data keep
        agent-console solution uninstall Acme --org ./shop --reset-widgets
      """)

  @Argument(
    help: ArgumentHelp("The solution's unique name.", valueName: "name"), completion: .names(of: .solutions))
  var name: String

  @OptionGroup var options: OrganizationOption

  @Option(
    help: ArgumentHelp("Remove or keep what the product leaves.", valueName: "remove|keep|remove-alone"))
  var data = DataOnUninstall.remove

  @Flag(help: "Turn off the modes for which chat widgets use its provider.")
  var resetWidgets = false

  @OptionGroup var change: ChangeOptions

  func validate() throws {
    guard data == .keep, resetWidgets else { return }
    throw ValidationError("--reset-widgets has no effect with --data keep: the product resets no chat widget")
  }

  func run() throws {
    let org = try options.organization()
    let target = try ProvisionedOrganization(org, isDryRun: change.dryRun)
    let snapshot = target.snapshot
    let solution = try snapshot.solution(name)
    var removal = UninstallReport(
      organization: snapshot.organization, path: org, plan: snapshot.uninstallPlan(of: solution, data: data),
      resetsWidgets: resetWidgets, files: snapshot.files(of: solution),
      folder: snapshot.folder(of: solution).map(snapshot.shownPath))
    if !change.json { try Output.results.print(removal.plannedPage) }
    var leftovers: [UninstallLeftover] = []
    if removal.isPossible, case .locked(let locked) = target {
      (removal.after, leftovers) = try remove(by: removal.plan, from: locked, org)
      if !change.json, leftovers.isEmpty { try Output.results.print(removal.donePage) }
    }
    if removal.isPossible, change.dryRun, !change.json {
      try Message.print(note: ChangeOptions.nothingChanged)
    }
    if change.json { try Output.results.print(removal.document(isDryRun: change.dryRun)) }
    for obstacle in removal.obstacles {
      try Message.print(
        error: SolutionReferenceWords.clause(obstacle), hint: SolutionReferenceWords.hint(obstacle))
    }
    if !leftovers.isEmpty {
      try Message.print(
        error: RemovalProofWords.fails(RemovalProofWords.clauses(leftovers)),
        hint: RemovalProofWords.hint(leftovers))
      throw ExitStatus.failed.code
    }
    if removal.plan.removesNothing {
      let refusal = Refusal.solutionIsData(solution.uniqueName)
      try Message.print(error: RefusalWords.sentence(refusal), hint: RefusalWords.hint(refusal))
    }
    if !removal.isPossible { throw ExitStatus.failed.code }
  }

  /// Removes the solution, and returns the organization in the files afterwards and what is not as expected.
  private func remove(
    by plan: UninstallPlan, from locked: LockedOrganization, _ org: String
  ) throws -> (Organization, [UninstallLeftover]) {
    let removal: Removal
    do throws(WriteFailure) {
      removal = try locked.uninstall(plan)
    } catch {
      try Message.refuse([error.diagnostic])
    }
    switch removal {
    case .readAgain(let after, let leftovers): return (after, leftovers)
    case .unreadable(let diagnostics): try Message.refuse(diagnostics)
    case .unfinished(_, let failure):
      try Message.print(
        note:
          "\(plan.solution.uniqueName) is uninstalled, but its files are not deleted yet: the next "
          + "command that changes \(org) deletes them")
      try Message.refuse([failure])
    }
  }
}

extension DataOnUninstall: ExpressibleByArgument {}
