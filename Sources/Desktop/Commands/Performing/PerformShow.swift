extension Scene {
  func check(_ command: ShowCommand) throws(CommandRefusal) {
    switch command {
    case .sessions: if listed.isEmpty { throw .noSessions }
    case .missing(let feature): throw .notSimulated(feature)
    case .help, .leader, .palette, .problems, .records, .administrator, .history: break
    }
  }
}

extension Console {
  mutating func perform(_ command: ShowCommand) -> [Effect] {
    switch command {
    case .help:
      view.cover(
        with: .help(HelpPanel(Scene(self).footer, of: keys, isGuided: isGuided, besides: playingKeys)))
    case .leader: view.cover(with: .leader(LeaderMenu(in: Scene(self))))
    case .palette: view.overlay = .palette(Scene(self).palette(.everything))
    case .sessions: view.overlay = .palette(Scene(self).palette(.sessions))
    case .problems:
      view.overlay = .problems(chosen: 0)
      return [.read(why: .asking)]
    case .records: view.overlay = .records(RecordsPanel())
    case .history: openHistory()
    case .missing: break
    case .administrator: view.overlay = .administrator(AdministratorPanel())
    }
    return []
  }
}
