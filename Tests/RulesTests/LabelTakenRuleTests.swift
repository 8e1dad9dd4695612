import Testing

@Suite struct LabelTakenRuleTests {
  /// The places of equal labels beside the button `Co-browse`, which needs its provider chosen.
  private func findings(_ label: String, locale: String = "en-US", capability: String = "") throws -> [String]
  {
    try Example(
      """
      conversationActions:
        - {name: Other, eventName: Send message, eventParameter: Hello, order: 5}
      conversationActionLocales:
        - {conversationAction: Other, locale: \(locale), label: \(label), tooltip: T, slashCommand: /other}\(capability)
      """
    ).findings(of: "label-taken")
  }

  @Test("Case does not tell two labels apart") func caseDoesNotTellLabelsApart() throws {
    #expect(try findings("Co-browse") == ["4:55"])
    #expect(try findings("co-BROWSE") == ["4:55"])
    #expect(try findings("Browse") == [])
  }

  @Test("Labels that no agent sees together may be equal") func labelsThatNoAgentSeesTogether() throws {
    // A French agent sees the English row of the other action.
    #expect(try findings("Co-browse", locale: "fr-FR") == ["4:55"])
    let never = """

      channelCapabilities:
        - {name: C, provider: Fabrikam, escalationChannelMode: Co-browse, conversationAction: Other, state: inactive}
      """
    #expect(try findings("Co-browse", capability: never) == [])
  }
}
