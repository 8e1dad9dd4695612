import Rules
import Testing

@Suite struct SlashCommandRuleTests {
  /// A locale row in a language, with its command.
  private func row(_ command: String, _ locale: String = "en-US", state: String = "active") -> String {
    "  - {conversationAction: FabrikamCobrowse, locale: \(locale), label: L, tooltip: T, "
      + "slashCommand: \(command), state: \(state)}"
  }

  private func findings(of rule: String, _ rows: String...) throws -> [String] {
    try Example((["conversationActionLocales:"] + rows).joined(separator: "\n")).findings(of: rule)
  }

  @Test("A command taken by another solution is found too")
  func aCommandTakenByAnotherSolutionIsFoundToo() throws {
    var files = try Example("").files
    files.files["solutions/tailspin/solution.yaml"] = """
      solution: Tailspin
      conversationActions: [{name: A, eventName: Send message, eventParameter: Hi, order: 5}]
      conversationActionLocales:
        - {conversationAction: A, locale: en-US, label: L, tooltip: T, slashCommand: /Cb}
      """
    let found = try Checked.findings(in: files).filter { $0.rule == "slash-command-taken" }
    #expect(found.map(\.place.description) == ["example/solutions/tailspin/solution.yaml:4:80"])
    #expect(
      found.map(\.found) == [
        Found(
          rule: "slash-command-taken", message: "the slash command `/Cb` is taken",
          hint: "\(Example.solutionPath.exampleFile):9:127 has it already; choose another")
      ])
  }

  @Test("The command of an inactive row is not taken") func theCommandOfAnInactiveRowIsNotTaken() throws {
    func rules(state: String) throws -> [String] {
      let excerpt = """
        conversationActions:
          - {name: A, eventName: Send message, eventParameter: Hi, order: 5}
        conversationActionLocales:
          - {conversationAction: A, locale: en-US, label: L, tooltip: T, slashCommand: /a}
          - {conversationAction: A, locale: fr-FR, label: L, tooltip: T, slashCommand: /CB, state: \(state)}
        """
      return try Example(excerpt).diagnostics.map(\.rule)
    }
    #expect(try rules(state: "active") == ["slash-command-taken"])
    #expect(try rules(state: "inactive") == [])
  }

  @Test("One action may have one command in several languages")
  func oneActionMayHaveOneCommandInSeveralLanguages() throws {
    #expect(
      try findings(of: "slash-command-taken", row("/cb"), row("/CB", "fr-FR"), row("/cb", "de-DE")) == [])
    let excerpt = """
      conversationActions:
        - {name: A, eventName: Send message, eventParameter: Hi, order: 5}
      conversationActionLocales:
        - {conversationAction: FabrikamCobrowse, locale: en-US, label: L, tooltip: T, slashCommand: /cb}
        - {conversationAction: A, locale: en-US, label: L, tooltip: T, slashCommand: /cb}
        - {conversationAction: FabrikamCobrowse, locale: fr-FR, label: L, tooltip: T, slashCommand: /cb}
      """
    // The third is that of the second, of another action.
    #expect(try Example(excerpt).findings(of: "slash-command-taken") == ["5:80", "6:95"])
  }

  @Test("Commands that no agent sees together hide nothing")
  func commandsThatNoAgentSeesTogetherHideNothing() throws {
    let excerpt = """
      conversationActions:
        - {name: A, eventName: Send message, eventParameter: Hi, order: 5}
      conversationActionLocales:
        - {conversationAction: FabrikamCobrowse, locale: en-US, label: L, tooltip: T, slashCommand: /x}
        - {conversationAction: FabrikamCobrowse, locale: fr-FR, label: L, tooltip: T, slashCommand: /cb}
        - {conversationAction: A, locale: en-US, label: L, tooltip: T, slashCommand: /cba}
        - {conversationAction: A, locale: fr-FR, label: L, tooltip: T, slashCommand: /y}
      """
    // A French agent has `/y` for A, an English one has `/x` beside `/cba`.
    #expect(try Example(excerpt).findings(of: "slash-command-prefix") == [])
    let mixed = excerpt.replacing(
      "locale: fr-FR, label: L, tooltip: T, slashCommand: /y",
      with: "locale: de-DE, label: L, tooltip: T, slashCommand: /y")
    #expect(try Example(mixed).findings(of: "slash-command-prefix") == ["5:95"])
  }

  @Test("A row without a command breaks no command rule") func aRowWithoutACommandBreaksNoCommandRule()
    throws
  {
    let excerpt = """
      conversationActionLocales:
        - {conversationAction: FabrikamCobrowse, locale: en-US, label: L, tooltip: T}
        - {conversationAction: FabrikamCobrowse, locale: fr-FR, label: L, tooltip: T}
      """
    #expect(try Example(excerpt).diagnostics == [])
  }

  @Test(
    "Every command of the conversation control is reserved",
    arguments: ["/q", "/1", "/c", "/4", "/CQ", "/t", "/2", "/tq", "/TAQ", "/3"])
  func everyCommandOfTheConversationControlIsReserved(command: String) throws {
    #expect(try findings(of: "slash-command-reserved", row(command)) == ["2:95"])
  }

  @Test("Rows of the same action never hide one another")
  func rowsOfTheSameActionNeverHideOneAnother() throws {
    #expect(try findings(of: "slash-command-prefix", row("/share"), row("/sharefile", "fr-FR")) == [])
  }

  @Test("A command that is a prefix of several is reported once, regardless of case")
  func aPrefixOfSeveralIsReportedOnce() throws {
    let excerpt = """
      conversationActions:
        - {name: A, eventName: Send message, eventParameter: Hi, order: 5}
        - {name: B, eventName: Send message, eventParameter: Hi, order: 6}
      conversationActionLocales:
        - {conversationAction: A, locale: en-US, label: L, tooltip: T, slashCommand: /CBa}
        - {conversationAction: FabrikamCobrowse, locale: fr-FR, label: L, tooltip: T, slashCommand: /cba1}
        - {conversationAction: FabrikamCobrowse, locale: en-US, label: L, tooltip: T, slashCommand: /cb}
        - {conversationAction: B, locale: en-US, label: L, tooltip: T, slashCommand: /cbb}
      """
    let found = try Example(excerpt).findings(of: "slash-command-prefix")
    // `/cb` begins `/CBa` and `/cbb`; `/CBa` begins `/cba1`.
    #expect(found == ["5:80", "7:95"])
  }

  @Test(
    "Any white space in a command is reported",
    arguments: ["'/co browse'", "'/co\u{3000}browse'", "\"/co\\tbrowse\"", "'/cobrowse '"])
  func anyWhiteSpaceInACommandIsReported(command: String) throws {
    #expect(try findings(of: "slash-command-with-space", row(command)) == ["2:95"])
  }

  @Test("A longer command is found even after equal ones and ones of the same action")
  func aLongerCommandIsFoundBehindOthers() throws {
    let excerpt = """
      conversationActions:
        - {name: A, eventName: Send message, eventParameter: Hi, order: 5}
      conversationActionLocales:
        - {conversationAction: FabrikamCobrowse, locale: en-US, label: L, tooltip: T, slashCommand: /a}
        - {conversationAction: FabrikamCobrowse, locale: fr-FR, label: L, tooltip: T, slashCommand: /a}
        - {conversationAction: FabrikamCobrowse, locale: de-DE, label: L, tooltip: T, slashCommand: /aa}
        - {conversationAction: A, locale: en-US, label: L, tooltip: T, slashCommand: /aaa}
      """
    #expect(try Example(excerpt).findings(of: "slash-command-prefix") == ["4:95", "5:95", "6:95"])
  }
}
