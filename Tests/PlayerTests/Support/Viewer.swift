import Cells
import Desktop
import Notations
import Records
import ScenarioSupport
import Scenarios
import Testing

@testable import Player

/// A person who watches scenarios: presses keys, lets time pass, reads the rows.
struct Viewer {
  var playback: Playback
  /// The effects requested, in order.
  private(set) var effects: [Effect] = []

  static let terminal = Size(width: 80, height: 24)

  init(
    _ text: String, _ size: Size = terminal, from line: Int? = nil, showsNotes: Bool = false,
    notesPace: Playback.NotesPace? = nil, keys: KeyTable = .standard
  ) throws {
    let file = try ScenarioFile(SourceText(file: "test.feature", text: text))
    playback = try #require(
      Playback(
        Playlist([file]), library: SampleLibrary(), size: size, from: line.flatMap(file.position),
        showsNotes: showsNotes, notesPace: notesPace, keys: keys))
  }

  // MARK: Doing

  /// Presses keys, waits and clicks, in the notation of `KeyScript`.
  mutating func press(_ script: String) throws {
    for step in try KeyScript.parse(script) {
      switch step {
      case .event(let event): effects += playback.handle([.screen(event)])
      case .wait(let milliseconds):
        effects += playback.handle([.elapsed(Span(milliseconds: Int64(milliseconds)))])
      }
    }
  }

  /// Watches until a condition holds; returns the real time that took, in milliseconds.
  @discardableResult
  mutating func watch(
    at location: SourceLocation = #_sourceLocation, until isSo: (Viewer) -> Bool
  ) throws -> Int64 {
    var passed: Int64 = 0
    while !isSo(self) {
      let next = try #require(
        playback.nextChange, "nothing moves any more:\n\(text)", sourceLocation: location)
      try #require(passed < 600_000, "it never came:\n\(text)", sourceLocation: location)
      passed += next.milliseconds
      effects += playback.handle([.elapsed(next)])
    }
    return passed
  }

  @discardableResult
  mutating func watch(
    for wanted: String, at location: SourceLocation = #_sourceLocation
  ) throws -> Int64 {
    try watch(at: location) { $0.text.contains(wanted) }
  }

  // MARK: Reading

  var frame: Frame { playback.frame() }
  var rows: [String] { frame.grid.rows }
  var text: String { frame.grid.text }
  /// The caption's heading, its lines, and the keys below them.
  var band: [String] {
    let top =
      rows.lastIndex { $0.contains("Scenario ") && $0.contains(" of ") && !$0.contains("│") } ?? rows.count
    return rows[top...].map { row in
      var row = row
      while row.last == " " { row.removeLast() }
      return row
    }
  }

  /// The line in the chat box.
  var draft: String? {
    rows.last { $0.contains("› ") }?.split(separator: "› ", maxSplits: 1).last
      .map { String($0.prefix { $0 != "│" }).trimmed }
  }

  /// The trainer's notes that were passed on.
  var notes: [[String]] {
    effects.compactMap { effect in
      if case .note(let lines) = effect { lines } else { nil }
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension KeyTable {
  /// The keys of a configuration that says this about them.
  static func configured(_ keys: String) throws -> KeyTable {
    try #require(
      ConsoleConfiguration.read(SourceText(file: "config.yaml", text: "keys: {\(keys)}\n")).value
    ).keys
  }
}

extension Viewer {
  /// A scenario with every visible kind of step, and one that fails.
  static let coBrowse = """
    Feature: Helping
      Scenario: By co-browse
        Given a conversation with "Noah Park"
        When the agent types "/cb"
        Then the co-browse session is Requested
        When 3m pass
        And the agent presses "Survey"
        Then the buttons are
          | label | slash command |
          | Co-browse | /cb |
          | Share screen | /share |
          | Survey | /survey |
          | Copy notes | /notes |
      Scenario: In vain
        Given a conversation with "Noah Park"
        Then the co-browse session is Connected
        And the agent is Busy
      Scenario: The last
        Given a conversation with "Noah Park"
    """
}
