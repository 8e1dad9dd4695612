import RecordFormats

/// Where things stand in an org folder, by their paths in it.
public enum OrganizationLayout {
  /// The folder of the solutions that are installed.
  public static let solutions = "solutions"

  /// The folder of one of them, by its name.
  public static func solution(_ folder: String) -> String { "\(solutions)/\(folder)" }

  /// Whether a path is one that any organization is read from: this one, or one whose folder it leads into.
  public static func isPart(ofAny path: String, besides organization: String) -> Bool {
    let parent = FilePath.split(FilePath.trimmed(path)).folder
    var above = FilePath.real(parent.isEmpty ? "." : parent) ?? ""
    var organizations = [organization]
    while above.count > 1 {
      if FilePath.real(FilePath.joined(above, OrganizationFile.fileName)) != nil {
        organizations.append(above)
      }
      above = FilePath.split(above).folder
    }
    return organizations.contains { isPart(path, of: $0) }
  }

  /// Whether a path is one that an organization is read from, whether or not there is anything at it yet.
  public static func isPart(_ path: String, of organization: String) -> Bool {
    let (parent, name) = FilePath.split(FilePath.trimmed(path))
    let inParent = FilePath.real(parent.isEmpty ? "." : parent).map { FilePath.joined($0, name) }
    // A link is a part by where it lies, and by where it leads.
    let ways = [inParent, FilePath.real(path)].compactMap(\.self)
    let home = FilePath.real(organization)
    let parts = [OrganizationFile.fileName, QuickReplyFile.name, solutions, FeatureFiles.folder].flatMap {
      part in
      [home.map { FilePath.joined($0, part) }, FilePath.real(FilePath.joined(organization, part))]
        .compactMap(\.self)
    }
    return parts.contains { part in ways.contains { FilePath.isIn(part, $0) } }
  }
}
