import Diagnostics
import RecordFormats
import SampleOrganizations

/// The folder that the ORG of a command line names: a path if there is one, else a built-in sample.
struct NamedFolder {
  let tree: any FileTree
  /// The solution's file in it, where it holds no organization but a solution alone.
  let solutionFile: String?

  /// Finds it: an org folder or its `org.yaml`, a solution's folder or its file, a sample's name.
  static func find(_ name: String) -> Reading<NamedFolder> {
    do throws(FileFailure) {
      guard try FolderOnDisk.existing(name).isFolder else {
        let (folder, file) = FilePath.split(name)
        let isOrganization = file == OrganizationFile.fileName
        return Reading(
          NamedFolder(tree: FolderOnDisk(folder), solutionFile: isOrganization ? nil : file), [])
      }
    } catch {
      let isNoPath = [.notFound, .isNoFolder].contains(error.reason)
      return isNoPath ? sample(name) : Reading(nil, [error.diagnostic])
    }
    let folder = FolderOnDisk(name)
    let holdsSolution = !folder.has(OrganizationFile.fileName) && folder.has(SolutionFile.name)
    return Reading(NamedFolder(tree: folder, solutionFile: holdsSolution ? SolutionFile.name : nil), [])
  }

  private static func sample(_ name: String) -> Reading<NamedFolder> {
    if let tree = EmbeddedFolder(sample: name) {
      return Reading(NamedFolder(tree: tree, solutionFile: nil), [])
    }
    let samples = SampleOrganization.names
    let problem = Problem.unknownOrganization(
      name: name, samples: samples, nearest: NearestName.to(name, among: samples))
    return Reading(nil, [Diagnostic(problem, at: Place(file: name))])
  }
}
