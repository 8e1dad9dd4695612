import Testing

@Suite("Without ORG")
struct DefaultOrganizationTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder([
      "shop/org.yaml": """
      name: lakeside
      agents: [{name: Ana Ruiz}]
      customers: [{name: Noah Park}]
      chatWidgets: [{name: Lake}]
      """,
      "shop/scenarios/deep/quiet.feature": """
      Feature: Quiet
        Scenario: one
          Given a conversation with "Noah Park"
          Then there are no buttons
      """,
      "shop/solutions/fab/solution.yaml": "solution: Fab\n",
      "empty/readme.txt": "",
    ])
  }

  /// Runs the program in a folder of ours.
  private func run(in place: String, _ arguments: String...) throws -> Command.Result {
    try Command.run(
      "/bin/sh",
      ["-c", "cd \"$1\" && shift && exec \"$@\"", "sh", "\(folder.path)/\(place)", Program.path] + arguments)
  }

  @Test(
    "The nearest organization is taken and told",
    arguments: [
      ("shop", "./org.yaml of this folder"), ("shop/scenarios/deep", "../../org.yaml is used, the nearest"),
    ])
  func theNearestOrganizationIsTakenAndTold(place: String, told: String) throws {
    let listed = try run(in: place, "buttons", "--json")
    #expect(listed.output.contains("\"lakeside\""))
    #expect(listed.errors.contains("note: no ORG is named, so \(told)"), "\(listed.errors)")
    for arguments in [["dispatch", "hello"], ["screenshot"], ["widget", "list"]] {
      let result = try Command.run(
        "/bin/sh",
        ["-c", "cd \"$1\" && shift && exec \"$@\"", "sh", "\(folder.path)/\(place)", Program.path] + arguments
      )
      #expect(result.status == 0 && result.errors.contains(told), "\(arguments): \(result.errors)")
    }
    #expect(try run(in: place, "widget", "set", "Lake", "--co-browse", "off").status == 0)
    let opened = try run(in: place, "open")
    #expect(opened.status == 3 && opened.errors.contains(told))
    #expect(try !run(in: place, "open", "contoso").errors.contains("note:"))
  }

  @Test("A solution is nearer than the organization that it is in")
  func aSolutionIsNearerThanTheOrganization() throws {
    let result = try run(in: "shop/solutions/fab", "buttons", "--json")
    #expect(result.errors.contains("./solution.yaml of this folder"))
    // What only an organization has is the organization's.
    let widgets = try run(in: "shop/solutions/fab", "widget", "list")
    #expect(widgets.status == 0 && widgets.output.contains("Lake"))
  }

  @Test("Where nothing is near the sample is taken and told") func theSampleIsTakenAndTold() throws {
    let result = try run(in: "empty", "buttons", "--json")
    #expect(result.output.contains("\"contoso\""))
    #expect(result.errors.contains("so the sample contoso is used"))
    let played = try run(in: "empty", "play")
    #expect(played.errors.contains("so the sample contoso is used"))
  }

  @Test("Test runs the scenarios of this folder or of one above it, never a sample's")
  func testNeverRunsASample() throws {
    for place in ["shop", "shop/scenarios/deep", "shop/solutions/fab"] {
      let result = try run(in: place, "test")
      #expect(result.status == 0 && result.output.hasSuffix("1 passed, 0 failed, 0 skipped\n"), "\(place)")
      #expect(result.errors.contains("org.yaml are used"), "\(result.errors)")
    }
    let nothing = try run(in: "empty", "test")
    #expect(nothing.status == 5 && nothing.output.isEmpty)
    #expect(nothing.errors.contains("`agent-console test contoso` runs the sample"))
  }

  @Test("Without a path the nearest organization is checked, and never a sample")
  func checkWithoutPath() throws {
    let none = try run(in: "empty", "check")
    #expect(none.status == 5 && none.output == "")
    #expect(none.errors.contains("`agent-console check contoso`"))
    let above = try run(in: "shop/scenarios/deep", "check")
    #expect(above.output.contains("checked 1 organization, 1 solution, 1 feature file"))
    #expect(above.errors.contains("../../org.yaml"))
  }

  @Test("Solutions are listed, exported and uninstalled in the nearest organization")
  func solutionsWithoutOrg() throws {
    let listed = try run(in: "shop/scenarios", "solution", "list", "--json")
    #expect(listed.output.contains("\"lakeside\"") && listed.errors.contains("../org.yaml"))
    #expect(try run(in: "shop", "solution", "export", "Fab", "--to", "yaml").output.contains("solution: Fab"))
    let planned = try run(in: "shop", "solution", "uninstall", "Fab", "--dry-run")
    #expect(planned.status == 0 && planned.errors.contains("./org.yaml"))
    // A sample cannot be changed.
    #expect(try run(in: "empty", "solution", "install", "FabrikamRemoteAssist").status == 2)
  }
}
