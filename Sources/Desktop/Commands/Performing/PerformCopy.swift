import Simulation

extension Scene {
  func text(of what: Copyable) throws(CommandRefusal) -> String {
    switch what {
    case .url: try app().page.address.url
    case .data: try app().page.address.encodedData
    case .conversationId: try inFront().id.description
    }
  }
}

extension Console {
  mutating func perform(copying what: Copyable) throws(CommandRefusal) -> [Effect] {
    let text = try Scene(self).text(of: what)
    say(NoteWords.copied(what))
    return [.copy(text)]
  }
}
