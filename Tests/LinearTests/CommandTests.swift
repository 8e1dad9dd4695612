import Linear
import Records
import Simulation
import Testing

@Suite struct CommandTests {
  @Test("The first line says that the mode is on, and why") func theFirstLineSaysWhy() throws {
    for (reason, why) in [
      (LinearReason.option, "--linear"), (.environment, "AGENT_CONSOLE_LINEAR"), (.input, "pipe or a file"),
      (.configuration(file: "/home/ana/config.yaml", line: 2), "because /home/ana/config.yaml:2 asks for it"),
    ] {
      var console = LinearConsole(try contoso().run.opening)
      let first = try #require(console.open(reason, customers: 0).first?.text)
      #expect(first.hasPrefix("linear: linear mode is on, because") && first.contains(why))
    }
  }

  @Test("Every move that is offered can be done by its number") func everyMoveCanBeDoneByItsNumber() throws {
    var console = try contoso(customers: 3)
    console.type("/cb")
    let count = console.type("what all").count
    for number in 1...count {
      var tried = console
      let before = tried.run.entries.count
      tried.type("\(number) Hello")
      #expect(tried.run.entries.count == before + 1, "\(number)")
      let refused = tried.run.facts(of: try #require(tried.run.entries.last)).contains {
        if case .refusal = $0.body { true } else { false }
      }
      #expect(!refused, "\(number)")
    }
  }

  @Test("Every move has a line of its own, or one with words to fill in") func everyMoveHasALine() throws {
    var console = try contoso(customers: 3)
    console.type("/cb", "connect")
    let state = console.run.state
    let spelling = LineSpelling(at: state)
    for move in state.moves { #expect(spelling.line(for: move.action) != nil, "\(move)") }
  }

  @Test("Alone, end ends nothing: it lists what can end, and what each of it is")
  func endIsNotAmbiguous() throws {
    var console = try contoso()
    console.type("/cb", "connect", "start session")
    let before = console.run
    #expect(
      console.type("end") == [
        "unknown: end what? Nothing has ended yet; type a number, or the words after it",
        "what: 1. end chat: the conversation with Noah Park, which goes to Wrap-up",
        "what: 2. close session: the session of Noah Park at the desk",
        "what: 3. end session: the co-browse session with Noah Park",
      ])
    #expect(console.run == before)
    #expect(console.type("3").first?.hasPrefix("provider: CobrowseEndedEvent → co-browse Ended") == true)
    #expect(!console.type("end").contains { $0.contains("end session") })
  }

  @Test("A choice that needs words asks for them") func aChoiceThatNeedsWordsAsksForThem() throws {
    var console = try contoso()
    #expect(
      console.type("find clock").contains(
        "help: stop clock: stops the clock, so that nothing happens by itself"))
    #expect(console.type("find clock stop").first?.hasPrefix("help: stop clock") == true)
    #expect(console.type("find nothing-like-it") == ["what: nothing fits"])
    // No title has the word, only the lines that are typed.
    #expect(console.type("find arrive wong") == ["what: 1. arrive Mia Wong"])
    let list = console.type("find customer says")
    #expect(list == ["what: 1. customer says …"])
    #expect(console.type("1") == ["unknown: type 1 and the words after it"])
    #expect(console.type("1 It works") == ["customer: Noah Park: It works"])
    #expect(console.type("2")[0].contains("only 1 to 1"))
  }

  @Test(
    "A line that is not understood is answered with what was meant",
    arguments: [
      ("acept", "did you mean accept?"), ("buttns", "did you mean buttons?"),
      ("close tabb", "did you mean close tab?"), ("press cobrowse", "did you mean Co-browse?"),
      ("presence bussy", "did you mean Busy?"), ("arrive Mia Wng", "did you mean Mia Wong?"),
      ("session Noah Prk", "did you mean Noah Park?"), ("send CobrowseEnded", "CobrowseEndedEvent?"),
      ("set countdwn (seconds) to 3", "did you mean Countdown (seconds)?"), ("language fr", "fr-FR?"),
      ("pass on", "10s or 2 minutes"), ("set Countdown (seconds)", "set setting to value"),
      ("end cht", "did you mean end chat?"), ("connect please", "does not take"),
      ("start over now", "so nothing was done"), ("quit now", "does not take"),
      ("where foo", "does not take"),
      ("transcript x", "does not take"), ("press", "press needs more"),
      ("help acept", "did you mean accept?"),
      ("set Countdown (seconds) to soon", "is no value"), ("in 9: transcript", "no session"),
    ])
  func aLineThatIsNotUnderstoodIsAnswered(_ line: String, _ answer: String) throws {
    var console = try contoso()
    let before = console.run
    let lines = console.type(line)
    #expect(lines.count == 1 && lines[0].hasPrefix("unknown: ") && lines[0].contains(answer), "\(lines)")
    #expect(console.run == before)
  }

  @Test("Customers of one name are told apart by number") func customersOfOneName() throws {
    var console = try contoso()
    console.type("arrive new Noah Park", "accept 2")
    #expect(
      console.type("session Noah Park")[0].contains("2 sessions are with Noah Park: 1 (Active), 2 (Active)"))
    #expect(console.type("session 1") == ["agent: opens the session of Noah Park"])
  }

  @Test("What is typed and what files say cannot move the cursor") func outsideTextIsHarmless() throws {
    var console = try contoso()
    let lines = console.type("customer says \u{1B}[2J\u{202E}hi", "transcript 1") + console.type("\u{1B}[2J")
    #expect(lines.allSatisfy { !$0.unicodeScalars.contains { $0.value < 32 || $0 == "\u{202E}" } })
  }

  @Test("A line of any length is answered") func aLineOfAnyLengthIsAnswered() throws {
    var console = try contoso()
    #expect(
      console.type("say " + String(repeating: "x", count: 100_000))[0].contains("longer than 65536 bytes"))
    #expect(console.type("", "   ", "# a note").isEmpty)
  }

  @Test("A stopped clock lets nothing happen by itself") func aStoppedClock() throws {
    var console = try contoso()
    #expect(console.nextDue != nil)
    console.type("stop clock")
    #expect(console.nextDue == nil)
    #expect(console.advance(to: console.run.state.now + .minutes(5)).isEmpty)
    console.type("start clock")
    let news = console.advance(to: console.run.state.now + .seconds(8)).map(\.text)
    #expect(
      news == ["customer: Noah Park: I pressed it three times and the page just stays as it is. (09:00:08)"])
  }

  @Test("A branch that begins says what was left, and one command goes back to it")
  func branches() throws {
    var console = try contoso()
    #expect(console.type("other branch") == ["refused: no branch was left, so there is none to go to"])
    console.type("/cb", "back")
    let begins = console.type("/share")
    #expect(
      begins.first
        == "history: a new branch begins; the one that was left has 1 moment more, from \"Type /cb\" on; "
        + "other branch goes back to it")
    let back = console.type("other branch")
    #expect(back.first == "history: in the branch that was left; other branch goes back")
    #expect(back.contains { $0.contains("Co-browse Requested") })
    #expect(console.type("other branch").contains { $0.contains("Screen sharing Requested") })
  }

  @Test("Going back and on begins a branch") func goingBackAndOnBeginsABranch() throws {
    var console = try contoso()
    console.type("/cb", "connect")
    let entries = console.run.entries.count
    #expect(console.type("back")[0].hasPrefix("history: moment"))
    #expect(console.nextDue == nil)
    #expect(console.presentRun.entries.count == entries && console.run.entries.count == entries - 1)
    console.type("close tab")
    #expect(console.presentRun == console.run)
    #expect(console.type("now") == ["refused: this is the present"])
    console.type("back", "back")
    #expect(console.type("back") == ["refused: this is the first moment"])
  }

  @Test("Help names every command") func helpNamesEveryCommand() throws {
    var console = try contoso()
    let lines = console.type("help")
    #expect(lines.count == LinearHelp.table.count + 4)
    #expect(console.type("help close tab") == ["help: close tab [number or title]: closes an app tab"])
  }

  @Test("A line that is understood and cannot be done is refused, with the reason")
  func understoodIsRefused() throws {
    var console = try contoso()
    #expect(
      console.type("connect") == [
        "refused: no third-party app is open; press a button, or type its slash command"
      ])
    #expect(console.type("forward") == ["refused: this is the present"])
    #expect(console.type("7") == ["refused: there is no list to choose 7 from; type what first"])
  }

  @Test("The hint says what to try next, and goes on with every step") func hint() throws {
    var console = try contoso()
    let steps = [
      ("", "hint: next · /cb opens Co-browse"),
      ("/cb", "hint: next · connect: the app reports that it has connected"),
      ("connect", "hint: next · end session: the app reports that it has ended"),
      ("end session", "hint: next · /share opens Share screen, which connects by itself after 2 s"),
    ]
    for (line, hint) in steps {
      console.type(line)
      #expect(console.type("hint") == [hint], "after \(line)")
    }
    console.type("back")
    #expect(console.type("hint") == ["hint: there is nothing to suggest; what lists what can be done now"])
  }

  @Test("Every time that is told is by the same clock, two hours east of UTC")
  func oneClock() throws {
    var console = try contoso(clockOffset: .seconds(7200))
    #expect(console.type("where").contains("clock: 11:00:00"))
    #expect(console.type("arrive").contains("system: Mia Wong rings until 11:02:00"))
  }

  @Test("A setting that the organization has chosen is told as its own, with the product's default")
  func chosenSetting() throws {
    var console = try contoso()
    #expect(console.type("end chat").contains("presence: Available: no capacity is used (contoso’s setting)"))
    #expect(
      console.type("basis").contains {
        $0.contains("contoso has set “Block capacity for wrap up” to never. The product’s default is always.")
      })
    console.type("start over", "set Block capacity for wrap up to always")
    #expect(!console.type("end chat", "basis").contains { $0.contains("setting") })
  }
}
