import Diagnostics
import Notations
import RecordFormats
import Records
import Storage
import Wording

/// Writes an export, but only after reading it back as the same solution.
struct ExportWriting {
  let export: PackageExport
  let format: SolutionExportCommand.Format
  let target: ExportTarget
  /// Whether to leave out the companion folder of a Configuration Migration package.
  let carriesRowsAlone: Bool
  /// Whether the solution has scenarios, which no format carries.
  let hasScenarios: Bool

  /// Whether to write our `solution.yaml` as text, without the files beside it.
  private var isText: Bool {
    guard format == .yaml else { return false }
    if case .folder = target { return false }
    return !target.isArchive
  }

  /// What a Dataverse solution carries of it; nil for another format.
  private var carried: CarriedSolution? {
    guard format == .dataverseSolution else { return nil }
    if case .folder = target { return CarriedSolution(export, .unpacked) }
    return CarriedSolution(export, .packed)
  }

  private var files: [ZipEntry] {
    switch format {
    case .yaml: export.yaml
    case .dataverseSolution: carried?.files ?? []
    case .configurationMigration:
      carriesRowsAlone
        ? ConfigurationMigrationWriter.files(of: export.solution)
        : export.configurationMigration(named: target.ownName)
    }
  }

  /// What the solution has but the export leaves out.
  var leftOut: [String] {
    let solution = export.solution
    var left: [String] = []
    if !export.ignored.isEmpty {
      let tables = export.ignored.sorted { $0.key < $1.key }.map { "\($0.value) of \($0.key)" }
      left.append("left out, rows of tables that are not read: \(tables.joined(separator: ", "))")
    }
    if isText, !solution.webResources.isEmpty {
      left.append(
        "left out, the files of its web resources: --output FOLDER/ or FILE.zip includes them")
    }
    if hasScenarios { left.append("left out, its scenarios: copy the folder `scenarios` too") }
    left += (carried?.omissions ?? []).map(\.words)
    guard carriesRowsAlone else { return left }
    if !solution.webResources.isEmpty {
      left.append("left out, the files of its web resources: ship them beside the package")
    }
    if solution.version != nil || solution.publisher != nil || target.ownName != solution.uniqueName {
      left.append("left out, name, version and publisher: the data contains only rows")
    }
    if !solution.simulation.isEmpty {
      left.append("left out, the simulation block: it is our invention")
    }
    if export.losesTexts {
      left.append("left out, control characters in its texts: XML cannot contain them")
    }
    return left
  }

  /// Writes the export and returns the number of bytes.
  func write() throws -> Int {
    let files = files
    if case .folder(let path) = target {
      try write(files, toFolder: path)
      return files.reduce(0) { $0 + $1.bytes.count }
    }
    let bytes = isText ? try text(files[0]) : try archive(files)
    if case .file(let path) = target {
      try OutputFile.write(bytes, to: path)
    } else {
      try Output.results.print(bytes: bytes)
    }
    return bytes.count
  }

  /// The text of our own format, which holds everything except the files.
  private func text(_ file: ZipEntry) throws -> [UInt8] {
    let reading = SolutionFile.read(SourceText(file: shownName, bytes: file.bytes))
    try expectEqual(
      Reading(reading.value.map(export.whole), reading.diagnostics))
    return file.bytes
  }

  private func archive(_ files: [ZipEntry]) throws -> [UInt8] {
    let (bytes, entries): ([UInt8], [ZipEntry])
    do throws(ZipArchive.Failure) {
      bytes = try ZipArchive.write(files)
      entries = try ZipArchive.read(bytes)
    } catch {
      try refuse([Diagnostic(error.fault, at: Place(file: shownName))])
    }
    let back = PackageFiles(shownName: shownName, ownName: target.ownName ?? "", files: entries)
    try expectEqual(Package.read(back, allowsEmpty: true))
    return bytes
  }

  private func write(_ files: [ZipEntry], toFolder path: String) throws {
    try HeldSignals.during { try writeAside(files, thenMoveTo: path) }
  }

  private func writeAside(_ files: [ZipEntry], thenMoveTo path: String) throws {
    let staged: StagingFolder
    do throws(WriteFailure) {
      staged = try StagingFolder(files, for: path)
    } catch {
      try refuse([error.diagnostic])
    }
    do {
      try expectEqual(PackageLoader.load(staged.path, allowsEmpty: true))
    } catch {
      staged.discard()
      throw error
    }
    do throws(WriteFailure) {
      try staged.move()
    } catch {
      try refuse([error.diagnostic])
    }
  }

  /// Ends the command if a different solution was read back.
  private func expectEqual(_ reading: Reading<Package>) throws {
    if carriesRowsAlone { return }
    guard let package = reading.value else { try refuse(reading.diagnostics) }
    let parts = carried?.differences(from: package) ?? export.differences(from: package)
    guard parts.isEmpty else {
      try refuse([Diagnostic(PackageFault.notReadBack(parts: parts), at: Place(file: shownName))])
    }
  }

  private var shownName: String { target.path ?? export.solution.uniqueName }

  private func refuse(_ diagnostics: [Diagnostic]) throws -> Never {
    try Message.print(diagnostics)
    throw ExitStatus.invalid.code
  }
}
