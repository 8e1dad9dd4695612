import Diagnostics
import RecordFormats

extension PackageFault: WordedFault {
  public func words(in _: String) -> Spoken {
    switch self {
    case .unknown:
      .init(
        "this is not a package that can be read",
        hint:
          "a package is a Configuration Migration export, a Dataverse solution, Web API JSON, a Package Deployer "
          + "zip, or has a `solution.yaml`")
    case .severalSolutions(let paths):
      .init(
        "it holds \(paths.count) solutions: \(paths.map(code).joined(separator: ", "))",
        hint: "make a package of each")
    case .severalPackages(let paths):
      .init(
        "this folder holds \(paths.count) packages or organizations, and one is asked for",
        hint: "name one of them: \(Hints.list(paths))")
    case .otherPackages(let paths):
      .init(
        "beside this package lie others, which are not read here: \(Hints.list(paths))",
        hint: "name one of them to read it; `agent-console check` reads them all")
    case .strayFile:
      .init(
        "this file is broken and is not read: it lies beside the package",
        hint: "if it belongs to the package, mend it and move it there")
    case .strayArchive:
      .init("this archive holds no package, and is not read", hint: "if it should hold one, export it again")
    case .withoutRows(let ignored): Self.withoutRows(ignored)
    case .missingPart(let name):
      .init("the package names \(code(name)), which is not in it", hint: "pack it again with that file")
    case .otherLanguages(let read, let others, let choice): Self.otherLanguages(read, others, choice)
    case .rowsBeside(let count, let format):
      .init(
        "the file has \(CountWords.count(count, "row", "rows")) of our tables and is not read: it lies beside "
          + "a \(format.label)",
        hint: "give the file alone, or put it into a folder of its own")
    case .componentsElsewhere:
      .init(
        "this is the manifest of a solution in the form of Dataverse's Git integration, without its components",
        hint: "give the folder that holds `solutions`, the publishers and the tables' folders")
    case .schemaAlone:
      .init(
        "this is the schema of Configuration Migration data, and the data is not here",
        hint: "put the `data.xml` that was exported with it beside it")
    case .goesOn(let next):
      .init(
        "these are not all rows: the answer goes on at \(quoted(next))",
        hint: "fetch the next page too, and put both files into one folder")
    case .rowUpdated(let table, let name, let columns, let first):
      .init(
        "the data changes \(code(name)) of the solution's own \(visible(table)): "
          + columns.map(code).joined(separator: ", "),
        hint:
          "the data is imported last, and its values count; the solution has the row at \(visible("\(first)"))"
      )
    case .unknownColumn(let column, let table, let nearest):
      .init(
        "the table \(table) has no column \(code(column)), so it is not read",
        hint: "did you mean \(code(nearest))?")
    case .looseParameter(let name):
      .init(
        "the template parameter \(code(name)) belongs to no application tab template here",
        hint: "link it to its template in the package, or leave it out")
    case .missingParameter(let id):
      .init(
        "the application tab template has the parameter \(code(id)), which is not here",
        hint: "export `msdyn_consoleapplicationtemplateparameter` too")
    case .unnamedSolution:
      .init(
        "the solution has no unique name",
        hint: "write it into the manifest: `<UniqueName>FabrikamAssist</UniqueName>`")
    case .strangeRoot(let written, let expected):
      .init(
        "this file's root is \(code(written)), so its row is not read",
        hint: "did you mean \(code(expected))?")
    case .wrongTable(let column, let table, let expected):
      .init(
        "\(code(column)) links to a row of \(code(table)), and takes one of \(code(expected))",
        hint: "link it to a row of \(code(expected))")
    case .missingValue(let column, let label, let table):
      .init(
        "this \(table) has nothing in \(label) (\(code(column)))",
        hint: "the product asks for it: fill it in")
    case .badValue(let column, let value, let expected):
      .init("\(code(column)) takes \(expected.words), not \(quoted(value))", hint: expected.hint)
    case .unknownOption(let column, let value, let options):
      .init(
        "\(code(column)) has no option \(quoted(value))",
        hint: "its options: \(options.map(visible).joined(separator: ", "))")
    case .unsafeName(let name):
      .init(
        "the web resource \(code(name)) has a name that no file of a package can have",
        hint: "give it a name such as `fab_/cobrowse.html`; nothing is written")
    case .notReadBack(let parts):
      .init(
        "the export would read back differently: \(parts.map(\.words).joined(separator: ", "))",
        hint: "export to the other form, into a folder or a `.zip`; nothing is written")
    }
  }

  private static func otherLanguages(_ read: String, _ others: [String], _ choice: DataChoice) -> Spoken {
    let rest = others.isEmpty ? "" : "; the others are not: \(others.map(code).joined(separator: ", "))"
    let reason =
      switch choice {
      case .standard: ""
      case .asked(let language): " for \(language.label)"
      case .lacking(let language): ", because none is for \(language.label)"
      }
    return .init(
      "of the data files for one language each, \(code(read)) is read\(reason)\(rest)",
      hint: "Package Deployer takes the one for the organization's language; `--language` chooses another")
  }

  private static func withoutRows(_ ignored: [String: Int]) -> Spoken {
    let tables = ignored.keys.sorted().map { "\(ignored[$0, default: 0]) of \(visible($0))" }
    let rows = tables.isEmpty ? "it has no rows at all" : "its rows are \(tables.joined(separator: ", "))"
    return .init(
      "the package has no row of a table that remote assistance uses; \(rows)",
      hint: "those are `msdyn_provider`, `msdyn_conversationaction`, `msdyn_conversationactionlocale`, "
        + "`msdyn_channelcapability` and `msdyn_applicationtabtemplate`")
  }
}

extension SolutionPart {
  fileprivate var words: String {
    switch self {
    case .identity: "name, version and publisher"
    case .rows(let table): "rows of the table \(table)"
    case .simulation: "the simulation block"
    case .webResources: "the files of web resources"
    }
  }
}

extension PackageFault.ColumnValueKind {
  fileprivate var words: String {
    switch self {
    case .text: "a text"
    case .wholeNumber: "a whole number"
    case .flag: "yes or no"
    case .identifier: "a GUID"
    case .link: "a row of another table"
    case .parameters: "a JSON object of parameters"
    }
  }

  fileprivate var hint: String {
    switch self {
    case .text: "write one value"
    case .wholeNumber: "write digits, such as `10` or `-5`"
    case .flag: "write `true` or `false`, or `1` or `0`"
    case .identifier: "write one such as `6f1c0f0e-2d0c-4a53-9d5b-0123456789ab`"
    case .link: "write the row's GUID, or its key"
    case .parameters: "write `{\"webresourceName\":{\"value\":\"fab_/cobrowse.html\"}}`"
    }
  }
}

extension PackageRule: WordedRule {
  public var meaning: String {
    switch self {
    case .unknown:
      "A file, folder or archive is not a package that can be read, or has several where one is expected."
    case .withoutRows: "A package holds no row of the five tables of remote assistance."
    case .goesOn: "A Web API answer is only the first page of its rows."
    case .otherLanguages:
      "A Package Deployer package has a data file for each of several languages, of which one is read."
    case .rowsBeside:
      "A JSON file with rows of our tables lies beside a package of another format, and is not read."
    case .rowUpdated:
      "A row comes both as a component of a solution and in the data beside it, and the two differ: the data's values count."
    case .unknownColumn:
      "A row of a package has a column that its table does not have, and whose name is nearly that of one which it has."
    case .misnamed:
      "A file or folder has nearly the name of one that is read, such as `Solution.yaml`, and is not read."
    case .wrongKind: "The command line names a file of a kind that the command does not read."
    case .notRead: "A file or a package lies beside what is read, and is not read itself."
    case .looseParameter:
      "A parameter's row belongs to no application tab template of its package, or one of a template is not there."
    }
  }
}
