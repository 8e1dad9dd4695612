import Simulation

extension Scene {
  func text(of what: Copyable) throws(CommandRefusal) -> String {
    switch what {
    case .url: return try url()
    case .data:
      // A page that gets no conversation has an address only.
      let address = try app().page.address
      if let data = address.conversationData?.encoded { return data }
      return try url()
    case .conversationId: return try inFront().id.description
    }
  }

  private func url() throws(CommandRefusal) -> String {
    let address = try app().page.address
    guard let url = address.url else { throw .noURL }
    return url
  }
}

extension Console {
  mutating func perform(copying what: Copyable) throws(CommandRefusal) -> [Effect] {
    let text = try Scene(self).text(of: what)
    say(NoteWords.copied(what))
    return [.copy(text)]
  }
}
