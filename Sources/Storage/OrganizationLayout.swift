import RecordFormats

/// The paths inside an org folder.
public enum OrganizationLayout {
  /// The folder of the installed solutions.
  public static let solutions = "solutions"

  /// The path of one solution's folder, by the folder's name.
  public static func solution(_ folder: String) -> String { "\(solutions)/\(folder)" }

  /// Whether a path belongs to this organization, or to any other organization whose folder contains it.
  public static func isPart(ofAny path: String, besides organization: String? = nil) -> Bool {
    let parent = FilePath.split(FilePath.trimmed(path)).folder
    var above = FilePath.real(parent.isEmpty ? "." : parent) ?? ""
    var organizations = [organization].compactMap(\.self)
    while above.count > 1 {
      if FilePath.real(FilePath.joined(above, OrganizationFile.name)) != nil {
        organizations.append(above)
      }
      above = FilePath.split(above).folder
    }
    return organizations.contains { isPart(path, of: $0) }
  }

  /// Whether a path belongs to an organization, even if nothing exists there yet.
  public static func isPart(_ path: String, of organization: String) -> Bool {
    let (parent, name) = FilePath.split(FilePath.trimmed(path))
    let inParent = FilePath.real(parent.isEmpty ? "." : parent).map { FilePath.joined($0, name) }
    // A link belongs to it by its own location or by its target.
    let ways = [inParent, FilePath.real(path)].compactMap(\.self)
    let home = FilePath.real(organization)
    let parts = [
      OrganizationFile.name, EditedOrganizationFile.nameOfBefore, QuickReplyFile.name, solutions,
      FeatureFiles.folder, FeatureFiles.drillFolder,
    ].flatMap { part in
      [home.map { FilePath.joined($0, part) }, FilePath.real(FilePath.joined(organization, part))]
        .compactMap(\.self)
    }
    return parts.contains { part in ways.contains { FilePath.isIn(part, $0) } }
  }
}
