import Cells
import Organizations
import Records
import Simulation
import TestSupport
import Testing

@testable import Desktop

@Suite("Possible commands")
struct PossibleCommandTests {
  /// Commands of every group, with and without a key.
  private static func commands(in console: Console) -> [Command] {
    let directions: [Direction] = [.up, .down, .left, .right, .pageUp, .pageDown, .first, .last]
    let tabs = console.state.focused?.tabs.map(\.number) ?? []
    return KeyBindings.all.map(\.command)
      + Scene(console).palette(.everything).items.map(\.command)
      + Scene(console).palette(.sessions).items.map(\.command)
      + directions.flatMap { [.view(.move($0)), .view(.scrollTab($0))] }
      + [.view(.scrollEventsToEnd), .view(.scrollTranscriptToEnd), .history(.takeBranch(7))]
      + [.clock(.stop), .clock(.start), .session(.close), .tab(.previous), .button(.press(40))]
      + tabs.flatMap { [.tab(.open($0)), .tab(.close($0))] }
  }

  @Test(
    "A refused command changes nothing, in any state", arguments: 1...UInt64(Trials.count(1, thorough: 3)))
  func refusedIsNotDone(seed: UInt64) throws {
    var person = RandomPerson(seed: seed)
    var console = Console(try Screen.organization(seed == 2 ? "northwind" : "contoso"), size: .terminal)
    for step in 0..<Trials.count(60, thorough: 120) {
      _ = person.act(on: &console)
      guard step % 6 == 0 else { continue }
      var before = console
      before.view.note = nil
      let shown = before.frame().grid
      for command in Set(Self.commands(in: before)) {
        guard let refusal = before.refusal(of: command) else { continue }
        let comment: Comment = "\(command) after \(step) steps of seed \(seed)"
        expectNothingHappens(command, refusal, in: before, showing: shown, comment)
      }
    }
  }

  private func expectNothingHappens(
    _ command: Command, _ refusal: CommandRefusal, in before: Console, showing shown: Grid, _ comment: Comment
  ) {
    var after = before
    #expect(after.perform(command).isEmpty, comment)
    // The engine reports its own refusals and marks the pressed button.
    if case .engine = refusal { return }
    #expect(after.state.factCount == before.state.factCount, comment)
    let note = after.view.note
    #expect(note?.text == CommandRefusalWords.note(refusal, .standard), comment)
    after.view.note = nil
    #expect(after.frame().grid == shown, comment)
  }

  @Test("Every reason has a sentence of its own")
  func reasonsHaveWords() {
    let reasons: [CommandRefusal] = [
      .engine(.noSuchTab), .noConversation(.accepting), .noConversation(.choosing),
      .noConversation(.lettingIn), .nobodyWaits, .noSessions, .noSuchSession(of: 2), .noSuchButton(of: 0),
      .noOtherTab,
      .noApp(elsewhere: nil),
      .noApp(elsewhere: CommandRefusal.OpenApp(customer: Customer(name: "Mia"), index: 1)),
      .notAwaited(.connected, .connected(.coBrowse)), .notAwaited(.ended, .over(.coBrowse)),
      .notAwaited(.connected, .neverRequested(.coBrowse)), .notAwaited(.connected, .pageWithoutSession),
      .notAwaited(.connected, .conversationIsOver(.wrapUp)),
      .notAwaited(.ended, .conversationIsOver(.wrapUp)),
      .nothingToTypeInto(nil), .nothingToTypeInto(.wrapUp), .nothingTyped, .noMenu, .noOtherLine,
      .beginningOfHistory, .endOfHistory,
      .noSuchBranch, .noBranchLeft, .covered, .noSuchLetter("q"), .clockRuns, .clockStands, .endReached,
      .nothingToChoose, .nothingToGoBackTo,
      .noPlaceInFile, .alreadySet(.coBrowse, RemoteAssistanceOption()), .noProviderToTurnOn(.coBrowse),
      .notSaved(.nowhere), .noQuestion, .nothingToCompare, .noInputToChange,
    ]
    let sentences = reasons.map { CommandRefusalWords.sentence($0, .standard) }
    #expect(sentences.allSatisfy { $0.hasSuffix(".") || $0.hasSuffix("`.") })
    #expect(Set(sentences).count == reasons.count)
  }

  struct Attempt: CustomTestStringConvertible {
    let keys: String
    let reason: String
    var testDescription: String { keys }
  }

  @Test(
    "A key that can do nothing says why",
    arguments: [
      Attempt(keys: "<M-c>", reason: "No third-party app is open."),
      Attempt(keys: "<M-i>", reason: "No third-party app is open."),
      Attempt(keys: "<M-t>", reason: "There is no other app tab."),
      Attempt(keys: "<M-w>", reason: "Active Conversation, the anchor tab of a session, cannot be closed."),
      Attempt(keys: "<M-8>", reason: "The list has 3 sessions."),
      Attempt(keys: "<F12>", reason: "This conversation has 4 buttons."),
      Attempt(keys: "<C-Down>", reason: "This is the present."),
      Attempt(keys: "<C-Up><C-Up><C-Up><C-Up><C-Up>", reason: "This is the beginning."),
      Attempt(keys: "<M-x><M-x><M-x>", reason: "No conversation is in front: Alt-A accepts one."),
      Attempt(keys: "<M-a><M-a><M-a>", reason: "Nobody rings or waits: Alt-L lets the next customer arrive."),
      Attempt(keys: "/cb<Enter><M-2><M-c>", reason: "That of Noah Park has one: Alt-1 goes there."),
      Attempt(keys: "<Enter>", reason: "Nothing has been typed: type a message, or / for commands."),
      Attempt(keys: "<M-x><Enter>", reason: "The conversation is in Wrap-up: nothing more can be sent."),
      Attempt(keys: "<Up>", reason: "No other line has been sent here."),
      Attempt(keys: "<Tab><Left>", reason: "There is no more that way."),
      Attempt(keys: "<M-z>", reason: "No branch was left: there is nothing to go back to."),
      Attempt(keys: "<C-p><M-c>", reason: "Esc closes what is on top; then this key works."),
      Attempt(keys: "<F1><Up>", reason: "There is no more that way."),
      Attempt(keys: "<M-h><M-d>", reason: "Choose another moment or branch"),
      Attempt(keys: "/cb<Enter><M-h><Up><M-d><Up>", reason: "There is no more that way."),
      Attempt(keys: "<C-r><Backspace>", reason: "There is nothing to go back to."),
      Attempt(keys: "<C-x>%", reason: "No command has the letter % here."),
      Attempt(keys: "/cb<Enter><M-x><M-i>", reason: "The conversation is Wrap-up"),
    ])
  func keysSayWhy(attempt: Attempt) throws {
    var screen = try Screen("contoso", .wide)
    try screen.press(attempt.keys)
    #expect(screen.shows(attempt.reason), "\(screen.text)")
  }

  @Test("With an empty list of sessions there is none to choose, and Ctrl-O says so")
  func noSessions() throws {
    var organization = try Screen.organization("contoso")
    organization.customers = []
    var screen = Screen(organization)
    #expect(!screen.footer.contains("Sessions"))
    try screen.press("<C-o>")
    #expect(screen.console.view.overlay == nil)
    #expect(screen.shows("There is no session, and no conversation is waiting."))
  }

  @Test("Whatever key is refused, in any state and panel, the screen says why", arguments: 1...2)
  func everyRefusedKeySaysWhy(seed: UInt64) throws {
    var person = RandomPerson(seed: seed)
    var console = Console(try Screen.organization("contoso"), size: .wide)
    for step in 0..<150 {
      _ = person.act(on: &console, resizes: false)
      let scene = Scene(console)
      for index in console.keys.reachable(in: scene.scopes) {
        let binding = console.keys.all[index]
        guard let refusal = scene.refusal(of: binding.command), let key = binding.keys.first else { continue }
        var after = console
        _ = after.handle([.screen(.key(key))])
        let said = CommandRefusalWords.note(refusal, .standard).prefix { $0 != ":" && $0 != "." }.prefix(20)
        #expect(
          after.frame().grid.text.contains(said),
          "\(key.name) after \(step) steps of seed \(seed)\n\(after.frame().grid.text)")
      }
    }
  }

  @Test("The events pane says that Enter reads the marked event")
  func eventsCanBeRead() throws {
    var screen = try Screen("contoso", .wide)
    try screen.press("<BackTab>")
    #expect(screen.footer.contains("Enter Basis"))
    try screen.press("<Enter>")
    guard case .event = screen.console.view.overlay else {
      Issue.record("No event is open.\n\(screen.text)")
      return
    }
  }
}

@Suite("Dimmed controls")
struct DimmedControlTests {
  private func isDimmed(_ text: String, on screen: Screen) throws -> Bool {
    let point = try #require(screen.place(of: text), "\(text) is not there.\n\(screen.text)")
    return screen.frame.grid[point.x + 1, point.y].style == Role.dimmedButton.style
  }

  @Test("A button is dimmed while the conversation accepts none, and a click says why")
  func buttons() throws {
    var screen = try Screen()
    #expect(try !isDimmed("F2 Co-browse", on: screen))
    try screen.press("<M-x>")
    #expect(try isDimmed("F2 Co-browse", on: screen))
    try screen.click("F2 Co-browse")
    #expect(screen.shows("✗ The conversation is Wrap-up"))
  }

  @Test("The app's controls are dimmed where no session waits for them; a click and the key say why")
  func appControls() throws {
    var screen = try Screen("contoso", .wide)
    try screen.press("/cb<Enter>")
    #expect(try !isDimmed("[Connect]", on: screen))
    #expect(try !isDimmed("[End session]", on: screen))
    try screen.press("<M-c>")
    #expect(try isDimmed("[Connect]", on: screen))
    #expect(try !isDimmed("[End session]", on: screen))
    for attempt in ["<M-c>", ""] {
      if attempt.isEmpty { try screen.click("[Connect]") } else { try screen.press(attempt) }
      #expect(screen.shows("The co-browse session is connected already."))
      #expect(!screen.shows("repeated"))
    }
    try screen.press("<M-e>")
    #expect(try isDimmed("[Connect]", on: screen))
    #expect(try isDimmed("[End session]", on: screen))
    try screen.press("<M-e>")
    #expect(screen.shows("The co-browse session is over: its button requests another."))
    try screen.press("/cb<Enter><M-x>")
    for control in ["[Connect]", "[End session]", "[Invite]"] {
      #expect(try isDimmed(control, on: screen), "\(control)")
      try screen.click(control)
      #expect(screen.shows("The conversation is "), "\(control)\n\(screen.text)")
    }
  }

  @Test("A repeated event is still there for whoever wants to see what a mistake does: in the palette")
  func mistakes() throws {
    var screen = try Screen()
    try screen.press("/cb<Enter><M-c><C-p>prov send cobrowseconnected<Enter>")
    #expect(screen.console.view.note?.role == .warning)
  }

  @Test("A tab that must not close has a dimmed control without ×, and a click says why")
  func tabs() throws {
    var organization = try Screen.organization("contoso")
    for index in organization.solutions[0].applicationTabTemplates.indices {
      organization.solutions[0].applicationTabTemplates[index].canClose = false
    }
    var screen = Screen(organization)
    try screen.press("/cb<Enter>")
    #expect(try isDimmed("[Close tab]", on: screen))
    #expect(try !isDimmed("[Connect]", on: screen))
    #expect(
      !screen.frame.hits.contains { if case .command(.tab(.close(_?))) = $0.target { true } else { false } })
    try screen.click("[Close tab]")
    #expect(screen.shows("✗ The app tab Fabrikam co-browse cannot be closed:"))
  }

  @Test("With ten sessions open no other can be accepted")
  func sessions() throws {
    var organization = try Screen.organization("contoso")
    organization.customers = (1...11).map { Customer(name: "Customer \($0)") }
    var screen = Screen(organization, .wide)
    #expect(try !isDimmed("[Accept]", on: screen))
    for number in 1..<10 { screen.receive(.agent(.accepts(ConversationNumber(number)))) }
    screen.console.size = Size(width: 120, height: 60)
    #expect(try isDimmed("[Accept]", on: screen))
    #expect(!screen.footer.contains("Alt-A Accept"))
    try screen.click("[Accept]")
    #expect(screen.shows("✗ Maximum sessions reached."))
  }

  @Test("The menu says why a command cannot run, and does not offer it once selected")
  func menu() throws {
    var organization = try Screen.organization("contoso")
    let index = try #require(
      organization.solutions[0].conversationActions.firstIndex { $0.eventName == .openAppTabTemplate })
    organization.solutions[0].conversationActions[index].eventParameter = nil
    var screen = Screen(organization, .wide)
    try screen.press("/")
    #expect(screen.shows("✗ /"))
    #expect(screen.shows("The Event Parameter is empty"))
    #expect(screen.footer.contains("Enter Run"))
    while try !#require(screen.row(with: "The Event Parameter is empty")).contains("▸") {
      try screen.press("<Down>")
    }
    #expect(!screen.footer.contains("Enter Run"))
    try screen.press("<Enter>")
    #expect(screen.shows("✗ The Event Parameter is empty"))
  }
}
