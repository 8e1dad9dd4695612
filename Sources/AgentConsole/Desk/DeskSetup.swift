import Desktop
import Organizations
import Records
import Simulation
import Storage
import Wording

/// A fresh desk, set up as the command line asks.
struct DeskSetup {
  /// The organization's files as they were read.
  ///
  /// The desk's state has a chat widget even if they define none.
  let snapshot: OrganizationSnapshot
  let state: State
  /// The index of the chat widget in the organization.
  let widget: Int

  var organization: Organization { snapshot.organization }

  var chatWidget: ChatWidget { state.organization.chatWidgets[widget] }

  /// Refuses an opening with more customers than the organization has.
  func check(_ opening: ConsoleOpening) throws {
    let count = organization.customers.count
    // The demo's first customer is not asked for.
    guard let asked = opening.customers, asked > max(1, count) else { return }
    try Message.print(
      error:
        "\(organization.displayName) has \(CountWords.count(count, "customer", "customers")), not \(asked)",
      hint: "ask for fewer with --customers, or add customers to org.yaml")
    throw ExitStatus.invalid.code
  }

  /// Reads the organization and looks up the agent, language and widget.
  ///
  /// Problems are reported on standard error, and the command ends with the matching exit code.
  ///
  /// - Parameters:
  ///   - named: the name by which the organization is read.
  ///   - pages: what the pages of app tabs run in.
  init(_ named: String, _ choices: DeskChoices, clock: Instant = .rehearsal, pages: PageRuntime = .simulated)
    throws
  {
    let language = choices.language.flatMap(DataLanguageOption.locale)
    let snapshot = try DeskSetup.snapshot(of: named, language: language)
    let organization = snapshot.organization
    var setup = State.Setup()
    (setup.clock, setup.pageRuntime) = (clock, pages)
    if let agent = choices.agent {
      setup.agent = try DeskSetup.find(agent, in: organization.agents, by: \.name, "agent", of: organization)
    }
    if let language = choices.language {
      setup.language = try DeskSetup.language(language, of: organization)
    }
    self.snapshot = snapshot
    state = State(organization, setup)
    let widgets = state.organization.chatWidgets
    widget =
      try choices.widget.map { name in
        try DeskSetup.find(
          name, in: widgets.indices.map { $0 }, by: { widgets[$0].name }, "chat widget", of: organization)
      } ?? 0
  }

  /// The language with this tag; otherwise reports the one that was probably meant and the organization's own.
  private static func language(_ tag: String, of organization: Organization) throws -> Locale {
    if let locale = DataLanguageOption.locale(tagged: tag) { return locale }
    try Message.print(
      error: "there is no language “\(tag)”", hint: LanguageWords.hint(near: tag, of: organization.languages))
    throw ExitStatus.nothingMatched.code
  }

  /// Reads the organization named on the command line and prints the diagnostics of its files.
  ///
  /// - Parameter language: Whose data is read, if it is a package with data for several languages.
  static func snapshot(of named: String, language: Locale? = nil) throws -> OrganizationSnapshot {
    let reading = OrganizationSnapshot.read(named, language: language)
    try Message.print(reading.diagnostics)
    guard let snapshot = reading.value else { throw ExitStatus(of: reading.diagnostics).code }
    return snapshot
  }

  /// The candidate with this name; otherwise one whose name differs only in case.
  static func find<Candidate>(
    _ wanted: String, in candidates: [Candidate], by name: (Candidate) -> String, _ noun: String,
    of organization: Organization
  ) throws -> Candidate {
    if let exact = candidates.first(where: { name($0) == wanted }) { return exact }
    if let other = candidates.first(where: { name($0).lowercased() == wanted.lowercased() }) { return other }
    try refuse(wanted, among: candidates.map(name), noun, of: organization)
  }

  /// Reports an unknown name with the known ones, and ends the command.
  static func refuse(
    _ wanted: String, among known: [String], _ noun: String, of organization: Organization
  ) throws -> Never {
    try Message.print(
      error: "\(organization.displayName) has no \(noun) “\(wanted)”",
      hint: Hints.choose(near: wanted, among: known))
    throw ExitStatus.nothingMatched.code
  }
}
