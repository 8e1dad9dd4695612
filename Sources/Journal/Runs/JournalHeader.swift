import Notations
import Organizations
import Records
import Simulation

/// How a recorded run began: the organization, whole, and everything else that a fresh desk is made from.
public struct JournalHeader: Hashable, Sendable {
  /// The format and its version.
  public static let schema = "agent-console.journal/1"

  /// The version of the program that recorded it.
  public let program: String
  public let organization: Organization
  public let setup: State.Setup

  /// - Parameter opening: a fresh desk.
  public init(_ opening: State, program: String) {
    self.program = program
    organization = opening.organization.withoutPlaces
    var setup = State.Setup()
    setup.agent = opening.desk.agent
    setup.language = opening.desk.language
    setup.clock = opening.now
    setup.seed = opening.seed
    setup.pageRuntime = opening.pageRuntime
    self.setup = setup
  }

  /// The fresh desk.
  public var opening: State { State(organization, setup) }

  /// The fresh desk in another organization.
  ///
  /// The agent is the other organization's of the same name, if it has one.
  public func opening(in other: Organization) -> State {
    var setup = setup
    let name = setup.agent?.name
    setup.agent = other.agents.first { $0.name == name } ?? setup.agent
    return State(other, setup)
  }
}

extension JournalHeader: JournalValue {
  var members: JournalMembers {
    [
      ("schema", .text(Self.schema)), ("program", .text(program)), ("organization", organization.document),
      ("agent", setup.agent.document), ("language", setup.language.document),
      ("clock", .text(setup.clock.description)), ("seed", .integer(Int(truncatingIfNeeded: setup.seed))),
      ("pages", setup.pageRuntime.document),
    ]
  }

  init(from reader: inout MemberReader) throws(JournalFault) {
    let schema = try reader.text("schema")
    guard schema == Self.schema else { throw .unknownSchema(schema) }
    program = try reader.text("program")
    organization = try reader.value("organization")
    var setup = State.Setup()
    setup.agent = try reader.value("agent", as: Agent.self)
    setup.language = try reader.word("language", as: Locale.self)
    setup.clock = try reader.instant("clock")
    setup.seed = UInt64(truncatingIfNeeded: try reader.integer("seed"))
    setup.pageRuntime = try reader.word("pages")
    self.setup = setup
  }
}
