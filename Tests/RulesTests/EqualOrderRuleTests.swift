import Rules
import Testing

/// Two orders are equal only where one conversation can show both buttons.
@Suite struct EqualOrderRuleTests {
  /// Two actions of one order, each linked to the provider and mode that is given, or to none.
  private func findings(
    _ one: (provider: String, mode: String)?, _ other: (provider: String, mode: String)?,
    widgets: [String] = []
  ) throws -> Int {
    let capabilities = [("A", one), ("B", other)].compactMap { action, link in
      link.map {
        "  - {name: C\(action), provider: \($0.provider), escalationChannelMode: \($0.mode), "
          + "conversationAction: \(action)}"
      }
    }
    let solution = """
      solution: S
      providers: [{name: P}, {name: Q}]
      conversationActions:
        - {name: A, eventName: Send message, eventParameter: Hi, order: 1}
        - {name: B, eventName: Send message, eventParameter: Hi, order: 1}
      channelCapabilities:
      \(capabilities.joined(separator: "\n"))
      """
    let list = widgets.enumerated().map { "  - {name: W\($0), remoteAssistance: {\($1)}}" }
    let organization = (["name: example", "chatWidgets:"] + list).joined(separator: "\n")
    let files = FilesInMemory(
      name: "example", files: ["org.yaml": organization, "solutions/s/solution.yaml": solution])
    return try Checked.findings(in: files).count { $0.rule == "equal-order" }
  }

  @Test("Two providers of one mode never meet") func twoProvidersOfOneModeNeverMeet() throws {
    #expect(try findings(("P", "Co-browse"), ("Q", "Co-browse")) == 0)
    #expect(try findings(("P", "Co-browse"), ("P", "Co-browse")) == 1)
  }

  @Test("Two modes meet where a widget may have both") func twoModesMeetWhereAWidgetMayHaveBoth() throws {
    #expect(try findings(("P", "Co-browse"), ("Q", "Screen sharing")) == 1)
    let both = "coBrowse: {enabled: true, provider: P}, screenSharing: {enabled: true, provider: Q}"
    #expect(try findings(("P", "Co-browse"), ("Q", "Screen sharing"), widgets: [both]) == 1)
  }

  @Test("Modes of different widgets never meet") func modesOfDifferentWidgetsNeverMeet() throws {
    let (one, other) = (
      "coBrowse: {enabled: true, provider: P}", "screenSharing: {enabled: true, provider: Q}"
    )
    #expect(try findings(("P", "Co-browse"), ("Q", "Screen sharing"), widgets: [one, other]) == 0)
    // What no widget shows yet, somebody may still turn on.
    #expect(try findings(("P", "Co-browse"), ("Q", "Screen sharing"), widgets: [one]) == 1)
  }

  @Test("A button that is always there meets every other") func aButtonThatIsAlwaysThereMeetsEveryOther()
    throws
  {
    #expect(try findings(nil, ("Q", "Co-browse")) == 1)
    #expect(try findings(("Q", "Co-browse"), nil) == 1)
    #expect(try findings(nil, nil) == 1)
    // An action whose provider is gone has no button at all.
    #expect(try findings(nil, ("", "Co-browse")) == 0)
  }
}
