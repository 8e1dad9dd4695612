import Foundation
import Testing

/// The published schema, as the classes that a public package has made of it: they forbid what it forbids.
@Suite("check: SARIF against its published schema")
struct SARIFSchemaTests {
  /// A folder with public readers, named by whoever runs the tests: they are not ours to pass on.
  private static let readers = ProcessInfo.processInfo.environment["REPORT_CONSUMERS"]

  /// In CI they must be there: a skipped test would hide that they are not.
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
      "solutions/two/solution.yaml": Defects.unlabelled.replacing("Fab", with: "Two"),
    ])
    try validate(try Program.run("check", folder.path, "--format", "sarif").output)
  }
}
