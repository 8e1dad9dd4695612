import Foundation
import Linear
import Testing

/// Whole scripts, line by line, with everything that they print.
///
/// `UPDATE_TRANSCRIPTS=1` writes the files anew.
@Suite struct TranscriptTests {
  @Test("A script prints what its transcript says", arguments: ["demo", "workflow"])
  func aScriptPrintsWhatItsTranscriptSays(_ name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Transcripts/\(name).txt")
    let expected = try String(contentsOf: file, encoding: .utf8)
    let typed = expected.split(separator: "\n").filter { $0.hasPrefix("> ") }.map { String($0.dropFirst(2)) }
    let actual = try transcript(of: typed) + "\n"
    if ProcessInfo.processInfo.environment["UPDATE_TRANSCRIPTS"] != nil {
      try actual.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(actual == expected)
    }
  }
}
