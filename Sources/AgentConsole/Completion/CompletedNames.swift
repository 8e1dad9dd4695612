import Diagnostics
import Organizations
import Records
import Reports
import SampleOrganizations
import Scenarios
import Simulation
import Storage

/// The names that complete a command line, read from the files that the line is about.
///
/// Files that cannot be read complete nothing; the command itself will say what is wrong with them.
struct CompletedNames {
  private let line: CompletedLine

  init(_ line: CompletedLine) { self.line = line }

  func candidates(of source: NameSource, typed: String) -> [Completion.Candidate] {
    switch source {
    case .topics: HelpTopic.allCases.map { .init(word: $0.rawValue, description: $0.abstract) } + commands
    default: words(of: source, typed: typed).map { .init(word: $0) }
    }
  }

  private func words(of source: NameSource, typed: String) -> [String] {
    switch source {
    case .organizations, .scenarios: SampleOrganization.names
    case .widgets: organization?.chatWidgets.map(\.name) ?? []
    case .agents: organization?.agents.map(\.name) ?? []
    case .languages: (organization?.languages ?? Locale.allCases).map(\.label)
    case .solutions: organization?.solutions.map(\.uniqueName) ?? []
    case .providers: (organization?.solutions.flatMap { $0.providers.map(\.name) } ?? []) + ["off"]
    case .widgetsToSet: SampleOrganization.names + (organization?.chatWidgets.map(\.name) ?? [])
    case .allLanguages: Locale.allCases.map(\.label)
    case .tags: afterEarlier(typed, "( ") { Set(scenarioTags).sorted() }
    case .reports: TestReportFormat.allValueStrings
    case .rules: RuleCatalogue.all.map(\.id)
    case .claims: ProductClaim.allCases.map(\.rawValue)
    case .events: ProviderEvent.allCases.map(\.name) + WarningRule.allCases.map(\.rawValue)
    case .actors: afterEarlier(typed, ",") { DeskMachine.actors.map(\.rawValue) }
    case .topics: []
    }
  }

  /// The names behind what the word holds already, up to its last separator.
  private func afterEarlier(_ typed: String, _ separators: String, _ names: () -> [String]) -> [String] {
    let head = typed.lastIndex(where: separators.contains).map { typed[...$0] } ?? ""
    return names().map { head + $0 }
  }

  private var commands: [Completion.Candidate] {
    (CommandDescription.program?.subcommands ?? []).map { .init(word: $0.name, description: $0.abstract) }
  }

  /// The organization that the line names, or the one that its command would take.
  private var organization: Organization? {
    let first = line.command.positionals.first?.completion
    let takesOne = first == .names(.organizations) || first == .names(.widgetsToSet)
    let named = line.values["--org"] ?? (takesOne ? line.positionals.first : nil)
    return OrganizationSnapshot.organization(FilePath.expandingHome(OrganizationChoice(named).name)).value
  }

  private var scenarioTags: [String] {
    let home = WorkingHome.nearestWithScenarios.map { [$0.scenarios] } ?? []
    let read = ScenarioFiles(line.positionals.isEmpty ? home : line.positionals.map(FilePath.expandingHome))
    return read.files.flatMap { $0.scenarios.flatMap(\.tags) }
  }
}
