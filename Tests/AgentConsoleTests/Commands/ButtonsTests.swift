import Notations
import Testing

@Suite("buttons")
struct ButtonsTests {
  @Test("A table shows the buttons in order") func aTableShowsTheButtonsInOrder() throws {
    let result = try Program.run("buttons")
    #expect(
      result.output == """
        Contoso Support · Web support · en-US

           Label         Command  Order  Mode            Provider  Action                 Tooltip
        1  Co-browse     /cb          0  Co-browse       Fabrikam  FabrikamCobrowse       \
        Start a co-browse session provided by Fabrikam
        2  Share screen  /share      10  Screen sharing  Fabrikam  FabrikamScreenShare    \
        Start a screen-sharing session provided by Fabrikam
        3  Survey        /survey     20  –               –         FabrikamSurvey         \
        Send the customer a link to the survey
        4  Copy notes    /notes      30  –               –         FabrikamCustomerNotes  \
        Copy the notes on this customer

        """)
    #expect(result.status == 0)
    #expect(result.errors.hasPrefix("note: no ORG is named, and no org.yaml or solution.yaml is"))
    #expect(try Program.run("buttons", "contoso").errors == "")
  }

  @Test("Wide letters keep the columns aligned") func wideLettersKeepTheColumnsAligned() throws {
    let lines = try Program.run("buttons", "northwind", "--language", "ja-JP").output.split(separator: "\n")
    let starts = [
      "    Label         Command      Order  Mode            Provider",
      " 1  あいさつ      /あいさつ      -20  –               –       ",
      " 2  共同閲覧      /共同閲覧      -10  Co-browse       Tailspin",
    ]
    for (line, start) in zip(lines.dropFirst(), starts) { #expect(line.hasPrefix(start)) }
    #expect(lines.count > starts.count)
  }

  @Test("--explain says why each action shows or is hidden")
  func explainSaysWhyEachActionShowsOrIsHidden() throws {
    let output = try Program.run("buttons", "--widget", "Store chat", "--explain").output
    #expect(
      output.contains(
        """
        1 Survey  /survey  FabrikamSurvey of FabrikamRemoteAssist
            tooltip     Send the customer a link to the survey
            icon        /webresources/fab_/survey.svg (its file exists)
            documented  Its order is 20; the smallest comes first.
                        Enable third-party co-browse and screen sharing, “Third-party co-browse and screen-sharing extensibility framework” (2020-06-09)
                        https://learn.microsoft.com/dynamics365/customer-service/third-party-co-browse
            invented    No channel capability links it, so it always shows.
        """))
    #expect(
      output.hasSuffix(
        """
        – Share screen  FabrikamScreenShare of FabrikamRemoteAssist
            inferred    Screen sharing is turned off for the chat widget Store chat.
                        Enable third-party co-browse and screen sharing, “Omnichannel administration experience for \
        third-party co-browse and screen sharing” (2020-06-09)
                        https://learn.microsoft.com/dynamics365/customer-service/third-party-co-browse


        """))
  }

  @Test("JSON lists every member of each button") func jsonListsEveryMember() throws {
    let document = try Program.json("buttons", "--json")
    #expect(document["schema"] == "agent-console.buttons/1")
    #expect(document["organization"] == "contoso")
    #expect(document["chatWidget"] == "Web support")
    #expect(document["language"] == "en-US")
    #expect(document["hidden"] == [])
    let buttons = try #require(document["buttons"]?.asList)
    #expect(buttons.map { $0["position"] } == [1, 2, 3, 4])
    let expected: [(String, JSONValue)] = [
      ("action", "FabrikamCobrowse"), ("label", "Co-browse"),
      ("tooltip", "Start a co-browse session provided by Fabrikam"),
      ("icon", "/webresources/fab_/cobrowse.svg"), ("slashCommand", "/cb"), ("order", 0),
      ("mode", "Co-browse"),
      ("provider", "Fabrikam"), ("locale", "en-US"), ("iconFile", true),
    ]
    for (key, value) in expected { #expect(buttons[0][key] == value, "\(key)") }
    #expect(buttons[2]["mode"] == .null)
    #expect(buttons[2]["provider"] == .null)
  }

  @Test("JSON explains hidden actions, and buttons with --explain")
  func jsonExplainsHiddenActions() throws {
    let document = try Program.json(
      "buttons", "northwind", "--widget", "Kiosk", "--agent", "Jonas Weber", "--json", "--explain")
    #expect(document["language"] == "de-DE")
    let hidden = try #require(document["hidden"]?.asList)
    #expect(
      hidden.map { $0["action"] } == ["TailspinCobrowse", "WideWorldScreenShare", "TailspinScreenShare"])
    #expect(hidden.map { $0["rule"] } == ["provider-not-chosen", "mode-turned-off", "mode-turned-off"])
    #expect(
      hidden[0]["reason"]
        == "Co-browse is turned on for the chat widget Kiosk with the provider Wide World, not with Tailspin."
    )
    #expect(hidden[0]["basis"] == "inferred")
    #expect(hidden[0]["claim"] == "mode-off-hides-its-button")
    #expect(
      hidden[0]["address"]
        == "https://learn.microsoft.com/dynamics365/customer-service/third-party-co-browse")
    #expect(hidden[0]["version"] == "2020-06-09")
    let fallenBack = try #require(document["buttons"]?.asList?.first { $0["label"] == "Size guide" })
    #expect(fallenBack["locale"] == "en-US")
    #expect(fallenBack["icon"] == .null)
    #expect(fallenBack["grounds"]?.asList?.map { $0["basis"] } == ["documented", "invented", "inferred"])
  }

  @Test("--explain mentions every text that JSON has for a button")
  func explainMentionsEveryTextInJSON() throws {
    let explained = try Program.run("buttons", "--explain").output
    let buttons = try #require(try Program.json("buttons", "--json")["buttons"]?.asList)
    for member in try buttons.flatMap({ try #require($0.asObject).members }) {
      guard let text = member.value.asText else { continue }
      #expect(explained.contains(text), "\(member.key)")
    }
  }

  @Test("Escape sequences in a file's text do not reach the terminal")
  func escapeSequencesDoNotReachTheTerminal() throws {
    let result = try Program.run("buttons", "--widget", "\u{1B}[31mred")
    #expect(result.errors.contains("␛[31mred"))
    #expect(!result.errors.contains("\u{1B}"))
  }
}

extension Program {
  /// Runs it and reads its output as JSON.
  static func json(_ arguments: String..., input: String = "") throws -> JSONValue {
    try JSONValue.read(Command.run(path, arguments, input: input).output)
  }
}
