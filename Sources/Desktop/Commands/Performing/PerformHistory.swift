import Simulation

extension Scene {
  func check(_ command: HistoryCommand) throws(CommandRefusal) {
    let history = console.history
    switch command {
    case .step(let count):
      let wanted = history.index + count
      // The list leads further back than the steps: to what set the rehearsal up.
      let first = history.index < history.beginning ? 0 : history.beginning
      if wanted < first { throw .beginningOfHistory }
      if wanted > history.last { throw .endOfHistory }
    case .now: if !history.isPast { throw .endOfHistory }
    case .takeBranch(let index):
      guard history.branches.indices.contains(index) else { throw .noSuchBranch }
    case .goBack: if branchLeft == nil { throw .noBranchLeft }
    case .name: if historyContent?.item == nil { throw .nothingToChoose }
    case .compareFrom:
      guard let content = historyContent, let item = content.item else { throw .nothingToChoose }
      // The moment shown is what others are compared with anyway.
      if item == content.here, content.compared == item { throw .nothingToCompare }
    case .showChanges:
      guard let content = historyContent, let item = content.item else { throw .nothingToChoose }
      if content.compared == item { throw .nothingToCompare }
    case .askWhatIf:
      guard case .moment(let index)? = historyContent?.item, history.entry(at: index) != nil else {
        throw .noInputToChange
      }
    case .chooseChange(let place):
      guard let whatIf, whatIf.choosing(place) != nil else { throw .nothingToChoose }
    }
  }
}

extension Scene {
  /// The branch that was left last.
  private var branchLeft: BranchNumber? {
    view.branchLeft.flatMap { left in console.history.branches.first { $0.number == left }?.number }
  }
}

extension Console {
  mutating func perform(_ command: HistoryCommand) {
    switch command {
    case .step(let count): show { $0.go(to: $0.index + count) }
    case .now:
      view.closeHistory()
      show { $0.goToNow() }
    case .takeBranch(let index):
      let number = history.branches[index].number
      show { $0.take(number) }
    case .goBack:
      guard let left = view.branchLeft else { return }
      show { $0.take(left) }
      if let name = branchName(left: view.branchLeft) { say(HistoryWords.wentBack(from: name, keys)) }
    case .name: askForName()
    case .compareFrom: compareFromChosen()
    case .showChanges: showChanges()
    case .askWhatIf: askWhatIf()
    case .chooseChange(let place):
      if let panel = Scene(self).whatIf?.choosing(place) { view.overlay = .whatIf(panel) }
    }
  }
}
