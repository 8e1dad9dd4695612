import Testing

@Suite("Without ORG")
struct DefaultOrganizationTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder([
      "shop/org.yaml": Lakeside.file,
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
    try Program.run(in: "\(folder.path)/\(place)", arguments)
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
      let result = try Program.run(in: "\(folder.path)/\(place)", arguments)
      #expect(result.status == 0 && result.errors.contains(told), "\(arguments): \(result.errors)")
    }
    #expect(try run(in: place, "widget", "set", "Web", "--co-browse", "off").status == 0)
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
    #expect(widgets.status == 0 && widgets.output.contains("Web"))
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

  @Test("A feature in any folder of an organization plays there", arguments: ["shop", "shop/features"])
  func anyFolder(place: String) throws {
    let feature = """
      Feature: F
        Scenario: no command here
          Given a conversation with "Noah Park"
          When the agent types "/cb"
          Then the command is rejected
      """
    let elsewhere = try ScratchFolder([
      "shop/org.yaml": Lakeside.file,
      "shop/features/x.FEATURE": feature,
    ])
    let whole = try Command.run(Program.path, ["test", "\(elsewhere.path)/\(place)"])
    #expect(whole.status == 0 && whole.output.contains("1 passed"), "\(whole.output)\(whole.errors)")
    let inside = try Program.run(in: "\(elsewhere.path)/\(place)", ["test", "."])
    #expect(inside.status == 0 && inside.output.contains("1 passed"))
  }

  @Test("A report is never written over a part of an organization, nor over another report")
  func reportsAreKeptOff() throws {
    for target in ["org.yaml", ".org.yaml-before", "solutions/fab/solution.yaml", "scenarios/new.xml"] {
      let refused = try run(in: "shop", "test", "--report", "junit=\(target)")
      #expect(refused.status == 2 && refused.errors.contains("is part of an organization"), "\(target)")
      let coverage = try run(in: "shop", "test", "--coverage=\(target)")
      #expect(coverage.status == 2 && coverage.errors.contains("is part of an organization"), "\(target)")
    }
    #expect(try run(in: "shop", "test", "--report", "junit=./a", "--report", "json=a").status == 64)
    #expect(try run(in: "shop", "test", "--report", "junit=report.xml").status == 0)
  }

  @Test("A name that is not UTF-8 is named, and hides nothing else") func oddNames() throws {
    let odd = try ScratchFolder(["ok/org.yaml": "name: ok\n"])
    let made = try Command.run(
      "/bin/sh", ["-c", "cd \"$1\" && mkdir \"$(printf 'bad\\377')\"", "sh", odd.path])
    #expect(made.status == 0)
    let checked = try Program.run("check", odd.path)
    #expect(checked.status == 0 && checked.output.contains("checked 1 organization"))
    #expect(checked.output.contains("its name is not UTF-8; rename it to have it read"))
  }
}
