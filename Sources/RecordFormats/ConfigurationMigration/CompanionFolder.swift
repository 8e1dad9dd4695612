import Notations

/// The folder beside the data of a Configuration Migration package that carries what the data cannot.
///
/// It is an invention of ours. The Configuration Migration tool reads its own files and passes over others (inferred).
enum CompanionFolder {
  static let name = "agent-console"

  /// The path of its `solution.yaml` in the package.
  static let solutionPath = "\(name)/\(SolutionFile.name)"

  /// What the paths of its web resources begin with.
  static let webResourcesPath = "\(name)/webresources/"

  /// Whether a path, wherever the package lies, is that of such a `solution.yaml`.
  static func isSolutionFile(_ path: String) -> Bool {
    path == solutionPath || path.hasSuffix("/\(solutionPath)")
  }

  /// The folder of the package that a companion's `solution.yaml` belongs to, with a `/` at its end.
  static func home(ofSolutionFile path: String) -> String { String(path.dropLast(solutionPath.count)) }
}
