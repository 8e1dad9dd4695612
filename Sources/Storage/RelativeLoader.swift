import Diagnostics
import Organizations
import RecordFormats
import Records
import SampleOrganizations

/// Reads the organizations and solutions that a feature file names: paths are relative to the file.
public enum RelativeLoader {
  /// An organization by its path, else the built-in sample of this name.
  public static func organization(_ name: String, from file: String) -> Reading<Organization> {
    let path = path(name, from: file)
    return OrganizationLoader.load(FolderOnDisk.status(path) == nil ? name : path)
  }

  /// A solution by its path, else the one of a built-in sample with this unique name; nil where there is neither.
  public static func solution(_ name: String, from file: String) -> Reading<Solution>? {
    let path = path(name, from: file)
    if FolderOnDisk.status(path) != nil {
      let package = PackageLoader.load(path)
      return Reading(package.value?.solution, package.diagnostics)
    }
    let found = sampleSolutions.first { $0.uniqueName.lowercased() == name.lowercased() }
    return found.map { Reading($0, []) }
  }

  /// The unique names of the solutions that built-in samples bring.
  public static var sampleSolutionNames: [String] { sampleSolutions.map(\.uniqueName) }

  private static var sampleSolutions: [Solution] {
    SampleOrganization.names.flatMap { OrganizationLoader.load($0).value?.solutions ?? [] }
  }

  /// The organization in whose `scenarios` folder a file lies: its folder on disk, or a built-in sample's name.
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
