import Diagnostics
import Organizations
import RecordFormats
import Records
import SampleOrganizations

/// Reads the organizations and solutions named in a feature file; paths are relative to that file.
public enum RelativeLoader {
  /// The organization at this path, or otherwise the built-in sample of this name.
  public static func snapshot(_ name: String, from file: String) -> Reading<OrganizationSnapshot> {
    OrganizationSnapshot.read(source(of: name, from: file))
  }

  /// What the name of an organization stands for in a file: a path, or otherwise a built-in sample.
  public static func source(of name: String, from file: String) -> String {
    let path = path(name, from: file)
    let isThere = FolderOnDisk.status(path) != nil || ArchiveFolder.at(path) != nil
    return isThere ? path : name
  }

  /// The solution at this path, with its web resources, or otherwise the one with this unique name in a built-in
  /// sample; nil if neither exists.
  ///
  /// - Parameter samples: the samples, which take long to read.
  public static func package(
    _ name: String, from file: String, samples: () -> [OrganizationSnapshot] = { sampleOrganizations }
  ) -> Reading<Package>? {
    let path = path(name, from: file)
    if FolderOnDisk.status(path) != nil { return PackageLoader.load(path) }
    if ArchiveFolder.at(path) != nil {
      let reading = OrganizationSnapshot.read(path)
      let first = reading.value?.organization.solutions.first?.uniqueName
      return first.flatMap { reading.value?.package(of: $0) } ?? Reading(nil, reading.diagnostics)
    }
    for snapshot in samples() {
      let found = snapshot.organization.solutions.first { $0.uniqueName.lowercased() == name.lowercased() }
      if let found { return snapshot.package(of: found.uniqueName) }
    }
    return nil
  }

  /// The solution of `package`, when only the value is needed.
  public static func solution(_ name: String, from file: String) -> Reading<Solution>? {
    package(name, from: file).map { Reading($0.value?.solution, $0.diagnostics) }
  }

  /// The built-in samples.
  public static var sampleOrganizations: [OrganizationSnapshot] {
    SampleOrganization.names.compactMap { OrganizationSnapshot.read($0).value }
  }

  /// The organization that a file belongs to: the nearest at or above its folder, or the built-in sample whose
  /// `scenarios` or `drills` folder contains it.
  public static func home(of file: String) -> String? {
    var folder = FilePath.split(file).folder
    while !folder.isEmpty, folder != "/" {
      if FolderOnDisk.status(folder)?.isFolder != true,
        ArchiveFolder.at(folder)?.has(OrganizationFile.name) == true
      {
        return folder
      }
      if FolderOnDisk(folder).has(OrganizationFile.name) { return folder }
      let (above, name) = FilePath.split(folder)
      if [FeatureFiles.folder, FeatureFiles.drillFolder].contains(name),
        SampleOrganization.names.contains(above)
      {
        return above
      }
      if above == folder { return nil }
      folder = above
    }
    return file.hasPrefix("/") ? nil : WorkingHome.nearestOrganization?.folder
  }

  private static func path(_ name: String, from file: String) -> String {
    name.hasPrefix("/") ? name : FilePath.joined(FilePath.split(file).folder, name)
  }
}
