import Simulation

extension Scene {
  func text(of what: Copyable) throws(CommandRefusal) -> String {
    switch what {
    case .url: return try app().page.address.url
    case .data:
      // A page that gets no conversation has an address only.
      let address = try app().page.address
      return address.conversationData?.encoded ?? address.url
    case .conversationId: return try inFront().id.description
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
