import RecordFormats

/// The organization or solution that a command uses if none is named: the nearest here or above.
public struct WorkingHome: Hashable, Sendable {
  /// The folder's path from the current one: `.`, `..`, `../..`.
  public let folder: String
  /// The name of the file that makes it one: `org.yaml`, or else `solution.yaml`.
  public let file: String

  /// How the file is shown: `../org.yaml`.
  public var shownPath: String { FilePath.joined(folder, file) }

  /// Whether it is the current folder itself.
  public var isHere: Bool { folder == "." }

  /// The nearest organization or solution; nil if neither this folder nor any above has one.
  public static var nearest: WorkingHome? { first { _ in true } }

  /// The nearest organization.
  public static var nearestOrganization: WorkingHome? { first { $0.file == OrganizationFile.name } }

  /// The nearest with a folder of scenarios; a solution without one belongs to what is above it.
  public static var nearestWithScenarios: WorkingHome? {
    first { $0.file == OrganizationFile.name || $0.hasScenarios }.flatMap { $0.hasScenarios ? $0 : nil }
  }

  /// The folder with its scenarios, as it is shown: `scenarios`, `../scenarios`.
  public var scenarios: String {
    isHere ? FeatureFiles.folder : FilePath.joined(folder, FeatureFiles.folder)
  }

  private var hasScenarios: Bool { FolderOnDisk.status(scenarios)?.isFolder == true }

  /// A few system calls only, because `open` waits for them.
  private static func first(where isMeant: (WorkingHome) -> Bool) -> WorkingHome? {
    var folder = "."
    var above = FolderOnDisk.status(folder)
    while let status = above {
      for file in [OrganizationFile.name, SolutionFile.name] where FolderOnDisk(folder).has(file) {
        let home = WorkingHome(folder: folder, file: file)
        if isMeant(home) { return home }
      }
      folder = folder == "." ? ".." : "../\(folder)"
      above = FolderOnDisk.status(folder)
      // The folder above the root is the root.
      if above == status { return nil }
    }
    return nil
  }
}
