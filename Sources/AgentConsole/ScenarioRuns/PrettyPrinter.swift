import Reports
import Scenarios

/// Prints the `pretty` report while the scenarios run.
struct PrettyPrinter {
  private let count: Int
  private let pictures: PicturePaths
  private var report = PrettyReport()
  private var printed = 0

  init(count: Int, pictures: PicturePaths) {
    self.count = count
    self.pictures = pictures
  }

  /// Prints the result of a scenario that has ended.
  mutating func print(_ result: ScenarioResult) throws {
    printed += 1
    let lines = report.add(result, picture: pictures[result])
    try Output.results.clearProgress()
    try Output.results.print(PrintedPage(lines))
    if printed < count { try Output.results.showProgress("\(printed) of \(count) …") }
  }

  /// Prints the summary when the run has ended.
  func end(_ run: TestRun) throws { try Output.results.print(PrintedPage(report.ending(of: run))) }
}

extension PrintedPage {
  /// The lines of a report with their emphasis.
  init(_ lines: [ReportLine]) {
    self.init()
    for line in lines { add(line.spans) }
  }
}
