import Records
import Testing

@testable import Simulation
@testable import Wording

struct FactWordsTests {
  private static let noah = ConversationNumber(0)
  private static let tab = TabNumber(1)

  /// Facts of every case, with every reason that changes their words.
  private static let bodies: [Fact.Body] = {
    var bodies: [Fact.Body] = [.timePassed]
    let customer = Office.organization.customers[0]
    let id = Office.id("conversation")
    bodies += [
      ConversationFact.arrived(noah, id: id, customer, widget: 0, speaks: true),
      .rang(noah, until: .rehearsal),
      .waits(noah, .capacity), .waits(noah, .presence), .offerWithdrawn(noah), .accepted(noah),
      .rejected(noah), .missed(noah),
      .cameToFront(noah),
      .ended(noah, by: .agent),
      .ended(noah, by: .customer), .ended(noah, by: .disconnection), .ended(noah, by: .startingOver),
      .released(noah),
      .closed(noah, by: .agent), .closed(noah, by: .disconnection), .capacityFreed(noah), .customerLeft(noah),
      .customerCutOff(noah, until: .rehearsal), .customerCameBack(noah),
    ].map(Fact.Body.conversation)
    bodies += [
      MessageFact.customerSaid(noah, "Hi\nthere", line: nil), .agentSaid(noah, "Hello", action: nil),
      .invited(noah, tab, "Join"), .sendBoxFilled(noah, tab, "Join"),
      .system(noah, .customerLeft),
    ].map(Fact.Body.message)
    bodies += InvitationRow.allCases.map { .invitation(InvitationFact($0, of: noah, tab)) }
    bodies += [
      CommandFact.ran(noah, command: "/cb", action: "FabrikamCobrowse", ignored: nil),
      .ran(noah, command: "/case", action: "FabrikamCase", ignored: "now"),
      .quickRepliesListed(noah, keyword: "", [0]), .quickRepliesListed(noah, keyword: "hi", []),
      .tagsListed(noah, ["hello"]),
    ].map(Fact.Body.command)
    bodies += [
      ActionFact.selected(noah, action: Office.id("Call"), name: "FabrikamCall", .openAppTabTemplate),
      .selected(noah, action: Office.id("gone"), name: "Gone", .sendMessage),
      .functionCalled(noah, webResource: "fab_/case.js", function: "Fabrikam.openCase", conversationId: id),
      .modeNotSimulated(noah, .audio),
    ].map(Fact.Body.action)
    for mode in RemoteAssistanceMode.allCases {
      bodies += [
        SessionFact.requested(noah, id: id, mode, action: id, openTab: nil),
        .became(.connected(isLeaked: false), noah, mode), .became(.connected(isLeaked: true), noah, mode),
        .became(.ended(.secondaryChannelClosed), noah, mode),
        .became(.ended(.conversationClosed), noah, mode), .became(.cancelled(.endedEvent), noah, mode),
        .became(.cancelled(.tabClosed), noah, mode), .became(.cancelled(.conversationEnded), noah, mode),
      ].map(Fact.Body.session)
      bodies.append(.tab(.reloaded(noah, tab, ended: mode)))
      bodies.append(.tab(.servesMode(noah, tab, mode)))
      bodies.append(.option(OptionFact(widget: 0, mode: mode, change: .on(provider: "Fabrikam"))))
      bodies.append(.option(OptionFact(widget: 7, mode: mode, change: .off)))
      bodies.append(.option(OptionFact(widget: 0, mode: mode, change: .reset(provider: "Fabrikam"))))
    }
    bodies += Rehearsal.connected.state.conversations.flatMap(\.tabs).map { .tab(.opened(noah, $0)) }
    bodies += [
      TabFact.cameToFront(noah, tab), .loaded(noah, tab, count: 1), .loaded(noah, tab, count: 2),
      .unloaded(noah, tab), .reloaded(noah, tab, ended: nil), .closed(noah, tab, title: "Fabrikam co-browse"),
      .orphaned(noah, tab, solution: "Fabrikam"), .outdated(noah, tab, solution: "Fabrikam"),
    ].map(Fact.Body.tab)
    for event in ProviderEvent.allCases {
      for (target, origin) in [
        (EventTarget.top, EventFact.Origin.actor), (.window, .timer), (.top, .unload), (.top, .acceptance),
      ] {
        bodies.append(
          .event(EventFact(event: event, target: target, tab: tab, conversation: noah, origin: origin)))
      }
    }
    let reasons: [PresenceFact.Reason] = [
      .byHand, .work, .capacityFull, .secondarySession, .rejected, .missed, .reset, .sessionsFull,
    ]
    for presence in Presence.allCases {
      bodies += reasons.map { .presence(PresenceFact(presence: presence, hold: nil, reason: $0)) }
    }
    bodies += (Workstream().nextSettings + [.wrapUpBlocking(.time(.seconds(90)))]).map {
      .workstream(WorkstreamFact(setting: $0))
    }
    bodies += [
      TrainerFact.agentChanged(Office.organization.agents[1]), .languageChanged(.frFr),
      .widgetChanged(noah, widget: 1), .startedOver(noah), .organizationChanged(Office.organization),
    ].map(Fact.Body.trainer)
    bodies += Office.organization.solutions.flatMap { solution in
      [
        SolutionFact.installed(solution, replaced: .nothing),
        .installed(solution, replaced: .version(Version("1.0"))),
        .uninstalled(uniqueName: solution.uniqueName),
      ].map(Fact.Body.solution)
    }
    bodies += [
      RefusalFact.command(noah, "/x", .unknownCommand("/x", near: [])),
      .action(noah, name: "Gone", .noSuchAction),
    ].map(Fact.Body.refusal)
    bodies += Actor.allCases.map { .refusal(.input($0, .noSuchTab)) }
    bodies += Everything.warnings.map(Fact.Body.warning)
    return bodies
  }()

  /// An empty state and a full one, so that names are unknown in one and known in the other.
  private static let states = [Rehearsal().state, Rehearsal.connected.state]

  /// A state in which each line names its customer.
  private static var two: State {
    var rehearsal = Rehearsal.chatting
    rehearsal.chat(with: 1)
    return rehearsal.state
  }

  @Test("Every fact is one well-formed line", arguments: bodies)
  func everyFactIsOneWellFormedLine(body: Fact.Body) {
    for state in Self.states {
      let words = FactWords(body, in: state)
      #expect(flaw(inLine: words.text.onOneLine) == nil, "\(words.text)")
    }
  }

  @Test("Every fact has a form that the events pane does not cut at 80 columns", arguments: bodies)
  func everyFactHasAFormThatFits(body: Fact.Body) {
    for state in Self.states + [Self.two] {
      let words = FactWords(body, in: state)
      guard words.kind != .quiet else { continue }
      let mark = words.kind == .ordinary ? 0 : 2
      let shortest = (words.brief ?? words.text).onOneLine
      #expect(shortest.count + mark <= FactLine.usualWidth, "\(shortest)")
    }
  }

  @Test(
    "An event and what it does to a session have a short form together", arguments: ProviderEvent.allCases)
  func anEventWithItsSessionFits(event: ProviderEvent) {
    let state = Rehearsal.connected.state
    for origin in [EventFact.Origin.actor, .timer, .acceptance, .unload] {
      let sent = EventFact(event: event, target: .top, tab: Self.tab, conversation: Self.noah, origin: origin)
      let status: SecondarySessionStatus =
        event.milestone == .connected ? .connected(isLeaked: false) : .ended(.secondaryChannelClosed)
      var lines = FactLines()
      for body in [Fact.Body.event(sent), .session(.became(status, Self.noah, event.mode))] {
        let cause = Fact.Cause(input: 1, actor: .provider)
        lines.add(Fact(sequence: 1, instant: .rehearsal, cause: cause, body: body), in: state)
      }
      let brief = lines.lines[0].brief
      #expect(brief?.hasSuffix(" → \(status.label)") == true)
      #expect((brief?.count ?? .max) <= FactLine.usualWidth, "\(brief ?? "")")
    }
  }

  @Test("Nouns fit their column") func nounsFitTheirColumn() {
    #expect(FactWords.Noun.allCases.allSatisfy { $0.rawValue.count <= 9 })
  }

  @Test("Unimportant facts are quiet") func unimportantFactsAreQuiet() {
    let quiet = Set(
      Self.bodies.filter { FactWords($0, in: Self.states[1]).kind == .quiet }.map(\.name))
    #expect(
      quiet == [
        .timePassed, .conversationCameToFront, .customerSaid, .agentSaid, .systemMessagePosted,
        .sessionLeaked, .tabOpened, .tabCameToFront, .pageLoaded, .pageUnloaded,
      ])
  }

  @Test("Refusals and warnings are marked as such") func refusalsAndWarningsAreMarkedAsSuch() {
    for body in Self.bodies {
      let kind = FactWords(body, in: Self.states[1]).kind
      switch body {
      case .refusal: #expect(kind == .refusal)
      case .warning: #expect(kind == .warning)
      default: #expect(kind != .refusal)
      }
    }
  }

  @Test("A tab whose file is missing says so") func aTabWhoseFileIsMissingSaysSo() {
    var rehearsal = Rehearsal.chatting
    rehearsal.receive(.agent(.types(rehearsal.noah, "/ss")))
    #expect(
      rehearsal.shown.contains(
        "tab: Fabrikam screen opens with the web resource fab_/ScreenTab.html, "
          + "which no installed solution has"
      ))
  }
}
