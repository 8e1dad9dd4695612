extension State {
  mutating func perform(_ input: PageInput, _ transaction: inout Transaction) {
    switch input {
    case .does(let activity, let tab): emit(.page(.did(activity, in: tab)), &transaction)
    case .sendsOnUnload(let tab, let events): emit(.page(.sendsOnUnload(tab, events)), &transaction)
    }
  }
}
