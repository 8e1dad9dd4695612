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
      What is written, the next import reads back equal; it is read back before it takes its place, and what would \
      differ is an error.

      configuration-migration is what the Configuration Migration tool imports: a zip archive, to PATH or into a pipe, \
      or a folder. Its data carries rows alone; a folder `agent-console` beside it, an invention of ours, has name, \
      version, publisher, web resources and the simulation block. --rows-only leaves that folder out.

      yaml is our own solution.yaml: as text to standard output or to a file, or with the files of its web resources \
      into a folder or a .zip.

      A folder is one that is there and empty, or a PATH that ends in `/`; nothing in it is overwritten. A file that is \
      there is replaced, a pipe or device written into. What stays behind is told on standard error.

      Exit code 2: it cannot be written; 5: the organization has no solution of that name.

      Examples:
        agent-console solution export FabrikamRemoteAssist --org contoso --to yaml
        agent-console solution export FabrikamRemoteAssist --org contoso --to yaml --output fabrikam/
        agent-console solution export FabrikamRemoteAssist --org ./contoso --to configuration-migration --output fab.zip
      """)

  @Argument(help: "The solution's unique name.")
  var name: String

  @Option(help: "An org folder, a package, or a built-in sample.")
  var org: String

  @Option(help: "The format: configuration-migration or yaml.")
  var to: Format

  @Option(help: ArgumentHelp("The file or folder to write; else standard output.", valueName: "path"))
  var output: String?

  @Flag(help: "Of configuration-migration the tool's own files alone.")
  var rowsOnly = false

  @Flag(help: "Print JSON about what was written; needs --output.")
  var json = false

  /// An export format.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case configurationMigration = "configuration-migration"
    case yaml
  }

  func validate() throws {
    if output?.isEmpty == true { throw ValidationError("--output needs a path") }
    if json, ExportTarget(output).path == nil {
      throw ValidationError("--json needs --output: standard output has the package itself")
    }
    if rowsOnly, to == .yaml { throw ValidationError("--rows-only goes with --to configuration-migration") }
  }

  func run() throws {
    let target = ExportTarget(output)
    let export = try export()
    let writing = ExportWriting(
      export: export, format: to, target: target, carriesRowsAlone: rowsOnly,
      hasScenarios: OrganizationLoader.hasScenarios(export.solution))
    if to == .configurationMigration, target.path == nil, isatty(STDOUT_FILENO) == 1 {
      throw ValidationError("a zip archive is nothing for a terminal: give --output FILE, or a pipe")
    }
    if let output = target.path, OrganizationLayout.isPart(ofAny: output, besides: org) {
      try Message.print(
        error: "\(output) is a part of an organization", hint: "export to a place outside of it")
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
  private func export() throws -> PackageExport {
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
