import Foundation
import Notations
import Testing

@Suite("test, for CI")
struct TestRunOptionTests {
  private static let features = [
    "org/org.yaml": Lakeside.file,
    "org/scenarios/five.feature": "Feature: Five\n"
      + (1...5).map { "  Scenario: number \($0)\n    Given a conversation with \"Noah Park\"\n" }.joined(),
    "warned.feature": """
    Feature: Warned
      Scenario: twice
        Given a conversation with "Noah Park"
        When the agent types "/cb"
        And the provider sends CobrowseConnectedEvent
        And the provider sends CobrowseConnectedEvent
        Then the co-browse session is Connected
    """,
    "in-vain.feature": """
    Feature: In vain
      Scenario: </script><script>alert(1)</script>
        Given a conversation with "Noah Park"
        Then the conversation is Closed
        And no warning is raised
    """,
  ]

  private func run(_ arguments: String..., in folder: ScratchFolder) throws -> Command.Result {
    try Program.test(arguments, in: folder)
  }

  // MARK: Many scenarios

  /// The last of three files begins after so many scenarios that its plan is made twice.
  @Test("Of thousands of scenarios, the last ones are reported like the first")
  func thousands() throws {
    let files = (1...3).map { number in
      let scenarios = (1...900).map { "  Scenario: number \($0)\n    Given the org \"contoso\"\n" }.joined()
      let last =
        "  Scenario: last\n    Given a conversation with \"Noah Park\"\n    Then the agent is Offline\n"
      return ("\(number).feature", "Feature: \(number)\n\(scenarios)\(last)")
    }
    let folder = try ScratchFolder(Dictionary(uniqueKeysWithValues: files))
    let result = try run(
      "@/", "--record", "@/journals", "--report", "junit=\(folder.path)/report.xml",
      "--coverage=\(folder.path)/coverage.json",
      in: folder)
    #expect(result.status == 1)
    #expect(result.output.hasSuffix("\n2700 passed, 3 failed, 0 skipped\n"))
    for number in 1...3 {
      let place = "\(number).feature:1804  expected Offline"
      #expect(result.output.components(separatedBy: place).count == 2, "\(place)")
    }
    let journals = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/journals")
    #expect(journals.sorted() == ["1-1802.journal", "2-1802.journal", "3-1802.journal"])
    let report = try String(contentsOfFile: folder.path + "/report.xml", encoding: .utf8)
    #expect(
      report.contains("<testsuites name=\"agent-console test\" tests=\"2703\" failures=\"3\" errors=\"0\" "))
    #expect(
      report.components(separatedBy: " tests=\"901\" failures=\"1\" errors=\"0\" skipped=\"0\" ").count == 4)
    let coverage = try String(contentsOfFile: folder.path + "/coverage.json", encoding: .utf8)
    #expect(try JSONValue.read(coverage)["organizations"]?.asList?.first?["scenarios"] == 2703)
  }

  // MARK: Shards

  @Test("All shards together run each scenario once, in every run alike")
  func shards() throws {
    let folder = try ScratchFolder(Self.features)
    var names: [String] = []
    for shard in ["1/3", "2/3", "3/3"] {
      let result = try run("@/org", "--shard", shard, "--report", "json", in: folder)
      #expect(result.status == 0)
      let again = try run("@/org", "--shard", shard, "--report", "json", "--jobs", "1", in: folder)
      let found = try [result, again].map { result in
        try #require(try JSONValue.read(result.output)["scenarios"]?.asList).compactMap { $0["name"]?.asText }
      }
      #expect(found[0] == found[1])
      names += found[0]
    }
    #expect(names.sorted() == (1...5).map { "number \($0)" })
  }

  @Test("An empty shard is no failure, and says so; nothing chosen at all stays one")
  func emptyShard() throws {
    let folder = try ScratchFolder(Self.features)
    let result = try run("@/org", "--shard", "7/9", in: folder)
    #expect(result.status == 0)
    #expect(result.errors.contains("note: shard 7/9 has none of the 5 chosen scenarios"))
    #expect(try run("@/org", "--shard", "1/9", "--name", "^six$", in: folder).status == 5)
  }

  @Test(
    "What is no shard is a usage error, and so is what a part cannot do",
    arguments: [
      ["--shard", "0/3"], ["--shard", "4/3"], ["--shard", "2"], ["--shard", "a/b"],
      ["--shard", "1/2", "--update"], ["--shard", "1/2", "--coverage-min", "10"],
      ["--coverage-min", "101"], ["--coverage-min", "-1"], ["--coverage-min", "10", "--dry-run"],
    ])
  func usage(arguments: [String]) throws {
    let folder = try ScratchFolder(Self.features)
    let result = try Command.run(Program.path, ["test", folder.path + "/org"] + arguments)
    #expect(result.status == 64)
  }

  // MARK: Updating

  @Test(
    "A file that is changed or removed while its scenarios run is not written",
    arguments: ["echo '# mine' >> a.feature", "rm a.feature"])
  func changedMeanwhile(change: String) throws {
    // The results do not fit into a pipe, so the run is not over when the first one is read.
    let given = "    Given the org \".\"\n"
    let long = (1...100).map { "  Scenario: \($0) \(String(repeating: "x", count: 2_000))\n\(given)" }
    let screen =
      "  Scenario: S\n\(given)    Then the screen at 80x24 is\n      \"\"\"\n      \"\"\"\n"
    let folder = try ScratchFolder([
      "org.yaml": Lakeside.file, "a.feature": "Feature: A\n\(long.joined())\(screen)",
    ])
    let script = """
      cd "$1" && { "$2" test a.feature --update 2> errors; echo $? > status; } \
        | { read -r first; \(change); cat > rest; }
      cat errors status; cat a.feature | tail -n 1
      """
    let result = try Command.run("/bin/sh", ["-c", script, "sh", folder.path, Program.path])
    #expect(
      result.output.hasPrefix(
        """
        error: a.feature was changed or removed while its scenarios ran; nothing was written
        hint: run `agent-console test --update` again
        2

        """), "\(result.output)")
    #expect(result.output.hasSuffix("# mine\n") || change.hasPrefix("rm"))
    #expect(try FileTree(at: folder.path).paths.contains("a.feature") != change.hasPrefix("rm"))
  }

  // MARK: Coverage

  @Test("Below the percentage that is asked for, the run fails and says by how much")
  func coverageMinimum() throws {
    let folder = try ScratchFolder(Self.features)
    #expect(try run("@/org", "--coverage-min", "1", in: folder).status == 0)
    let result = try run("@/org", "--coverage-min", "90", in: folder)
    #expect(result.status == 1)
    #expect(result.output.hasSuffix("\n5 passed, 0 failed, 0 skipped\n"))
    #expect(
      result.errors.contains(/error: the coverage is \d+%, \d+ of \d+, and --coverage-min asks for 90%/))
    #expect(result.errors.contains("hint: write scenarios for what was never reached: --coverage lists it"))
  }

  @Test("Coverage begins with percentages by kind, and ends with the steps that were not reached")
  func coverage() throws {
    let folder = try ScratchFolder(Self.features)
    let result = try run("@/in-vain.feature", "--coverage", in: folder)
    let text = try #require(result.output.split(separator: "Coverage of contoso, 1 scenario: ").last)
    #expect(text.contains(/^\d+%, \d+ of \d+\n  conversation actions  0%    0 of 4\n/))
    #expect(
      text.hasSuffix(
        "Steps reached: 66%, 2 of 3\n  not reached  \(folder.path)/in-vain.feature:5  And no warning is raised\n"
      ))
  }

  // MARK: Warnings

  @Test("A warning fails the run where none is allowed, and is named in every report")
  func warnings() throws {
    let folder = try ScratchFolder(Self.features)
    #expect(try run("@/warned.feature", in: folder).status == 0)
    let result = try run(
      "@/warned.feature", "--fail-on-warnings", "--report", "junit=\(folder.path)/r.xml", in: folder)
    #expect(result.status == 1)
    #expect(result.output.contains("warned.feature:6  raised the warning event-repeated: "))
    #expect(result.output.hasSuffix("\n0 passed, 1 failed, 0 skipped\n"))
    let report = try String(contentsOfFile: folder.path + "/r.xml", encoding: .utf8)
    #expect(report.contains("<failure type=\"warning\" message="))
    #expect(try run("@/org", "--fail-on-warnings", in: folder).status == 0)
  }

  // MARK: The page

  @Test("The page for a browser goes into its file, with nothing from outside obeyed")
  func page() throws {
    let folder = try ScratchFolder(Self.features)
    let file = folder.path + "/report.html"
    let result = try run("@/in-vain.feature", "--report", "html=\(file)", in: folder)
    #expect(result.status == 1)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.hasPrefix("<!DOCTYPE html>\n"))
    #expect(text.components(separatedBy: "<script").count == 2)
    #expect(text.contains("not reached:"))
  }
}
