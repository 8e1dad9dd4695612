import Foundation

/// Public programs that read test reports, installed by `.ci/report-consumers FOLDER`.
enum ReportConsumers {
  private static let environment = ProcessInfo.processInfo.environment
  private static let folder = environment["REPORT_CONSUMERS"]
  /// Whether tests with missing requirements must fail instead of being skipped.
  private static let mayNotSkip = environment["AGENT_CONSOLE_SKIP_NOTHING"] != nil

  static let areThere = folder != nil || mayNotSkip
  static let areMissing =
    "REPORT_CONSUMERS names no folder with public readers of reports; .ci/report-consumers makes one"

  static let perlIsThere = mayNotSkip || FileManager.default.isExecutableFile(atPath: "/usr/bin/perl")
  static let perlIsMissing = "there is no /usr/bin/perl"

  static func path(_ name: String) -> String { "\(folder ?? "REPORT_CONSUMERS")/\(name)" }

  /// Runs a Python program on a report, with that folder's Python.
  static func python(_ program: String, on report: String) throws -> String {
    try run(path("bin/python3"), ["-c", program], on: report)
  }

  struct Failed: Error, CustomStringConvertible {
    let description: String
  }

  /// Returns what a program prints; throws if it ends with an error.
  ///
  /// - Parameter report: written to a file whose path is the last argument.
  static func run(_ program: String, _ arguments: [String], on report: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "agent-console-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "report")
    try Data(report.utf8).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments + [file.path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(description: text) }
    return text
  }
}
