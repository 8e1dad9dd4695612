import ArgumentParser
import Diagnostics
import Glibc
import Notations
import Organizations
import RecordFormats
import Records
import Storage

/// `agent-console solution export`: writes a solution of an organization as a package.
struct SolutionExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Export a solution of an organization as a package.",
    discussion: """
      An exported package imports back unchanged, but for what it says it leaves out. Before it replaces anything, export reads it back and fails if \
      anything differs.

      configuration-migration is the format of the Configuration Migration tool: a zip archive, to PATH or into a \
      pipe, or a folder. Its data contains only rows. The name, version, publisher, web resources and simulation block \
      go into a folder `agent-console` beside it, which is our invention; --rows-only leaves that folder out.

      dataverse-solution is a solution as the product exports it: a zip archive, to PATH or into a pipe, or a folder \
      in the layout of `pac solution unpack`. It carries the solution's components: application tab templates, channel \
      capabilities and web resources. Conversation actions, their locale rows and providers are data, which \
      configuration-migration carries.

      yaml is our own solution.yaml: as text to standard output or to a file, or with its web resources' files into a \
      folder or a .zip.

      PATH is a folder if it ends in `/` or is an existing empty folder; nothing in a folder is overwritten. An \
      existing file is replaced; a pipe or device is written to. Anything that is left out is listed on standard error.

      Exit code 2: the package cannot be written; 5: the organization has no solution of that name.

      Examples:
        agent-console solution export FabrikamRemoteAssist --org contoso --to yaml
        agent-console solution export FabrikamRemoteAssist --org contoso --to yaml --output fabrikam/
        agent-console solution export FabrikamRemoteAssist --org ./contoso --to configuration-migration --output fab.zip
        agent-console solution export FabrikamRemoteAssist --org contoso --to dataverse-solution --output src/
      """)

  @Argument(help: "The solution's unique name.", completion: .names(of: .solutions))
  var name: String

  @Option(
    help:
      "An org folder, a package, or a built-in sample (default: the nearest here or above, else contoso).",
    completion: .names(of: .organizations))
  var org: String?

  @Option(help: "The format: configuration-migration, dataverse-solution or yaml.")
  var to: Format

  @Option(
    help: ArgumentHelp("The file or folder to write (default: standard output).", valueName: "path"),
    completion: .file())
  var output: String?

  @Flag(
    help:
      "Write only the files that the Configuration Migration tool reads; leave out the agent-console folder.")
  var rowsOnly = false

  @Flag(help: "Print a JSON summary of what was written; needs --output.")
  var json = false

  /// An export format.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case configurationMigration = "configuration-migration"
    case dataverseSolution = "dataverse-solution"
    case yaml
  }

  func validate() throws {
    if output?.isEmpty == true { throw ValidationError("--output needs a path") }
    if json, ExportTarget(output).path == nil {
      throw ValidationError("--json needs --output, because standard output receives the package")
    }
    if rowsOnly, to != .configurationMigration {
      throw ValidationError("--rows-only goes with --to configuration-migration")
    }
  }

  func run() throws {
    let target = ExportTarget(output)
    let org = try OrganizationChoice(org).announced()
    let export = try export(of: org)
    let writing = ExportWriting(
      export: export, format: to, target: target, carriesRowsAlone: rowsOnly,
      hasScenarios: FeatureFiles.areBeside(export.solution))
    if to != .yaml, target.path == nil, isatty(STDOUT_FILENO) == 1 {
      throw ValidationError(
        "a zip archive cannot be shown on a terminal: give --output FILE, or write to a pipe")
    }
    if let output = target.path, OrganizationLayout.isPart(ofAny: output, besides: org) {
      try Message.print(
        error: "\(output) is part of an organization", hint: "export to a path outside it")
      throw ExitStatus.invalid.code
    }
    for left in writing.leftOut { try Message.print(note: left) }
    let count = try writing.write()
    guard json, let output = target.path else { return }
    try Output.results.print([
      "schema": "agent-console.solution-export/1",
      "solution": .text(writing.export.solution.uniqueName),
      "format": .text(to.rawValue),
      "output": .text(output),
      "bytes": .integer(count),
      "leftOut": .list(writing.leftOut.map(JSONValue.text)),
    ])
  }

  /// The solution with its files.
  private func export(of org: String) throws -> PackageExport {
    let snapshot = try DeskSetup.snapshot(of: org)
    let organization = snapshot.organization
    guard let reading = snapshot.package(of: name) else {
      try DeskSetup.refuse(
        name, among: organization.solutions.map(\.uniqueName), "solution", of: organization)
    }
    try Message.print(reading.diagnostics)
    guard let package = reading.value else { throw ExitStatus(of: reading.diagnostics).code }
    do throws(PackageExport.Failure) {
      return try PackageExport(package)
    } catch {
      try Message.print([Diagnostic(error.fault, at: Place(file: package.solution.uniqueName))])
      throw ExitStatus.invalid.code
    }
  }
}
