import Simulation

/// A format in which a report is written: its name, and how a report becomes its text.
///
/// Each stands in a file of its own; the list of those that a report has is its `formats`, and the help of commands
/// follows from it.
public struct ReportFormat<Report>: Sendable {
  /// What the command line calls it: `junit`.
  public let name: String
  private let write: @Sendable (Report, ReportOrigin) -> String

  /// - Parameter write: The whole report, with a line break at its end.
  init(_ name: String, _ write: @escaping @Sendable (Report, ReportOrigin) -> String) {
    self.name = name
    self.write = write
  }

  /// The whole report, with a line break at its end.
  public func text(of report: Report, from origin: ReportOrigin) -> String { write(report, origin) }
}

extension ReportFormat: Hashable {
  public static func == (left: ReportFormat, right: ReportFormat) -> Bool { left.name == right.name }

  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// What a command reports in a format that the person chooses.
public protocol Reportable {
  static var formats: [ReportFormat<Self>] { get }
}

/// Where a report comes from: what a program may want to know and the run itself does not.
public struct ReportOrigin: Hashable, Sendable {
  /// The version of agent-console.
  public let version: String
  /// When the run began, in real time.
  public let start: Instant

  public init(version: String, start: Instant) {
    self.version = version
    self.start = start
  }
}
