import Organizations
import Records
import Simulation
import Storage
import Wording

/// A desk where nothing has happened yet, as a command line asks for it.
struct Stage {
  /// The organization's files; a desk has a chat widget even where they have none.
  let snapshot: OrganizationSnapshot
  let state: State
  /// The chat widget, by its place in the organization.
  let widget: Int

  var organization: Organization { snapshot.organization }

  var chatWidget: ChatWidget { state.organization.chatWidgets[widget] }

  static let defaultOrganization = Organization.defaultName

  /// Reads the organization and finds agent, language and widget in it.
  ///
  /// What is wrong is told on standard error, and the command ends with the exit code for it.
  init(_ named: String, _ options: StageOptions, clock: Instant = .rehearsal) throws {
    let snapshot = try Stage.snapshot(of: named)
    let organization = snapshot.organization
    var setup = State.Setup()
    setup.clock = clock
    if let agent = options.agent {
      setup.agent = try Stage.find(agent, in: organization.agents, by: \.name, "agent", of: organization)
    }
    if let language = options.language {
      setup.language = try Stage.find(
        language, in: Locale.allCases, by: \.label, "language", of: organization)
    }
    self.snapshot = snapshot
    state = State(organization, setup)
    let widgets = state.organization.chatWidgets
    widget =
      try options.widget.map { name in
        try Stage.find(
          name, in: widgets.indices.map { $0 }, by: { widgets[$0].name }, "chat widget", of: organization)
      } ?? 0
  }

  /// Reads the organization that a command line names; what there is to say about its files is said.
  static func snapshot(of named: String) throws -> OrganizationSnapshot {
    let reading = OrganizationSnapshot.read(named)
    try Message.print(reading.diagnostics)
    guard let snapshot = reading.value else { throw ExitStatus(of: reading.diagnostics).code }
    return snapshot
  }

  /// The one with this name, or else with this name in another case.
  static func find<Candidate>(
    _ wanted: String, in candidates: [Candidate], by name: (Candidate) -> String, _ noun: String,
    of organization: Organization
  ) throws -> Candidate {
    if let exact = candidates.first(where: { name($0) == wanted }) { return exact }
    if let other = candidates.first(where: { name($0).lowercased() == wanted.lowercased() }) { return other }
    try refuse(wanted, among: candidates.map(name), noun, of: organization)
  }

  /// Tells that there is nothing of this name and what there is, and ends the command.
  static func refuse(
    _ wanted: String, among known: [String], _ noun: String, of organization: Organization
  ) throws -> Never {
    try Message.print(
      error: "\(organization.displayName) has no \(noun) “\(wanted)”",
      hint: Hints.choose(near: wanted, among: known))
    throw ExitStatus.nothingMatched.code
  }
}
