import ArgumentParser
import Diagnostics
import Glibc
import Notations
import RecordFormats
import Records
import Storage

/// `agent-console solution export`: a solution of an organization as a package.
struct SolutionExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Export a solution of an organization as a package.",
    discussion: """
      configuration-migration is a zip archive with the rows alone, which the Configuration Migration tool imports; it \
      goes to FILE or into a pipe. yaml is our own solution.yaml. What a format does not carry is told.

      Exit code 5: the organization has no solution of that name.

      Examples:
        agent-console solution export FabrikamRemoteAssist --org contoso --to yaml
        agent-console solution export FabrikamRemoteAssist --org ./contoso --to configuration-migration --output fab.zip
      """)

  @Argument(help: "The solution's unique name.")
  var name: String

  @Option(help: "An org folder, a package, or a built-in sample.")
  var org: String

  @Option(help: "The format: configuration-migration or yaml.")
  var to: Format

  @Option(help: "The file to write; else standard output.")
  var output: String?

  @Flag(help: "Print JSON about what was written; needs --output.")
  var json = false

  /// A format that is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case configurationMigration = "configuration-migration"
    case yaml
  }

  func validate() throws {
    if json, output == nil {
      throw ValidationError("--json needs --output: standard output has the package itself")
    }
  }

  func run() throws {
    let organization = try Stage.organization(org)
    guard let solution = organization.solution(named: name) else {
      let known = organization.solutions.map(\.uniqueName)
      let nearest = NearestName.to(name, among: known).map { "did you mean “\($0)”? " } ?? ""
      try Message.print(
        error: "\(organization.displayName) has no solution “\(name)”",
        hint: nearest + (known.isEmpty ? "there is none" : "there are: \(known.joined(separator: ", "))"))
      throw ExitStatus.nothingMatched.code
    }
    if to == .configurationMigration, output == nil, isatty(STDOUT_FILENO) == 1 {
      throw ValidationError("a zip archive is nothing for a terminal: give --output FILE, or a pipe")
    }
    let bytes = try package(solution)
    for left in leftOut(solution) { try Message.print(note: left) }
    guard let output else {
      try Output.results.print(bytes: bytes)
      return
    }
    if isPartOfOrganization(output) {
      try Message.print(
        error: "\(output) is a part of the organization itself", hint: "export to a file outside of it")
      throw ExitStatus.invalid.code
    }
    try OutputFile.write(bytes, to: output)
    if json { try Output.results.print(document(solution, bytes, output)) }
  }

  /// Whether a file is one that the organization is read from: an export must not take its place.
  private func isPartOfOrganization(_ file: String) -> Bool {
    ["solutions", "scenarios"].contains { OutputFile.isInside(file, "\(org)/\($0)") }
      || ["org.yaml", "quick-replies.yaml"].contains { OutputFile.isSame(file, "\(org)/\($0)") }
  }

  private func package(_ solution: Solution) throws -> [UInt8] {
    switch to {
    case .yaml: return Array(SolutionFileWriter.text(of: solution).utf8)
    case .configurationMigration:
      do throws(ZipArchive.Failure) {
        return try ConfigurationMigrationWriter.archive(of: solution)
      } catch {
        try Message.print([Diagnostic(.zip(error.fault), at: Place(file: output ?? solution.uniqueName))])
        throw ExitStatus.broken.code
      }
    }
  }

  /// What the solution has and the format does not carry.
  private func leftOut(_ solution: Solution) -> [String] {
    var left: [String] = []
    if !solution.webResources.isEmpty {
      left.append("the files of its web resources stay behind: ship them beside the package")
    }
    guard to == .configurationMigration else { return left }
    if solution.version != nil || solution.publisher != nil {
      left.append(
        "name, version and publisher stay behind: a Configuration Migration package carries rows alone")
    }
    if !solution.simulation.isEmpty {
      left.append("the simulation block stays behind: it is an invention of ours")
    }
    return left
  }

  private func document(_ solution: Solution, _ bytes: [UInt8], _ file: String) -> JSONValue {
    [
      "schema": "agent-console.solution-export/1",
      "solution": .text(solution.uniqueName),
      "format": .text(to.rawValue),
      "output": .text(file),
      "bytes": .integer(bytes.count),
      "leftOut": .list(leftOut(solution).map(JSONValue.text)),
    ]
  }
}
