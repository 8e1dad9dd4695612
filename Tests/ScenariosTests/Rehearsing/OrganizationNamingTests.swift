import Notations
import ScenarioSupport
import Scenarios
import Testing

@Suite("The organization in which a scenario plays")
struct OrganizationNamingTests {
  @Test("Defaults to Contoso, as for every command")
  func defaultOrganization() throws {
    #expect(
      try failure(
        .nowhere,
        """
        Given a conversation with "Noah Park"
        Then the screen shows "Contoso Support"
        """) == nil)
  }

  @Test("A feature in an organization's scenarios folder plays in that organization")
  func home() throws {
    #expect(try organization(of: "", in: "northwind/scenarios/deep/down/test.feature") == "northwind")
    #expect(try organization(of: "", in: "northwind/test.feature") == "contoso")
    #expect(try organization(of: "", in: "scenarios/test.feature") == "contoso")
  }

  @Test("A comment before the feature names the organization, wherever the file is")
  func comment() throws {
    #expect(try organization(of: "# org: northwind\n") == "northwind")
    #expect(try organization(of: "# org: northwind\n", in: "contoso/scenarios/test.feature") == "northwind")
    #expect(try organization(of: "# language: en\n#org:northwind  \n# org: contoso\n") == "northwind")
    #expect(try organization(of: "# organization: northwind\n") == "contoso")
    #expect(try organization(of: "# org:\n") == "contoso")
  }

  @Test("A comment inside the feature does not")
  func lateComment() throws {
    let text = "Feature: F\n  # org: northwind\n  Scenario: S\n    Given a conversation with \"Noah Park\"\n"
    #expect(try played(text).first?.rehearsal?.state.organization.name == "contoso")
  }

  @Test("An unknown name in the comment fails the first step and lists the known names")
  func unknownComment() throws {
    let text = "# org: northwynd\nFeature: F\n  Scenario: S\n    Given a conversation with \"Noah Park\"\n"
    let result = try #require(try played(text).first)
    #expect(
      failure(of: result)
        == "a conversation with \"Noah Park\": there is no organization northwynd "
        + "(did you mean `northwind`? (there are: adventureworks, contoso, northwind))")
    #expect(result.rehearsal?.organizationOnFile == nil)
  }

  @Test("A step overrides the comment, even if the comment's name is unknown")
  func step() throws {
    let text = """
      # org: nowhere
      Feature: F
        Scenario: S
          Given the org "northwind"
          And a conversation with "Olivia Brown"
          Then the button "Greet" is shown
      """
    #expect(try played(text).compactMap(failure(of:)) == [])
  }

  @Test("The Background may name it, and the scenario may repeat it")
  func background() throws {
    let text = """
      Feature: F
        Background:
          Given the org "northwind"
        Scenario: S
          Given the org "northwind"
          And a conversation with "Olivia Brown"
          Then the button "Greet" is shown
      """
    #expect(try played(text).compactMap(failure(of:)) == [])
  }

  @Test("It cannot be named once something has happened")
  func tooLate() throws {
    #expect(
      try failure(
        .nowhere,
        """
        When 5s pass
        And the org "contoso"
        """)
        == #"the org "contoso": it is too late to play in contoso: something has happened already "#
        + "(let the sentence with the organization come first)")
  }

  @Test("Settings made by earlier Givens are kept when it is named")
  func settingsStay() throws {
    #expect(
      try failure(
        .nowhere,
        """
        Given the clock reads "2026-01-05T17:45:00Z"
        And the agent's language is "de-DE"
        And the org "northwind"
        And a conversation with "Lukas Schäfer"
        Then the button "Begrüßen" is shown
        And the screen shows "17:45"
        """) == nil)
  }

  private func organization(of comment: String, in file: String = "test.feature") throws -> String? {
    let text = comment + "Feature: F\n  Scenario: S\n    Given a conversation with \"Noah Park\"\n"
    let runner = ScenarioRunner(library: SampleLibrary(), stopwatch: { 0 })
    let scenarios = try ScenarioFile(SourceText(file: file, text: text)).scenarios
    return scenarios.first.flatMap { runner.run($0).rehearsal?.state.organization.name }
  }
}
