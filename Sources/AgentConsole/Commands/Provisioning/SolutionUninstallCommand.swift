import ArgumentParser
import Organizations
import Storage
import Wording

/// `agent-console solution uninstall`: removes a solution, and proves that nothing of it is left.
struct SolutionUninstallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "uninstall",
    abstract: "Remove a solution with everything that came with it, and prove it.",
    discussion: """
      Lists what still points at the solution, then what goes. A chat widget that has its provider chosen needs \
      --reset-widgets, which turns the mode off there; a quick reply, a scenario or another solution that points at it \
      has to be changed first. After the removal the organization is read again: nothing may refer to the solution any more.

      Exit code 1: something still points at it; 2: a file cannot be read or written; 5: no such solution.

      Examples:
        agent-console solution uninstall Acme --org ./shop --dry-run
        agent-console solution uninstall Acme --org ./shop --reset-widgets
      """)

  @Argument(help: ArgumentHelp("The solution's unique name.", valueName: "name"))
  var name: String

  @OptionGroup var options: OrganizationOption

  @Flag(help: "Turn off what chat widgets have chosen of it.")
  var resetWidgets = false

  @OptionGroup var change: ChangeOptions

  func run() throws {
    let held = change.dryRun ? nil : try HeldOrganization(options.org)
    let atHand = try held?.atHand ?? OrganizationAtHand(options.org)
    let solution = try atHand.solution(name)
    var removal = UninstallReport(
      organization: atHand.organization, plan: atHand.loaded.uninstallPlan(of: solution),
      resetsWidgets: resetWidgets, files: atHand.loaded.files(of: solution),
      folder: atHand.loaded.folder(of: solution).map(atHand.shownPath))
    if !change.json { try Output.results.print(removal.plannedPage) }
    if removal.obstacles.isEmpty, let held, let folder = atHand.loaded.folder(of: solution) {
      let proof = try remove(folder, removal, from: held)
      removal.proof = proof
      if !change.json, proof.holds { try Output.results.print(removal.donePage) }
    }
    if removal.obstacles.isEmpty, change.dryRun, !change.json {
      try Message.print(note: ChangeOptions.nothingChanged)
    }
    if change.json { try Output.results.print(removal.document(isDryRun: change.dryRun)) }
    for obstacle in removal.obstacles {
      try Message.print(
        error: SolutionReferenceWords.clause(obstacle), hint: SolutionReferenceWords.hint(obstacle))
    }
    if let proof = removal.proof, !proof.holds {
      let leftovers = proof.references.map(SolutionReferenceWords.clause) + proof.files
      try Message.print(
        error: RemovalProofWords.fails(leftovers), hint: RemovalProofWords.hint)
      throw ExitStatus.failed.code
    }
    if !removal.obstacles.isEmpty { throw ExitStatus.failed.code }
  }

  /// Removes the solution's folder, and reads the organization again.
  private func remove(
    _ name: String, _ removal: UninstallReport, from held: HeldOrganization
  ) throws -> RemovalProof {
    do throws(WriteFailure) {
      try held.folder.uninstall(
        folder: name, resetting: removal.plan.chosenProviders, forgetting: removal.plan.providers)
    } catch {
      try tellWhatCounts(of: removal, in: held)
      try OrganizationAtHand.refuse(error)
    }
    let proof = RemovalProof.read(of: removal.plan, from: held.atHand.loaded, at: held.folder.path)
    try Message.print(proof.diagnostics)
    guard let proof = proof.value else { throw ExitStatus.invalid.code }
    return proof
  }

  /// A removal that is decided counts, whatever kept it from being carried out to its end.
  private func tellWhatCounts(of removal: UninstallReport, in held: HeldOrganization) throws {
    let now = try held.readAgain()
    guard now.solution(named: removal.plan.solution.uniqueName) == nil else { return }
    try Message.print(
      note:
        "\(removal.plan.solution.uniqueName) is uninstalled, but its files are not cleared away yet: the next "
        + "command that can change \(options.org) does it")
  }
}
