import Diagnostics
import Records
import Simulation

/// One value of each kind: a fact of every name and claim, every refusal, every hidden reason.
enum Everything {
  /// The first fact of each name and claim in a run that covers everything.
  static let facts: [Fact] = {
    var seen: Set<FactName> = []
    var bodies: Set<ProductClaim> = []
    return run().filter { seen.insert($0.name).inserted || bodies.insert($0.body.productClaim).inserted }
  }()

  /// An activity of a real page of every kind.
  static let pageActivities: [PageActivity] = [
    .logged(level: "log", "ready", PagePosition(file: "fab_/cobrowse.html", line: 3)),
    .logged(level: "error", "\u{1B}[31m", nil), .threw("TypeError", nil), .alerted("hello"),
    .askedOutside(url: "https://cdn.example/a.js"), .reachedOutside(url: "https://api.example/"),
    .foundNothing(path: "fab_/none.js"), .triedToLeave(url: "https://a.example/"),
    .triedToReplaceDesk(url: "https://a.example/"), .triedToOpenWindow(url: "https://a.example/"),
    .triedToDownload(url: "https://a.example/"), .askedForDevice("getUserMedia"),
    .sentUnknownEvent("CobrowseConected", nearest: .cobrowseConnected), .postedMessage("hello"),
    .calledHost(function: "Omnichannel.getConversationId", .honoured),
    .calledHost(function: "Apm.createTab", .notSimulated),
    .calledHost(function: "Apm.closeTab", .refused), .hangs, .lostBrowser, .more,
  ]

  static let hiddenReasons: [HiddenReason] = [
    .actionInactive, .noSubscription, .externalitiesDisabled, .unifiedServiceDesk,
    .capabilityInactive(capability: "c"),
    .providerMissing(capability: "c"), .providerInactive(provider: "p"),
    .modeTurnedOff(.coBrowse, widget: "w"),
    .providerNotChosen(.coBrowse, provider: "p", chosen: nil, widget: "w"),
  ]

  /// Every refusal except that of a hidden action, which depends on its hidden reason.
  static let refusals: [Refusal] = [
    .noSuchConversation, .conversationNotOpen(.active), .conversationDoesNotRing,
    .conversationNotActive(.closed),
    .conversationNotAtTheDesk(.closed), .tooManySessions, .customerAway(.left), .customerNotCutOff,
    .emptyMessage,
    .noSuchTab, .anchorTabCannotClose, .tabCannotClose("t"), .noAppInTab, .presenceIsTheSystems,
    .noPresenceToReset,
    .noSuchWidget,
    .providerNotInstalled("p", .coBrowse), .noProviderInstalled(.coBrowse),
    .solutionNotInstalled("s", nearest: nil), .solutionConflicts(solution: "s", []), .solutionIsData("s"),
    .noSuchAction,
    .unknownCommand("/x", near: []), .commandNotSimulated("/t"), .eventParameterMissing(.sendMessage),
    .templateNotFound("t", nearest: nil), .tooManyTabs, .webResourceNameMissing(template: "t"),
    .websiteAddressMissing(template: "t"), .functionMissing,
    .actionOpensNoTab(.sendMessage, .coBrowse), .timeIsPast,
    .signedOutOfProvider, .signedInToProvider, .noInvitation(nil),
  ]

  /// The agent signs in to a provider whose invitations go to the send box and expire.
  private static func invitationsFromSendBox() -> [Fact] {
    var desk = Desk.chatting { solution in
      solution.simulate { behaviour in
        (behaviour.invitation.isSignedIn, behaviour.invitation.target) = (false, .sendBox)
        behaviour.invitation.expiresAfter = .minutes(1)
      }
    }
    desk.press("Co-browse")
    let tab = desk.tab("Fabrikam co-browse")
    desk.receive(.provider(.signsIn(tab)))
    for _ in 1...2 {
      desk.receive(.provider(.startsSession(tab)))
      desk.type(InvitationBehaviour.standardText)
      desk.pass(.minutes(1))
    }
    desk.receive(.provider(.startsSession(tab)))
    desk.type(InvitationBehaviour.standardText)
    desk.customer(.answers(desk.inFront, .accepts))
    desk.provider(.cobrowseEnded, from: "Fabrikam co-browse")
    // Once more, and nobody answers.
    desk.press("Co-browse")
    desk.receive(.provider(.startsSession(tab)))
    desk.type(InvitationBehaviour.standardText)
    desk.provider(.cobrowseEnded, from: "Fabrikam co-browse")
    return desk.facts
  }

  /// A provider's page runs in a browser and does everything that a page can do.
  private static func pagesInBrowser() -> [Fact] {
    var desk = Desk.chatting()
    desk.trainer(.runsPages(.browser))
    desk.press("Co-browse")
    for activity in pageActivities { desk.receive(.page(.does(activity, in: nil))) }
    desk.receive(
      .page(.sendsOnUnload(desk.tab("Fabrikam co-browse"), [PageInput.SentEvent(.cobrowseEnded, to: .top)])))
    return desk.facts
  }

  private static func run() -> [Fact] {
    var desk = Desk(
      Contoso.organization { solution in
        solution.addCapability("Fabrikam_call", of: "Fabrikam", .audio, action: "FabrikamHelp")
        solution.changeAction("FabrikamScreenShare") { $0.eventParameter = "FabrikamCobrowseTab" }
        solution.addAction(
          "Twin", .sendMessage, order: 50, words: [Words(label: "Twin", command: "/survey")], parameter: "Hi")
        solution.simulate { $0.connectsAfter = .seconds(2) }
      } with: {
        $0.agents[0].capacity = 2
      })
    // A rehearsal as a trainer would present it.
    desk.chat(with: "Noah Park", speaks: true)
    desk.type("/cb please")
    desk.pass(.seconds(20))
    desk.receive(.provider(.invites(desk.tab("Fabrikam co-browse"), "Join")))
    desk.provider(.screenShareConnected)
    desk.provider(.cobrowseConnected, to: .window)
    desk.provider(.cobrowseConnected)
    desk.press("Share screen")
    desk.open("Active Conversation")
    desk.open("Fabrikam co-browse")
    for line in ["/survey", "/q", "/q #", "/t", "/nothing", "/case", "/help", "/ncb", "Hello"] {
      desk.type(line)
    }
    desk.press("Northwind co-browse")
    desk.press("Co-browse")
    desk.receive(.provider(.startsSession(desk.tab("Fabrikam co-browse"))))
    desk.customer(.answers(desk.inFront, .declines))
    // The queue.
    desk.arrive("Mia Wong")
    desk.arrive("Ida Holm")
    desk.administrator(.sets(.rejectedChangesPresence(true)))
    desk.administrator(.sets(.missedChangesPresence(true)))
    desk.agent(.rejects(ConversationNumber(1)))
    desk.agent(.resetsPresence)
    desk.agent(.resetsPresence)
    desk.agent(.setsPresence(.available))
    desk.pass(.minutes(3))
    desk.agent(.accepts(ConversationNumber(1)))
    desk.agent(.closesSession(ConversationNumber(1)))
    desk.customer(.leaves(ConversationNumber(1)))
    desk.customer(.isCutOff(ConversationNumber(0)))
    desk.customer(.comesBack(ConversationNumber(0)))
    desk.customer(.isCutOff(ConversationNumber(0)))
    desk.pass(.minutes(3))
    desk.agent(.closesSession(ConversationNumber(0)))
    desk.agent(.setsPresence(.available))
    // The workstream.
    for setting in desk.state.workstream.nextSettings { desk.administrator(.sets(setting)) }
    for setting in desk.state.organization.nextSettings(ofWidget: 0) { desk.administrator(.changes(setting)) }
    desk.administrator(.sets(.wrapUpBlocking(.time(.minutes(5)))))
    desk.chat(with: "Ida Holm")
    desk.agent(.endsConversation(desk.inFront))
    desk.pass(.minutes(5))
    // A provider that forgets.
    let facts = desk.facts
    desk = Desk.chatting { $0.simulate { $0.endsOnUnload = false } }
    desk.arrive("Mia Wong")
    desk.press("Co-browse")
    desk.provider(.cobrowseConnected)
    desk.close("Fabrikam co-browse")
    desk.agent(.endsConversation(desk.inFront))
    desk.agent(.setsPresence(.inactive))
    // The stage.
    desk.administrator(.turnsOff(.coBrowse, widget: 0))
    desk.administrator(.turnsOn(.coBrowse, provider: "Fabrikam", widget: 0))
    for solution in desk.state.organization.solutions.prefix(1) {
      desk.administrator(.installs(solution))
      desk.chat(with: "Noah Park")
      desk.press("Co-browse")
      var newer = solution
      newer.version = Version("9.0")
      desk.administrator(.installs(newer))
      desk.administrator(.uninstalls(solution.uniqueName))
      desk.administrator(.installs(solution))
    }
    desk.trainer(.changesWidget(desk.inFront, widget: 1))
    desk.trainer(.changesLanguage(.frFr))
    desk.trainer(.changesAgent(desk.state.organization.agents[1]))
    desk.trainer(.changesOrganization(desk.state.organization))
    desk.trainer(.startsOver(desk.inFront))
    return facts + desk.facts + invitationsFromSendBox() + pagesInBrowser()
  }
}
