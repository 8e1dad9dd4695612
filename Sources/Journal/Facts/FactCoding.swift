import Diagnostics
import Notations
import Records
import Simulation

extension Fact {
  /// The fact as a JSON object: what `dispatch`, `test` and a journal write.
  public var json: JSONValue { .object(JSONObject(members)) }

  private var members: JournalMembers {
    var members: JournalMembers = [
      ("fact", name.document), ("basis", .text(claim.basis.rawValue)), ("claim", .text(claim.name)),
      ("sequence", .integer(sequence)), ("at", .text(instant.description)),
      ("actor", cause.actor.document), ("cause", .integer(cause.input)),
    ]
    if let due = cause.due { members.append(("due", due.document)) }
    if let transition = cause.transition { members.append(("transition", transition.document)) }
    return members + body.members
  }

  /// Reads the members that `json` writes.
  ///
  /// Basis and claim are not read: they follow from the fact, and another version of the program may say them
  /// better.
  init(from reader: inout MemberReader) throws(JournalFault) {
    let name: FactName = try reader.word("fact")
    reader.skip("basis", "claim")
    let sequence = try reader.integer("sequence")
    let instant = try reader.instant("at")
    let cause = Cause(
      input: try reader.integer("cause"), actor: try reader.word("actor"),
      due: try reader.optionalWord("due"), transition: try reader.optionalValue("transition"))
    let body = try Body(named: name, from: &reader)
    guard body.name == name else {
      throw .contradiction(fact: name.rawValue, members: body.name.rawValue)
    }
    self.init(sequence: sequence, instant: instant, cause: cause, body: body)
  }
}

extension Fact.Body {
  private var coding: (any FactNounCoding)? {
    switch self {
    case .conversation(let noun): noun
    case .message(let noun): noun
    case .invitation(let noun): noun
    case .command(let noun): noun
    case .action(let noun): noun
    case .session(let noun): noun
    case .tab(let noun): noun
    case .event(let noun): noun
    case .presence(let noun): noun
    case .option(let noun): noun
    case .workstream(let noun): noun
    case .setting(let noun): noun
    case .solution(let noun): noun
    case .trainer(let noun): noun
    case .page(let noun): noun
    case .refusal(let noun): noun
    case .warning(let noun): noun
    case .timePassed: nil
    }
  }

  var members: JournalMembers { coding?.members ?? [] }

  init(named name: FactName, from reader: inout MemberReader) throws(JournalFault) {
    self =
      switch name {
      case .conversationArrived, .conversationRang, .conversationWaits, .offerWithdrawn,
        .conversationAccepted, .conversationRejected, .conversationMissed, .conversationCameToFront,
        .conversationEnded, .conversationReleased, .conversationClosed, .capacityFreed, .customerLeft,
        .customerCutOff, .customerCameBack:
        .conversation(try ConversationFact(named: name, from: &reader))
      case .customerSaid, .agentSaid, .customerInvited, .sendBoxFilled, .systemMessagePosted:
        .message(try MessageFact(named: name, from: &reader))
      case .providerSignedIn, .invitationSent, .invitationAccepted, .invitationDeclined, .invitationExpired,
        .invitationWithdrawn, .invitationEnded:
        .invitation(try InvitationFact(named: name, from: &reader))
      case .commandRan, .quickRepliesListed, .tagsListed:
        .command(try CommandFact(named: name, from: &reader))
      case .actionSelected, .functionCalled, .modeNotSimulated:
        .action(try ActionFact(named: name, from: &reader))
      case .sessionRequested, .sessionConnected, .sessionEnded, .sessionCancelled, .sessionLeaked:
        .session(try SessionFact(named: name, from: &reader))
      case .tabOpened, .tabCameToFront, .tabServesMode, .pageLoaded, .pageUnloaded, .pageReloaded,
        .tabOrphaned, .tabOutdated, .tabClosed:
        .tab(try TabFact(named: name, from: &reader))
      case .eventSent: .event(try EventFact(named: name, from: &reader))
      case .presenceChanged: .presence(try PresenceFact(named: name, from: &reader))
      case .modeTurnedOn, .modeTurnedOff, .modeReset: .option(try OptionFact(named: name, from: &reader))
      case .workstreamChanged: .workstream(try WorkstreamFact(named: name, from: &reader))
      case .subscriptionChanged, .externalitiesChanged, .callingOptionsChanged:
        .setting(try SettingFact(named: name, from: &reader))
      case .solutionInstalled, .solutionUpgraded, .solutionUninstalled:
        .solution(try SolutionFact(named: name, from: &reader))
      case .agentChanged, .languageChanged, .widgetChanged, .organizationChanged, .conversationStartedOver,
        .pageRuntimeChanged:
        .trainer(try TrainerFact(named: name, from: &reader))
      case .pageLogged, .pageThrew, .pageAlerted, .pageAskedOutside, .pageReachedOutside, .pageFoundNothing,
        .pageWasStopped, .pageWasNotHeard, .pageCalledHost, .pageStopped, .pageDidMore, .pageSendsOnUnload:
        .page(try PageFact(named: name, from: &reader))
      case .commandRejected, .actionRejected, .inputRefused:
        .refusal(try RefusalFact(named: name, from: &reader))
      case .warningRaised: .warning(try Warning(named: name, from: &reader))
      case .timePassed: .timePassed
      }
  }
}

extension SessionTransition: JournalValue {
  var members: JournalMembers { [("mode", mode.document), ("row", row.document)] }

  init(from reader: inout MemberReader) throws(JournalFault) {
    let mode: RemoteAssistanceMode = try reader.word("mode")
    self.init(try reader.word("row"), of: mode)
  }
}
