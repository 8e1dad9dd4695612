import ArgumentParser
import Reports
import Scenarios
import Wording

/// A requested report: `junit=report.xml`.
struct ReportRequest: ExpressibleByArgument {
  let format: TestReportFormat
  let file: String?

  init(_ format: TestReportFormat, file: String? = nil) {
    self.format = format
    self.file = file
  }

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let format = TestReportFormat(argument: String(parts[0])), parts.last?.isEmpty == false else {
      return nil
    }
    self.init(format, file: parts.count > 1 ? String(parts[1]) : nil)
  }
}

extension [ReportRequest] {
  /// The report that pictures are kept beside: the first for JUnit, which names them, else the first in a file.
  var pictured: ReportRequest? {
    let files = filter { $0.file != nil }
    return files.first { $0.format == .junit } ?? files.first
  }
}

extension ReportRequest {
  /// Parses a request; of a format that is not known, tells the nearest and all.
  static func parse(_ argument: String) throws -> ReportRequest {
    if let request = ReportRequest(argument: argument) { return request }
    let name = String(argument.prefix { $0 != "=" })
    let known = TestReportFormat.allValueStrings
    guard !known.contains(name) else {
      throw ValidationError("after \(name)= belongs a file: \(name)=report")
    }
    throw ValidationError("there is no format “\(name)”: \(Hints.choose(near: name, among: known))")
  }

  /// Whether this is the report that is printed while the scenarios run.
  var isPrettyOnOutput: Bool { format == .pretty && file == nil }

  /// Writes the report to its file, or to standard output.
  func write(_ text: String) throws {
    guard let file else {
      try Output.results.print(verbatim: text)
      return
    }
    try OutputFile.write(Array(text.utf8), to: file)
  }
}
