import Diagnostics
import Notations

/// The solutions of a repository in the form of Dataverse's Git integration, which share their components.
extension PackageRecognition {
  /// Each of several solutions with its components; empty for a package of any other form.
  ///
  /// A component that no solution lists is read with each of them, as it is with one alone (inferred).
  public var gitSolutions: [PackageRecognition] {
    let manifests = gitManifests.filter { GitLayout.home(ofManifest: $0.path) != nil }
    guard manifests.count > 1 else { return [] }
    let folders = manifests.map { FileNames.folder($0.path) }
    let lists = folders.map { Set(components(listedIn: $0) ?? []) }
    return folders.indices.map { index in
      let others = lists.reduce(into: Set<String>()) { $0.formUnion($1) }.subtracting(lists[index])
      return including { path in
        if path.hasPrefix(folders[index]) { return true }
        if folders.contains(where: path.hasPrefix) { return false }
        return Self.isPublisher(path) || FileNames.nearest(of: others, above: path.lowercased()) == nil
      }
    }
  }

  /// The folders of a solution's components, in lower case; nil if it has no list of them.
  private func components(listedIn folder: String) -> [String]? {
    guard
      let list = files(withRoot: .solutionComponents).first(where: { FileNames.folder($0.path) == folder }),
      let root = XML.readYAML(file: files.shownPath(list.path), bytes: list.bytes).root,
      let home = GitLayout.home(ofManifest: folder + GitLayout.manifest)
    else { return nil }
    return root.children("Component").compactMap { $0["path"] }.map { path in
      (home + path.split(separator: "/").joined(separator: "/") + "/").lowercased()
    }
  }

  private static func isPublisher(_ path: String) -> Bool { FileNames.last(path) == "publisher.yml" }
}

extension PackageRecognition {
  /// Whether it is the manifest of a solution without the components that lie beside `solutions`.
  public var lacksComponents: Bool {
    isInGitForm && gitManifests.allSatisfy { GitLayout.home(ofManifest: $0.path) == nil }
  }

  /// The solution of a repository whose manifest lies in this folder; nil if there is none.
  public func gitSolution(named folder: String) -> PackageRecognition? {
    let path = "\(GitLayout.solutions)/\(folder)/\(GitLayout.manifest)".lowercased()
    let solutions = gitSolutions.isEmpty ? [self] : gitSolutions
    return solutions.first { $0.gitManifests.contains { $0.path.lowercased() == path } }
  }
}
