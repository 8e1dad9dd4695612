import Diagnostics
import Organizations
import RecordFormats
import SampleOrganizations

/// The folder that the ORG of a command line names: a path if there is one, else a built-in sample.
struct NamedFolder {
  let tree: any FileTree
  let content: Content

  /// What it holds.
  enum Content {
    case organization
    /// A solution alone, in the file of this name.
    case solution(file: String)
    case package(PackageFiles)
  }

  /// Finds it: an org folder or its `org.yaml`, a solution's folder or its file, a package, a sample's name.
  static func find(_ name: String) -> Reading<NamedFolder> {
    do throws(FileFailure) {
      guard try FolderOnDisk.existing(name).isFolder else { return file(name) }
    } catch {
      let isNoPath = [.notFound, .isNoFolder].contains(error.reason)
      return isNoPath ? sample(name) : Reading(nil, [error.diagnostic])
    }
    let folder = FolderOnDisk(name)
    func found(_ content: Content) -> Reading<NamedFolder> {
      Reading(NamedFolder(tree: folder, content: content), [])
    }
    if folder.has(OrganizationFile.fileName) { return found(.organization) }
    if folder.has(SolutionFile.name) { return found(.solution(file: SolutionFile.name)) }
    let package = PackageSource.files(in: "", of: folder)
    guard package.diagnostics.isEmpty else { return Reading(nil, package.diagnostics) }
    return found(package.value.flatMap(\.self).map(Content.package) ?? .organization)
  }

  private static func file(_ path: String) -> Reading<NamedFolder> {
    let (folder, file) = FilePath.split(path)
    let tree = FolderOnDisk(folder)
    if file == OrganizationFile.fileName {
      return Reading(NamedFolder(tree: tree, content: .organization), [])
    }
    let package = PackageSource.files(of: file, in: tree)
    guard package.diagnostics.isEmpty else { return Reading(nil, package.diagnostics) }
    let content = package.value.flatMap(\.self).map(Content.package) ?? .solution(file: file)
    return Reading(NamedFolder(tree: tree, content: content), [])
  }

  private static func sample(_ name: String) -> Reading<NamedFolder> {
    if let tree = EmbeddedFolder(sample: name) {
      return Reading(NamedFolder(tree: tree, content: .organization), [])
    }
    let samples = SampleOrganization.names
    let fault = LookupFault.unknownOrganization(
      name: name, samples: samples, nearest: NearestName.to(name, among: samples))
    return Reading(nil, [Diagnostic(fault, at: Place(file: name))])
  }
}
