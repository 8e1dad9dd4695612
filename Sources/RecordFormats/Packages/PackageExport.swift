import Diagnostics
import Notations
import Records

/// A solution with the files of its web resources, to be written in one of our forms.
public struct PackageExport: Sendable {
  public let solution: Solution
  /// How many rows of other tables the package had, by logical name: they were not read.
  public let ignored: [String: Int]
  private let webResources: [WebResourceFile]

  /// Why a solution is not written.
  public struct Failure: Error, Hashable {
    public var fault: PackageFault
  }

  /// Refused where a web resource's name would lead out of the package.
  public init(_ package: Package) throws(Failure) {
    solution = package.solution
    ignored = package.ignored
    // Of a name that comes twice the first one counts, as where a rule reads it.
    let first = Dictionary(package.webResources.map { ($0.name, $0) }) { first, _ in first }
    webResources = first.values.sorted { $0.name < $1.name }
    for file in webResources where !file.hasSafeName { throw Failure(fault: .unsafeName(name: file.name)) }
  }

  /// Whether it has texts that the data of a Configuration Migration package cannot carry.
  public var losesTexts: Bool { !ExportedTables(solution).unwritable.isEmpty }

  /// The files of a Configuration Migration package.
  ///
  /// - Parameter ownName: What the next import calls a package without a name of its own; nil where nobody knows yet.
  public func configurationMigration(named ownName: String?) -> [ZipEntry] {
    let unwritable = ExportedTables(solution).unwritable
    let isPlain =
      ownName == solution.uniqueName && solution.version == nil && solution.publisher == nil
      && solution.simulation.isEmpty && !solution.bringsFiles && webResources.isEmpty && unwritable.isEmpty
    let data = ConfigurationMigrationWriter.files(of: solution)
    if isPlain { return data }
    let text = SolutionFileWriter.companionText(of: solution, texts: unwritable)
    return data + [ZipEntry(path: CompanionFolder.solutionPath, bytes: Array(text.utf8))]
      + files(under: CompanionFolder.webResourcesPath)
  }

  /// The `solution.yaml` with the files at their places beside it.
  public var yaml: [ZipEntry] {
    [ZipEntry(path: SolutionFile.name, bytes: Array(SolutionFileWriter.text(of: solution).utf8))]
      + files(under: SolutionFile.webResources + "/")
  }

  private func files(under folder: String) -> [ZipEntry] {
    webResources.map { ZipEntry(path: folder + $0.name, bytes: $0.bytes) }
  }

  /// A solution that was read back as text, with the files that lie beside it.
  public func whole(_ read: Solution) -> Package {
    var package = Package(format: .yaml, solution: read)
    package.solution.webResources = solution.webResources
    package.webResources = webResources
    return package
  }

  /// What of it a package says otherwise that was read back; empty where it is equal.
  public func differences(from package: Package) -> [SolutionPart] {
    let (written, read) = (solution.withoutPlaces, package.solution.withoutPlaces)
    var parts: [SolutionPart] = []
    if (written.uniqueName, written.bringsFiles) != (read.uniqueName, read.bringsFiles)
      || written.version != read.version || written.publisher != read.publisher
    {
      parts.append(.identity)
    }
    func isSame<Row: TableRow>(_ type: Row.Type) -> Bool { written[type] == read[type] }
    parts += Table.allCases.filter { !isSame($0.rowType) }.map { .rows(table: $0.label) }
    if written.simulation != read.simulation { parts.append(.simulation) }
    let files = Dictionary(package.webResources.map { ($0.name, $0.bytes) }) { first, _ in first }
    let isSame =
      written.webResources.spellings == read.webResources.spellings && files.count == webResources.count
      && webResources.allSatisfy { files[$0.name] == $0.bytes }
    if !isSame { parts.append(.webResources) }
    return parts
  }
}

extension WebResourceFile {
  /// Whether its name is a path below the folder that it is put into.
  fileprivate var hasSafeName: Bool {
    let names = name.split(separator: "/", omittingEmptySubsequences: false)
    return !name.contains("\0") && !name.contains("\\")
      && names.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }
}

extension Set<String> {
  /// The names to the letter: an `é` in one scalar and one in two are the same text, and two names of files.
  fileprivate var spellings: Set<[UInt8]> { Set<[UInt8]>(map { Array($0.utf8) }) }
}
