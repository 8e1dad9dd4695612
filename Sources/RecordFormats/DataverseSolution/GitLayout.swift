import Notations

/// Where Dataverse's Git integration puts the parts of solutions in a repository (documented: the folders;
/// inferred: what is in the files).
///
/// `solutions/<name>/solution.yml` is the manifest; the components lie beside `solutions`, in a folder for
/// each table or kind, because several solutions may share them.
enum GitLayout {
  static let manifest = "solution.yml"
  static let solutions = "solutions"

  /// The files beside the manifest that list its components, and the descriptions that we read.
  private static let names: Set = [
    manifest, "rootcomponents.yml", "solutioncomponents.yml", "publisher.yml", "webresource.yml",
  ]

  /// Whether a file of this path may be a part of a solution in this form.
  static func isPart(_ path: String) -> Bool {
    let name = FileNames.last(path)
    guard name.hasSuffix(".yml") else { return false }
    return names.contains(name) || PackageTable(String(name.dropLast(".yml".count))) != nil
  }

  /// Whether it is a manifest, by its name.
  static func isManifest(_ path: String) -> Bool { FileNames.last(path) == manifest }

  /// The folder that has the components of a manifest beside it, with a trailing `/`; nil if the manifest does
  /// not lie in `solutions/<name>`.
  static func home(ofManifest path: String) -> String? {
    let names = path.split(separator: "/")
    guard isManifest(path), names.count >= 3, names[names.count - 3].lowercased() == solutions else {
      return nil
    }
    return names.dropLast(3).map { "\($0)/" }.joined()
  }
}

extension PackageRecognition {
  /// The manifests of solutions in the form of Dataverse's Git integration.
  var gitManifests: [ZipEntry] {
    files(withRoot: .dataverseSolution).filter { GitLayout.isManifest($0.path) }
  }

  public var isInGitForm: Bool { !gitManifests.isEmpty }
}

extension PackageParts {
  /// Reports what the lists of a solution in the Git form name and the repository does not have, and counts
  /// the components that are not read.
  mutating func noteGitComponents(_ recognition: PackageRecognition) {
    let files = recognition.files
    for manifest in recognition.gitManifests where GitLayout.home(ofManifest: manifest.path) == nil {
      findings.report(PackageFault.componentsElsewhere, file: files.shownPath(manifest.path))
    }
    // Without the folders of the components, none of them is there.
    guard !findings.hasErrors else { return }
    let rows = Set(
      files.files.filter { RecordComponent($0, in: recognition) != nil }.map { FileNames.folder($0.path) })
    for file in recognition.files(withRoot: .solutionComponents) {
      guard let (root, source) = root(of: file, in: files) else { continue }
      for component in root.children("Component") {
        guard let path = component.attribute("path") else { continue }
        let folder = path.value.split(separator: "/").joined(separator: "/") + "/"
        let inside = files.files.filter { $0.path.lowercased().hasPrefix(folder.lowercased()) }
        let kind = folder.prefix { $0 != "/" }.lowercased()
        if inside.isEmpty {
          guard Self.isReadFromGit(kind) else {
            // Its files are of a kind that is not even looked at: forms, flows, tables.
            contents.ignored[kind, default: 0] += 1
            continue
          }
          findings.report(.missingPart(name: path.value), at: path.place, in: source, .warning)
        } else if !Self.isReadFromGit(kind),
          !inside.contains(where: { rows.contains(FileNames.folder($0.path)) })
        {
          contents.ignored[kind, default: 0] += 1
        }
      }
    }
  }

  private static func isReadFromGit(_ kind: String) -> Bool {
    kind == "publishers" || kind == SolutionFile.webResources
      || PackageTable.all.contains { $0.entitySet == kind }
  }
}
