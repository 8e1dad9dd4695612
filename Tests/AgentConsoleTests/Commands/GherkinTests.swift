import Notations
import Testing

@Suite("gherkin")
struct GherkinTests {
  private func messages(_ output: String) throws -> [JSONValue] {
    try output.split(separator: "\n").map { try JSONValue.read(String($0)) }
  }

  private func kinds(_ output: String) throws -> [String] {
    try messages(output).compactMap { $0.asObject?.members.first?.key }
  }

  @Test("The document and its pickles are printed one per line")
  func documentAndPicklesArePrintedOnePerLine() throws {
    let folder = try ScratchFolder(["a.feature": "Feature: f\n Scenario: s\n  Given x\n Scenario: t\n"])
    let path = "\(folder.path)/a.feature"
    let result = try Program.run("gherkin", path)
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(try kinds(result.output) == ["gherkinDocument", "pickle", "pickle"])
    let all = try messages(result.output)
    #expect(all[0]["gherkinDocument"]?["uri"] == .text(path))
    #expect(all[1]["pickle"]?["uri"] == .text(path))
    #expect(all[1]["pickle"]?["astNodeIds"] == ["1"])
    #expect(all[0]["gherkinDocument"]?["feature"]?["children"]?.asList?.first?["scenario"]?["id"] == "1")
  }

  @Test("JSON is what it prints anyway") func jsonIsWhatItPrintsAnyway() throws {
    let folder = try ScratchFolder(["a.feature": "Feature: f\n Scenario: s\n  Given x\n"])
    let path = "\(folder.path)/a.feature"
    #expect(try Program.run("gherkin", "--json", path).output == (try Program.run("gherkin", path).output))
  }

  @Test(
    "All paths are read, wherever the options stand",
    arguments: [[], ["--json"], ["--"]], [0, 1, 2, 3, 40])
  func allPathsAreRead(option: [String], place: Int) throws {
    let names = (1...40).map { "\($0).feature" }
    let folder = try ScratchFolder(
      Dictionary(uniqueKeysWithValues: names.map { ($0, "Feature: f\n Scenario: s\n  Given x\n") }))
    let paths = names.map { "\(folder.path)/\($0)" }
    let result = try Command.run(
      Program.path, ["gherkin"] + paths.prefix(place) + option + paths.dropFirst(place))
    #expect(result.errors == "")
    let read = try messages(result.output).compactMap { $0["gherkinDocument"]?["uri"]?.asText }
    #expect(read == paths)
  }

  @Test("An option among many paths is still read, and an unknown one refused")
  func optionsAmongPaths() throws {
    let folder = try ScratchFolder(["a.feature": "Feature: f\n Scenario: s\n  Given the org \"contoso\"\n"])
    let paths = Array(repeating: "\(folder.path)/a.feature", count: 20)
    let chosen = try Program.test(paths + ["--report", "tap"] + paths, in: folder)
    #expect(chosen.output.hasPrefix("TAP version 14\n"))
    let unknown = try Program.test(paths + ["--nope"] + paths, in: folder)
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("--nope"))
  }

  @Test("A bad file is reported on both outputs, and the other files are still printed")
  func aBadFileDoesNotStopTheOthers() throws {
    let folder = try ScratchFolder([
      "bad.feature": "Feature: f\n Scenario: s\n  Given x\n  Wen y\n  @tag",
      "good.feature": "Feature: g\n Scenario: s\n  Given x\n",
    ])
    let (bad, good) = ("\(folder.path)/bad.feature", "\(folder.path)/good.feature")
    let result = try Program.run("gherkin", good, bad, "\(folder.path)/none.feature", folder.path, good)
    #expect(result.status == 2)
    #expect(
      try kinds(result.output) == [
        "gherkinDocument", "pickle", "parseError", "parseError", "gherkinDocument", "pickle",
      ])
    let all = try messages(result.output)
    #expect(all[2]["parseError"]?["source"]?["location"] == ["line": 4, "column": 3])
    #expect(all[3]["parseError"]?["source"] == ["uri": .text(bad), "location": ["line": 6]])
    #expect(
      all[3]["parseError"]?["message"]
        == "(6:0): unexpected end of file, expected: #TagLine, #RuleLine, #Comment, #Empty")
    #expect(
      result.errors == """
        \(bad):4:3: error: a step must begin with Given, When, Then, And, But or * [gherkin-syntax]
          Wen y
          ^~~~~
        hint: did you mean `When`?
        \(bad):6:1: error: the file ends after tags [gherkin-syntax]
        hint: write what they are for below them, or remove them
        \(folder.path)/none.feature:1:1: error: there is no `none.feature` here [missing-file]
        hint: check the path
        \(folder.path):1:1: error: it cannot be read: Is a directory [unreadable-file]
        hint: check the path, and who may read it

        """)
    // Ids are unique within one stream of messages.
    let pickles = all.compactMap { $0["pickle"]?["id"] }
    #expect(Set(pickles).count == 2)
  }

  @Test("Control characters in a file are escaped") func controlCharactersInAFileAreEscaped() throws {
    let folder = try ScratchFolder(["a.feature": "Feature: \u{1B}[31m\u{9B}\n"])
    let output = try Program.run("gherkin", "\(folder.path)/a.feature").output
    #expect(output.contains(#"\u001b[31m\u009b"#))
    #expect(!output.contains("\u{1B}") && !output.contains("\u{9B}"))
  }
}
