extension Scene {
  func check(_ command: RecordsCommand) throws(CommandRefusal) {
    switch command {
    case .back:
      if let records, records.isTable, records.panel.editor.isEmpty { throw .nothingToGoBackTo }
    case .edit: if records?.filePlace == nil { throw .noPlaceInFile }
    case .show: break
    }
  }
}

extension Console {
  mutating func perform(_ command: RecordsCommand) -> [Effect] {
    switch command {
    case .back:
      if case .records(let panel) = view.overlay, panel.trail.isEmpty {
        find(in: panel) { $0.apply(.deleteBackward) }
      } else {
        goBack()
      }
    case .show(let table): view.overlay = .records(RecordsPanel(table: table))
    case .edit: return Scene(self).records?.filePlace.map { [.edit($0)] } ?? []
    }
    return []
  }
}
