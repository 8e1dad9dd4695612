import Records
import Simulation
import Testing

/// The menu that opens at a slash.
@Suite("The slash menu")
struct SlashMenuTests {
  private func commands(_ line: String, _ change: (inout Solution) -> Void = { _ in }) -> [String] {
    let desk = Desk.chatting(change)
    return desk.focused.map { SlashMenu(for: line, in: desk.state.buttonBar(of: $0)).map(\.command) }
      ?? []
  }

  @Test("A slash lists the commands that can run now, in button order")
  func all() {
    #expect(commands("/") == ["/cb", "/ss", "/survey", "/case", "/help"])
  }

  @Test("Typing filters the list, ignoring case")
  func filters() {
    #expect(commands("/S") == ["/ss", "/survey"])
    #expect(commands("/cb") == ["/cb"])
    #expect(commands("/x").isEmpty)
  }

  @Test("Only a single word with one slash opens it", arguments: ["", "cb", "//", "/cb ", "/cb x", "/\n"])
  func closed(line: String) {
    #expect(commands(line).isEmpty)
  }

  @Test("Of equal commands it lists the one that runs, and no product commands")
  func alikeAndReserved() {
    let entries = commands("/") { solution in
      for index in solution.conversationActionLocales.indices {
        switch solution.conversationActionLocales[index].label {
        case "Help page": solution.conversationActionLocales[index].slashCommand = "/Survey"
        case "Open case": solution.conversationActionLocales[index].slashCommand = "/c"
        default: break
        }
      }
    }
    #expect(entries == ["/cb", "/ss", "/survey"])
  }

  @Test("Each entry has its label and tooltip")
  func words() {
    let desk = Desk.chatting()
    let entry = desk.focused.flatMap { SlashMenu(for: "/cb", in: desk.state.buttonBar(of: $0)).first }
    #expect(entry?.label == "Co-browse")
    #expect(entry?.tooltip == "Start a co-browse session provided by Fabrikam")
  }
}
