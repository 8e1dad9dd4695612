import Diagnostics
import Notations

/// The list of what is wrong with a package, kept to a length that a person can read.
struct PackageFindings {
  private(set) var diagnostics: [Diagnostic] = []

  mutating func report(
    _ problem: Problem, at place: Place, in source: SourceText, _ severity: Severity = .error
  ) {
    add([source.diagnostic(problem, at: place, severity: severity)])
  }

  mutating func report(_ fault: PackageFault, at place: Place, in source: SourceText) {
    report(.package(fault), at: place, in: source)
  }

  /// A finding about a file that is not read as text.
  mutating func report(_ problem: Problem, file: String) {
    add([Diagnostic(problem, at: Place(file: file))])
  }

  mutating func add(_ found: [Diagnostic]) {
    diagnostics += found.prefix(max(0, YAML.problemLimit - diagnostics.count))
  }

  var hasErrors: Bool { diagnostics.contains(where: \.isError) }
}
