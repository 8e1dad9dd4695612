import Foundation
import Testing

/// What does not run, or runs as something else, is never called passed.
@Suite("test, never green over something broken")
struct NeverGreenTests {
  @Test("A scenario whose lines were swallowed is never green")
  func aScenarioWhoseLinesWereSwallowedIsNeverGreen() throws {
    let folder = try ScratchFolder([
      "lost.feature": """
      Feature: Lost
        Scenario: nothing runs
          given the org "contoso"
          then the agent is Available
        Scenario: title only
      """
    ])
    let file = folder.path + "/lost.feature"
    let test = try Command.run(Program.path, ["test", file, "--report", "messages=\(folder.path)/messages"])
    #expect(test.status == 2)
    #expect(test.output.hasSuffix("\n0 passed, 2 failed, 0 skipped\n"))
    #expect(test.errors.contains("lost.feature:3:5: error: `given` is not a keyword"))
    #expect(test.errors.contains("lost.feature:5:3: error: this scenario has no steps"))
    #expect(try Command.run(Program.path, ["test", file, "--dry-run"]).status == 2)
    let check = try Command.run(Program.path, ["check", file])
    #expect(check.status == 1)
    #expect(check.output.contains("[scenario-keyword]") && check.output.contains("[scenario-empty]"))
  }

  @Test("What is in no scenario is an error of its file, in reports too")
  func whatIsInNoScenarioIsAnErrorOfItsFile() throws {
    let folder = try ScratchFolder([
      "lost.feature": """
      Feature: Lost
        Scenario : first
          Given the org "contoso"
        Scenario: second
          Given the org "contoso"
          Then the agent is Available
      """
    ])
    let result = try Command.run(
      Program.path, ["test", folder.path + "/lost.feature", "--report", "junit=\(folder.path)/junit.xml"])
    #expect(result.status == 2)
    #expect(result.output.contains("✗ (in no scenario)  \(folder.path)/lost.feature:2"))
    let junit = try Command.run("/bin/cat", [folder.path + "/junit.xml"]).output
    #expect(junit.contains("errors=\"1\""))
    #expect(junit.contains("name=\"every line is in a scenario\""))
  }

  @Test("Check judges the names in steps") func checkJudgesTheNamesInSteps() throws {
    let folder = try ScratchFolder([
      "names.feature": """
      Feature: Names
        Scenario: S
          Given the org "contoso"
          And a conversation with "Noah Park"
          When the agent presses "Co-browze"
      """
    ])
    let check = try Command.run(Program.path, ["check", folder.path + "/names.feature"])
    #expect(check.status == 1)
    #expect(check.output.contains("names.feature:5:10: error: there is no button Co-browze [scenario-name]"))
  }

  @Test("A title that two app tabs can have is told where a step names it")
  func severalTabs() throws {
    let folder = try ScratchFolder([
      "org.yaml": Lakeside.file,
      "solutions/fab/solution.yaml": """
      solution: Fab
      applicationTabTemplates:
        - {name: fab_one, uniqueName: fab_one, title: Help, pageType: Web Resource}
        - {name: fab_two, uniqueName: fab_two, title: Help, pageType: Web Resource}
        - {name: fab_three, uniqueName: fab_three, title: Other, pageType: Web Resource}
      """,
      "scenarios/a.feature": """
      Feature: F
        Scenario: S
          Given a conversation with "Noah Park"
          Then the app tab "Help" is open
          And the app tab "Other" is open
      """,
    ])
    let check = try Program.run(in: folder.path, ["check", "."])
    #expect(
      check.output.contains(
        "a.feature:4:10: warning: several app tabs can have the title \"Help\", and this is about the last one"
      ),
      "\(check.output)")
    #expect(check.output.contains("hint: give the templates different titles: `fab_one`, `fab_two`"))
    #expect(check.output.components(separatedBy: "several app tabs").count == 2)
  }

  @Test(
    "What would run as something else is never green",
    arguments: [
      (
        """
        Feature: F
          Scenario Outline: o
            Given a conversation with "<who>"
            When the customer says "<what>"
            Examples:
              | who       |
              | Noah Park |
        """, 2, "f.feature:4:10: error: the examples have no column \"what\""
      ),
      (
        """
        Feature: F
          Scenario Outline: o
            Given a conversation with "<who>"
        """, 2, "f.feature:2:3: error: this scenario outline has no examples"
      ),
      (
        """
        Feature: F
          Scenario: s
            Given a conversation with "Noah Park"
            Then the agent sees ""
        """, 2, "f.feature:4:10: error: a text in `the agent sees \"…\"` is blank"
      ),
      (
        """
        Feature: F
          Scenario: s
            # org: northwind
            Given a conversation with "Noah Park"
        """, 2, "f.feature:3:5: error: the organization `northwind` is named below the feature's line"
      ),
      ("Feature: F\n", 5, "f.feature:1:1: warning: this file has no scenario"),
      ("", 5, "f.feature:1:1: warning: this file has no scenario"),
      (
        """
        Feature: F
          Scenario: markup is no placeholder
            Given a conversation with "Noah Park"
            When the customer says "<b>"
            Then the agent sees "<b>"
        """, 0, ""
      ),
    ])
  func whatWouldRunAsSomethingElse(text: String, status: Int, message: String) throws {
    let folder = try ScratchFolder(["f.feature": text])
    let result = try Program.run("test", folder.path)
    #expect(result.status == status, "\(result.output)\(result.errors)")
    #expect(
      message.isEmpty ? !result.errors.contains("f.feature:") : result.errors.contains(message),
      "\(result.errors)")
    let check = try Program.run("check", folder.path)
    #expect(message.isEmpty || check.output.contains(message))
  }

  @Test("An organization that cannot be read ends a run with 2")
  func unreadableOrganization() throws {
    let folder = try ScratchFolder([
      "org.yaml": "foo: [",
      "x.feature": "Feature: F\n  Scenario: S\n    Given a conversation with \"Noah Park\"\n",
    ])
    #expect(try Program.run("test", folder.path).status == 2)
    #expect(try Program.run("check", folder.path).status == 2)
  }
}
