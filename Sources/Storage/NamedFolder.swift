import Diagnostics
import Organizations
import RecordFormats
import Records
import SampleOrganizations

/// What a command line names, found and not read yet: a path if there is one, otherwise a built-in sample.
struct NamedFolder {
  let tree: any FileTree
  let content: Content

  /// What the folder is read as.
  enum Content {
    case organization
    /// A solution that stands alone.
    case solution(SolutionSource)
  }

  /// Finds it: an org folder or its `org.yaml`, a solution's folder or its file, a package, a sample's name.
  ///
  /// A folder in which just one of these lies stands for that one.
  ///
  /// - Parameter language: Whose data is read, if a package has data for several languages.
  static func find(_ name: String, language: Locale? = nil) -> Reading<NamedFolder> {
    let found = find(anyLanguage: name)
    return Reading(found.value?.choosing(language), found.diagnostics)
  }

  private static func find(anyLanguage name: String) -> Reading<NamedFolder> {
    do throws(FileFailure) {
      guard try FolderOnDisk.existing(name).isFolder else { return file(name) }
      let meant = FolderSurvey.meant(by: name)
      guard let path = meant.value else { return Reading(nil, meant.diagnostics) }
      guard try FolderOnDisk.existing(path).isFolder else { return file(path) }
      return folder(FolderOnDisk(path))
    } catch {
      let isNoPath = [.notFound, .isNoFolder].contains(error.reason)
      if isNoPath, let inside = ArchiveFolder.at(name) { return folder(inside) }
      return isNoPath ? sample(name) : Reading(nil, [error.diagnostic])
    }
  }

  private static func folder(_ folder: any SearchedTree) -> Reading<NamedFolder> {
    if folder.has(OrganizationFile.name) { return Reading(NamedFolder(tree: folder), []) }
    if folder.has(SolutionFile.name) {
      return Reading(NamedFolder(tree: folder, content: .solution(.file(SolutionFile.name))), [])
    }
    let package = PackageSource.recognition(in: "", of: folder)
    guard package.diagnostics.isEmpty else { return Reading(nil, package.diagnostics) }
    if let recognition = package.value.flatMap(\.self) {
      return Reading(NamedFolder(tree: folder, content: .solution(.package(recognition))), [])
    }
    let misnamed = FolderSurvey(folder).diagnostics.filter(\.isMisnamedFile)
    let missing = FileFailure(path: folder.shownPath(OrganizationFile.name), reason: .notFound)
    guard misnamed.isEmpty else { return Reading(nil, [missing.diagnostic] + misnamed) }
    return Reading(NamedFolder(tree: folder), [])
  }

  private static func file(_ path: String) -> Reading<NamedFolder> {
    let (folder, file) = FilePath.split(path)
    let tree = FolderOnDisk(folder)
    if file == OrganizationFile.name { return Reading(NamedFolder(tree: tree), []) }
    let package = PackageSource.recognition(of: file, in: tree)
    guard package.diagnostics.isEmpty else { return Reading(nil, package.diagnostics) }
    if let inside = package.value.flatMap(\.self).flatMap({ ArchiveFolder(of: $0, named: path) }),
      let found = organization(in: inside)
    {
      return found
    }
    let source = package.value.flatMap(\.self).map(SolutionSource.package) ?? .file(file)
    return Reading(NamedFolder(tree: tree, content: .solution(source)), [])
  }

  /// The organization in an archive; nil if there is none.
  private static func organization(in archive: ArchiveFolder) -> Reading<NamedFolder>? {
    let survey = FolderSurvey(archive)
    guard let first = survey.organizations.first else { return nil }
    let paths = survey.organizations + survey.packages.homes.filter { $0.kind != .rows }.map(\.path)
    guard paths.count < 2 else {
      let fault = PackageFault.severalPackages(paths: paths.map { archive.shownPath($0) })
      return Reading(nil, [Diagnostic(fault, at: Place(file: archive.name))])
    }
    return Reading(NamedFolder(tree: archive.folder(at: first)), survey.diagnostics.filter(\.isError))
  }

  private static func sample(_ name: String) -> Reading<NamedFolder> {
    if let tree = EmbeddedFolder(sample: name) { return Reading(NamedFolder(tree: tree), []) }
    if let inside = SamplePath(name) { return Reading(nil, [inside.diagnostic]) }
    let samples = SampleOrganization.names
    let fault = LookupFault.unknownOrganization(
      name: name, samples: samples,
      nearest: NearestName.to(name, among: samples) ?? NearestPath.to(name)
        ?? NearestName.meant(by: name, among: samples))
    return Reading(nil, [Diagnostic(fault, at: Place(file: name))])
  }

  init(tree: any FileTree, content: Content = .organization) {
    self.tree = tree
    self.content = content
  }

  /// The same with the data for this language, if it is a package with data for several.
  func choosing(_ language: Locale?) -> NamedFolder {
    guard case .solution(.package(let recognition)) = content else { return self }
    return NamedFolder(tree: tree, content: .solution(.package(recognition.choosing(language))))
  }

  /// Whether it is a solution that stands alone.
  var isSolutionAlone: Bool { if case .solution = content { true } else { false } }

  /// The org folder whose runs may change these files while they are read: its own, or that in which the solution
  /// is installed; nil if there is none.
  var changingFolder: String? {
    guard !(tree is EmbeddedFolder), !(tree is ArchiveFolder) else { return nil }
    let folder = tree.name
    guard isSolutionAlone else { return folder }
    let organization = FilePath.joined(folder, "../..")
    // By what the paths lead to: the folder may be linked, or be the current one, whose name is `.`.
    guard FolderOnDisk(organization).has(OrganizationFile.name),
      let around = FileStamp(FilePath.joined(folder, "..")),
      around.isSameFile(as: FileStamp(FilePath.joined(organization, OrganizationLayout.solutions)))
    else { return nil }
    return organization
  }

  /// Where the organization is kept that is read from it.
  var location: OrganizationLocation {
    guard case .organization = content else { return .nowhere }
    if tree is EmbeddedFolder { return .sample(tree.name) }
    if tree is ArchiveFolder { return .nowhere }
    return .folder(tree.name, file: tree.shownPath(OrganizationFile.name))
  }
}

/// What a solution that stands alone is read from.
enum SolutionSource: Sendable {
  /// Our own file, by its name in its folder; its web resources stand beside it.
  case file(String)
  case package(PackageRecognition)
}
