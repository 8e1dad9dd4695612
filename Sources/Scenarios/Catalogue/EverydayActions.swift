/// Everyday words for actions and for what is seen, by actor.
extension EverydayPhrases {
  static let time = [
    Phrase(
      "", "{duration} pass",
      [
        "waits for {duration}", "waits {duration}", "wait for {duration}", "wait {duration}",
        "after {duration}",
        "sleeps {duration}", "sleep {duration}", "pauses for {duration}", "{duration} passes",
        "{duration} elapse",
        "{duration} later", "{duration} go by", "{duration} have passed", "sleeps for {duration}",
        "waiting {duration}",
      ], isWhole: true)
  ]

  static let sights = [
    Phrase(
      "the agent", "the button \"…\" is not shown",
      [
        "does not see the button", "does not see a button",
      ], isWhole: true),
    Phrase("the agent", "the button \"…\" is shown", ["sees the button", "sees a button"], isWhole: true),
    Phrase(
      "the agent", "the app tab \"…\" is not open",
      [
        "does not see the tab", "does not see the app tab",
      ], isWhole: true),
    Phrase("the agent", "the app tab \"…\" is open", ["sees the tab", "sees the app tab"], isWhole: true),
    Phrase(
      "the button", "is not shown",
      [
        "is hidden", "is not visible", "is not displayed", "is not present", "is not there", "disappears",
        "is gone",
        "does not exist", "is absent", "is missing", "is not available", "does not appear", "is invisible",
      ]),
    Phrase(
      "the button", "is shown",
      [
        "is visible", "is displayed", "is present", "is there", "appears", "exists", "is available",
        "is enabled",
      ]),
    Phrase(
      "the app tab's url", "contains",
      [
        "includes", "has", "starts with", "ends with", "matches", "contain", "should contain",
        "should include",
      ]),
    Phrase(
      "the app tab", "is not open",
      [
        "is closed", "is not visible", "is not shown", "is gone", "does not exist", "is not there",
      ]),
    Phrase(
      "the app tab", "is in front",
      [
        "is active", "is selected", "is focused", "has focus", "is on top", "is in the foreground",
        "comes to the front",
      ]),
    Phrase(
      "the app tab", "is open", ["is visible", "is shown", "is displayed", "exists", "opens", "is there"]),
    Phrase(
      "the command", "is rejected",
      [
        "is refused", "is declined", "is not accepted", "fails", "is denied", "is not allowed",
        "does not work",
        "is blocked",
      ]),
  ]

  static let agent = [
    Phrase(
      "the agent", "the agent \"…\"",
      [
        "logs in", "log in", "signs in", "is logged in", "is signed in", "logs on", "sign in", "logs into",
      ], isWhole: true),
    Phrase(
      "the agent", "sets presence to",
      [
        "sets status to", "sets the status to", "changes status to", "changes presence to",
        "changes the presence to",
        "sets their status to", "sets the presence to", "sets their presence to", "changes their presence to",
        "changes their status to", "switches presence to", "changes the status to",
      ]),
    Phrase(
      "the agent", "opens the tab",
      [
        "clicks on the tab", "clicks the tab", "selects the tab", "switches to the tab", "goes to the tab",
        "activates the tab", "changes to the tab", "clicks on the app tab", "clicks the app tab",
        "selects the app tab", "switches to the app tab", "goes to the app tab", "opens the app tab",
      ]),
    Phrase("the agent", "closes the tab", ["closes the app tab", "shuts the tab", "shuts the app tab"]),
    Phrase(
      "the agent", "opens the conversation with",
      [
        "switches to the conversation with", "goes to the conversation with", "selects the conversation with",
        "clicks the conversation with", "clicks on the conversation with", "opens the conversation of",
        "opens the conversation from", "opens the session with", "switches to the conversation of",
        "switches to",
      ]),
    Phrase(
      "the agent", "accepts it",
      [
        "picks up", "answers the conversation", "answers it", "takes the conversation", "takes it",
        "joins the conversation", "answers the call", "accepts the call", "accepts the request",
        "picks it up",
      ]),
    Phrase(
      "the agent", "rejects it",
      [
        "declines it", "declines the conversation", "refuses the conversation", "ignores it",
        "declines the call",
        "refuses it", "rejects the call", "ignores the conversation",
      ]),
    Phrase(
      "the agent", "ends the conversation",
      [
        "hangs up", "closes the conversation", "finishes the conversation", "terminates the conversation",
        "stops the conversation", "ends the call", "completes the conversation", "closes the call",
        "hangs up the call",
      ]),
    Phrase(
      "the agent", "types",
      [
        "writes", "enters", "sends the message", "sends a message", "sends message", "sends the command",
        "sends",
        "says", "replies with", "replies", "answers with", "answers", "responds with", "responds", "types in",
        "types the message", "types a message", "types the command", "types the slash command",
        "runs the command",
        "runs", "uses the slash command", "uses the command", "executes the command", "executes",
        "issues the command",
        "writes the message", "writes a message", "inputs", "enters the command", "sends the slash command",
        "posts",
      ]),
    Phrase(
      "the agent", "presses",
      [
        "clicks on the button", "clicks the button", "clicks on", "clicks", "click on", "click",
        "hits the button",
        "hits", "hit", "taps on", "taps the button", "taps", "tap", "pushes the button", "pushes", "push",
        "selects the button", "selects", "select", "chooses the button", "chooses", "picks",
        "presses the button",
        "presses on", "press", "triggers", "uses the button", "uses",
      ]),
  ]

  static let customer = [
    Phrase(
      "the customer", "a conversation from \"…\" arrives",
      [
        "opens the conversation", "opens a conversation", "starts a conversation", "starts the conversation",
        "begins a conversation", "initiates a conversation", "requests a conversation", "arrives", "logs in",
      ], isWhole: true),
    Phrase(
      "the customer", "is cut off",
      [
        "loses the connection", "loses connection", "disconnects", "is disconnected", "goes offline",
        "drops out",
      ]),
    Phrase("the customer", "comes back", ["reconnects", "returns", "is back", "comes online", "rejoins"]),
    Phrase(
      "the customer", "leaves",
      [
        "hangs up", "closes the conversation", "ends the conversation", "quits the conversation", "exits",
        "logs out", "goes away", "closes the window", "leaves the conversation", "closes the browser",
        "quits",
        "terminates the conversation", "finishes the conversation",
      ]),
    Phrase(
      "the customer", "says",
      [
        "writes", "types", "sends the message", "sends a message", "sends", "asks", "replies with", "replies",
        "answers", "responds with", "tells the agent", "posts", "texts", "enters", "writes the message",
      ]),
  ]

  static let invitations = [
    Phrase(
      "the customer", "accepts the invitation",
      ["accepts the session", "joins the session", "agrees to the session", "takes the invitation"]),
    Phrase(
      "the customer", "declines the invitation",
      ["rejects the invitation", "refuses the invitation", "declines the session", "rejects the session"]),
    Phrase(
      "the agent", "signs in to the provider",
      ["logs in to the provider", "signs into the provider", "logs into the provider"]),
  ]

  static let others = [
    Phrase(
      "the provider", "invites the customer with",
      [
        "sends the invitation", "shares the invitation", "invites with", "sends an invitation",
      ]),
    Phrase(
      "the provider", "sends",
      [
        "fires the event", "dispatches the event", "sends the event", "raises the event", "fires",
        "dispatches",
        "raises", "emits", "posts", "triggers", "publishes", "reports", "emits the event",
      ]),
    Phrase(
      "the administrator", "turns {mode} off",
      [
        "disables {mode}", "deactivates {mode}", "turns off {mode}", "switches off {mode}",
        "switches {mode} off",
      ]),
    Phrase(
      "the administrator", "turns {mode} on",
      [
        "enables {mode}", "activates {mode}", "turns on {mode}", "switches on {mode}", "switches {mode} on",
      ]),
    Phrase(
      "the administrator", "uninstalls \"…\" and leaves its data",
      [
        "uninstalls \"…\" but keeps its data", "uninstalls \"…\" and keeps its data",
        "uninstalls \"…\" but leaves its data", "removes \"…\" and leaves its data",
        "removes \"…\" but keeps its data", "removes \"…\" and keeps its data",
        "uninstalls \"…\" without its data", "removes \"…\" without its data",
        "deletes \"…\" and leaves its data", "deletes \"…\" but keeps its data",
      ]),
    Phrase(
      "the administrator", "uninstalls",
      [
        "removes the solution", "removes", "deletes the solution", "deletes", "uninstalls the solution",
      ]),
    Phrase(
      "the administrator", "installs",
      [
        "adds the solution", "imports the solution", "imports", "deploys", "adds", "installs the solution",
        "upgrades",
      ]),
  ]
}
