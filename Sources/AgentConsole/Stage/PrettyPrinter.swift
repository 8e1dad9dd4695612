import Reports
import Scenarios

/// The report for people, printed while the scenarios run.
final class PrettyPrinter {
  private let count: Int
  private let isWanted: Bool
  private var told = 0

  init(count: Int, isWanted: Bool) {
    self.count = count
    self.isWanted = isWanted
  }

  /// A scenario has ended.
  func tell(_ result: ScenarioResult) throws {
    told += 1
    guard isWanted else { return }
    try Output.results.clearProgress()
    var page = Page()
    let mark = result.status.rawValue
    page.add("\(mark) \(result.scenario.name)  \(result.scenario.file):\(result.scenario.line)")
    if let place = result.failedStep, let failure = result.steps[place].failure {
      let words = StepWords(failure)
      page.add(
        "  \(result.scenario.steps[place].place): \(result.scenario.steps[place].text): \(words.message)")
      if case .shortfall(let s) = failure, s.expected.contains("\n") {
        page.add(s.expected); page.add(s.actual)
      }
      if let hint = words.hint { page.add("  hint: \(hint)") }
    }
    try Output.results.print(page)
    if told < count { try Output.results.showProgress("\(told) of \(count) …") }
  }

  /// The run has ended.
  func end(_ run: TestRun) throws {
    guard isWanted else { return }
    var page = Page()
    page.add(run.summary)
    try Output.results.print(page)
  }
}
