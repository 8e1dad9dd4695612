import Organizations
import Records
import Simulation

/// One value, or a few, of every case of everything that a journal holds.
///
/// Each list is checked by a switch without a default, so a new case does not compile until it has a sample.
enum Samples {
  static let noah = ConversationNumber(0)
  static let tab = TabNumber(3)
  static let instant = Instant(milliseconds: 1_767_603_661_007)
  static let id = GUID(randomHigh: 7, randomLow: 11)
  static let text = "Héllo \"there\"\n\u{1B}[31m 👩🏽‍💻"

  static var solution: Solution {
    var solution = Solution(uniqueName: "FabrikamRemoteAssist")
    solution.version = Version("1.2.0.0")
    solution.publisher = Publisher(name: "Fabrikam", prefix: "fab")
    var template = ApplicationTabTemplate(id: id)
    template.name = "Tab"
    template.pageType = .webResource
    template.parameters = [TemplateParameter(name: "webresourceName", value: "fab_/cobrowse.html")]
    solution.applicationTabTemplates = [template]
    solution.webResources = ["fab_/cobrowse.html", "fab_/a b.js"]
    var behaviour = ProviderBehaviour()
    behaviour.connectsAfter = .seconds(2)
    solution.simulation = ["Tab": behaviour]
    return solution
  }

  /// What the files of an organization cannot say: an event forgotten on unload, an app without a template.
  static var specialSolution: Solution {
    var solution = solution
    solution.simulation["Tab"]?.forgottenOnUnload = [.coBrowse]
    solution.simulation["Gone"] = ProviderBehaviour()
    solution.leftBy = "Northwind"
    return solution
  }

  static var organization: Organization {
    var organization = Organization(
      name: "contoso", displayName: "Contoso: \(text)", solutions: [specialSolution])
    organization.languages = [.frFr, .english]
    organization.subscription = .digitalMessaging
    organization.externalities = .disabled
    organization.agents = [
      Agent(name: "Ana Ruiz", language: .frFr, capacity: 7, client: .unifiedServiceDesk), Agent(name: "null"),
    ]
    organization.customers = [Customer(name: "Noah Park", says: [text, "- 1"]), Customer(name: "Mia")]
    var widget = ChatWidget(name: "Web support")
    widget.coBrowse = RemoteAssistanceOption(isEnabled: true, provider: "Fabrikam")
    widget.screenSharing = RemoteAssistanceOption(isEnabled: false, provider: "Fabrikam")
    widget.callingOptions = .voiceOnly
    organization.chatWidgets = [widget, ChatWidget(name: "Kiosk")]
    for setting in workstreamSettings { organization.workstream.apply(setting) }
    organization.quickReplies = [
      QuickReply(title: "Hi", message: text, language: .deDe, tags: ["a b", "#"]),
      QuickReply(title: "Bye", message: "Goodbye"),
    ]
    return organization
  }

  static let workstreamSettings: [WorkstreamSetting] = [
    .capacityUnits(2), .wrapUpBlocking(.never), .wrapUpBlocking(.time(.minutes(5))),
    .wrapUpBlocking(.always), .presence(.offline, isAllowed: true), .presence(.busy, isAllowed: false),
    .notificationCountdown(.seconds(30)), .rejectedChangesPresence(true), .missedChangesPresence(true),
    .timeToReturn(.minutes(1)),
  ]

  static let organizationSettings: [OrganizationSetting] = [
    .subscription(.noSubscription), .externalities(.disabled), .callingOptions(.noCalling, widget: 1),
  ]
}

// MARK: - Inputs

extension Samples {
  static var inputs: [Input] {
    agentInputs.map { .agent($0) } + customerInputs.map { .customer($0) }
      + providerInputs.map { .provider($0) } + administratorInputs.map { .administrator($0) }
      + trainerInputs.map { .trainer($0) } + pageInputs.map { .page($0) } + [.passTo(instant)]
  }

  private static let agentInputs: [AgentInput] = [
    .accepts(noah), .rejects(ConversationNumber(.max)), .opens(ConversationNumber(-1)), .types(noah, text),
    .presses(noah, action: id), .opensTab(noah, tab), .closesTab(noah, tab), .endsConversation(noah),
    .closesSession(noah), .setsPresence(.appearAway), .resetsPresence,
  ]

  private static let customerInputs: [CustomerInput] = [
    .arrives(Customer(name: "Noah Park", says: ["a", text]), widget: -1, speaks: true), .says(noah, text),
    .answers(noah, .declines), .leaves(noah), .isCutOff(noah), .comesBack(noah),
  ]

  private static let providerInputs: [ProviderInput] = [
    .sends(.screenShareEnded, to: .window, from: tab), .signsIn(tab), .startsSession(tab),
    .invites(tab, text), .invites(tab, text, to: .sendBox),
  ]

  private static var administratorInputs: [AdministratorInput] {
    [
      .turnsOn(.coBrowse, provider: "Fabrikam", widget: 2), .turnsOff(.screenSharing, widget: 0),
      .installs(solution), .installs(specialSolution), .uninstalls("Fabrikam"),
      .uninstalls("Fabrikam", data: .removeAlone),
    ] + workstreamSettings.map { .sets($0) } + organizationSettings.map { .changes($0) }
  }

  private static var trainerInputs: [TrainerInput] {
    [
      .startsOver(noah), .changesAgent(Agent(name: "Ana", language: .jaJp, capacity: 2)),
      .changesLanguage(.srLatnCs), .changesOrganization(organization), .changesWidget(noah, widget: 4),
      .runsPages(.browser),
    ]
  }

  private static var pageInputs: [PageInput] {
    pageActivities.map { .does($0, in: tab) } + [
      .does(.more, in: nil),
      .sendsOnUnload(tab, [PageInput.SentEvent(.cobrowseEnded, to: .top)]),
    ]
  }

  static let pageActivities: [PageActivity] = [
    .logged(level: "log", text, PagePosition(file: "fab_/cobrowse.html", line: 3)),
    .logged(level: "error", text, nil), .threw(text, PagePosition(file: "a", line: 1)), .threw("", nil),
    .alerted(text), .askedOutside(url: "https://a.example/"), .reachedOutside(url: "https://a.example/"),
    .foundNothing(path: "fab_/none.js"), .triedToLeave(url: "https://a.example/"),
    .triedToReplaceDesk(url: "https://a.example/"), .triedToOpenWindow(url: "https://a.example/"),
    .triedToDownload(url: "https://a.example/"), .askedForDevice("getUserMedia"),
    .sentUnknownEvent("CobrowseConected", nearest: .cobrowseConnected), .sentUnknownEvent("x", nearest: nil),
    .postedMessage(text), .calledHost(function: "Apm.createTab", .notSimulated), .hangs, .lostBrowser, .more,
  ]
}

// MARK: - Facts

extension Samples {
  static var facts: [Fact] {
    let causes = [
      Fact.Cause(input: 1, actor: .agent),
      Fact.Cause(
        input: 2, actor: .provider, due: .appConnects,
        transition: SessionTransition(.connected, of: .coBrowse)),
    ]
    return bodies.enumerated().map { index, body in
      Fact(sequence: index + 1, instant: instant, cause: causes[index % 2], body: body)
    }
  }

  private static var bodies: [Fact.Body] {
    conversationFacts.map { .conversation($0) } + messageFacts.map { .message($0) }
      + InvitationRow.allCases.map { .invitation(InvitationFact($0, of: noah, tab)) }
      + commandFacts.map { .command($0) } + actionFacts.map { .action($0) }
      + sessionFacts.map { .session($0) } + tabFacts.map { .tab($0) }
      + [.event(event(.actor)), .event(event(.timer)), .event(event(.acceptance)), .event(event(.unload))]
      + presenceFacts.map { .presence($0) } + optionFacts.map { .option($0) }
      + workstreamSettings.map { .workstream(WorkstreamFact(setting: $0)) }
      + organizationSettings.map { .setting(SettingFact(setting: $0)) }
      + solutionFacts.map { .solution($0) } + trainerFacts.map { .trainer($0) }
      + pageFacts.map { .page($0) } + refusalFacts.map { .refusal($0) } + warnings.map { .warning($0) }
      + [.timePassed]
  }

  private static let conversationFacts: [ConversationFact] = [
    .arrived(noah, id: id, Customer(name: "Noah", says: ["a"]), widget: 1, speaks: false),
    .rang(noah, until: instant), .waits(noah, .wholeCapacity), .offerWithdrawn(noah), .accepted(noah),
    .rejected(noah), .missed(noah), .cameToFront(noah), .ended(noah, by: .startingOver), .released(noah),
    .closed(noah, by: .disconnection), .capacityFreed(noah), .customerLeft(noah),
    .customerCutOff(noah, until: instant), .customerCameBack(noah),
  ]

  private static let messageFacts: [MessageFact] =
    [
      .customerSaid(noah, text, line: 0), .customerSaid(noah, text, line: nil),
      .agentSaid(noah, text, action: "Survey"), .agentSaid(noah, text, action: nil),
      .invited(noah, tab, text), .sendBoxFilled(noah, tab, text),
    ] + systemMessages.map { .system(noah, $0) }

  static let systemMessages: [SystemMessage] =
    [
      .agentJoined("Ana"), .sessionRequested(.coBrowse), .sessionConnected(.screenSharing),
      .sessionEnded(.coBrowse), .sessionCancelled(.screenSharing), .customerLeft, .customerCutOff,
      .customerCameBack,
    ] + EndedBy.allCases.map { .conversationEnded($0) }

  private static let commandFacts: [CommandFact] = [
    .ran(noah, command: "/cb", action: "Cobrowse", ignored: text),
    .ran(noah, command: "/cb", action: "Cobrowse", ignored: nil),
    .quickRepliesListed(noah, keyword: "", [3, 0]), .tagsListed(noah, ["a", text]),
  ]

  private static let actionFacts: [ActionFact] = [
    .selected(noah, action: id, name: "Cobrowse", .customerDefinedFunction),
    .functionCalled(noah, webResource: "fab_/a.js", function: "f", conversationId: id),
    .modeNotSimulated(noah, .video),
  ]

  private static let sessionFacts: [SessionFact] =
    [
      .requested(noah, id: id, .coBrowse, action: id, openTab: nil),
      .requested(noah, id: id, .screenSharing, action: id, openTab: tab),
      .became(.connected(isLeaked: false), noah, .coBrowse),
      .became(.connected(isLeaked: true), noah, .coBrowse),
    ] + ClosureReason.allCases.map { .became(.ended($0), noah, .screenSharing) }
    + CancellationReason.allCases.map { .became(.cancelled($0), noah, .coBrowse) }

  private static var tabFacts: [TabFact] {
    pages.map { .opened(noah, AppTab(number: tab, title: text, page: $0)) } + [
      .opened(noah, AppTab(number: tab, title: "Active Conversation", page: nil)),
      .cameToFront(noah, tab), .servesMode(noah, tab, .coBrowse), .loaded(noah, tab, count: 2),
      .unloaded(noah, tab), .reloaded(noah, tab, ended: .coBrowse), .reloaded(noah, tab, ended: nil),
      .orphaned(noah, tab, solution: "s"), .outdated(noah, tab, solution: "s"),
      .closed(noah, tab, title: text),
    ]
  }

  private static var pages: [Page] {
    var behaviour = ProviderBehaviour()
    behaviour.forgottenOnUnload = [.coBrowse, .screenSharing]
    (behaviour.sendsTwice, behaviour.endsOnUnload, behaviour.target) = (true, false, .window)
    (behaviour.sendsMode, behaviour.connectsAfter) = (.screenSharing, Span(milliseconds: 1500))
    behaviour.invitation.text = text
    behaviour.invitation.isSignedIn = false
    (behaviour.invitation.sendsAfter, behaviour.invitation.expiresAfter) = (.seconds(0), .minutes(2))
    (behaviour.invitation.target, behaviour.invitation.answer) = (.sendBox, .accepts)
    behaviour.invitation.answersAfter = .minutes(1)
    behaviour.invitation.connectsOnAcceptance = false
    let odd = TemplateParameter(name: "webresourcename", value: "/webresource/fab_/a.html?x=1")
    return addresses(odd).enumerated().map { index, address in
      Page(
        template: id, templateName: "Tab", address: address, canClose: index == 0, unfilledSlugs: ["caseId"],
        hasFile: [true, false, nil][index % 3], behaviour: index == 0 ? behaviour : ProviderBehaviour(),
        modes: index == 0 ? [.screenSharing, .coBrowse] : [])
    }
  }

  private static func addresses(_ odd: TemplateParameter) -> [AppTabAddress] {
    let names = ["fab_/cobrowse.html", "webresources/twice", " a b?"].compactMap {
      WebResourceName(address: WebResourceName.folder + $0)
    }
    let targets =
      names.map { AppTabAddress.Target.webResource($0) } + [.thirdPartyWebsite, .notSimulated(.dashboard)]
    return targets.map { target in
      AppTabAddress(
        url: target == .notSimulated(.dashboard) ? nil : "/x?data=1", parameters: [odd, odd],
        conversationData: target == .thirdPartyWebsite ? nil : AppTabAddress.ConversationData(id),
        target: target, replacedData: target == .thirdPartyWebsite ? text : nil, unsent: [odd],
        otherSpelling: target == .thirdPartyWebsite ? nil : odd)
    }
  }

  private static func event(_ origin: EventFact.Origin) -> EventFact {
    EventFact(event: .cobrowseConnected, target: .window, tab: tab, conversation: noah, origin: origin)
  }

  private static var presenceFacts: [PresenceFact] {
    let holds: [PresenceHold?] = PresenceHold.allCases + [nil]
    return PresenceFact.Reason.allCases.enumerated().map { index, reason in
      PresenceFact(presence: .doNotDisturb, hold: holds[index % holds.count], reason: reason)
    }
  }

  private static let optionFacts: [OptionFact] = [
    OptionFact(widget: 0, mode: .coBrowse, change: .on(provider: "p")),
    OptionFact(widget: 1, mode: .screenSharing, change: .off),
    OptionFact(widget: 2, mode: .coBrowse, change: .reset(provider: "p")),
  ]

  private static var solutionFacts: [SolutionFact] {
    [
      .installed(solution, replaced: .nothing), .installed(solution, replaced: .version(Version("1.0"))),
      .installed(solution, replaced: .version(nil)), .installed(specialSolution, replaced: .left("x")),
      .uninstalled(uniqueName: "s"), .uninstalled(uniqueName: "s", left: specialSolution),
    ]
  }

  private static var trainerFacts: [TrainerFact] {
    [
      .agentChanged(Agent(name: "Ana", capacity: 9)), .languageChanged(.frFr),
      .organizationChanged(organization), .widgetChanged(noah, widget: 1), .startedOver(noah),
      .pagesRun(.simulated),
    ]
  }

  private static var pageFacts: [PageFact] {
    pageActivities.map { .did($0, in: tab) } + [
      .did(.hangs, in: nil), .sendsOnUnload(tab, [PageInput.SentEvent(.screenShareEnded, to: .window)]),
    ]
  }

  private static var refusalFacts: [RefusalFact] {
    refusals.map { .input(.customer, $0) } + [
      .command(noah, "/cb", .tooManyTabs), .action(noah, name: text, .noSuchAction),
    ]
  }

  static let warnings: [Warning] = [
    .sessionLeaked(noah, .coBrowse), .eventRepeated(.cobrowseEnded, tab),
    .eventWithoutSession(.cobrowseEnded, tab), .eventOfOtherMode(.screenShareConnected, tab),
    .eventToWindow(.cobrowseEnded, tab), .connectedUninvited(.cobrowseConnected, tab, .signedOut),
    .startedWhileConnected(noah, tab, .coBrowse), .slashCommandShared(noah, "/cb"),
    .sessionOrphaned(noah, .screenSharing, solution: "s"),
  ]
}

// MARK: - Refusals

extension Samples {
  static var refusals: [Refusal] {
    statuses.map { .conversationNotActive($0) } + presences.map { .customerAway($0) }
      + hiddenReasons.map { .actionHidden($0) } + [
        .noSuchConversation, .conversationNotOpen(.active), .conversationDoesNotRing,
        .conversationNotAtTheDesk(.closed), .tooManySessions, .customerNotCutOff, .emptyMessage, .noSuchTab,
        .anchorTabCannotClose, .tabCannotClose(text), .noAppInTab, .signedOutOfProvider, .signedInToProvider,
        .noInvitation(nil), .noInvitation(.expired), .presenceIsTheSystems, .noPresenceToReset, .noSuchWidget,
        .providerNotInstalled("p", .coBrowse), .noProviderInstalled(.screenSharing),
        .solutionNotInstalled("s", nearest: nil), .solutionNotInstalled("s", nearest: "t"),
        .solutionConflicts(solution: "s", conflicts), .solutionIsData("s"), .noSuchAction,
        .unknownCommand("/x", near: []), .unknownCommand("/x", near: ["/y"], elsewhere: otherLanguage(nil)),
        .unknownCommand("/x", near: [], elsewhere: otherLanguage(.frFr)),
        .commandNotSimulated("/t", near: ["/tt"]), .eventParameterMissing(.sendMessage),
        .templateNotFound("t", nearest: "u"), .tooManyTabs, .webResourceNameMissing(template: "t"),
        .websiteAddressMissing(template: "t"), .functionMissing, .actionOpensNoTab(.sendMessage, .coBrowse),
        .timeIsPast,
      ]
  }

  private static func otherLanguage(_ inUse: Locale?) -> OtherLanguageCommand {
    OtherLanguageCommand(
      action: "a", language: .deDe, languageInUse: inUse, commandInUse: inUse == nil ? nil : "/z")
  }

  private static let statuses: [ConversationStatus] = [
    .open(.waits), .open(.returned), .open(.rings(until: instant)), .active, .wrapUp(.held),
    .wrapUp(.heldUntil(instant)), .wrapUp(.freed), .closed,
  ]

  private static let presences: [CustomerPresence] = [.here, .cutOff(until: instant), .left]

  static let hiddenReasons: [HiddenReason] = [
    .actionInactive, .noSubscription, .externalitiesDisabled, .unifiedServiceDesk,
    .capabilityInactive(capability: "c"), .providerMissing(capability: "c"), .providerInactive(provider: "p"),
    .modeTurnedOff(.coBrowse, widget: "w"),
    .providerNotChosen(.coBrowse, provider: "p", chosen: nil, widget: "w"),
    .providerNotChosen(.screenSharing, provider: "p", chosen: "q", widget: "w"),
  ]

  private static var conflicts: [InstallConflict] {
    let holder = InstallConflict.Holder(solution: "s", row: "r")
    let left = InstallConflict.Holder(solution: "s", row: "r", leftBy: "t")
    let row = RowName(.channelCapability, "r")
    let version = Version("1.2")
    let known: [InstallConflict] = [
      .slashCommandTaken(command: "/cb", row: "r", by: holder),
      .uniqueNameTaken(uniqueName: "u", template: "t", by: left),
      .identifierTaken(id: id, row: row, by: holder),
      .otherPublisher("s", installed: "p"), .linkedRowMissing(row: row, table: .provider, id: id),
    ]
    let versions = [version].compactMap(\.self).flatMap { version -> [InstallConflict] in
      [.olderVersion(version, installed: version), .unknownVersion(installed: version)]
    }
    return known + versions + references(row).map { .rowStillLinked($0) }
  }

  private static func references(_ row: RowName) -> [SolutionReference] {
    [
      .widget("w", .coBrowse, provider: "p", isEnabled: true), .mode(.coBrowse, of: "w", provider: "p"),
      .link(from: row, of: "s", to: row), .text(in: row, of: "s", key: "k", text: text),
      .quickReply(title: "t", mention: "m"), .scenario(file: "f", line: 3, mention: "m"),
    ]
  }
}
