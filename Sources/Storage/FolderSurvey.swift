import Diagnostics
import RecordFormats

/// Everything of ours that lies in a folder, found and not read yet.
struct FolderSurvey {
  /// The folders of organizations, by their paths; the empty path is the folder itself.
  let organizations: [String]
  /// The packages outside of organizations; a solution under an organization's `solutions` is a part of it.
  let packages: PackageSurvey
  /// The feature files, by their paths.
  let features: [String]
  /// What cannot be entered, and what is not read although it looks like ours.
  let diagnostics: [Diagnostic]

  init(_ tree: some FileTree) {
    var walk = tree.walk(under: "")
    let found = Set(
      walk.files.filter { FilePath.split($0).name == OrganizationFile.name }
        .map { FilePath.split($0).folder })
    let solutions = Set(found.map { FilePath.joined($0, OrganizationLayout.solutions) })
    organizations = found.filter { FilePath.nearest(of: solutions, above: FilePath.joined($0, "x")) == nil }
      .sorted()
    features = walk.files.filter(FeatureFiles.isName)
    let installed = Set(organizations.map { FilePath.joined($0, OrganizationLayout.solutions) })
    let stray = StrayFiles.diagnostics(in: walk, organizations: organizations, of: tree)
    let ours = walk.files.filter { FilePath.split($0).name == SolutionFile.name }
    let misnamed = MisnamedFiles.diagnostics(
      in: walk, organizations: organizations, solutions: ours.map { FilePath.split($0).folder }, of: tree)
    walk.files.removeAll { FilePath.nearest(of: installed, above: $0) != nil }
    packages = PackageSurvey(of: walk, in: "", of: tree)
    diagnostics = walk.failures.map(\.diagnostic) + packages.diagnostics + misnamed + stray
  }
}

extension FolderSurvey {
  /// The path of what is meant by a folder that itself is neither an organization nor a solution: that of the one thing
  /// in it, or else the folder's own.
  ///
  /// Where several things could be meant, none is taken.
  static func meant(by path: String) -> Reading<String> {
    let tree = FolderOnDisk(path)
    guard !tree.has(OrganizationFile.name), !tree.has(SolutionFile.name) else { return Reading(path, []) }
    let survey = FolderSurvey(tree)
    let homes = survey.packages.homes
    if homes.contains(where: { $0.folder.isEmpty }) { return Reading(path, []) }
    let folders = homes.contains { $0.kind != .rows } ? homes.filter { $0.kind != .rows } : homes
    var archives = survey.packages.archives
    if survey.organizations.count + folders.count + archives.count > 1 {
      archives = archives.filter { PackageSource.recognition(of: $0, in: tree).value??.holdsPackage == true }
    }
    let found =
      survey.organizations.map { (path: $0, shown: $0) }
      + folders.map { (path: FilePath.trimmed($0.folder), shown: $0.path) }
      + archives.map { (path: $0, shown: $0) }
    guard found.count < 2 else {
      let paths = found.map { tree.shownPath($0.shown) }
      return Reading(nil, [Diagnostic(PackageFault.severalPackages(paths: paths), at: Place(file: path))])
    }
    return Reading(found.first.map { tree.shownPath($0.path) } ?? path, [])
  }
}
