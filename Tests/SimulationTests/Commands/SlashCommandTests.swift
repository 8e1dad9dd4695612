import Records
import Simulation
import Testing

/// How a line in the chat box is interpreted, and what its command does.
@Suite("Slash commands")
struct SlashCommandTests {
  @Test("A line that starts with a slash is a command and never reaches the customer")
  func runsAction() {
    var desk = Desk.chatting()
    desk.type("/cb")
    #expect(
      desk.names == [
        "commandRan", "actionSelected", "sessionRequested", "systemMessagePosted", "tabOpened",
        "tabCameToFront",
        "pageLoaded",
      ])
    #expect(desk.said.isEmpty)
  }

  @Test("A rejected command does not reach the customer either")
  func rejectedStaysHere() {
    var desk = Desk.chatting()
    desk.type("/nonsense")
    #expect(desk.names == ["commandRejected"])
    #expect(desk.said.isEmpty)
  }

  @Test("A line that does not start with a slash is a message, including its spaces")
  func message() {
    var desk = Desk.chatting()
    desk.type(" /cb")
    #expect(desk.names == ["agentSaid"])
    #expect(desk.said == ["agent:  /cb"])
  }

  @Test("Two slashes send the text with one slash")
  func twoSlashes() {
    var desk = Desk.chatting()
    desk.type("//cb is a command")
    desk.type("///")
    desk.type("//")
    #expect(desk.said == ["agent: /cb is a command", "agent: //", "agent: /"])
  }

  @Test("A slash with a combining mark is another character, and begins no command")
  func markedSlash() {
    var desk = Desk.chatting()
    desk.type("/\u{338}cb")
    desk.type("//\u{338}cb")
    #expect(desk.said == ["agent: /\u{338}cb"])
    #expect(desk.names == ["commandRejected"])
  }

  @Test(
    "A text with a line break is a message, unchanged", arguments: ["\n", "\r\n", "\r", "\u{2028}", "\u{85}"])
  func lineBreak(lineBreak: String) {
    var desk = Desk.chatting()
    desk.type("/cb\(lineBreak)please")
    desk.type("//cb\(lineBreak)")
    #expect(desk.said == ["agent: /cb\(lineBreak)please", "agent: //cb\(lineBreak)"])
    #expect(desk.focused?.sessions.isEmpty == true)
  }

  @Test("The first word selects the command, ignoring case", arguments: ["/CB", "/Cb"])
  func ignoresCase(command: String) {
    var desk = Desk.chatting()
    desk.type(command)
    #expect(desk.status(of: .coBrowse) == .requested)
  }

  @Test(
    "Text after the command is ignored, and the fact says so",
    arguments: ["/cb with Noah", "/cb\twith Noah  "])
  func restIsIgnored(line: String) throws {
    var desk = Desk.chatting()
    desk.type(line)
    #expect(
      desk.last.first?.body
        == .command(.ran(desk.inFront, command: "/cb", action: "FabrikamCobrowse", ignored: "with Noah")))
    #expect(try #require(desk.last.first).claim.name == "rest-of-command-is-ignored")
    #expect(desk.said.isEmpty)
  }

  @Test("Spaces after a command are not worth mentioning")
  func onlySpacesFollow() {
    var desk = Desk.chatting()
    desk.type("/cb   ")
    #expect(
      desk.last.first?.body
        == .command(.ran(desk.inFront, command: "/cb", action: "FabrikamCobrowse", ignored: nil)))
  }

  @Test("Only the command in the language in use runs; another language's is unknown")
  func otherLanguage() {
    var desk = Desk.chatting()
    desk.type("/cn")
    #expect(desk.names == ["commandRejected"])
    let french = OtherLanguageCommand(
      action: "FabrikamCobrowse", language: .frFr, languageInUse: .english, commandInUse: "/cb")
    #expect(desk.refusal == .unknownCommand("/cn", near: ["/cb"], elsewhere: french))
    desk.trainer(.changesLanguage(.frFr))
    desk.type("/cb")
    #expect(desk.names == ["commandRejected"])
    desk.type("/cn")
    #expect(desk.status(of: .coBrowse) == .requested)
  }

  @Test("An unknown command is rejected with the nearest one that can run now")
  func nearest() {
    var desk = Desk.chatting()
    desk.type("/cbb now")
    #expect(desk.refusal == .unknownCommand("/cbb", near: ["/cb"]))
    desk.type("/surveyy")
    #expect(desk.refusal == .unknownCommand("/surveyy", near: ["/survey"]))
    // `/ncb` is nearer but hidden.
    desk.type("/ncbx")
    #expect(desk.refusal == .unknownCommand("/ncbx", near: ["/cb"]))
    desk.type("/absolutely-nothing")
    #expect(desk.refusal == .unknownCommand("/absolutely-nothing", near: []))
    desk.type("/")
    #expect(desk.names == ["commandRejected"])
  }

  @Test("The beginning of a command finds it")
  func beginning() {
    var desk = Desk.chatting()
    desk.type("/su")
    #expect(desk.refusal == .unknownCommand("/su", near: ["/ss", "/survey"]))
    // The product has a command `/c` of its own.
    desk.type("/c")
    #expect(desk.refusal == .commandNotSimulated("/c", near: ["/cb", "/case"]))
  }

  @Test("A known command whose action is hidden is rejected with the reason")
  func hidden() {
    var desk = Desk.chatting()
    desk.type("/ncb")
    #expect(desk.names == ["commandRejected"])
    #expect(
      desk.refusal
        == .actionHidden(
          .providerNotChosen(.coBrowse, provider: "Northwind", chosen: "Fabrikam", widget: "Web support")))
    #expect(desk.refusal?.rule == "provider-not-chosen")
  }

  @Test("Of two hidden actions with the same command, the lowest order gives the reason")
  func twoHidden() {
    var desk = Desk.chatting { solution in
      solution.addAction(
        "FabrikamOld", .sendMessage, order: -1, words: [Words(label: "Old", command: "/ncb")],
        parameter: "Old"
      ) { $0.state = .inactive }
    }
    desk.type("/ncb")
    #expect(desk.refusal == .actionHidden(.actionInactive))
  }

  @Test("Of two actions with the same command, the lowest order wins, with a warning")
  func twoAlike() {
    var desk = Desk.chatting { solution in
      for index in solution.conversationActionLocales.indices
      where solution.conversationActionLocales[index].label == "Help page" {
        solution.conversationActionLocales[index].slashCommand = "/SURVEY"
      }
    }
    desk.type("/survey")
    #expect(desk.names == ["warningRaised", "commandRan", "actionSelected", "agentSaid"])
    #expect(desk.warnings == ["slash-command-shared"])
    #expect(desk.said == ["agent: How did we do?"])
  }

  @Test("A command shared with a hidden action runs without a warning")
  func sharedWithHidden() {
    var desk = Desk.chatting { solution in
      solution.addAction(
        "FabrikamOld", .sendMessage, order: -1, words: [Words(label: "Old", command: "/survey")],
        parameter: "Old"
      ) { $0.state = .inactive }
    }
    desk.type("/survey")
    #expect(desk.names == ["commandRan", "actionSelected", "agentSaid"])
  }

  @Test("A command whose action cannot run is rejected with the reason")
  func actionCannotRun() {
    var desk = Desk.chatting { $0.changeAction("FabrikamSurvey") { $0.eventParameter = nil } }
    desk.type("/survey")
    #expect(desk.names == ["commandRejected"])
    #expect(desk.refusal == .eventParameterMissing(.sendMessage))
  }

  @Test("An empty line and a line of spaces are refused", arguments: ["", "   ", "\n"])
  func emptyLine(line: String) {
    var desk = Desk.chatting()
    desk.type(line)
    #expect(desk.names == ["inputRefused"])
    #expect(desk.refusal == .emptyMessage)
  }

  @Test(
    "In Wrap-up and Closed commands and messages are refused with the reason", arguments: ["/cb", "Hello"])
  func afterTheEnd(line: String) {
    var desk = Desk.chatting()
    let number = desk.inFront
    desk.agent(.endsConversation(number))
    desk.agent(.types(number, line))
    #expect(desk.refusal == .conversationNotActive(.wrapUp(.held)))
    desk.agent(.closesSession(number))
    desk.agent(.types(number, line))
    #expect(desk.refusal == .conversationNotActive(.closed))
  }
}
