import Foundation
import Testing

@Suite("check, SARIF against its published schema")
struct SARIFSchemaTests {
  /// A copy of `sarif-schema-2.1.0.json`, named by whoever runs the tests: it is not ours to pass on.
  private static let schema = ProcessInfo.processInfo.environment["SARIF_SCHEMA"]

  private static let isPossible: Bool = {
    guard schema != nil else { return false }
    return (try? Command.run("/usr/bin/env", ["python3", "-c", "import jsonschema"]))?.status == 0
  }()

  private static let validation = """
    import json, sys, jsonschema
    jsonschema.validate(json.load(sys.stdin), json.load(open(sys.argv[1])))
    """

  @Test(
    .enabled(if: isPossible, "SARIF_SCHEMA names no copy of the schema, or python3 has no jsonschema"),
    arguments: ["contoso", "northwind", "no-such-organization"])
  func aLogIsValid(organization: String) throws {
    let schema = try #require(Self.schema)
    let log = try Program.run("check", organization, "--format", "sarif").output
    let result = try Command.run("/usr/bin/env", ["python3", "-c", Self.validation, schema], input: log)
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test(.enabled(if: isPossible, "SARIF_SCHEMA names no copy of the schema, or python3 has no jsonschema"))
  func aLogWithFindingsIsValid() throws {
    let schema = try #require(Self.schema)
    let folder = try ScratchFolder([
      "org.yaml": Defects.organization, "solutions/fab/solution.yaml": Defects.refused,
      "solutions/two/solution.yaml": Defects.unlabelled.replacing("Fab", with: "Two"),
    ])
    let log = try Program.run("check", folder.path, "--format", "sarif").output
    let result = try Command.run("/usr/bin/env", ["python3", "-c", Self.validation, schema], input: log)
    #expect(result.status == 0, "\(result.errors)")
  }
}
