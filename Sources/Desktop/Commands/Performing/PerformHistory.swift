extension Scene {
  func check(_ command: HistoryCommand) throws(CommandRefusal) {
    let history = console.history
    switch command {
    case .step(let count):
      let shown = history.index ?? history.moments.count - 1
      guard history.moments.indices.contains(shown + count) else {
        throw count < 0 ? .beginningOfHistory : .endOfHistory
      }
    case .takeBranch(let index):
      guard history.branches.indices.contains(index) else { throw .noSuchBranch }
    }
  }
}

extension Console {
  mutating func perform(_ command: HistoryCommand) {
    switch command {
    case .step(let count): step(by: count)
    case .takeBranch(let index): take(branch: index)
    }
  }
}
