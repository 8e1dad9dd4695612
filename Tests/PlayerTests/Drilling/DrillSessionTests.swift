import Cells
import Desktop
import Notations
import Records
import ScenarioSupport
import Scenarios
import Simulation
import Testing

@testable import Player

@Suite("A drill in the console")
struct DrillSessionTests {
  private static let two = """
    Feature: Helping
      Whoever helps looks first.

      Scenario: By co-browse
        Noah is lost.
        Given a conversation with "Noah Park"
        When the agent types "/cb"
        Then the co-browse session is Requested
        And the agent is Busy
        When the provider sends CobrowseConnectedEvent
        Then the agent is Do not disturb
      Scenario: The survey
        Given a conversation with "Noah Park"
        When the agent presses "Survey"
    """

  @Test("the title and the description stand until Enter begins, and no time counts")
  func announcement() throws {
    var trainee = try Trainee(Self.two)
    #expect(trainee.text.contains("By co-browse"))
    #expect(trainee.text.contains("Noah is lost."))
    #expect(trainee.text.contains("Whoever helps looks first."))
    #expect(!trainee.text.contains("WATCH"))
    #expect(trainee.session.nextChange == nil)
    try trainee.press("<Enter>")
    #expect(trainee.session.nextChange != nil)
  }

  @Test("it stands on a page of its own, whole on every screen", arguments: [(80, 24), (40, 14), (160, 50)])
  func titlePage(width: Int, height: Int) throws {
    let trainee = try Trainee(Self.two, Size(width: width, height: height))
    for word in ["Drill", "Helping", "By co-browse", "Noah is lost.", "1 task for you. Enter begins."] {
      #expect(trainee.text.contains(word), "\(trainee.text)")
    }
    // Nothing of the console.
    for word in ["App tab", "Events", "│"] { #expect(!trainee.text.contains(word), "\(trainee.text)") }
  }

  @Test("the second hint says what to do, with every way to do it")
  func ways() throws {
    var trainee = try Trainee(
      """
      Feature: Ways
        Scenario: Two customers
          Given a conversation with "Noah Park"
          And a conversation from "Mia Wong" arrives
          When the agent accepts it
          And the agent opens the conversation with "Noah Park"
          And the agent presses "Survey"
          And the agent types "/cb"
          And the agent opens the tab "Active Conversation"
          And the agent closes the tab "Fabrikam co-browse"
          And the agent ends the conversation
          And the agent closes the session
      """, Size(width: 160, height: 50))
    try trainee.begin()
    for way in [
      "Accept Mia Wong: Alt-A, or click [Accept].",
      "Bring the session of Noah Park to the front: Alt-1, or click the name, or press Ctrl-O and choose it.",
      "Press the button “Survey”: F4, or click it, or type /survey and press Enter.",
      "Type “/cb” into the chat box and press Enter, or press the button “Co-browse”: F2, or click it.",
      "click its title, or press Alt-T until it is there.",
      "Close the tab “Fabrikam co-browse”: click its ×, or press Alt-W",
      "End the chat with Noah Park: Alt-X, or click [End chat].",
      "Close the session of Noah Park: Alt-X, or click [Close].",
    ] {
      try trainee.press("<A-g><A-g>")
      #expect(trainee.text.contains(way), "\(trainee.text)")
      try trainee.press("<A-s>")
    }
    #expect(trainee.session.phase == .scored)
  }

  @Test("the leader's menu has the keys of the drill") func leader() throws {
    var trainee = try Trainee(Self.two)
    try trainee.begin()
    try trainee.press("<C-x>")
    #expect(trainee.text.contains("G hint") && trainee.text.contains("s show me"))
    #expect(!trainee.text.contains("u take back"))
    try trainee.press("G")
    #expect(trainee.text.contains("Hint: /cb is the slash command"))
    try trainee.press("<C-x>s")
    #expect(trainee.session.drill.score.tasks.first?.end == .shown)
  }

  @Test("the givens happen by themselves, and the task waits")
  func waiting() throws {
    var trainee = try Trainee(Self.two)
    try trainee.begin()
    #expect(trainee.text.contains("task 1 of 1 · YOUR TURN"))
    #expect(trainee.text.contains("When the agent types \"/cb\""))
    let clock = trainee.session.drill.run.state.now
    try trainee.press("<3m>")
    #expect(trainee.session.drill.run.state.now == clock)
  }

  @Test("the task done by a key goes on by itself to the next drill")
  func doing() throws {
    var trainee = try Trainee(Self.two)
    try trainee.begin()
    try trainee.press("<F2>")
    #expect(trainee.text.contains("Well done."))
    try trainee.watch { $0.session.phase == .scored }
    #expect(trainee.text.contains("3 of 3 points (100%)"))
    try trainee.press("<Enter>")
    #expect(trainee.text.contains("The survey"))
    try trainee.begin()
    try trainee.press("/survey<Enter>")
    #expect(trainee.session.phase == .scored)
    #expect(trainee.session.isPassed)
    try trainee.press("<Enter>")
    #expect(trainee.effects == [.quit])
  }

  @Test("checks of one moment pass together")
  func checks() throws {
    var trainee = try Trainee(Self.two)
    try trainee.begin()
    try trainee.press("/cb<Enter>")
    let wait = try #require(trainee.session.nextChange)
    trainee.wait(wait)
    #expect(trainee.session.drill.done == 4)
  }

  @Test("a mistake is told with its basis and taken back by a key")
  func mistake() throws {
    var trainee = try Trainee(Self.two, Size(width: 100, height: 30))
    try trainee.begin()
    try trainee.press("/share<Enter>")
    #expect(trainee.text.contains("That does something else: Type /share."))
    #expect(trainee.text.contains("documented") || trainee.text.contains("inferred"))
    #expect(trainee.text.contains("Alt-U Take back"))
    try trainee.press("<A-u>")
    #expect(!trainee.text.contains("Alt-U Take back"))
    #expect(trainee.session.drill.run.state.focused?.tabs.count == 1)
    try trainee.press("/cb<Enter>")
    #expect(trainee.text.contains("Well done."))
  }

  @Test("a button that was wrong is named by its label, not by its record")
  func label() throws {
    var trainee = try Trainee(Self.two, Size(width: 100, height: 30))
    try trainee.begin()
    try trainee.press("<F3>")
    #expect(trainee.text.contains("That does something else: Press Share screen"), "\(trainee.text)")
  }

  @Test("hints that were bought stay after every mistake that is taken back")
  func boughtHints() throws {
    var trainee = try Trainee(Self.two)
    try trainee.begin()
    try trainee.press("<A-g>/share<Enter>/survey<Enter>")
    #expect(trainee.session.drill.mistakes.count == 2)
    try trainee.press("<A-u>")
    #expect(trainee.session.drill.hints.count == 1)
    try trainee.press("<A-u>")
    #expect(trainee.session.drill.hints.count == 1)
    #expect(trainee.session.drill.score.tasks.first?.hints == 1)
  }

  @Test("the first hint of a line to type says what the line is")
  func typingHint() throws {
    var trainee = try Trainee(Self.two, Size(width: 120, height: 40))
    try trainee.begin()
    try trainee.press("<A-g>")
    #expect(trainee.text.contains("/cb is the slash command of the button “Co-browse”."), "\(trainee.text)")
  }

  @Test("an empty desk names no key that does nothing in a drill")
  func emptyDesk() throws {
    let trainee = try Trainee(
      """
      Feature: Empty
        Scenario: Accept
          Given a conversation from "Noah Park" arrives
          When the agent accepts it
      """)
    #expect(!trainee.text.contains("Alt-L"))
    var begun = trainee
    try begun.press("<Enter>")
    #expect(!begun.text.contains("Alt-L") && begun.text.contains("comes by"), "\(begun.text)")
  }

  @Test("tasks are counted, not steps")
  func counting() throws {
    var trainee = try Trainee(
      """
      Feature: Counting
        Scenario: Two tasks
          Given a conversation with "Noah Park"
          When the agent types "/cb"
          Then the co-browse session is Requested
          When the agent ends the conversation
          Then the conversation is Wrap-up
      """)
    try trainee.press("<Enter>")
    #expect(trainee.text.contains("task 1 of 2 · WATCH"))
    try trainee.watch { $0.session.isTask }
    #expect(trainee.text.contains("task 1 of 2 · YOUR TURN"))
    try trainee.press("/cb<Enter>")
    try trainee.watch { $0.session.isTask }
    #expect(trainee.text.contains("task 2 of 2 · YOUR TURN"))
  }

  @Test("a key that can do nothing now says why")
  func refused() throws {
    var trainee = try Trainee(Self.two)
    try trainee.press("x")
    #expect(trainee.text.contains("The drill has not begun: Enter begins it."))
    try trainee.press("<A-g>")
    #expect(trainee.text.contains("The drill has not begun: Enter begins it."))
    try trainee.press("<Enter>")
    #expect(!trainee.text.contains("has not begun"))
    for key in ["x", "<M-c>", "<Enter>", "<A-s>", "<F2>"] {
      try trainee.press(key)
      #expect(trainee.text.contains("This step happens by itself: watch, and wait for YOUR TURN."), "\(key)")
    }
    try trainee.watch { $0.session.isTask }
    #expect(!trainee.text.contains("happens by itself"))
    try trainee.press("<A-u>")
    #expect(trainee.text.contains("There is no mistake to take back."))
    try trainee.press("<A-g><A-g><A-g>")
    #expect(trainee.text.contains("There is no other hint."))
    try trainee.press("<A-s>")
    try trainee.watch { $0.session.phase == .scored }
    try trainee.press("x")
    #expect(trainee.text.contains("The drill is over: Enter goes on, r repeats it."))
  }

  @Test("after a right step an earlier mistake is not taken back by chance")
  func rightStep() throws {
    var trainee = try Trainee(Self.two, Size(width: 100, height: 30))
    try trainee.begin()
    try trainee.press("/nothing<Enter>")
    #expect(trainee.text.contains("Alt-U Take back"))
    try trainee.press("<C-u>/cb<Enter>")
    #expect(trainee.text.contains("Well done."))
    #expect(!trainee.text.contains("Alt-U Take back"))
    let done = trainee.session.drill.done
    try trainee.press("<A-u>")
    #expect(trainee.session.drill.done == done)
  }

  @Test("a hint that has been read costs nothing after a mistake was taken back")
  func hintAgain() throws {
    var trainee = try Trainee(Self.two, Size(width: 100, height: 30))
    try trainee.begin()
    trainee.wait(.seconds(30))
    try trainee.press("/share<Enter><A-u>")
    #expect(trainee.text.contains("Hint: /cb is the slash command of the button"))
    #expect(trainee.session.drill.score.hints == 0)
  }

  @Test("a drill can be repeated from its score")
  func again() throws {
    var trainee = try Trainee(Self.two)
    try trainee.begin()
    try trainee.press("<A-s>")
    try trainee.watch { $0.session.phase == .scored }
    #expect(trainee.text.contains("r Again"))
    try trainee.press("r")
    #expect(trainee.session.phase == .announced)
    #expect(trainee.session.number == 0)
    #expect(trainee.session.results.count == 1)
    #expect(trainee.session.results.first?.isComplete == false)
  }

  @Test("a hint comes after half a minute, and the next one by a key")
  func hints() throws {
    var trainee = try Trainee(Self.two, Size(width: 100, height: 30))
    try trainee.begin()
    #expect(trainee.session.nextChange == Drill.patience)
    trainee.wait(.seconds(30))
    #expect(trainee.text.contains("Hint: /cb is the slash command of the button"))
    try trainee.press("<A-g>")
    #expect(trainee.text.contains("Hint: Type “/cb” into the chat box and press Enter"))
    #expect(trainee.session.drill.score.hints == 1)
  }

  @Test("a task can be shown")
  func showing() throws {
    var trainee = try Trainee(Self.two)
    try trainee.begin()
    try trainee.press("<A-s>")
    try trainee.watch { $0.session.phase == .scored }
    #expect(trainee.text.contains("0 of 3 points"))
    #expect(!trainee.session.isPassed)
  }

  @Test("the keys of a configuration work, and hints and footer name them")
  func configuredKeys() throws {
    let keys = try KeyTable.configured("help: F13, quit: M-q, suspend: M-y, end-chat: M-j, next-pane: F14")
    var trainee = try Trainee(
      """
      Feature: F
        Scenario: S
          Given a conversation with "Noah Park"
          When the agent presses "Survey"
          And the agent ends the conversation
      """, keys: keys)
    try trainee.press("<Enter><M-y>")
    #expect(trainee.effects == [.suspend])
    try trainee.watch { $0.session.isTask }
    #expect(trainee.text.contains("F13 Keys") && trainee.text.contains("Alt-Q Quit"))
    try trainee.press("<M-g><M-g>")
    #expect(trainee.text.contains("Press the button “Survey”: F4, or click it"))
    try trainee.press("<M-s><M-g><M-g>")
    #expect(trainee.text.contains("End the chat with Noah Park: Alt-J, or click"))
    try trainee.press("<C-q>")
    #expect(trainee.effects == [.suspend])
    try trainee.press("<M-q>")
    #expect(trainee.effects == [.suspend, .quit])
  }

  @Test("quitting in the middle leaves an incomplete result")
  func quitting() throws {
    var trainee = try Trainee(Self.two)
    try trainee.begin()
    try trainee.press("<C-q>")
    #expect(trainee.effects == [.quit])
    #expect(trainee.session.results.map(\.isComplete) == [false])
  }
}

/// A person who does a drill: presses keys, lets time pass, reads the screen.
private struct Trainee {
  var session: DrillSession
  private(set) var effects: [Effect] = []

  init(_ text: String, _ size: Size = Size(width: 80, height: 24), keys: KeyTable = .standard) throws {
    let file = try ScenarioFile(SourceText(file: "test.feature", text: text))
    let drills = try file.scenarios.map { try Drill($0, library: SampleLibrary()) }
    session = try #require(DrillSession(drills, size: size, keys: keys))
  }

  var text: String { session.frame().grid.text }

  mutating func press(_ script: String) throws {
    for step in try KeyScript.parse(script) {
      switch step {
      case .event(let event): effects += session.handle([.screen(event)])
      case .wait(let milliseconds): wait(Span(milliseconds: Int64(milliseconds)))
      }
    }
  }

  mutating func wait(_ span: Span) { effects += session.handle([.elapsed(span)]) }

  /// Watches what happens by itself until a condition holds.
  mutating func watch(until isSo: (Trainee) -> Bool) throws {
    var rounds = 0
    while !isSo(self) {
      wait(try #require(session.nextChange, "nothing moves any more:\n\(text)"))
      rounds += 1
      try #require(rounds < 100, "it never came:\n\(text)")
    }
  }

  /// Begins the drill and watches until the first task.
  mutating func begin() throws {
    try press("<Enter>")
    try watch { $0.session.isTask }
  }
}
