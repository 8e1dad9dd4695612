import Notations

/// A package among other files: the folder that is its own.
public struct PackageHome: Hashable, Sendable {
  /// What makes the folder one.
  public enum Kind: Hashable, Sendable {
    /// Our own `solution.yaml`.
    case ours
    /// A file that only packages have.
    case real
    /// Web API JSON, which lies beside no other package.
    case rows
  }

  /// The folder's path with a trailing `/`; empty at the top.
  public let folder: String
  public let kind: Kind
  /// The file that a list names it by, if its folder is the top or the file is ours.
  private let file: String

  /// The path that a list names it by.
  public var path: String { kind == .ours || folder.isEmpty ? file : String(folder.dropLast()) }

  /// Whether a file lies in the folder or below it.
  public func holds(_ path: String) -> Bool { path.hasPrefix(folder) }

  init(_ kind: Kind, folder: String, file: String) {
    (self.kind, self.folder, self.file) = (kind, folder, file)
  }
}

extension PackageRecognition {
  /// The packages among the files, in the order of their files; Web API JSON counts where no other package is above it.
  func foundHomes() -> [PackageHome] {
    var homes: [PackageHome] = []
    var indexes: [String: Int] = [:]
    for file in files.files where !BuildFolders.hold(file.path) {
      guard let home = home(shownBy: file) else { continue }
      if let same = indexes[home.folder] {
        if home.kind == .ours { homes[same] = home }
      } else {
        indexes[home.folder] = homes.count
        homes.append(home)
      }
    }
    let folders = Set(indexes.keys)
    let loose = jsonFiles.filter { file in
      !BuildFolders.hold(file.path) && FileNames.nearest(of: folders, above: file.path) == nil
    }
    guard let first = loose.first else { return homes }
    let folder = loose.reduce(FileNames.folder(first.path)) { common, file in
      FileNames.common(common, FileNames.folder(file.path))
    }
    return homes + [PackageHome(.rows, folder: folder, file: first.path)]
  }

  private func home(shownBy file: ZipEntry) -> PackageHome? {
    let (folder, name) = (FileNames.folder(file.path), FileNames.last(file.path))
    if file.path.hasSuffix(SolutionFile.name), name == SolutionFile.name, !isWebResource(file) {
      return isCompanion(file) ? nil : PackageHome(.ours, folder: folder, file: file.path)
    }
    // What unpacks a solution puts its manifest into a folder of this name.
    let above = FileNames.last(folder) == "other" ? FileNames.folder(String(folder.dropLast())) : folder
    switch rootName(ofFile: file.path).flatMap(RootElement.init) {
    case .importConfig, .appSourceInput, .migrationData:
      return PackageHome(.real, folder: folder, file: file.path)
    case .dataverseSolution:
      return PackageHome(.real, folder: GitLayout.home(ofManifest: file.path) ?? above, file: file.path)
    case .webResource, .publisher, .solutionComponents: return nil
    case nil:
      // A broken file with the name of one of these is one, too.
      let isBroken = Self.packageFileNames.contains(name) && brokenFiles.contains(file.path)
      return isBroken ? PackageHome(.real, folder: above, file: file.path) : nil
    }
  }

  /// Whether there are several packages and it is unclear which one is meant: none of them holds the others.
  var holdsSeveralSolutions: Bool {
    severalHomes.count > 1
      && !severalHomes.contains { outer in severalHomes.allSatisfy { outer.holds($0.folder) } }
  }

  /// The packages that lie within the one that is meant, and are not read with it.
  var innerPackages: [String] {
    guard severalHomes.count > 1, !holdsSeveralSolutions else { return [] }
    let outer = severalHomes.min { $0.folder.count < $1.folder.count }
    return severalHomes.filter { $0 != outer }.map(\.path)
  }

  /// Those that could be meant.
  var severalHomes: [PackageHome] { homes.filter { $0.kind != .rows } }

  /// The packages in the files, each limited to its own folder; one package alone is all of it.
  public var packages: [PackageRecognition] {
    let solutions = gitSolutions
    if !solutions.isEmpty { return solutions }
    let homes = homes.filter { $0.kind != .rows }
    if homes.count > 1 { return homes.map { limited(to: $0, of: homes) } }
    if format == nil, let home = homes.first, home.kind == .ours { return [limited(to: home, of: homes)] }
    guard format == nil, homes.isEmpty else { return [self] }
    let inner = enclosedPackages
    return inner.isEmpty ? [self] : inner
  }

  /// The same with a note that names the packages that lie beside it.
  public func noting(others paths: [String]) -> PackageRecognition {
    var noting = self
    if !paths.isEmpty {
      noting.findings.report(PackageFault.otherPackages(paths: paths), file: files.shownName)
    }
    return noting
  }

  /// The path here of a package that was found in an archive.
  public func pathInside(_ package: PackageRecognition) -> String {
    let prefix = files.shownPath("")
    let shown = package.files.shownName
    return shown.hasPrefix(prefix) ? String(shown.dropFirst(prefix.count)) : shown
  }

  /// Whether there is a package in the files, or in an archive that lies among them.
  public var holdsPackage: Bool { packages.contains { $0.isPackage || $0.throughArchive.isPackage } }

  /// The packages in the archives that lie in this one, where there are several archives.
  private var enclosedPackages: [PackageRecognition] {
    let archives = files.files.filter {
      ZipArchive.isName($0.path) && ZipArchive.begins($0.bytes) && !BuildFolders.hold($0.path)
    }
    guard archives.count > 1, !files.isFileAlone else { return [] }
    var limits = files.limits
    return archives.compactMap { archive in
      guard let entries = try? ZipArchive.read(archive.bytes, limits: limits) else { return nil }
      limits.bytes -= entries.reduce(0) { $0 + $1.bytes.count }
      limits.entries -= entries.count
      let name = archive.path.split(separator: "/").last.map(String.init) ?? archive.path
      let inner = PackageRecognition(
        PackageFiles(
          shownName: files.shownPath(archive.path), ownName: PackageFiles.ownName(ofFile: name),
          files: entries))
      return inner.isPackage ? inner : nil
    }
  }

  /// The archives that `ImportConfig.xml` or AppSource's `input.xml` names, by their paths in lower case.
  public var namedArchives: Set<String> {
    var names: Set<String> = []
    func read(_ file: ZipEntry, _ namesIn: (XMLElement) -> [String]) {
      guard let root = XML.read(file: file.path, bytes: file.bytes).root else { return }
      for name in namesIn(root) {
        let steps = name.split { $0 == "\\" || $0 == "/" }
        names.insert((FileNames.folder(file.path) + steps.joined(separator: "/")).lowercased())
      }
    }
    for file in files(withRoot: .importConfig) { read(file) { ImportConfig($0).names.map(\.value) } }
    for file in files(withRoot: .appSourceInput) {
      read(file) { [$0.child("PackageFile")?.text.trimmed].compactMap(\.self) }
    }
    return names
  }
}
