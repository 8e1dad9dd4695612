import Foundation
import TestSupport
import Testing

/// Text from outside that a terminal would obey, or that hides, through every door to every output.
@Suite("Every code point through every door", .waits) struct EveryDoorTests {
  /// Every door in CI; a part of each kind otherwise, because each is a process.
  private static let tried = Door.all.enumerated().filter { $0.offset % Trials.spacing(5, thorough: 1) == 0 }
    .map(\.element)

  @Test("Nothing arrives that a terminal obeys, and nothing hides", arguments: tried)
  func passes(_ door: Door) throws {
    let files = try HarmfulFiles()
    let result = try Self.run(door, among: files)
    #expect(result.status < 128, "\(result.errors.suffix(1000))")
    #expect(HarmfulText.found(in: result.output).prefix(8) == [], "output")
    #expect(HarmfulText.found(in: result.errors).prefix(8) == [], "errors")
    var all = result.output + result.errors
    for name in door.outputs {
      let written = try String(contentsOfFile: "\(files.path)/\(name)", encoding: .utf8)
      #expect(HarmfulText.found(in: written).prefix(8) == [], "\(name)")
      all += written
    }
    // A door that text does not reach guards nothing.
    #expect(HarmfulText.isShown(in: all) != door.namesNothing, "\(all.prefix(500))")
  }

  private static func run(_ door: Door, among files: HarmfulFiles) throws -> Command.Result {
    let words = door.words.map { word in
      var word = word
      if let place = word.firstRange(of: "@"), word.hasPrefix("@") || word.contains("=@") {
        word.replaceSubrange(place, with: files.path)
      }
      return word.replacing("TEXT", with: HarmfulText.raw)
    }
    var environment = ["TERM=dumb", "NO_COLOR=1", "AGENT_CONSOLE_LINEAR="]
    if door.isConfigured { environment.append("XDG_CONFIG_HOME=\(files.path)/config") }
    let input =
      try door.input.map { try String(contentsOfFile: "\(files.path)/\($0)", encoding: .utf8) } ?? ""
    guard let lines = door.lines else {
      return try Command.run(Program.path, words, input: input, environment: environment)
    }
    let script = "number=$1; shift; \"$@\" | head -n \"$number\""
    return try Command.run(
      "/bin/sh", ["-c", script, "sh", "\(lines)", Program.path] + words, environment: environment)
  }
}
