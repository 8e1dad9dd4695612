import Diagnostics
import Notations
import RecordFormats

/// Finds a package and recognizes its form: in a zip archive, in a folder, or one file alone.
enum PackageSource {
  /// The package in a file: in an archive, or the file itself; nil where it is neither an archive nor anything that begins
  /// as XML or Web API JSON does.
  static func recognition(of file: String, in tree: some FileTree) -> Reading<PackageRecognition?> {
    let shown = tree.shownPath(file)
    do throws(FileFailure) {
      let bytes = try tree.bytes(of: file, limit: ZipLimits.archiveBytes)
      let (folder, name) = FilePath.split(file)
      let ownName = PackageFiles.ownName(ofFile: name)
      guard ZipArchive.begins(bytes) else {
        if let kind = FileKind.otherThanPackage(name, bytes) {
          let fault = UnreadFileFault.wrongKind(kind, wanted: .package)
          return Reading(nil, [Diagnostic(fault, at: Place(file: shown))])
        }
        // A solution that stands alone may have any name.
        if let meant = MisnamedFiles.meant(by: name, bytes), meant != SolutionFile.name {
          let fault = UnreadFileFault.misnamed(name: name, meant: meant, isNamed: true)
          return Reading(nil, [Diagnostic(fault, at: Place(file: shown))])
        }
        let alone = PackageRecognition(
          PackageFiles(
            shownName: tree.shownPath(folder), ownName: ownName, files: [ZipEntry(path: name, bytes: bytes)],
            isFileAlone: true))
        if alone.isPackage { return Reading(alone, []) }
        return Reading(nil, noPackage(bytes, name).map { [Diagnostic($0, at: Place(file: shown))] } ?? [])
      }
      do throws(ZipArchive.Failure) {
        let entries = try ZipArchive.read(bytes)
        let files = PackageFiles(shownName: shown, ownName: ownName, files: entries)
        return Reading(PackageRecognition(files), [])
      } catch {
        return Reading(nil, [Diagnostic(error.fault, at: Place(file: shown))])
      }
    } catch {
      return Reading(nil, [error.diagnostic])
    }
  }

  /// What is wrong with a file that is no package; nil where it may be a `solution.yaml` of any name.
  private static func noPackage(_ bytes: [UInt8], _ name: String) -> (any Fault)? {
    if ZipArchive.isName(name) {
      return ZipFault.damaged(
        detail: bytes.isEmpty ? "it is empty" : "it does not begin as an archive does")
    }
    let isYAML = [".yaml", ".yml"].contains(where: name.lowercased().hasSuffix)
    return isYAML || TopLevelKeys(bytes).areOfSolution ? nil : PackageFault.unknown
  }

  /// The package in a folder; nil where it holds none.
  ///
  /// One that is the folder itself is taken, and the others are named; of several below it none is taken.
  static func recognition(in folder: String, of tree: some FileTree) -> Reading<PackageRecognition?> {
    let survey = PackageSurvey(of: folder, in: tree)
    let ours = survey.homes.filter { $0.kind == .ours }
    var homes = survey.homes.filter { $0.kind == .real }
    if homes.isEmpty, ours.isEmpty { homes = survey.homes }
    if let top = homes.first(where: { $0.folder.isEmpty }) {
      let others = (survey.homes.filter { $0 != top && $0.kind != .rows }.map(\.path) + survey.archives)
        .map { tree.shownPath(FilePath.joined(folder, $0)) }
      let reading = recognition(of: top, survey, in: folder, of: tree)
      return Reading(reading.value.map { $0?.noting(others: others) }, reading.diagnostics)
    }
    var archives = survey.archives
    if homes.count + archives.count > 1 {
      archives = archives.filter {
        recognition(of: FilePath.joined(folder, $0), in: tree).value??.holdsPackage == true
      }
    }
    guard homes.count + archives.count < 2 else {
      let paths = (homes.map(\.path) + archives).map { tree.shownPath(FilePath.joined(folder, $0)) }
      let fault = PackageFault.severalPackages(paths: paths)
      return Reading(nil, [Diagnostic(fault, at: Place(file: tree.shownPath(folder)))])
    }
    if let home = homes.first { return recognition(of: home, survey, in: folder, of: tree) }
    guard let archive = archives.first else { return Reading(nil, survey.diagnostics.filter(\.isError)) }
    return recognition(of: FilePath.joined(folder, archive), in: tree)
  }

  /// The package whose folder was found.
  static func recognition(
    of home: PackageHome, _ survey: PackageSurvey, in folder: String, of tree: some FileTree
  ) -> Reading<PackageRecognition?> {
    do throws(FileFailure) {
      let whole = FilePath.joined(folder, FilePath.trimmed(home.folder))
      let recognition = PackageRecognition(try files(of: home, survey, in: whole, of: tree))
      let repository = recognition.lacksComponents ? solutionOfRepository(at: tree.shownPath(whole)) : nil
      return Reading(repository ?? recognition, [])
    } catch {
      return Reading(nil, [error.diagnostic])
    }
  }

  private static func files(
    of home: PackageHome, _ survey: PackageSurvey, in folder: String, of tree: some FileTree
  ) throws(FileFailure) -> PackageFiles {
    let limits = ZipLimits()
    var left = limits.bytes
    var files: [ZipEntry] = []
    for path in survey.files(of: home, in: tree) {
      let bytes =
        if let known = survey.knownBytes(of: path, in: home) {
          known
        } else {
          try tree.bytes(of: FilePath.joined(folder, path), limit: min(left, limits.entryBytes))
        }
      left -= bytes.count
      files.append(ZipEntry(path: path, bytes: bytes))
    }
    let shown = tree.shownPath(folder)
    var package = PackageFiles(shownName: shown, ownName: ownName(ofFolder: shown), files: files)
    package.isFolder = true
    return package
  }

  /// The solution whose manifest lies in a folder of a repository in the form of Dataverse's Git integration.
  private static func solutionOfRepository(at path: String) -> PackageRecognition? {
    guard let real = FilePath.real(path.isEmpty ? "." : path) else { return nil }
    let (solutions, name) = FilePath.split(real)
    guard FilePath.split(solutions).name.lowercased() == OrganizationLayout.solutions else { return nil }
    let steps = path.split(separator: "/")
    let isPlain = steps.count > 2 && !steps.suffix(2).contains { $0 == "." || $0 == ".." }
    let above = isPlain ? FilePath.split(FilePath.split(FilePath.trimmed(path)).folder).folder : nil
    let tree = FolderOnDisk(above ?? FilePath.joined(path.isEmpty ? "." : path, "../.."))
    let survey = PackageSurvey(of: "", in: tree)
    guard let home = survey.homes.first(where: { $0.folder.isEmpty && $0.kind == .real }) else { return nil }
    return recognition(of: home, survey, in: "", of: tree).value??.gitSolution(named: name)
  }

  /// A folder's name; the folder that the program runs in has none that a person wrote.
  static func ownName(ofFolder path: String) -> String {
    path.split(separator: "/").last { $0 != "." && $0 != ".." }.map(String.init) ?? "package"
  }
}
