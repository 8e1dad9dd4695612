import Records
import Simulation
import Testing

/// The three events of an action, and the reasons why each cannot run.
@Suite("Events of an action")
struct ActionTests {
  /// Presses a button that must be refused with one fact and no change of the desk.
  private func expectRefused(
    _ label: String, _ refusal: Refusal, in desk: inout Desk,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let before = desk.state
    desk.press(label)
    #expect(desk.names == ["actionRejected"], sourceLocation: sourceLocation)
    #expect(desk.refusal == refusal, sourceLocation: sourceLocation)
    #expect(desk.state.isEqualApartFromCounts(to: before), sourceLocation: sourceLocation)
  }

  // Open App Tab Template.
  @Test("Open App Tab Template opens the tab of the template named by the Event Parameter")
  func opensTab() {
    var desk = Desk.chatting()
    desk.press("Help page")
    #expect(desk.names == ["actionSelected", "tabOpened", "tabCameToFront", "pageLoaded"])
    #expect(desk.frontTitle == "Fabrikam help")
    #expect(desk.page("Fabrikam help")?.template == .test("FabrikamHelpTab"))
    #expect(desk.page("Fabrikam help")?.loads == 1)
  }

  @Test("If the tab is already open, it comes to the front instead")
  func comesToFront() {
    var desk = Desk.chatting()
    desk.press("Help page")
    desk.open("Active Conversation")
    desk.press("Help page")
    #expect(
      desk.names == ["actionSelected", "tabCameToFront", "pageUnloaded", "pageLoaded", "pageReloaded"])
    #expect(desk.tabTitles == ["Active Conversation", "Fabrikam help"])
  }

  @Test("An open tab of another conversation does not count")
  func otherConversationsTab() {
    var desk = Desk.chatting()
    desk.press("Help page")
    desk.chat(with: "Mia Wong")
    desk.press("Help page")
    #expect(desk.tabTitles == ["Active Conversation", "Fabrikam help"])
  }

  @Test("A template is looked up by its unique name first")
  func uniqueNameFirst() {
    var desk = Desk.chatting { solution in
      solution.addTemplate("fab_cobrowse", title: "Impostor", webResource: "fab_/impostor.html")
    }
    desk.press("Co-browse")
    #expect(desk.frontTitle == "Fabrikam co-browse")
  }

  @Test("If no unique name matches, the template is looked up by name")
  func thenName() {
    var desk = Desk.chatting {
      $0.changeAction("FabrikamCobrowse") { $0.eventParameter = "FabrikamCobrowseTab" }
    }
    desk.press("Co-browse")
    #expect(desk.frontTitle == "Fabrikam co-browse")
  }

  @Test("A template without a title shows its name", arguments: [nil, ""])
  func withoutTitle(title: String?) {
    var desk = Desk.chatting { $0.changeTemplate("FabrikamHelpTab") { $0.title = title } }
    desk.press("Help page")
    #expect(desk.frontTitle == "FabrikamHelpTab")
  }

  @Test("An inactive template counts as missing")
  func inactiveTemplate() {
    var desk = Desk.chatting { $0.changeTemplate("FabrikamHelpTab") { $0.state = .inactive } }
    expectRefused("Help page", .templateNotFound("FabrikamHelpTab", nearest: nil), in: &desk)
  }

  @Test("A missing template rejects the action with the nearest name, and requests no session")
  func missingTemplate() {
    var desk = Desk.chatting { $0.changeAction("FabrikamCobrowse") { $0.eventParameter = "fab_cobrowze" } }
    expectRefused("Co-browse", .templateNotFound("fab_cobrowze", nearest: "fab_cobrowse"), in: &desk)
  }

  @Test("A missing Event Parameter rejects the action", arguments: [nil, "", "  "])
  func missingParameter(parameter: String?) {
    var desk = Desk.chatting { solution in
      solution.changeAction("FabrikamCobrowse") { $0.eventParameter = parameter }
      solution.changeAction("FabrikamSurvey") { $0.eventParameter = parameter }
    }
    expectRefused("Co-browse", .eventParameterMissing(.openAppTabTemplate), in: &desk)
    expectRefused("Survey", .eventParameterMissing(.sendMessage), in: &desk)
  }

  @Test("A template without a web resource or website address rejects the action")
  func missingAddress() {
    var desk = Desk.chatting { $0.changeTemplate("FabrikamCobrowseTab") { $0.parameters = [] } }
    expectRefused("Co-browse", .webResourceNameMissing(template: "FabrikamCobrowseTab"), in: &desk)
    desk = Desk.chatting { $0.changeTemplate("FabrikamCobrowseTab") { $0.pageType = .thirdPartyWebsite } }
    expectRefused("Co-browse", .websiteAddressMissing(template: "FabrikamCobrowseTab"), in: &desk)
  }

  @Test("A co-browse action with another event is rejected, and requests no session")
  func coBrowseWithoutTab() {
    for event in [EventName.sendMessage, .customerDefinedFunction] {
      var desk = Desk.chatting { $0.changeAction("FabrikamCobrowse") { $0.eventName = event } }
      expectRefused("Co-browse", .actionOpensNoTab(event, .coBrowse), in: &desk)
    }
  }

  /// Adds ten actions with a tab each.
  private func addTenTabs(_ solution: inout Solution) {
    for number in 1...10 {
      solution.addAction(
        "Tab\(number)", .openAppTabTemplate, order: 100 + number, words: [Words(label: "Tab \(number)")],
        parameter: "Tab\(number)")
      solution.addTemplate("Tab\(number)", title: "Tab \(number)", webResource: "fab_/\(number).html")
    }
  }

  @Test("A session has ten tabs with its anchor tab; an eleventh rejects the action")
  func eleventhTab() {
    var desk = Desk.chatting(addTenTabs)
    for number in 1...9 { desk.press("Tab \(number)") }
    #expect(desk.tabTitles.count == 10)
    expectRefused("Tab 10", .tooManyTabs, in: &desk)
    expectRefused("Co-browse", .tooManyTabs, in: &desk)
    // A tab that is already open still comes to the front, and closing one makes room.
    desk.press("Tab 3")
    #expect(desk.frontTitle == "Tab 3")
    desk.close("Tab 1")
    desk.press("Co-browse")
    #expect(desk.frontTitle == "Fabrikam co-browse")
  }

  // Send message.
  @Test("Send message sends the parameter as the agent's message, unchanged")
  func sendsMessage() {
    var desk = Desk.chatting {
      $0.changeAction("FabrikamSurvey") { $0.eventParameter = " /cb is *not* run\n" }
    }
    desk.press("Survey")
    #expect(desk.names == ["actionSelected", "agentSaid"])
    #expect(desk.said == ["agent:  /cb is *not* run\n"])
  }

  // Customer Defined Function.
  @Test("Customer Defined Function calls the function with the conversation's id, as a fact")
  func callsFunction() throws {
    var desk = Desk.chatting()
    desk.press("Open case")
    #expect(desk.names == ["actionSelected", "functionCalled"])
    let id = try #require(desk.focused?.id)
    #expect(
      desk.last.last?.body
        == .action(
          .functionCalled(
            desk.inFront, webResource: "fab_/case.js", function: "Fabrikam.openCase", conversationId: id)))
    #expect(desk.last.last?.json["arguments"]?["conversationId"]?.asText == id.description)
  }

  @Test("A missing function or web resource rejects the action", arguments: [nil, "", " "])
  func missingFunction(text: String?) {
    var desk = Desk.chatting { $0.changeAction("FabrikamCase") { $0.functionName = text } }
    expectRefused("Open case", .functionMissing, in: &desk)
    desk = Desk.chatting { $0.changeAction("FabrikamCase") { $0.webResource = text } }
    expectRefused("Open case", .functionMissing, in: &desk)
  }

  // Who may press.
  @Test("A hidden action is rejected with its reason, an unknown one as unknown")
  func hiddenOrUnknown() {
    var desk = Desk.chatting()
    expectRefused(
      "Northwind co-browse",
      .actionHidden(
        .providerNotChosen(.coBrowse, provider: "Northwind", chosen: "Fabrikam", widget: "Web support")),
      in: &desk)
    desk.agent(.presses(desk.inFront, action: .test("Nothing")))
    #expect(desk.refusal == .noSuchAction)
  }

  @Test("In Wrap-up and Closed buttons are refused with the reason")
  func afterTheEnd() {
    var desk = Desk.chatting()
    desk.agent(.endsConversation(desk.inFront))
    expectRefused("Co-browse", .conversationNotActive(.wrapUp(.held)), in: &desk)
    desk.agent(.closesSession(desk.inFront))
    desk.agent(.presses(ConversationNumber(0), action: .test("FabrikamCobrowse")))
    #expect(desk.refusal == .conversationNotActive(.closed))
  }

  @Test("A conversation that is open or does not exist has no buttons to press")
  func notAccepted() {
    var desk = Desk()
    desk.arrive("Noah Park")
    desk.agent(.presses(ConversationNumber(0), action: .test("FabrikamCobrowse")))
    #expect(desk.names == ["actionRejected"])
    desk.agent(.presses(ConversationNumber(7), action: .test("FabrikamCobrowse")))
    #expect(desk.refusal == .noSuchConversation)
  }

  // Closing.
  @Test("The anchor tab cannot be closed, and a template may forbid closing its tab")
  func cannotClose() {
    var desk = Desk.chatting { $0.changeTemplate("FabrikamHelpTab") { $0.canClose = false } }
    desk.close("Active Conversation")
    #expect(desk.refusal == .anchorTabCannotClose)
    desk.press("Help page")
    desk.close("Fabrikam help")
    #expect(desk.refusal == .tabCannotClose("Fabrikam help"))
    desk.agent(.closesTab(desk.inFront, TabNumber(99)))
    #expect(desk.refusal == .noSuchTab)
    #expect(desk.tabTitles == ["Active Conversation", "Fabrikam help"])
  }

  @Test("A tab whose web resource file is missing opens and says so")
  func absentFile() {
    var desk = Desk.chatting()
    desk.press("Help page")
    #expect(desk.page("Fabrikam help")?.hasFile == false)
    desk.press("Co-browse")
    #expect(desk.page("Fabrikam co-browse")?.hasFile == true)
  }
}
