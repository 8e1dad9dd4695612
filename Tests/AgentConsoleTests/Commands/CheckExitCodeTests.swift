import Testing

@Suite("Exit codes of check")
struct CheckExitCodeTests {
  /// The kinds of input for check.
  enum Given: CaseIterable {
    case clean, warning, finding, refused, unparsable, missing, empty
  }

  private func status(_ given: [Given], _ options: String...) throws -> Int {
    let folders = try given.map { given in (given, try folder(for: given)) }
    let paths = folders.map { given, folder in folder?.path ?? (given == .clean ? "contoso" : "northwind") }
    return try Command.run(Program.path, ["check"] + paths + options).status
  }

  private func folder(for given: Given) throws -> ScratchFolder? {
    switch given {
    case .clean, .warning: nil
    case .finding: try ScratchFolder(["solution.yaml": Defects.silent])
    case .refused: try ScratchFolder(["solution.yaml": Defects.refused])
    case .unparsable: try ScratchFolder(["solution.yaml": "solution: [Fab"])
    case .missing: try ScratchFolder(["readme.txt": "nothing here"])
    case .empty: try ScratchFolder(["org.yaml": ""])
    }
  }

  @Test(
    "Each outcome has its exit code",
    arguments: [
      ([Given.clean], 0), ([.warning], 0), ([.clean, .warning], 0), ([.finding], 1), ([.refused], 1),
      ([.unparsable], 2), ([.missing], 5), ([.empty], 2), ([.clean, .finding], 1),
      ([.unparsable, .finding], 2),
      ([.finding, .unparsable, .clean], 2),
    ])
  func eachOutcomeHasItsExitCode(given: [Given], expected: Int) throws {
    #expect(try status(given) == expected)
    #expect(try status(given, "--format", "sarif") == expected)
  }

  @Test("--strict makes warnings fail") func strictMakesWarningsFail() throws {
    #expect(try status([.warning], "--strict") == 1)
    #expect(try status([.clean], "--strict") == 0)
  }

  @Test("A file that is missing and only warned of does not end it with 2")
  func aFileThatIsMissingAndOnlyWarnedOfDoesNotEndItWith2() throws {
    let folder = try ScratchFolder([
      "Other/Solution.xml":
        "<ImportExportXml><SolutionManifest><UniqueName>Fab</UniqueName></SolutionManifest></ImportExportXml>",
      "msdyn_providers/a/msdyn_provider.xml": "<msdyn_provider><msdyn_name>Fab</msdyn_name></msdyn_provider>",
      "WebResources/fab_/a.js.data.xml": "<WebResource><Name>fab_/a.js</Name></WebResource>",
    ])
    let result = try Program.run("check", folder.path)
    #expect(result.output.contains("[missing-file]"))
    #expect(result.status == 0)
    #expect(try Program.run("check", folder.path, "--strict").status == 1)
  }

  @Test("An unknown format is a usage error") func anUnknownFormatIsAUsageError() throws {
    #expect(try Program.run("check", "contoso", "--format", "xml").status == 64)
  }
}
