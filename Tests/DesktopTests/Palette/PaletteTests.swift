import Cells
import Records
import Simulation
import Testing

@testable import Desktop

@Suite("The palette")
struct PaletteTests {
  /// With a co-browse session requested, so that the provider has something to do.
  private func working() throws -> Screen {
    var screen = try Screen()
    try screen.press("/cb<Enter>")
    return screen
  }

  private func found(_ screen: Screen) throws -> [PaletteItem] {
    guard case .palette(let palette) = screen.console.view.overlay else {
      Issue.record("The palette is not open.")
      return []
    }
    return palette.found
  }

  struct Search: CustomTestStringConvertible {
    let typed: String
    let title: String
    var testDescription: String { typed }
  }

  static let searches = [
    Search(typed: "cob", title: "Co-browse  /cb"),
    Search(typed: "prov conn", title: "Send CobrowseConnectedEvent from Fabrikam co-browse"),
    Search(typed: "turn co off", title: "Turn Co-browse off for Web support"),
    Search(typed: "3 min", title: "Let 3 minutes pass"),
    Search(typed: "10s", title: "Let 10 s pass"),
    Search(typed: "offline", title: "Set presence to Offline"),
    Search(typed: "noah says", title: "Noah Park: says…"),
    Search(typed: "mia leaves", title: "Mia Wong: leaves"),
    Search(typed: "luc", title: "Put Luc Martin at the desk"),
    Search(typed: "fr-fr", title: "Change the language to fr-FR"),
    Search(typed: "start over", title: "Start over with Noah Park"),
    Search(typed: "copy url", title: "Copy the app tab's URL"),
    Search(typed: "stop clock", title: "Stop the clock"),
    Search(typed: "close tab", title: "Close tab Fabrikam co-browse"),
    Search(typed: "help", title: "Help"),
  ]

  @Test("A few letters find what is meant, first", arguments: searches)
  func findsWhatIsMeant(search: Search) throws {
    var screen = try working()
    try screen.press("<C-p>\(search.typed)")
    #expect(try found(screen).first?.title == search.title)
  }

  @Test("An actor's name finds what that actor can do")
  func findsActors() throws {
    for actor in ["provider", "administrator", "trainer"] {
      var screen = try working()
      try screen.press("<C-p>\(actor.prefix(4))")
      #expect(try found(screen).first?.group.lowercased() == actor)
    }
  }

  @Test("Every move of every actor is in it, and every key that holds everywhere")
  func listsEverything() throws {
    var screen = try working()
    try screen.press("<C-p>")
    let items = try found(screen)
    for actor in ["Agent", "Customer", "Provider", "Administrator", "Trainer"] {
      #expect(items.contains { $0.group == actor })
    }
    let moves = screen.console.state.moves
    #expect(items.count { ["Agent", "Customer", "Provider", "Administrator"].contains($0.group) } > 20)
    #expect(items.count > moves.count)
    for binding in KeyBindings.boundEverywhere where binding.command.isListed {
      let key = try #require(binding.keys.first).name
      // Under its own title, or as the move that it comes to.
      let listed = items.filter { $0.title == binding.title || $0.key == key }
      #expect(listed.count == 1, "\(binding.title)")
    }
  }

  @Test("What it does is what it says")
  func doesWhatItSays() throws {
    var screen = try working()
    try screen.press("<C-p>prov conn<Enter>")
    #expect(screen.session(of: .coBrowse) == .connected(isLeaked: false))
    #expect(screen.console.view.overlay == nil)
    try screen.press("<C-p>turn co off<Enter>")
    #expect(!screen.console.buttons.contains { $0.label == "Co-browse" })
    try screen.press("<C-p>luc<Enter>")
    #expect(screen.header.contains("Luc Martin"))
  }

  @Test("What cannot be done now stands there with its reason, and stays refused")
  func showsWhyNot() throws {
    var screen = try Screen()
    try screen.press("<M-x><C-p>survey")
    let first = try #require(try found(screen).first)
    #expect(first.refusal != nil)
    #expect(screen.shows("✗ Agent         Survey"))
    #expect(screen.shows("Not now: "))
    try screen.press("<Enter>")
    #expect(screen.said().count == 1)
    #expect(screen.shows("✗ "))
  }

  @Test("A span of time passes from when it is chosen, however long the palette was open")
  func timePassesFromTheChoice() throws {
    var screen = try Screen()
    let start = screen.console.state.now
    try screen.press("<C-p>10 s<15s><Enter>")
    #expect(screen.console.state.now - start == .seconds(25))
  }

  @Test("It can be used by mouse alone: the wheel moves, a click does, a click beside it puts it away")
  func byMouse() throws {
    var screen = try Screen()
    try screen.click("^P Palette")
    try screen.wheel(.scrollDown, over: "Palette")
    #expect(screen.shows("▸ Agent         Reject Léa Dubois"))
    try screen.click("Type to find")
    #expect(screen.console.view.overlay != nil)
    try screen.click("Set presence to Offline")
    #expect(screen.header.contains("Offline"))
    try screen.click("^P Palette")
    try screen.click("Contoso Support")
    #expect(screen.console.view.overlay == nil)
  }

  @Test("Nothing found says so")
  func nothingFound() throws {
    var screen = try Screen()
    try screen.press("<C-p>zzzz")
    #expect(screen.shows("Nothing is called that."))
    try screen.press("<Enter>")
    #expect(screen.shows("Nothing is called that."))
  }

  @Test("The list of sessions opens, accepts and rejects")
  func sessions() throws {
    var screen = try Screen("contoso", .narrow)
    try screen.press("<C-o>reject léa<Enter>")
    #expect(screen.console.state.conversation(ConversationNumber(2))?.status.rings == false)
    try screen.press("<C-o>mia<Enter>")
    #expect(screen.focused?.number == ConversationNumber(1))
    try screen.press("<C-o>noah<Enter>")
    #expect(screen.focused?.number == ConversationNumber(0))
  }
}

@Suite("Finding by a few letters")
struct FuzzyMatchTests {
  @Test("Letters must come in their order, in any case")
  func order() {
    #expect(FuzzyMatch.score("cb", in: "Co-browse") != nil)
    #expect(FuzzyMatch.score("bc", in: "Co-browse") == nil)
    #expect(FuzzyMatch.score("CB", in: "co-browse") != nil)
    #expect(FuzzyMatch.score("", in: "anything") == 0)
    #expect(FuzzyMatch.score("a", in: "") == nil)
  }

  @Test("Starts of words and neighbours count more than scattered letters")
  func ranking() throws {
    let whole = try #require(FuzzyMatch.score("end", in: "End conversation"))
    let scattered = try #require(FuzzyMatch.score("end", in: "Let one conversation decide"))
    #expect(whole > scattered)
  }

  @Test("Words may stand in any order")
  func words() {
    #expect(FuzzyMatch.score("off co", in: "Turn Co-browse off") != nil)
  }
}
