import ArgumentParser
import Notations
import Organizations
import Storage
import Wording

/// `agent-console new`: makes files to start from.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Create a solution, an organization or a scenario to start from.",
    discussion: """
      The new files pass `check` and `test` unchanged. Nothing is ever overwritten.

      Examples:
        agent-console new org Shop
        agent-console new solution "Acme Assist"
        agent-console new scenario "Share a screen" --in ./shop
      """,
    subcommands: [NewSolutionCommand.self, NewOrganizationCommand.self, NewScenarioCommand.self])
}

/// The options shared by all `new` commands.
struct NewOptions: ParsableArguments {
  @Argument(
    help:
      "The name: Latin letters, digits and spaces. Accents are dropped where the product does not allow them."
  )
  var name: String

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("The folder to create it in (default: the current folder).", valueName: "folder"),
    completion: .directory)
  var folder = ""

  @Flag(help: "Print JSON.")
  var json = false
}

/// Something new that was made.
struct CreatedFiles {
  let kind: Kind
  let names: StartingNames
  let path: String
  let files: [String]

  /// What was made, as JSON names it.
  enum Kind: String {
    case solution
    case organization = "org"
    case scenario
  }

  init(_ kind: Kind, _ options: NewOptions, _ point: (StartingNames) -> StartingPoint) throws {
    self.kind = kind
    do throws(StartingNames.Problem) {
      names = try StartingNames(options.name)
    } catch {
      throw ValidationError("\(StartingNameWords.sentence(error)) \(StartingNameWords.hint(error))")
    }
    let point = point(names)
    do throws(WriteFailure) {
      path = try point.make(in: options.folder)
    } catch {
      try Message.refuse([error.diagnostic])
    }
    files = point.files.map(\.path).filter { !$0.isEmpty }
  }

  func print(_ options: NewOptions, _ remarks: [String], next: [String]) throws {
    guard !options.json else { return try Output.results.print(document) }
    var page = PrintedPage()
    page.add(.strong(path))
    for file in files { page.add("  \(file)") }
    for remark in remarks { page.add(remark) }
    page.add()
    for command in next { page.add("agent-console \(command)") }
    try Output.results.print(page)
  }

  private var document: JSONValue {
    [
      "schema": "agent-console.new/1", "kind": .text(kind.rawValue), "name": .text(names.shown),
      "path": .text(path),
      "uniqueName": kind == .solution ? .text(names.uniqueName) : nil,
      "prefix": kind == .solution ? .text(names.prefix) : nil, "files": .list(files.map(JSONValue.text)),
    ]
  }
}
