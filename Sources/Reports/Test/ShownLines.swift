import Simulation
import Wording

extension Run {
  /// The facts with their lines, without the quiet ones that another line already covers.
  var shownLines: [(fact: Fact, line: FactLine)] {
    zip(facts, FactLine.lines(facts, from: opening)).filter { $0.1.kind != .quiet }.map { ($0, $1) }
  }

  /// The last of the shown facts, and errors of pages before them.
  ///
  /// An exception that a page threw long ago is often the cause of what fails now.
  var recentLines: RecentLines {
    let lines = shownLines
    let errors = lines.dropLast(RecentLines.count).filter { fact, _ in fact.isErrorOfPage }
    return RecentLines(
      earlierErrors: errors.suffix(RecentLines.errorCount), last: lines.suffix(RecentLines.count))
  }
}

/// What a report of a failed scenario tells of its run.
struct RecentLines {
  let earlierErrors: [(fact: Fact, line: FactLine)]
  let last: [(fact: Fact, line: FactLine)]

  /// How many of the last facts are told.
  fileprivate static let count = 8
  /// How many errors of pages before those are told.
  fileprivate static let errorCount = 3
}

extension Fact {
  /// Whether a page threw or logged an error, or broke down.
  fileprivate var isErrorOfPage: Bool {
    if case .page(.did(let activity, in: _)) = body { activity.isError } else { false }
  }
}
