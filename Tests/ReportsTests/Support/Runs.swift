import Concurrency
import Diagnostics
import Notations
import Organizations
import Records
import Reports
import ScenarioSupport
import Scenarios
import Simulation
import Storage

/// Runs of feature files with the built-in samples; each step takes a millisecond and a half.
enum Runs {
  static let origin = ReportOrigin(version: "1.2.3", start: Instant(milliseconds: 1_767_603_600_250))

  /// Runs the scenarios of these files, except those in `skipping`, which are only listed.
  static func run(_ files: [(name: String, text: String)], skipping: Set<String> = []) throws
    -> PerformedFiles
  {
    var performed = PerformedFiles()
    var firstID = 0
    let ticks = Ticks()
    let runner = ScenarioRunner(library: SampleLibrary(), stopwatch: { ticks.next() })
    for (name, text) in files {
      let source = SourceText(file: name, text: text)
      do {
        let file = try ScenarioFile(source, firstID: firstID)
        firstID = file.nextID
        performed.diagnostics += file.diagnostics
        performed.files.append(
          (file, file.scenarios.map { skipping.contains($0.name) ? .skipped($0) : runner.run($0) }))
      } catch {
        performed.diagnostics += error.diagnostics(in: source)
      }
    }
    return performed
  }

  static func run(_ text: String) throws -> PerformedFiles { try run([("shop/cobrowse.feature", text)]) }

  /// Runs one scenario with these steps, at Contoso in a conversation with Noah Park.
  static func run(steps: String, name: String = "Test") throws -> PerformedFiles {
    try run(
      """
      Feature: Test
        Scenario: \(name)
          Given the org "contoso"
          And a conversation with "Noah Park"
      \(steps.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
      """)
  }

  /// A run with every kind of result.
  ///
  /// It has a passed, a failed and a skipped scenario, two outline rows of which one fails, an undefined
  /// step, and a file that is not Gherkin.
  static func mixed() throws -> PerformedFiles {
    try run(
      [
        ("shop/cobrowse.feature", mixedText),
        ("shop/broken.feature", "Feature: Broken\n  Scenario: x\n    Given x\n    nonsense\n"),
      ], skipping: ["Not run"])
  }

  private static let mixedText = """
    @chat
    Feature: Co-browse
      What an agent sees.

      @smoke
      Scenario: The command opens the tab
        Given the org "contoso"
        And a conversation with "Noah Park"
        When the agent types "/cb"
        Then the app tab "Fabrikam co-browse" is open

      Scenario: Nobody connects
        Given the org "contoso"
        And a conversation with "Noah Park"
        When the agent types "/cb"
        Then the co-browse session is Ended
        And no warning is raised

      Scenario: Not run
        Given the org "contoso"

      Scenario Outline: Buttons
        Given the org "contoso"
        And a conversation with "Noah Park"
        Then the button "<label>" is shown

        Examples:
          | label     |
          | Co-browse |
          | Fax       |

      Scenario: Unknown
        Given 42 moons are full
    """
}

/// A clock that advances by a millisecond and a half whenever it is read.
private final class Ticks: Sendable {
  private let count = Mutex(Int64(0))

  func next() -> Int64 {
    count.withLock { count in
      count += 1_500_000
      return count
    }
  }
}

// MARK: - Small runs

extension Runs {
  /// Two scenarios that end before anything happens: one passes, and one fails without a conversation.
  static func small() throws -> PerformedFiles {
    try run(
      """
      @chat
      Feature: Buttons
        What an agent sees.

        Scenario: Passes
          Given the org "contoso"

        Scenario: Fails
          Given the org "contoso"
          Then the buttons are
            | label |
            | Fax   |
          And no warning is raised
      """)
  }

  /// Names with special characters of every format and with escape sequences.
  static func hostile() throws -> PerformedFiles {
    let long = String(repeating: "long ", count: 400)
    return try run(
      [
        (
          "shop/it's #1 & <co>.feature",
          """
          Feature: ]]> & "quotes" # no comment \u{1B}[31m
            Scenario: # SKIP \\ ]]> <b> & "x" 'y' \u{1B}]0;title\u{7} \u{202E}turned \u{85} \u{FFFE} \u{1F600}
              Given the org "contoso"
              And a conversation with "Noah Park"
              When the agent types "\u{1B}[2J ]]> # x"
              Then the customer sees "not ok 1 - \u{1B}[31m ]]> & <a> \\ # SKIP"
            Scenario: \(long)
              Given the org "\u{1B}\(long)"
            Scenario Outline: <name>
              Then the button "<name>" is shown
              Examples:
                | name              |
                | first\\nnot ok 9   |
                | ok 1 - x # TODO y |
                | ok 1 - x # TODO y |
            Scenario:
              Given the org "contoso"
          """
        )
      ])
  }
}
