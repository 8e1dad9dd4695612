import Simulation

/// A format for a report: its name, and a function that writes the report.
///
/// Each format has its own file. The formats of a report are its `formats`, from which the help of commands
/// is made.
public struct ReportFormat<Report>: Sendable {
  /// The name on the command line: `junit`.
  public let name: String
  private let write: @Sendable (Report, ReportOrigin) -> String

  /// - Parameter write: Returns the whole report, ending in a line break.
  init(_ name: String, _ write: @escaping @Sendable (Report, ReportOrigin) -> String) {
    self.name = name
    self.write = write
  }

  /// The whole report, ending in a line break.
  public func text(of report: Report, from origin: ReportOrigin) -> String { write(report, origin) }
}

extension ReportFormat: Hashable {
  public static func == (left: ReportFormat, right: ReportFormat) -> Bool { left.name == right.name }

  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// A report of a command, in a format that the person chooses.
public protocol Reportable {
  static var formats: [ReportFormat<Self>] { get }
}

/// The origin of a report: what a program may want to know but the run itself does not.
public struct ReportOrigin: Hashable, Sendable {
  /// The version of agent-console.
  public let version: String
  /// When the run began, in real time.
  public let start: Instant
  /// Where the pictures of the run's failed scenarios are.
  public let pictures: PicturePaths

  public init(version: String, start: Instant, pictures: PicturePaths = .none) {
    self.version = version
    self.start = start
    self.pictures = pictures
  }

  /// The same origin, with pictures of the run.
  public func with(_ pictures: PicturePaths) -> ReportOrigin {
    ReportOrigin(version: version, start: start, pictures: pictures)
  }
}
