import Cells
import Records
import Simulation
import Testing

@testable import Desktop

@Suite("The palette")
struct PaletteTests {
  /// A screen with a requested co-browse session, so that the provider has moves.
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
    Search(typed: "prov conn", title: "Connect: send CobrowseConnectedEvent from Fabrikam co-browse"),
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
    Search(typed: "5x", title: "Run the clock at 5×"),
    Search(typed: "stop", title: "Stop the clock"),
    Search(typed: "co-br", title: "Co-browse  /cb"),
  ]

  @Test("A few letters put the intended item first", arguments: searches)
  func findsWhatIsMeant(search: Search) throws {
    var screen = try working()
    try screen.press("<C-p>\(search.typed)")
    #expect(try found(screen).first?.title == search.title)
  }

  @Test("What is not possible now is not found beside what is, only by whoever looks for nothing else")
  func impossible() throws {
    var screen = try Screen()
    try screen.press("<C-p>app tab")
    #expect(try found(screen).allSatisfy { $0.refusal == nil })
    #expect(try !found(screen).isEmpty)
    try screen.press("<C-u>next app tab")
    #expect(try found(screen).first?.title == "Next app tab")
    #expect(screen.shows("Not now: There is no other app tab."))
  }

  @Test("No title is cut while there is room beside the box", arguments: [Size.wide, .withWholeFooter])
  func longTitles(size: Size) throws {
    var screen = Screen(try Screen.organization("contoso"), size)
    try screen.press("/cb<Enter><C-p>")
    guard case .palette(var palette) = screen.console.view.overlay else {
      Issue.record("The palette is not open.")
      return
    }
    for index in palette.found.indices {
      palette.chosen = index
      screen.console.view.overlay = .palette(palette)
      #expect(screen.shows(palette.found[index].title), "\(palette.found[index].title)\n\(screen.text)")
    }
  }

  @Test("An actor's name finds what that actor can do")
  func findsActors() throws {
    for actor in ["provider", "administrator", "trainer"] {
      var screen = try working()
      try screen.press("<C-p>\(actor.prefix(4))")
      #expect(try found(screen).first?.group.lowercased() == actor)
    }
  }

  @Test("It lists every move of every actor and every global key")
  func listsEverything() throws {
    let screen = try working()
    let items = Scene(screen.console).palette(.everything).items
    for actor in ["Agent", "Customer", "Provider", "Administrator", "Trainer"] {
      #expect(items.contains { $0.group == actor })
    }
    let moves = screen.console.state.moves
    #expect(items.count { ["Agent", "Customer", "Provider", "Administrator"].contains($0.group) } > 20)
    #expect(items.count > moves.count)
    for binding in KeyTable.standard.boundEverywhere where binding.command.isListed {
      let key = try #require(binding.keys.first).name
      // Listed under its own title or as the move that it makes.
      let listed = items.filter { $0.title == binding.title || $0.key == key }
      #expect(listed.count == 1, "\(binding.title)")
    }
  }

  @Test("An item does what its title says")
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

  @Test("An impossible item is listed with the reason, and choosing it is refused")
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

  @Test("The console's own impossible commands are listed with the reason")
  func saysWhyNot() throws {
    for (typed, title, reason) in [
      ("connect reports", "Connect: the third-party app reports Connected", "No third-party app is open."),
      ("copy url", "Copy the app tab's URL", "No third-party app is open."),
      ("step forward", "History: one step forward", "This is the present."),
      (
        "save to org", "Save to org.yaml: the current settings",
        "No org.yaml is open here"
      ),
    ] {
      var screen = try Screen()
      try screen.press("<C-p>\(typed)")
      let item = try #require(try found(screen).first)
      #expect(item.title == title && item.refusal != nil)
      #expect(screen.shows("Not now: \(reason)"), "\(screen.text)")
      try screen.press("<Enter>")
      #expect(screen.console.view.overlay == nil)
      #expect(screen.shows(reason))
    }
  }

  @Test("No action is listed under two names, and a key does what its item does", arguments: 1...2)
  func nothingTwice(seed: UInt64) throws {
    var person = RandomPerson(seed: seed)
    var console = Console(try Screen.organization("contoso"), size: .wide)
    for step in 0..<120 {
      _ = person.act(on: &console, resizes: false)
      guard step % 10 == 0 else { continue }
      var scene = Scene(console)
      let items = scene.palette(.everything).items
      let actions = items.compactMap { try? scene.action(of: $0.command) }
      #expect(Set(actions).count == actions.count, "\(step) steps of seed \(seed)")
      #expect(Set(items.compactMap(\.key)).count == items.compactMap(\.key).count)
      console.view.overlay = nil
      scene = Scene(console)
      for item in items {
        #expect(item.refusal == scene.refusal(of: item.command), "\(item.title)")
        guard let name = item.key,
          let binding = KeyTable.standard.boundEverywhere.first(where: { $0.keys[0].name == name })
        else { continue }
        var (pressed, chosen) = (console, console)
        #expect(pressed.perform(binding.command) == chosen.perform(item.command), "\(item.title)")
        let (one, other) = (pressed.frame().grid, chosen.frame().grid)
        #expect(one == other, "\(item.title)")
      }
    }
  }

  @Test("Ending a conversation is listed once, with its key")
  func endsOnce() throws {
    var screen = try working()
    try screen.press("<C-p>")
    #expect(
      try found(screen).filter { $0.key == "Alt-X" }.map(\.title) == ["End chat with Noah Park"])
    #expect(
      try found(screen).filter { $0.key == "Alt-C" }.map(\.title)
        == ["Connect: send CobrowseConnectedEvent from Fabrikam co-browse"])
    try screen.press("<Esc><M-x><C-p>")
    #expect(try found(screen).filter { $0.key == "Alt-X" }.map(\.title) == ["Close session Noah Park"])
  }

  @Test("A time span starts when it is chosen, however long the palette was open")
  func timePassesFromTheChoice() throws {
    var screen = try Screen()
    let start = screen.console.state.now
    try screen.press("<C-p>10 s<15s><Enter>")
    #expect(screen.console.state.now - start == .seconds(25))
  }

  @Test("By mouse, the wheel moves, a click runs an item, and a click beside it closes the palette")
  func byMouse() throws {
    var screen = try Screen()
    try screen.click("^P Palette")
    try screen.wheel(.scrollDown, over: "Palette")
    #expect(screen.shows("▸ Agent         Copy notes  /notes"))
    try screen.click("Type to search")
    #expect(screen.console.view.overlay != nil)
    try screen.click("Set presence to Offline")
    #expect(screen.header.contains("Offline"))
    try screen.click("^P Palette")
    try screen.click("Contoso Support")
    #expect(screen.console.view.overlay == nil)
  }

  @Test("An empty result says so")
  func nothingFound() throws {
    var screen = try Screen()
    try screen.press("<C-p>zzzz")
    #expect(screen.shows("Nothing matches."))
    try screen.press("<Enter>")
    #expect(screen.shows("Nothing matches."))
  }

  @Test("Sessions can be opened, accepted and rejected")
  func sessions() throws {
    var screen = try Screen("contoso", .narrow)
    try screen.press("<C-o>reject mia<Enter>")
    #expect(screen.console.state.conversation(ConversationNumber(1))?.status.rings == false)
    #expect(screen.console.state.conversation(ConversationNumber(2))?.status.rings == true)
    try screen.press("<C-o>mia<Enter>")
    #expect(screen.focused?.number == ConversationNumber(1))
    try screen.press("<C-o>noah<Enter>")
    #expect(screen.focused?.number == ConversationNumber(0))
  }
}

@Suite("Fuzzy matching")
struct FuzzyMatchTests {
  @Test("Letters must appear in order, in any case")
  func order() {
    #expect(FuzzyMatch.score("cb", in: "Co-browse") != nil)
    #expect(FuzzyMatch.score("bc", in: "Co-browse") == nil)
    #expect(FuzzyMatch.score("CB", in: "co-browse") != nil)
    #expect(FuzzyMatch.score("", in: "anything") == 0)
    #expect(FuzzyMatch.score("a", in: "") == nil)
  }

  @Test("Word starts and adjacent letters rank above scattered letters")
  func ranking() throws {
    let whole = try #require(FuzzyMatch.score("end", in: "End conversation"))
    let scattered = try #require(FuzzyMatch.score("end", in: "Let one conversation decide"))
    #expect(whole > scattered)
  }

  @Test("Words can be in any order")
  func words() {
    #expect(FuzzyMatch.score("off co", in: "Turn Co-browse off") != nil)
  }
}

extension PaletteTests {
  @Test("Whoever looks for what is not simulated learns so")
  func missing() throws {
    var screen = try Screen()
    try screen.press("<C-p>transfer")
    #expect(screen.shows("Consult and transfer: not simulated"))
    try screen.press("<Enter>")
    #expect(screen.shows("Not simulated: Consult and transfer"))
  }
}
