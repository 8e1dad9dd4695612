import Testing

@Suite("The table under `the buttons are`")
struct ButtonTableTests {
  @Test(
    "Any single column is allowed",
    arguments: [
      ("label", ["Co-browse", "Share screen", "Survey", "Copy notes"]),
      ("slash command", ["/cb", "/share", "/survey", "/notes"]),
      ("order", ["0", "10", "20", "30"]),
      ("action", ["FabrikamCobrowse", "FabrikamScreenShare", "FabrikamSurvey", "FabrikamCustomerNotes"]),
      ("mode", ["Co-browse", "Screen sharing", "", ""]),
      ("provider", ["Fabrikam", "Fabrikam", "", ""]),
      ("icon", ["cobrowse", "screenshare", "survey", "notes"].map { "/webresources/fab_/\($0).svg" }),
      (
        "tooltip",
        [
          "Start a co-browse session provided by Fabrikam",
          "Start a screen-sharing session provided by Fabrikam",
          "Send the customer a link to the survey", "Copy the notes on this customer",
        ]
      ),
    ])
  func columns(heading: String, cells: [String]) throws {
    let rows = ([heading] + cells).map { "  | \($0) |" }.joined(separator: "\n")
    #expect(try failure(.chatting, "Then the buttons are\n" + rows) == nil)
  }

  @Test("Headings ignore case, and columns can be in any order")
  func headings() throws {
    #expect(
      try failure(
        .chatting,
        """
        When the administrator turns co-browse off
        And the administrator turns screen-sharing off
        Then the buttons are
          | Order | LABEL      | Slash Command |
          | 20    | Survey     | /survey       |
          | 30    | Copy notes | /notes        |
        """) == nil)
  }

  @Test("A heading without rows expects no buttons")
  func headingAlone() throws {
    #expect(
      try failure(
        .chatting,
        """
        When the administrator uninstalls "FabrikamRemoteAssist"
        Then the buttons are
          | label |
        """) == nil)
  }

  @Test("The order and the number of rows matter")
  func order() throws {
    #expect(
      try failure(
        .chatting,
        """
        Then the buttons are
          | label |
          | Share screen |
          | Co-browse |
          | Survey |
          | Copy notes |
        """)
          == """
          the buttons are: row 1, label: expected "Share screen", there is "Co-browse" (and 1 more differs): \
          the same buttons, in another order
          | label        |
          | Share screen |
          | Co-browse    |
          | Survey       |
          | Copy notes   |
          ---
          | label        |
          | Co-browse    |
          | Share screen |
          | Survey       |
          | Copy notes   |
          """)
  }

  @Test("Without a conversation there is nothing to compare")
  func noConversation() throws {
    #expect(
      try failure(.at("contoso"), "Then the buttons are\n  | label |")
        == "the buttons are: there is no conversation yet "
        + "(begin with a sentence such as `Given a conversation with \"Noah Park\"`)")
  }
}
