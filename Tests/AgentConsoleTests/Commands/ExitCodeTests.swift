import Glibc
import Testing

@Suite("exit codes")
struct ExitCodeTests {
  @Test(
    "Each outcome has its exit code",
    arguments: [
      (["buttons"], 0),
      (["events"], 0),
      (["fidelity"], 0),
      (["--help"], 0),
      (["--version"], 0),
      (["help", "dispatch"], 0),
      (["dispatch", "/cb"], 0),
      (["dispatch", "/nothing-like-it"], 1),
      (["dispatch", ""], 1),
      (["decode", "{}"], 1),
      (["decode", "hello"], 2),
      (["decode", ""], 2),
      (["buttons", "no-such-organization"], 2),
      (["dispatch", "/no/such/folder", "/cb"], 2),
      (["buttons", "--widget", "nothing"], 5),
      (["buttons", "--agent", "Nobody"], 5),
      (["dispatch", "/cb", "--language", "xx-XX"], 5),
      (["buttons", "--nonsense"], 64),
      (["dispatch"], 64),
      (["dispatch", "contoso", "/cb", "more"], 64),
      (["decode"], 64),
      (["gherkin"], 64),
      (["gherkin", "/no/such.feature"], 2),
    ])
  func eachOutcomeHasItsExitCode(arguments: [String], status: Int) throws {
    let result = try Command.run(Program.path, arguments)
    #expect(result.status == status)
    #expect(result.errors.isEmpty == (status == 0) || !result.output.isEmpty)
  }

  @Test("A misspelt subcommand is rejected and the nearest one suggested")
  func aMisspeltSubcommandIsRejected() throws {
    let removed = try Program.run("solution", "uninstal", "x", "--org", "o")
    #expect(removed.status == 64)
    #expect(
      removed.errors == """
        error: there is no command “solution uninstal”
        hint: did you mean `uninstall`? (there are: show, list, install, uninstall, export)

        """)
    let option = try Program.run("widget", "set", "contoso", "Web support", "--cobrowse", "off")
    #expect(option.status == 64 && option.errors.contains("Unknown option '--cobrowse'"))
    let nothing = try Program.run("widget", "set", "contoso", "Web support", "--co-browse", "")
    #expect(nothing.status == 64 && nothing.errors.contains("Say what to change"))
  }

  @Test("An unknown name is answered with the known ones and the nearest")
  func anUnknownNameIsAnsweredWithTheKnownOnesAndTheNearest() throws {
    let result = try Program.run("buttons", "contoso", "--widget", "Stoer chat")
    #expect(
      result.errors == """
        error: Contoso Support has no chat widget “Stoer chat”
        hint: did you mean `Store chat`? (there are: Web support, Store chat)

        """)
    #expect(result.output == "")
  }

  @Test(
    "The beginning of a name is answered with the name",
    arguments: [
      (
        ["buttons", "contoso", "--language", "fr"],
        "did you mean `fr-FR`? (the organization's languages: en-US, fr-FR)"
      ),
      (["buttons", "contoso", "--language", "en-GB"], "did you mean `en-US`?"),
      (["buttons", "contoso", "--widget", "store"], "did you mean `Store chat`?"),
      (["buttons", "contoso", "--agent", "Martin"], "did you mean `Luc Martin`?"),
      (["rules", "equal"], "did you mean `equal-order`? `agent-console rules` lists all"),
      (["events", "Cobrowse"], "did you mean `CobrowseConnectedEvent` or `CobrowseEndedEvent`?"),
      (["fidelity", "unknown-command"], "did you mean `unknown-command-is-rejected`?"),
      (["test", "contoso", "--tags", "buttons"], "did you mean `@buttons`?"),
      (["test", "contoso", "--tags", "not demo"], "did you mean `@demo`?"),
      (["test", "contoso", "--tags", "@buton"], "did you mean `@buttons`?"),
    ])
  func theBeginningOfANameIsAnsweredWithTheName(arguments: [String], answer: String) throws {
    let result = try Command.run(Program.path, arguments)
    #expect(result.status == 5)
    #expect(result.errors.contains(answer), "\(result.errors)")
    #expect(result.output.isEmpty)
  }

  @Test("An unknown report format is answered with the nearest")
  func anUnknownReportFormatIsAnsweredWithTheNearest() throws {
    let result = try Program.run("test", "contoso", "--report", "junti=report.xml")
    #expect(result.status == 64 && result.errors.contains("did you mean `junit`?"))
  }

  @Test("One event or claim is shown alone") func oneEventOrClaimIsShownAlone() throws {
    let event = try Program.json("events", "CobrowseEndedEvent", "--json")
    #expect(event["events"]?.asList?.count == 1 && event["warnings"] == [])
    let claim = try Program.run("fidelity", "equal-orders-by-name")
    #expect(claim.status == 0 && !claim.output.contains("Not simulated"))
  }

  @Test("Names ignore case") func namesIgnoreCase() throws {
    #expect(try Program.run("buttons", "--widget", "store CHAT", "--agent", "ana ruiz").status == 0)
  }

  @Test("A full disk is a runtime error") func aFullDiskIsARuntimeError() throws {
    let result = try Command.run("/bin/sh", ["-c", "'\(Program.path)' fidelity >/dev/full"])
    #expect(result.status == 3)
    #expect(result.errors.hasPrefix("error: standard output cannot be written: "))
  }

  @Test("A closed output pipe is not an error") func aClosedOutputPipeIsNotAnError() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { close(ends[1]) }
    close(ends[0])
    let result = try Command.run("/bin/bash", ["-c", "'\(Program.path)' fidelity >&\(ends[1])"])
    #expect(result.status == 0)
    #expect(result.errors == "")
  }

  @Test(
    "Without a terminal, output has no colour",
    arguments: [["buttons"], ["buttons", "--explain"], ["dispatch", "/x"], ["events"], ["fidelity"]])
  func withoutATerminalOutputHasNoColour(arguments: [String]) throws {
    let result = try Command.run(Program.path, arguments, environment: ["TERM=xterm-256color"])
    #expect(!(result.output + result.errors).contains("\u{1B}"))
  }

  @Test(
    "The help of each command has an example",
    arguments: ["buttons", "dispatch", "decode", "gherkin", "events", "fidelity"])
  func theHelpOfEachCommandHasAnExample(command: String) throws {
    let help = try Program.run(command, "--help").output
    #expect(help.contains("agent-console \(command)"))
    #expect(help.contains("Example"))
  }
}
