import Simulation

/// The moments of the branch that goes on, with each branch that was left below the moment where it begins.
struct HistoryList: Sendable {
  private let last: Int
  /// The branches that were left, in list order.
  private let branches: [History<EventLog>.Branch]

  init(_ history: History<EventLog>) {
    last = history.last
    branches = history.branches.sorted { ($0.start, $0.number) < ($1.start, $1.number) }
  }

  var count: Int { last + 1 + branches.count }

  /// The item on a line.
  subscript(line: Int) -> HistoryItem {
    let above = branches.indices.prefix { self.line(ofBranch: $0) < line }.count
    return above < branches.count && self.line(ofBranch: above) == line
      ? .branch(branches[above].number) : .moment(line - above)
  }

  /// The line of an item; nil if it is not in the list.
  func line(of item: HistoryItem) -> Int? {
    switch item {
    case .moment(let index):
      (0...last).contains(index) ? index + branches.prefix { $0.start < index }.count : nil
    case .branch(let number):
      branches.firstIndex { $0.number == number }.map(line(ofBranch:))
    }
  }

  func branch(_ number: BranchNumber) -> History<EventLog>.Branch? { branches.first { $0.number == number } }

  private func line(ofBranch place: Int) -> Int { branches[place].start + 1 + place }
}

/// Something in the list of the history.
enum HistoryItem: Hashable, Sendable {
  /// A moment of the branch that goes on, by its index.
  case moment(Int)
  /// A branch that was left.
  case branch(BranchNumber)
}
