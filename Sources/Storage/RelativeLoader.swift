import Diagnostics
import Organizations
import RecordFormats
import Records
import SampleOrganizations

/// Reads the organizations and solutions named in a feature file; paths are relative to that file.
public enum RelativeLoader {
  /// The organization at this path, or otherwise the built-in sample of this name.
  public static func organization(_ name: String, from file: String) -> Reading<Organization> {
    let path = path(name, from: file)
    return OrganizationLoader.load(FolderOnDisk.status(path) == nil ? name : path)
  }

  /// The solution at this path, or otherwise the one with this unique name in a built-in sample; nil if
  /// neither exists.
  public static func solution(_ name: String, from file: String) -> Reading<Solution>? {
    let path = path(name, from: file)
    if FolderOnDisk.status(path) != nil {
      let package = PackageLoader.load(path)
      return Reading(package.value?.solution, package.diagnostics)
    }
    let found = sampleSolutions.first { $0.uniqueName.lowercased() == name.lowercased() }
    return found.map { Reading($0, []) }
  }

  /// The unique names of the solutions in the built-in samples.
  public static var sampleSolutionNames: [String] { sampleSolutions.map(\.uniqueName) }

  private static var sampleSolutions: [Solution] {
    SampleOrganization.names.flatMap { OrganizationLoader.load($0).value?.solutions ?? [] }
  }

  /// The organization whose `scenarios` folder contains a file: its folder on disk, or the name of a built-in
  /// sample.
  public static func home(of file: String) -> String? {
    var folder = FilePath.split(file).folder
    while true {
      let (above, name) = FilePath.split(folder)
      if name == FeatureFiles.folder {
        let home = above.isEmpty ? "." : above
        if FolderOnDisk(home).has(OrganizationFile.fileName) { return home }
        if SampleOrganization.names.contains(above) { return above }
      }
      guard !above.isEmpty, above != folder, above != "/" else { return nil }
      folder = above
    }
  }

  private static func path(_ name: String, from file: String) -> String {
    name.hasPrefix("/") ? name : FilePath.joined(FilePath.split(file).folder, name)
  }
}
