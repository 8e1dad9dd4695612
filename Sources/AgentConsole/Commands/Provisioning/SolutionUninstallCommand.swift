import ArgumentParser
import Notations
import Organizations
import Records
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
    let atHand = try OrganizationAtHand(options.org, toChange: !change.dryRun)
    let solution = try atHand.solution(name)
    var removal = Removal(
      organization: atHand.organization, plan: atHand.loaded.uninstallPlan(of: solution),
      resetsWidgets: resetWidgets, files: atHand.loaded.files(of: solution),
      folder: atHand.loaded.folder(of: solution).map(atHand.shownPath))
    if !change.json { try Output.results.print(removal.plannedPage) }
    if removal.obstacles.isEmpty, !change.dryRun, let folder = atHand.folder,
      let name = atHand.loaded.folder(of: solution)
    {
      do throws(WriteFailure) {
        try folder.uninstall(
          folder: name, resetting: removal.plan.chosenProviders, forgetting: removal.plan.providers)
      } catch {
        try tellWhatCounts(of: removal, in: atHand)
        try OrganizationAtHand.refuse(error)
      }
      let proof = RemovalProof.read(of: removal.plan, from: atHand.loaded, at: folder.path)
      try Message.print(proof.diagnostics)
      guard let proof = proof.value else { throw ExitStatus.invalid.code }
      removal.proof = proof
      if !change.json, proof.holds { try Output.results.print(removal.donePage) }
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

  /// A removal that is decided counts, whatever kept it from being carried out to its end.
  private func tellWhatCounts(of removal: Removal, in atHand: OrganizationAtHand) throws {
    let now = try OrganizationAtHand(options.org, after: atHand).organization
    guard now.solution(named: removal.plan.solution.uniqueName) == nil else { return }
    try Message.print(
      note:
        "\(removal.plan.solution.uniqueName) is uninstalled, but its files are not cleared away yet: the next "
        + "command that can change \(options.org) does it")
  }
}

/// A removal, planned or done, as it is printed.
private struct Removal {
  let organization: Organization
  let plan: UninstallPlan
  let resetsWidgets: Bool
  /// The files of its folder, a person's own too.
  let files: [String]
  let folder: String?
  var proof: RemovalProof?

  var obstacles: [SolutionReference] { plan.obstacles(resettingWidgets: resetsWidgets) }

  var plannedPage: Page {
    var page = Page()
    let version = plan.solution.version.map { " \($0)" } ?? ""
    page.add(.strong("\(plan.solution.uniqueName)\(version)"), .plain(" of \(organization.displayName)"))
    page.add()
    if !plan.references.isEmpty {
      page.add(.strong("Still points at it"))
      for reference in plan.references {
        let isReset = resetsWidgets && reference.isWidget
        page.add("  \(SolutionReferenceWords.clause(reference))\(isReset ? ": it is reset" : "")")
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

  var donePage: Page {
    var page = Page()
    guard let proof else { return page }
    page.add("Uninstalled. \(RemovalProofWords.holds)")
    let others =
      proof.solutions == 0
      ? "No other solution is installed; looked at "
      : "Looked at \(CountWords.count(proof.solutions, "other solution", "other solutions")) with "
        + "\(CountWords.count(proof.rows, "row", "rows")), "
    page.add(
      .faint(
        others
          + "\(CountWords.count(proof.chatWidgets, "chat widget", "chat widgets")) and "
          + "\(CountWords.count(proof.quickReplies, "quick reply", "quick replies"))."))
    return page
  }

  func document(isDryRun: Bool) -> JSONValue {
    let outcome = proof != nil ? "uninstalled" : obstacles.isEmpty && isDryRun ? "planned" : "refused"
    return [
      "schema": "agent-console.solution-uninstall/1",
      "organization": .text(organization.name),
      "solution": .text(plan.solution.uniqueName),
      "version": JSONValue(plan.solution.version?.description),
      "outcome": .text(outcome), "dryRun": .flag(isDryRun), "folder": JSONValue(folder),
      "references": .list(plan.references.map(\.document)),
      "removed": .list(
        Table.allCases.map { table in
          [
            "table": .text(table.logicalName),
            "rows": .list(plan.solution.rowNames(of: table).map(JSONValue.text)),
          ]
        }),
      "files": .list(files.map(JSONValue.text)),
      "proof": proof.map {
        [
          "solutions": .integer($0.solutions), "rows": .integer($0.rows),
          "chatWidgets": .integer($0.chatWidgets),
          "quickReplies": .integer($0.quickReplies),
        ]
      } ?? nil,
    ]
  }
}
