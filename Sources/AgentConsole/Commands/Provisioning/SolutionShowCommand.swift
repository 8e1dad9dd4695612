import ArgumentParser
import Diagnostics
import Notations
import Organizations
import RecordFormats
import Records
import Storage
import Wording

/// `agent-console solution show`: shows what a package contains.
struct SolutionShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show what a package contains.",
    discussion: """
      PACKAGE is an archive, a folder or a file: a Configuration Migration package, a Dataverse solution, packed or \
      unpacked, Web API JSON, a Package Deployer package, or one with a solution.yaml. The format is \
      detected from the content.

      Exit code 2: the package cannot be read; 5: it has no row of the five tables.

      Examples:
        agent-console solution show fabrikam.zip
        agent-console solution show fabrikam.zip --tree
        agent-console solution show ./unpacked --json
      """)

  @Argument(help: "A package's archive, folder or file.", completion: .file())
  var package: String

  @Flag(help: "Show how the records are linked, from the provider to the web resource.")
  var tree = false

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var data: DataLanguageOption

  func run() throws {
    let reading = PackageLoader.load(package, language: try data.locale(), allowsEmpty: true)
    try Message.print(reading.diagnostics)
    guard let package = reading.value else { throw ExitStatus.invalid.code }
    let output = Output.results
    if json {
      try output.print(document(package))
    } else {
      try output.print(page(package, output))
    }
    guard package.isEmpty else { return }
    try Message.print(reasonOfEmptiness(package))
    throw ExitStatus.nothingMatched.code
  }

  private func reasonOfEmptiness(_ package: Package) throws -> [Diagnostic] {
    [Diagnostic(PackageFault.withoutRows(ignored: package.ignored), at: Place(file: self.package))]
  }
}

// MARK: - For a person

extension SolutionShowCommand {
  private func page(_ package: Package, _ output: Output) -> PrintedPage {
    let solution = package.solution
    var page = PrintedPage()
    let facts = [
      solution.version?.description, solution.publisher?.name,
      ComponentWords.kind(isManaged: solution.isManaged),
    ].compactMap(\.self)
    page.add(.strong(solution.uniqueName), .plain(facts.map { " · \($0)" }.joined()))
    page.add(package.format.label)
    page.add()
    if tree {
      page.add(RelationTree(of: solution))
      return page
    }
    var table = TextTable(.number("Rows"), .text("Table"))
    for counted in Table.allCases { table.add("\(solution.rowCount(of: counted))", counted.label) }
    table.print(to: &page, width: output.terminalWidth)
    for table in Table.allCases where solution.rowCount(of: table) > 0 {
      page.add()
      page.add(.strong(table.label))
      for name in solution.names(of: table) { page.add("  \(name)") }
    }
    if !solution.webResources.isEmpty {
      page.add()
      page.add(.strong("web resource"))
      for name in solution.webResources.sorted() { page.add("  \(name)") }
    }
    guard !package.ignored.isEmpty else { return page }
    page.add()
    page.add(.strong("ignored"), .faint("  rows of other tables"))
    for (name, count) in package.ignored.sorted(by: { $0.key < $1.key }) {
      page.add("  \(CountWords.count(count, "row", "rows")) of \(name)")
    }
    return page
  }
}

extension Solution {
  /// The rows as shown to a user.
  fileprivate func names(of table: Table) -> [String] {
    func names<Row: TableRow>(of type: Row.Type) -> [String] { self[type].map { RowWords.line($0) } }
    return names(of: table.rowType)
  }
}

// MARK: - For a program

extension SolutionShowCommand {
  private func document(_ package: Package) -> JSONValue {
    let solution = package.solution
    let counts = Table.allCases.map { ($0.key, JSONValue.integer(solution.rowCount(of: $0))) }
    let ignored = package.ignored.sorted { $0.key < $1.key }.map { ($0.key, JSONValue.integer($0.value)) }
    var members: [(String, JSONValue)] = [
      ("schema", .text("agent-console.solution/1")),
      ("solution", .text(solution.uniqueName)),
      ("version", JSONValue(solution.version?.description)),
      ("publisher", JSONValue(solution.publisher?.name)),
      ("managed", solution.isManaged.map(JSONValue.flag) ?? nil),
      ("format", .text(package.format.rawValue)),
      ("counts", .object(JSONObject(counts))),
      ("ignored", .object(JSONObject(ignored))),
      ("webResources", .list(solution.webResources.sorted().map(JSONValue.text))),
    ]
    if tree { members.append(("tree", RelationTree(of: solution).document)) }
    return .object(JSONObject(members))
  }
}
