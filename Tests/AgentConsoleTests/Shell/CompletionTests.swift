import Testing

/// What the program answers to a shell that completes a line.
@Suite("Completion")
struct CompletionTests {
  /// The kind of paths to add, and the candidates without their descriptions.
  private func answer(_ words: String..., in folder: String = ".") throws -> [String] {
    let result = try Program.run(in: folder, ["---complete", "zsh"] + words)
    #expect(result.status == 0, "\(result.errors)")
    return result.output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
  }

  @Test(
    "A word is completed by what its argument takes",
    arguments: [
      (["w"], ["files", "widget"]),
      (["nor"], ["files", "northwind"]),
      (["sol"], ["files", "solution"]),
      (["solution", "un"], ["none", "uninstall"]),
      (["buttons", "--widget", "Sto"], ["none", "Store chat"]),
      (["--widget", "Sto"], ["none", "Store chat"]),
      (["buttons", "northwind", "--widget", "K"], ["none", "Kiosk"]),
      (["buttons", "--widget=Sto"], ["none", "--widget=Store chat"]),
      (["open", "northwind", "--language", "de"], ["none", "de-DE"]),
      (["explore", "--agent", "Ana"], ["none", "Ana Ruiz"]),
      (["check", "--language", "pt-"], ["none", "pt-BR", "pt-PT"]),
      (["rules", "action-without-l"], ["none", "action-without-locale"]),
      (["fidelity", "unknown-c"], ["none", "unknown-command-is-rejected"]),
      (["events", "CobrowseC"], ["none", "CobrowseConnectedEvent"]),
      (["test", "--report", "j"], ["none", "junit", "json"]),
      (["check", "--format", "sa"], ["none", "sarif"]),
      (["test", "contoso", "--tags", "@def"], ["none", "@defect"]),
      (["test", "contoso", "--tags", "@demo and not @def"], ["none", "@demo and not @defect"]),
      (["explore", "--actors", "agent,pro"], ["none", "agent,provider"]),
      (["solution", "uninstall", "--org", "contoso", "Fab"], ["none", "FabrikamRemoteAssist"]),
      (["widget", "set", "contoso", "Sto"], ["files", "Store chat"]),
      (["widget", "set", "contoso", "Web", "--co-browse", "o"], ["none", "off"]),
      (["help", "exit"], ["none", "exit-codes"]),
      (["completion", "z"], ["none", "zsh"]),
      (["solution", "show", "x"], ["files"]),
      (["new", "org", "Shop", "--in", "x"], ["folders"]),
      (["buttons", "--ex"], ["none", "--explain"]),
      (["buttons", "--explain", "--ex"], ["none"]),
      (["decode", "x"], ["none"]),
      (["test", "--report", "junit=re"], ["files"]),
      (["buttons", "--", "nor"], ["files", "northwind"]),
    ])
  func completes(words: [String], expected: [String]) throws {
    let result = try Command.run(Program.path, ["---complete", "zsh"] + words)
    let lines = result.output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
    #expect(lines == expected)
  }

  @Test("Names come from the organization in the folder")
  func namesAreThoseOfTheFolder() throws {
    let folder = try ScratchFolder([
      "org.yaml": Lakeside.file,
      "scenarios/a.feature": "@lake\nFeature: A\n  Scenario: B\n    Given 5s pass\n",
    ])
    #expect(try answer("buttons", "--widget", "", in: folder.path) == ["none", "Web"])
    #expect(try answer("test", "--tags", "@", in: folder.path) == ["none", "@lake"])
  }

  @Test("A file that cannot be read completes nothing, and nothing is said")
  func aBrokenFileCompletesNothing() throws {
    let folder = try ScratchFolder(["org.yaml": "name: ["])
    let result = try Program.run(in: folder.path, ["---complete", "zsh", "buttons", "--widget", ""])
    #expect(result.output == "none\t\n")
    #expect(result.errors == "")
  }

  @Test("A name with a control character is left out, since it could end a line or command the terminal")
  func controlCharacters() throws {
    let folder = try ScratchFolder([
      "org.yaml": Lakeside.file.replacing(
        "{name: Web}", with: #"{name: "We\e[2Jb"}, {name: "Web\nfiles"}, {name: Ok}"#)
    ])
    #expect(try answer("buttons", "--widget", "", in: folder.path) == ["none", "Ok"])
  }

  @Test(
    "Bash is given a word as it must be typed, without what Bash keeps",
    arguments: [
      ("buttons --widget St", "St", #"Store\ chat"#),
      (#"buttons --widget "St"#, "St", "Store chat"),
      (#"buttons --widget 'St"#, "St", "Store chat"),
      (#"buttons --widget Store\ c"#, #"Store\ c"#, #"Store\ chat"#),
      ("buttons --widget=St", "St", #"Store\ chat"#),
      ("test contoso --tags @def", "def", "defect"),
    ])
  func bash(line: String, own: String, expected: String) throws {
    let result = try Program.run("---complete", "bash", "agent-console \(line)", own)
    #expect(result.output == "none\n\(expected)\n")
  }

  @Test(
    "A path comes after what stands before it in the word",
    arguments: [
      (["test", "--report", "junit=re"], "files\tjunit="),
      (["test", "--report=junit=re"], "files\t--report=junit="),
      (["play", "--svg=pic"], "files\t--svg="), (["test", "--record=j"], "folders\t--record="),
      (["play", "--svg", "pic"], "files\t"),
    ])
  func pathHead(words: [String], expected: String) throws {
    let result = try Command.run(Program.path, ["---complete", "zsh"] + words)
    #expect(result.output == expected + "\n")
  }

  @Test("The parser's own flag prints the same script", arguments: ["bash", "zsh", "fish"])
  func parserFlag(shell: String) throws {
    let script = try Program.run("completion", shell).output
    #expect(script.contains("---complete \(shell)"))
    #expect(try Program.run("--generate-completion-script", shell).output == script)
    #expect(try Program.run("--generate-completion-script=\(shell)").output == script)
  }
}
