import Diagnostics
import Notations
import Records

/// A solution with the files of its web resources, to be written in one of our formats.
public struct PackageExport: Sendable {
  public private(set) var solution: Solution
  /// How many rows of other tables the package had, by logical name.
  ///
  /// They were not read.
  public let ignored: [String: Int]
  let webResources: [WebResourceFile]

  /// Why a solution is not written.
  public struct Failure: Error, Hashable {
    public var fault: PackageFault
  }

  /// Throws if a web resource's name would lead out of the package.
  public init(_ package: Package) throws(Failure) {
    solution = package.solution
    ignored = package.ignored
    // If a name occurs twice the first one counts, as when rules read it.
    let first = Dictionary(package.webResources.map { ($0.name, $0) }) { first, _ in first }
    webResources = first.values.sorted { $0.name < $1.name }
    for file in webResources where !file.hasSafeName { throw Failure(fault: .unsafeName(name: file.name)) }
  }

  /// A part of this export, whose web resources have safe names.
  init(of solution: Solution, _ webResources: [WebResourceFile]) {
    (self.solution, self.webResources, ignored) = (solution, webResources, [:])
    self.solution.webResources = Set(webResources.map(\.name))
  }

  /// Whether it contains texts that the data of a Configuration Migration package cannot express.
  public var losesTexts: Bool { !ExportedTables(solution).unwritable.isEmpty }

  /// The files of a Configuration Migration package.
  ///
  /// - Parameter ownName: The name that the next import will give a package without a name of its own; nil if
  ///   not known yet.
  public func configurationMigration(named ownName: String?) -> [ZipEntry] {
    let unwritable = ExportedTables(solution).unwritable
    let isPlain =
      ownName == solution.uniqueName && solution.version == nil && solution.publisher == nil
      && solution.isManaged == nil && solution.simulation.isEmpty && !solution.bringsFiles
      && webResources.isEmpty && unwritable.isEmpty
    let data = ConfigurationMigrationWriter.files(of: solution)
    if isPlain { return data }
    let text = SolutionFileWriter.companionText(of: solution, texts: unwritable)
    return data + [ZipEntry(path: CompanionFolder.solutionPath, bytes: Array(text.utf8))]
      + files(under: CompanionFolder.webResourcesPath)
  }

  /// The `solution.yaml` with its web resources in their places beside it.
  public var yaml: [ZipEntry] {
    [ZipEntry(path: SolutionFile.name, bytes: Array(SolutionFileWriter.text(of: solution).utf8))]
      + files(under: SolutionFile.webResources + "/")
  }

  private func files(under folder: String) -> [ZipEntry] {
    webResources.map { ZipEntry(path: folder + $0.name, bytes: $0.bytes) }
  }

  /// A solution read back from text, together with the files beside it.
  public func whole(_ read: Solution) -> Package {
    var package = Package(format: .yaml, solution: read)
    package.solution.webResources = solution.webResources
    package.webResources = webResources
    return package
  }

  /// The parts that differ in a package that was read back; empty if it is equal.
  public func differences(from package: Package) -> [SolutionPart] {
    let (written, read) = (solution.withoutPlaces, package.solution.withoutPlaces)
    var parts: [SolutionPart] = []
    if (written.uniqueName, written.bringsFiles) != (read.uniqueName, read.bringsFiles)
      || written.version != read.version || written.publisher != read.publisher
      || written.isManaged != read.isManaged
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
  /// Whether its name is a path inside the folder it is written to.
  fileprivate var hasSafeName: Bool {
    let names = name.split(separator: "/", omittingEmptySubsequences: false)
    return !name.contains("\0") && !name.contains("\\")
      && names.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }
}

extension Set<String> {
  /// The exact bytes of the names: `é` as one scalar or as two is equal text, but two different file names.
  fileprivate var spellings: Set<[UInt8]> { Set<[UInt8]>(map { Array($0.utf8) }) }
}
