import ArgumentParser
import Reports
import Scenarios

/// Where the coverage goes: to standard output in words, or into a file as JSON.
enum CoverageRequest: ExpressibleByArgument {
  case standardOutput
  case file(String)

  init?(argument: String) {
    self = argument == CoverageRequest.sign ? .standardOutput : .file(argument)
  }

  /// The file that it goes into; nil: standard output.
  var file: String? {
    if case .file(let path) = self { path } else { nil }
  }

  /// What `--coverage` without a file is read as.
  static let sign = "-"

  /// Words do not go into the same stream as a report for programs.
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
