extension Scene {
  func check(_ command: RecordsCommand) throws(CommandRefusal) {
    switch command {
    case .back: if records?.isTable ?? true { throw .nothingToGoBackTo }
    case .edit: if records?.filePlace == nil { throw .noPlaceInFile }
    case .show: break
    }
  }
}

extension Console {
  mutating func perform(_ command: RecordsCommand) -> [Effect] {
    switch command {
    case .back: goBack()
    case .show(let table): view.overlay = .records(RecordsPanel(table: table))
    case .edit: return Scene(self).records?.filePlace.map { [.edit($0)] } ?? []
    }
    return []
  }
}
