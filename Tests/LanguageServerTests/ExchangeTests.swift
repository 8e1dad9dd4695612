import Foundation
import Notations
import Testing

@testable import LanguageServer

/// An exchange with an editor's client library, word for word: what it sends, and what the server answers.
///
/// The client's half follows the library of VS Code, with all that it says of itself. Each line of the file is a message, or
/// says that the client waits. `UPDATE_EXCHANGES=1` writes the server's half anew.
@Suite("A recorded exchange")
struct ExchangeTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Exchanges/vscode.jsonl")

  /// A client that sends what was recorded, part by part, and keeps the answers to each part.
  private struct RecordedClient: MessageChannel {
    private var parts: ArraySlice<[UInt8]>
    private(set) var answers: [[JSONValue]] = []
    private var frames = MessageFrames()

    init(_ parts: [[UInt8]]) { self.parts = parts[...] }

    mutating func read(waits: Bool) throws -> [UInt8]? {
      guard waits else { return [] }
      guard let part = parts.popFirst() else { return nil }
      answers.append([])
      return part
    }

    mutating func write(_ bytes: [UInt8]) throws {
      frames.append(bytes)
      while let frame = frames.next() {
        guard case .content(let content) = frame else { continue }
        answers[answers.count - 1].append(try JSONValue.read(content))
      }
    }
  }

  @Test("The server answers as it did")
  func replay() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let recorded = try text.split(separator: "\n").map { try JSONValue.read(Array($0.utf8)) }
    let files = try #require(recorded.first?["files"]?.asObject).members
    let folder = try ScratchFolder(
      Dictionary(files.map { ($0.key, $0.value.asText ?? "") }) { first, _ in first })

    // The client's half, part by part.
    var parts: [[UInt8]] = [[]]
    for line in recorded.dropFirst() {
      guard let message = line["client"] else { continue }
      if message == "waits" {
        parts.append([])
      } else {
        let here = message.compact.replacing("${folder}", with: folder.path)
        parts[parts.count - 1] += MessageFrames.framed(here)
      }
    }
    var client = RecordedClient(parts.filter { !$0.isEmpty })
    var loop = MessageLoop(
      LanguageServer(workspace: SampleWorkspace(), version: "test", samples: ["contoso"]))
    #expect(try loop.run(on: &client) == 0)

    // Both halves, with the answers behind each part.
    var lines: [String] = []
    var answers = client.answers[...]
    for line in recorded where line["server"] == nil {
      lines.append(line.compact)
      guard line["client"] == "waits" else { continue }
      for answer in answers.popFirst() ?? [] {
        let json: JSONValue = ["server": answer]
        lines.append(json.compact.replacing(folder.path, with: "${folder}"))
      }
    }
    if ProcessInfo.processInfo.environment["UPDATE_EXCHANGES"] != nil {
      try (lines.joined(separator: "\n") + "\n").write(to: Self.file, atomically: true, encoding: .utf8)
    }
    let before = text.split(separator: "\n").map(String.init)
    for (now, before) in zip(lines, before) { #expect(now == before) }
    #expect(lines.count == before.count)
  }
}
