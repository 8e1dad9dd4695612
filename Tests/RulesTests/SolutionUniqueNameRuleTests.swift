import Rules
import Testing

@Suite struct SolutionUniqueNameRuleTests {
  @Test(
    "Names that Dataverse accepts are accepted",
    arguments: ["Acme", "acme_assist", "_a9", String(repeating: "x", count: 65)])
  func namesThatDataverseAcceptsAreAccepted(name: String) throws {
    #expect(try found(name) == [])
  }

  @Test(
    "Names that Dataverse does not accept are found",
    arguments: [
      ("my/solution", "the unique name `my/solution` has `/` in it"),
      ("Größe", "the unique name `Größe` has `ö` in it"),
      ("a.b", "the unique name `a.b` has `.` in it"),
      ("9lives", "the unique name `9lives` begins with a digit"),
      (String(repeating: "x", count: 67), "the unique name takes 65 characters, not 67"),
    ])
  func namesThatDataverseDoesNotAcceptAreFound(name: String, message: String) throws {
    #expect(try found(name) == [message])
  }

  private func found(_ name: String) throws -> [String] {
    try Example("solution: \"\(name)\"").diagnostics.filter { $0.rule == SolutionUniqueNameRule.id }.map {
      $0.found?.message ?? ""
    }
  }
}
