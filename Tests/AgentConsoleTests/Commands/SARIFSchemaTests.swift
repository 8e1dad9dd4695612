import Foundation
import Testing

/// Validates SARIF with a public package's classes, which are generated from the published schema.
@Suite("check: SARIF against its published schema")
struct SARIFSchemaTests {
  /// The folder with the public readers, set in the environment because we may not distribute them.
  private static let readers = ProcessInfo.processInfo.environment["REPORT_CONSUMERS"]

  /// Whether the tests run: they need the readers, and in CI they must not be skipped.
  private static let isPossible = readers != nil || Program.mayNotSkip

  private static let validation = """
    import sys, pydantic_sarif.model as model
    model.StaticAnalysisResultsFormatSarifVersion210JsonSchema.model_validate_json(sys.stdin.read())
    """

  private func validate(_ log: String) throws {
    let readers = try #require(Self.readers)
    let result = try Command.run("\(readers)/bin/python", ["-c", Self.validation], input: log)
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test(
    "The log of each organization is valid",
    .enabled(
      if: isPossible,
      "REPORT_CONSUMERS names no folder with public readers of reports; .ci/report-consumers makes one"),
    arguments: ["contoso", "northwind", "adventureworks", "no-such-organization"])
  func theLogOfEachOrganizationIsValid(organization: String) throws {
    try validate(try Program.run("check", organization, "--format", "sarif").output)
  }

  @Test(
    "A log with findings is valid",
    .enabled(
      if: isPossible,
      "REPORT_CONSUMERS names no folder with public readers of reports; .ci/report-consumers makes one"))
  func aLogWithFindingsIsValid() throws {
    let folder = try ScratchFolder([
      "org.yaml": Defects.organization, "solutions/fab/solution.yaml": Defects.refused,
      "solutions/two/solution.yaml": Defects.silent.replacing("Fab", with: "Two"),
    ])
    try validate(try Program.run("check", folder.path, "--format", "sarif").output)
  }
}
