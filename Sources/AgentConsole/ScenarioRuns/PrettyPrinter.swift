import Reports
import Scenarios

/// Prints the `pretty` report while the scenarios run.
struct PrettyPrinter {
  private let count: Int
  /// Whether the report goes to standard output at all.
  private let isWanted: Bool
  private let pictures: PicturePaths
  private var printed = 0

  init(count: Int, isWanted: Bool, pictures: PicturePaths) {
    self.count = count
    self.isWanted = isWanted
    self.pictures = pictures
  }

  /// Prints the result of a scenario that has ended.
  mutating func print(_ result: ScenarioResult) throws {
    printed += 1
    guard isWanted else { return }
    try Output.results.clearProgress()
    try Output.results.print(PrintedPage(PrettyReport.lines(of: result, picture: pictures[result])))
    if printed < count { try Output.results.showProgress("\(printed) of \(count) …") }
  }

  /// Prints the summary when the run has ended.
  func end(_ run: TestRun) throws {
    if isWanted { try Output.results.print(PrintedPage(PrettyReport.ending(of: run))) }
  }
}

extension PrintedPage {
  /// The lines of a report with their emphasis.
  init(_ lines: [ReportLine]) {
    self.init()
    for line in lines { add(line.spans) }
  }
}
