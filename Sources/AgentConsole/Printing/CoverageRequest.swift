import ArgumentParser
import Reports
import Scenarios

/// Where the coverage report goes: to standard output as text, or to a file as JSON.
enum CoverageRequest: ExpressibleByArgument, CustomStringConvertible {
  case standardOutput
  case file(String)

  init?(argument: String) {
    self = argument == CoverageRequest.sign ? .standardOutput : .file(argument)
  }

  /// The file to write; nil means standard output.
  var file: String? {
    if case .file(let path) = self { path } else { nil }
  }

  /// The destination as `--help` shows it.
  var description: String { file ?? "standard output" }

  /// The argument that stands for `--coverage` without a file.
  static let sign = "-"

  /// Prints the coverage.
  ///
  /// The text never goes to the same stream as a machine-readable report.
  func print(_ coverage: Coverage, beside reports: [ReportRequest]) throws {
    switch self {
    case .standardOutput:
      let isForPeople = reports.allSatisfy { $0.file != nil || $0.isPrettyOnOutput }
      let text = ReportFormat<Coverage>.text.text(of: coverage, from: .now)
      try (isForPeople ? Output.results : .messages).print(verbatim: "\n" + text)
    case .file(let path):
      try OutputFile.write(Array(ReportFormat<Coverage>.json.text(of: coverage, from: .now).utf8), to: path)
    }
  }
}
