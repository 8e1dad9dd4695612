import Notations

/// The folder beside the data of a Configuration Migration package that holds what the data cannot express.
///
/// This is our invention. The Configuration Migration tool reads only its own files and ignores others
/// (inferred).
enum CompanionFolder {
  static let name = "agent-console"

  /// The path of its `solution.yaml` in the package.
  static let solutionPath = "\(name)/\(SolutionFile.name)"

  /// The prefix of the paths of its web resources.
  static let webResourcesPath = "\(name)/webresources/"

  /// Whether a path, wherever the package is, is the path of such a `solution.yaml`.
  static func isSolutionFile(_ path: String) -> Bool {
    path == solutionPath || path.hasSuffix("/\(solutionPath)")
  }

  /// The folder of the package that a companion's `solution.yaml` belongs to, with a trailing `/`.
  static func home(ofSolutionFile path: String) -> String { String(path.dropLast(solutionPath.count)) }
}
