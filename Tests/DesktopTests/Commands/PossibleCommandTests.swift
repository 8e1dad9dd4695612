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
    for step in 0..<120 {
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
    #expect(
      note?.text == (refusal.notice == .none ? nil : CommandRefusalWords.note(refusal, .standard)), comment)
    after.view.note = nil
    #expect(after.frame().grid == shown, comment)
  }

  @Test("Every reason has a sentence of its own")
  func reasonsHaveWords() {
    let reasons: [CommandRefusal] = [
      .engine(.noSuchTab), .noConversation, .noSessions, .noSuchSession(of: 2), .noSuchButton(of: 0),
      .noOtherTab,
      .noApp, .nothingToTypeInto(nil), .nothingToTypeInto(.wrapUp), .nothingTyped, .noMenu, .noOtherLine,
      .beginningOfHistory, .endOfHistory,
      .noSuchBranch, .clockRuns, .clockStands, .endReached, .nothingToChoose, .nothingToGoBackTo,
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
      Attempt(keys: "<M-x><M-x><M-x>", reason: "There is no conversation for that now."),
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
