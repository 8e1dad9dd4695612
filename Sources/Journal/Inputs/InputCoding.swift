import Notations
import Simulation

/// The inputs of one actor, as members of a JSON object and back.
protocol ActorInputCoding {
  var name: InputName { get }
  var members: JournalMembers { get }

  /// Reads the input of a name; a name of another actor is a fault.
  init(named name: InputName, from reader: inout MemberReader) throws(JournalFault)
}

extension JournalFault {
  /// A name that an actor's inputs do not have.
  static func otherActor(_ name: InputName, _ actor: String) -> JournalFault {
    .contradiction(fact: name.rawValue, members: actor)
  }
}

extension Input {
  private var coding: (any ActorInputCoding)? {
    switch self {
    case .agent(let input): input
    case .customer(let input): input
    case .provider(let input): input
    case .administrator(let input): input
    case .trainer(let input): input
    case .page(let input): input
    case .passTo: nil
    }
  }

  public var name: InputName { coding?.name ?? .timePasses }

  /// The input's members besides its name.
  var members: JournalMembers {
    if case .passTo(let instant) = self { return [("to", .text(instant.description))] }
    return coding?.members ?? []
  }

  init(named name: InputName, from reader: inout MemberReader) throws(JournalFault) {
    self =
      switch name {
      case .agentAccepts, .agentRejects, .agentOpens, .agentTypes, .agentPresses, .agentOpensTab,
        .agentClosesTab, .agentEndsConversation, .agentClosesSession, .agentSetsPresence,
        .agentResetsPresence:
        .agent(try AgentInput(named: name, from: &reader))
      case .customerArrives, .customerSays, .customerAnswers, .customerLeaves, .customerIsCutOff,
        .customerComesBack:
        .customer(try CustomerInput(named: name, from: &reader))
      case .providerSends, .providerSignsIn, .providerStartsSession, .providerInvites:
        .provider(try ProviderInput(named: name, from: &reader))
      case .administratorTurnsOn, .administratorTurnsOff, .administratorSets, .administratorChanges,
        .administratorInstalls, .administratorUninstalls:
        .administrator(try AdministratorInput(named: name, from: &reader))
      case .trainerStartsOver, .trainerChangesAgent, .trainerChangesLanguage, .trainerChangesOrganization,
        .trainerChangesWidget, .trainerRunsPages:
        .trainer(try TrainerInput(named: name, from: &reader))
      case .pageDoes, .pageSendsOnUnload: .page(try PageInput(named: name, from: &reader))
      case .timePasses: .passTo(try reader.instant("to"))
      }
  }
}
