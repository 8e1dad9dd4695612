/// Feature files of scenarios with ten steps each: a co-browse session from the command to the end of the chat.
enum FeatureText {
  /// A file with so many scenarios.
  static func scenarios(_ count: Int) -> String {
    "Feature: Many\n" + (0..<count).map { "  Scenario: number \($0)\n\(opening)\(talk)\(end)" }.joined()
  }

  /// A file with one scenario of so many steps, rounded to eights.
  static func steps(_ count: Int) -> String {
    let rounds = (0..<max(1, count / 8)).map { _ in
      talk + "    And the agent closes the tab \"Fabrikam co-browse\"\n"
    }
    return "Feature: Long\n  Scenario: one\n" + opening + rounds.joined()
  }

  private static let opening = """
        Given the org "contoso"
        And a conversation with "Noah Park"

    """
  private static let talk = """
        When the agent types "/cb"
        Then the app tab "Fabrikam co-browse" is in front
        And the co-browse session is Requested
        When the provider sends CobrowseConnectedEvent
        Then the co-browse session is Connected
        When the provider sends CobrowseEndedEvent
        Then the co-browse session is Ended

    """
  private static let end = "    When the agent ends the conversation\n"
}
