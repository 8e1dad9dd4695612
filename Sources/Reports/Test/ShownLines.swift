import Simulation
import Wording

extension Run {
  /// The facts with their lines, without the quiet ones that another line already covers.
  var shownLines: [(fact: Fact, line: FactLine)] {
    zip(facts, FactLine.lines(facts, from: opening)).filter { $0.1.kind != .quiet }.map { ($0, $1) }
  }
}
