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

extension ReportOrigin {
  /// This program, now.
  static var now: ReportOrigin { ReportOrigin(version: AgentConsoleCommand.version, start: WallClock().now) }
}
