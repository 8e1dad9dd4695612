import ArgumentParser
import ConsoleLoop
import Reports

/// A format is given by name; `--help` lists the names.
extension ReportFormat: ExpressibleByArgument where Report: Reportable {
  public init?(argument: String) {
    guard let format = Report.formats.first(where: { $0.name == argument }) else { return nil }
    self = format
  }

  public static var allValueStrings: [String] { Report.formats.map(\.name) }
  public var defaultValueDescription: String { name }
}

extension TestReportFormat: ExpressibleByArgument {
  public init?(argument: String) {
    guard let format = Self.all.first(where: { $0.name == argument }) else { return nil }
    self = format
  }

  public static var allValueStrings: [String] { all.map(\.name) }
}

extension ReportFormat<CheckReport> {
  /// Prints a report; on a terminal, a person's has colours.
  func print(_ report: CheckReport) throws {
    if self == .text {
      var page = PrintedPage()
      for line in report.emphasizedLines { page.add(line) }
      try Output.results.print(page)
    } else {
      try Output.results.print(verbatim: text(of: report, from: .now))
    }
  }
}

extension ReportOrigin {
  /// This program, now.
  static var now: ReportOrigin { ReportOrigin(version: AgentConsoleCommand.version, start: WallClock().now) }
}
