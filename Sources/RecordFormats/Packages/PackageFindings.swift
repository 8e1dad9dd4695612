import Diagnostics
import Notations

/// The problems of a package, limited to a number that a person can read.
struct PackageFindings {
  private(set) var diagnostics: [Diagnostic] = []

  mutating func report(_ fault: any Fault, at place: Place, in source: SourceText) {
    add([source.diagnostic(fault, at: place)])
  }

  mutating func report(
    _ fault: PackageFault, at place: Place, in source: SourceText, _ severity: Severity? = nil
  ) {
    add([source.diagnostic(fault, at: place, severity: severity)])
  }

  /// Reports a problem of a file that is not read as text.
  mutating func report(_ fault: any Fault, file: String) {
    add([Diagnostic(fault, at: Place(file: file))])
  }

  mutating func add(_ found: [Diagnostic]) {
    diagnostics += found.prefix(max(0, YAML.problemLimit - diagnostics.count))
  }

  var hasErrors: Bool { diagnostics.contains(where: \.isError) }
}

extension [Diagnostic] {
  /// The same findings, of files that the package does not need.
  var asWarnings: [Diagnostic] {
    map { finding in
      var finding = finding
      finding.severity = .warning
      return finding
    }
  }
}
