import Diagnostics
import Records
import Simulation
import Wording

/// The lines of the events pane, and what the pages of app tabs did last, beside a run.
struct EventLog: RunLog {
  /// The lines of the events pane, oldest first.
  private(set) var lines = Chunked<EventLine>()
  /// What pages did by themselves, oldest first.
  private var activities = Chunked<PageLine>()

  /// Something that the page of an app tab did.
  private struct PageLine: Sendable {
    let tab: TabNumber
    let line: EventLine
  }

  /// - Parameter tab: the app tab whose page did it by itself; nil if no page did.
  mutating func add(_ line: EventLine, ofPage tab: TabNumber?) {
    if let tab { activities.append(PageLine(tab: tab, line: line)) }
    if line.line.kind != .quiet { lines.append(line) }
  }

  /// What the page of an app tab did last.
  func lastActivity(of tab: TabNumber) -> EventLine? { activities.last { $0.tab == tab }?.line }

  func cut(toFacts count: Int) -> EventLog {
    var cut = EventLog()
    cut.lines = lines.first(lines.count(upTo: count, sequence: \.sequence))
    cut.activities = activities.first(activities.count(upTo: count, sequence: \.line.sequence))
    return cut
  }
}

/// A line of the events pane.
struct EventLine: Hashable, Sendable {
  /// The number of its fact.
  let sequence: Int
  let instant: Instant
  let line: FactLine
  /// The claim we make about the product with this line.
  let claim: ProductClaim
  /// Who tells whom; nil if it stays within one party.
  let parties: Parties?
  let weight: EventWeight
}

extension Chunked {
  /// How many of the elements, in order of their facts, are about facts up to this number.
  fileprivate func count(upTo fact: Int, sequence: (Element) -> Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if sequence(self[middle]) <= fact { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
