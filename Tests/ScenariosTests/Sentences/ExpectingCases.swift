import Wording

extension SentenceCase {
  /// The sentences that state an expectation.
  static let expecting =
    ofButtons + ofAppTabs + ofStatus + ofNamedCustomers + ofWords + ofScreens

  private static let ofButtons: [SentenceCase] = [
    SentenceCase(
      "the buttons are",
      holds: """
        Then the buttons are
          | label        | slash command |
          | Co-browse    | /cb           |
          | Share screen | /share        |
          | Survey       | /survey       |
          | Copy notes   | /notes        |
        """,
      fails: Failing(
        """
        Then the buttons are
          | label | order |
          | Survey | 20 |
        """,
        says: """
          the buttons are: row 1: nothing is expected, there is "Co-browse, 0" (and 2 more differ)
          | label  | order |
          | Survey | 20    |
          ---
          | label        | order |
          | Co-browse    | 0     |
          | Share screen | 10    |
          | Survey       | 20    |
          | Copy notes   | 30    |
          """),
      wrong: Failing(
        """
        Then the buttons are
          | label | slashcommand |
        """,
        says:
          "the buttons are: the table under this sentence has no column \"slashcommand\" (did you mean `slash command`? "
          + "(its columns: \(ButtonColumn.all.map(\.name).joined(separator: ", "))))")),
    SentenceCase(
      "there are no buttons",
      holds: """
        When the administrator uninstalls "FabrikamRemoteAssist"
        Then there are no buttons
        """,
      fails: Failing(
        "Then there are no buttons",
        says:
          "there are no buttons: expected no buttons, found Co-browse, Share screen, Survey, Copy notes"
      )),
    SentenceCase(
      #"the solution "…" has left {number} rows"#,
      holds: """
        Then the solution "FabrikamRemoteAssist" has left 0 rows
        When the administrator uninstalls "FabrikamRemoteAssist" and leaves its data
        Then the solution "FabrikamRemoteAssist" has left 13 rows
        """,
      fails: Failing(
        """
        When the administrator uninstalls "FabrikamRemoteAssist" and leaves its data
        Then the solution "FabrikamRemoteAsist" has left 1 rows
        """,
        says:
          #"the solution "FabrikamRemoteAsist" has left 1 rows: expected rows left: 1, found rows left: 0"#)),
    SentenceCase(
      #"the button "…" is shown"#,
      holds: #"Then the button "Survey" is shown"#,
      fails: Failing(
        #"Then the button "Surwey" is shown"#,
        says:
          #"the button "Surwey" is shown: expected the button Surwey, found the buttons Co-browse, "#
          + "Share screen, Survey, Copy notes")),
    SentenceCase(
      #"the button "…" is not shown"#,
      holds: #"Then the button "Guide" is not shown"#,
      fails: Failing(
        #"Then the button "Survey" is not shown"#,
        says: #"the button "Survey" is not shown: expected no button Survey, found the buttons "#
          + "Co-browse, Share screen, Survey, Copy notes")),
  ]

  private static let ofAppTabs: [SentenceCase] = [
    SentenceCase(
      #"the app tab "…" is open"#,
      holds: #"Then the app tab "Summary" is open"#,
      fails: Failing(
        #"Then the app tab "Fabrikam co-browse" is open"#,
        says: #"the app tab "Fabrikam co-browse" is open: expected the app tab Fabrikam co-browse, "#
          + "found the app tabs Active Conversation")),
    SentenceCase(
      #"the app tab "…" is not open"#,
      holds: #"Then the app tab "Fabrikam co-browse" is not open"#,
      fails: Failing(
        #"Then the app tab "Summary" is not open"#,
        says:
          #"the app tab "Summary" is not open: expected no app tab Summary, found the app tabs Active Conversation"#
      )),
    SentenceCase(
      #"the app tab "…" is in front"#,
      holds: #"Then the app tab "Summary" is in front"#,
      fails: Failing(
        """
        When the agent types "/cb"
        Then the app tab "Summary" is in front
        """,
        says: #"the app tab "Summary" is in front: expected the app tab Summary in front, "#
          + "found Fabrikam co-browse in front")),
    SentenceCase(
      #"the app tab's URL is "…""#, at: .at("northwind"),
      holds: """
        Given a conversation with "Olivia Brown"
        When the agent types "/knowledge"
        Then the app tab's URL is "/webresources/wwi_/knowledge.html?data=%7B%22conversationId%22%3A%22{conversationId}%22%7D"
        """,
      fails: Failing(
        """
        Given a conversation with "Olivia Brown"
        Then the app tab's URL is "/webresources/wwi_/knowledge.html"
        """,
        says:
          #"the app tab's URL is "/webresources/wwi_/knowledge.html": no app tab of a third-party app is "#
          + "open (let the agent press its button first: `When the agent types \"/cb\"`)")),
    SentenceCase(
      #"the app tab's data field "…" is "…""#,
      holds: """
        When the agent types "/cb"
        Then the app tab's data field "conversationId" is "{conversationId}"
        """,
      fails: Failing(
        """
        When the agent types "/cb"
        Then the app tab's data field "conversationID" is "x"
        """,
        says: #"the app tab's data field "conversationID" is "x": expected conversationID: x, "#
          + "found data with the fields conversationId")),
    SentenceCase(
      #"the app tab "…" has loaded {number} times"#,
      holds: """
        When the agent types "/cb"
        Then the app tab "Fabrikam co-browse" has loaded 1 times
        """,
      fails: Failing(
        """
        When the agent types "/cb"
        Then the app tab "Fabrikam co-browse" has loaded 2 times
        """,
        says: #"the app tab "Fabrikam co-browse" has loaded 2 times: expected 2 times, found 1 times"#),
      wrong: Failing(
        #"Then the app tab "Active Conversaton" has loaded 1 times"#,
        says: #"the app tab "Active Conversaton" has loaded 1 times: there is no app tab Active Conversaton"#
          + " (did you mean `Active Conversation`? (there are: Active Conversation))")
    ),
    SentenceCase(
      "{number} app tabs are open",
      holds: "Then 1 app tabs are open",
      fails: Failing(
        "Then 2 app tabs are open",
        says: "2 app tabs are open: expected 2 app tabs, found 1: the app tabs Active Conversation")),
  ]

  private static let ofStatus: [SentenceCase] = [
    SentenceCase(
      "the {mode} session is Requested|Connected|Ended|Cancelled",
      holds: """
        When the agent types "/cb"
        Then the co-browse session is Requested
        """,
      fails: Failing(
        """
        When the agent types "/cb"
        Then the co-browse session is Connected within 5s
        """,
        says: "the co-browse session is Connected within 5s: expected co-browse Connected, "
          + "found co-browse Requested"),
      wrong: Failing(
        "Then the co-browse session is Conected within 5s",
        says: "the co-browse session is Conected within 5s: `Conected` is not allowed in the sentence "
          + "`the {mode} session is Requested|Connected|Ended|Cancelled` (did you mean `Connected`? "
          + "(allowed: Requested, Connected, Ended, Cancelled))")),
    SentenceCase(
      "there is no {mode} session",
      holds: "Then there is no screen-sharing session",
      fails: Failing(
        """
        When the agent types "/cb"
        Then there is no co-browse session
        """,
        says: "there is no co-browse session: expected no co-browse session, found co-browse Requested"
      ),
      wrong: Failing(
        "Then there is no cobrowse session",
        says: "there is no cobrowse session: `cobrowse` is not allowed in the sentence `there is no {mode} "
          + "session` (did you mean `co-browse`? (allowed: co-browse, screen-sharing))")),
    SentenceCase(
      "the conversation is Open|Active|Wrap-up|Closed",
      holds: "Then the conversation is Active",
      fails: Failing(
        "Then the conversation is Closed",
        says: "the conversation is Closed: expected Noah Park Closed, found Noah Park Active"),
      wrong: Failing(
        "Then the conversation is Wrapup",
        says: "the conversation is Wrapup: `Wrapup` is not allowed in the sentence "
          + "`the conversation is Open|Active|Wrap-up|Closed` (did you mean `Wrap-up`? "
          + "(allowed: Open, Active, Wrap-up, Closed))")),
    SentenceCase(
      "the agent is Available|Busy|Do not disturb|Appear away|Offline|Inactive",
      holds: "Then the agent is Busy",
      fails: Failing(
        "Then the agent is Do not disturb",
        says: "the agent is Do not disturb: expected Do not disturb, found Busy"),
      wrong: Failing(
        "Then the agent is Do not distrub",
        says: "the agent is Do not distrub: `Do not distrub` is not allowed in the sentence `the agent is "
          + "Available|Busy|Do not disturb|Appear away|Offline|Inactive` (did you mean `Do not disturb`? "
          + "(allowed: Available, Busy, Do not disturb, Appear away, Offline, Inactive))")),
  ]
}
