import Diagnostics

extension DiagnosticWords {
  /// What is said of a file of a package that is not the XML that it should be.
  init(_ fault: XMLFault) {
    self =
      switch fault {
      case .syntax(let detail):
        .init("this is not XML: \(visible(detail))", hint: "export the package again, or mend the file here")
      case .documentType:
        .init(
          "a document type (`<!DOCTYPE`) stands here, and no package has one",
          hint: "remove it; entities and files from elsewhere are never read")
      case .tooDeep(let limit):
        .init(
          "elements stand in one another more than \(limit) deep", hint: "no package needs that")
      case .tooManyParts(let limit):
        .init(
          "the file has more than \(limit) elements and attributes",
          hint: "split the package into smaller ones")
      }
  }

  /// What is said of a zip archive that is not read.
  init(_ fault: ZipFault) {
    let whole = "the archive is read whole or not at all; pack it again without that"
    self =
      switch fault {
      case .damaged(let detail):
        .init("the zip archive cannot be read: \(visible(detail))", hint: "download or pack it again")
      case .encrypted(let entry):
        .init("\(code(entry)) in the zip archive is encrypted", hint: "pack it again without a password")
      case .unsafePath(let entry):
        .init("the path \(code(entry)) leads out of the zip archive", hint: whole)
      case .noFile(let entry):
        .init("\(code(entry)) in the zip archive is a link, or no file at all", hint: whole)
      case .duplicateEntry(let entry):
        .init("the zip archive holds \(code(entry)) twice", hint: whole)
      case .tooManyEntries(let limit):
        .init("the zip archive holds more than \(limit) files", hint: "leave out what is not needed")
      case .nameTooLong(let limit):
        .init("a path in the zip archive has more than \(limit) bytes", hint: whole)
      case .entryTooLarge(let entry, let limit):
        .init(
          "\(code(entry)) in the zip archive has more than \(limit) bytes",
          hint: "leave out what is not needed")
      case .tooLarge(let limit):
        .init(
          "the zip archive holds more than \(limit) bytes unpacked", hint: "leave out what is not needed")
      case .tooCompressed(let limit):
        .init(
          "the zip archive holds more than \(limit) times its own bytes, as a bomb does",
          hint: "if it is meant so, unpack it yourself and give the folder")
      }
  }

  /// What is said of a package of Dataverse records that is not read, or not as it is.
  init(_ fault: PackageFault) {
    self =
      switch fault {
      case .unknown:
        .init(
          "this is none of the packages that are read",
          hint:
            "a package is a Configuration Migration export, a Dataverse solution, Web API JSON, a Package Deployer "
            + "zip, or has a `solution.yaml`")
      case .severalSolutions(let paths):
        .init(
          "it holds \(paths.count) solutions: \(paths.map(code).joined(separator: ", "))",
          hint: "make a package of each")
      case .withoutRows(let ignored): Self.withoutRows(ignored)
      case .missingPart(let name):
        .init("the package names \(code(name)), which is not in it", hint: "pack it again with that file")
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
          "what is written would not be read back equal: \(parts.map(\.words).joined(separator: ", "))",
          hint: "export to the other form, into a folder or a `.zip`; nothing is written")
      }
  }

  private static func withoutRows(_ ignored: [String: Int]) -> DiagnosticWords {
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
