import Notations
import Scenarios
import Testing

@Suite("Coverage of the workflow")
struct CoverageTests {
  private let survey = feature(
    """
    Given a conversation with "Noah Park"
    When the agent presses "Survey"
    And the agent types "/SHARE now"
    And the provider sends ScreenShareConnectedEvent
    And the agent types "/nope"
    """)

  @Test("Exercised items are counted by kind")
  func kinds() throws {
    let contoso = try #require(try covered(survey).organizations.first)
    #expect(contoso.organization == "contoso")
    #expect(contoso.exercised(.conversationActions) == ["FabrikamScreenShare", "FabrikamSurvey"])
    #expect(contoso.never(.conversationActions) == ["FabrikamCobrowse", "FabrikamCustomerNotes"])
    #expect(contoso.exercised(.slashCommands) == ["/share"])
    #expect(contoso.exercised(.locales) == ["en-US"])
    #expect(contoso.exercised(.providerEvents) == ["ScreenShareConnectedEvent"])
    #expect(contoso.exercised(.warnings) == [])
    #expect(contoso.exercised(.refusals) == ["unknown-command"])
    #expect(contoso.exercised(.hiddenReasons) == [])
  }

  @Test("A locale counts only once the agent has a conversation in it")
  func locales() throws {
    let silent = feature("Given the agent's language is \"fr-FR\"\nThen the agent is Available")
    #expect(try covered(silent).organizations.first?.exercised(.locales) == [])
    let speaking = feature("Given a conversation with \"Noah Park\"\nAnd the agent's language is \"fr-FR\"")
    #expect(try covered(speaking).organizations.first?.exercised(.locales) == ["en-US", "fr-FR"])
  }

  @Test("A hidden reason counts if it hides a button of a conversation at the desk")
  func hiddenReasons() throws {
    let store = "Given the chat widget \"Store chat\"\n"
    let ringing = feature(store + "When a conversation from \"Mia Wong\" arrives")
    #expect(try covered(ringing).organizations.first?.exercised(.hiddenReasons) == [])
    let accepted = feature(store + "When a conversation from \"Mia Wong\" arrives\nAnd the agent accepts it")
    #expect(try covered(accepted).organizations.first?.exercised(.hiddenReasons) == ["mode-turned-off"])
  }

  @Test("An event that Omnichannel does not receive does not count")
  func unheard() throws {
    let text = feature(
      """
      Given a conversation with "Noah Park"
      When the agent types "/cb"
      And the provider sends CobrowseConnectedEvent to window
      """)
    let contoso = try #require(try covered(text).organizations.first)
    #expect(contoso.exercised(.providerEvents) == [])
    #expect(contoso.exercised(.warnings) == ["event-to-window"])
  }

  @Test("Scenarios are added up per organization")
  func merging() throws {
    let notes = feature("Given a conversation with \"Noah Park\"\nWhen the agent types \"/notes\"")
    let greeting = feature(
      "Given the org \"northwind\"\nAnd a conversation with \"Olivia Brown\"\nWhen the agent types \"/hello\""
    )
    let coverage = try covered(survey, greeting, notes)
    #expect(coverage.organizations.map(\.organization) == ["contoso", "northwind"])
    #expect(coverage.organizations.map(\.scenarios) == [2, 1])
    #expect(coverage.organizations[0].never(.conversationActions) == ["FabrikamCobrowse"])
    #expect(coverage.organizations[1].exercised(.conversationActions) == ["TailspinGreeting"])
  }

  @Test("A failed scenario counts up to its failure; one without an organization does not count")
  func failures() throws {
    let failed = feature(
      """
      Given a conversation with "Noah Park"
      When the agent types "/notes"
      Then the agent is Offline
      When the agent types "/survey"
      """)
    #expect(try covered(failed).organizations.first?.exercised(.slashCommands) == ["/notes"])
    let lost = feature("Given the org \"nowhere\"\nAnd a conversation with \"Noah Park\"")
    #expect(try covered(lost).organizations == [])
  }

  @Test("A skipped scenario does not count")
  func skipped() throws {
    let file = try ScenarioFile(SourceText(file: "f.feature", text: survey))
    let coverage = Coverage(of: file.scenarios.map(ScenarioResult.skipped))
    #expect(coverage.organizations == [])
  }

  @Test("Items that a Given adds count only after that Given")
  func beyondTheFiles() throws {
    let text = feature(
      """
      Given the solution "TailspinAssist" is installed
      And a conversation with "Noah Park"
      When the agent types "/hello"
      """)
    let contoso = try #require(try covered(text).organizations.first)
    #expect(contoso.possible(.conversationActions).count == 5)
    #expect(contoso.exercised(.conversationActions) == ["TailspinGreeting"])
    #expect(!contoso.never(.slashCommands).contains("/browse"))
  }
}
