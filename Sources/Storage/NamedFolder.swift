import Diagnostics
import Organizations
import RecordFormats
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
  static func find(_ name: String) -> Reading<NamedFolder> {
    do throws(FileFailure) {
      guard try FolderOnDisk.existing(name).isFolder else { return file(name) }
      let meant = FolderSurvey.meant(by: name)
      guard let path = meant.value else { return Reading(nil, meant.diagnostics) }
      guard try FolderOnDisk.existing(path).isFolder else { return file(path) }
      return self.folder(path)
    } catch {
      let isNoPath = [.notFound, .isNoFolder].contains(error.reason)
      return isNoPath ? sample(name) : Reading(nil, [error.diagnostic])
    }
  }

  private static func folder(_ name: String) -> Reading<NamedFolder> {
    let folder = FolderOnDisk(name)
    if folder.has(OrganizationFile.fileName) { return Reading(NamedFolder(tree: folder), []) }
    if folder.has(SolutionFile.name) {
      return Reading(NamedFolder(tree: folder, content: .solution(.file(SolutionFile.name))), [])
    }
    let package = PackageSource.recognition(in: "", of: folder)
    guard package.diagnostics.isEmpty else { return Reading(nil, package.diagnostics) }
    let content = package.value.flatMap(\.self).map { Content.solution(.package($0)) }
    return Reading(NamedFolder(tree: folder, content: content ?? .organization), [])
  }

  private static func file(_ path: String) -> Reading<NamedFolder> {
    let (folder, file) = FilePath.split(path)
    let tree = FolderOnDisk(folder)
    if file == OrganizationFile.fileName { return Reading(NamedFolder(tree: tree), []) }
    let package = PackageSource.recognition(of: file, in: tree)
    guard package.diagnostics.isEmpty else { return Reading(nil, package.diagnostics) }
    let source = package.value.flatMap(\.self).map(SolutionSource.package) ?? .file(file)
    return Reading(NamedFolder(tree: tree, content: .solution(source)), [])
  }

  private static func sample(_ name: String) -> Reading<NamedFolder> {
    if let tree = EmbeddedFolder(sample: name) { return Reading(NamedFolder(tree: tree), []) }
    let samples = SampleOrganization.names
    let fault = LookupFault.unknownOrganization(
      name: name, samples: samples, nearest: NearestName.meant(by: name, among: samples))
    return Reading(nil, [Diagnostic(fault, at: Place(file: name))])
  }

  init(tree: any FileTree, content: Content = .organization) {
    self.tree = tree
    self.content = content
  }

  /// Where the organization is kept that is read from it.
  var location: OrganizationLocation {
    guard case .organization = content else { return .nowhere }
    if tree is EmbeddedFolder { return .sample(tree.name) }
    return .folder(tree.name, file: tree.shownPath(OrganizationFile.fileName))
  }
}

/// What a solution that stands alone is read from.
enum SolutionSource: Sendable {
  /// Our own file, by its name in its folder; its web resources stand beside it.
  case file(String)
  case package(PackageRecognition)
}
