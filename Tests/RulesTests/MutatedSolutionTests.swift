import Diagnostics
import Notations
import Rules
import Storage
import TestSupport
import Testing

@Suite("Mutated solutions")
struct MutatedSolutionTests {
  private static let path = "solutions/lucerneassist/solution.yaml"

  @Test("No solution makes check trap, and every finding points into its file")
  func noSolutionMakesCheckTrap() throws {
    let sample = try #require(EmbeddedFolder(sample: "adventureworks"))
    let lines = String(decoding: try sample.bytes(of: Self.path, limit: 1 << 20), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var random = SeededRandom(seed: 21)
    var read = 0
    for _ in 0..<300 {
      let source = SourceText(
        file: "adventureworks/\(Self.path)", text: mutate(lines, with: &random).joined(separator: "\n"))
      let files = FilesInMemory(
        name: "adventureworks",
        files: ["org.yaml": "name: adventureworks", Self.path: String(decoding: source.bytes, as: UTF8.self)])
      let reading = OrganizationSnapshot.checkTarget(files)
      #expect(reading.value != nil || !reading.diagnostics.isEmpty)
      if reading.value != nil { read += 1 }
      for diagnostic in reading.diagnostics + (reading.value.map(SharedScripts.findings) ?? [])
      where diagnostic.place.file == source.file {
        let line = try #require(source.line(diagnostic.place.line))
        #expect((1...line.unicodeScalars.count + 1).contains(diagnostic.place.column))
      }
    }
    #expect((30...270).contains(read), "\(read) of 300: the accidents are neither harmless nor all fatal.")
  }

  /// Lines with one or two mutations that mostly stay valid YAML: a line lost, repeated or with another's
  /// value.
  private func mutate(_ lines: [String], with random: inout SeededRandom) -> [String] {
    var lines = lines
    for _ in 0..<Int.random(in: 1...2, using: &random) {
      let (one, other) = (
        Int.random(in: lines.indices, using: &random), Int.random(in: lines.indices, using: &random)
      )
      switch Int.random(in: 0..<4, using: &random) {
      case 0: lines.remove(at: one)
      case 1: lines.insert(lines[one], at: one)
      case 2: lines.swapAt(one, other)
      default:
        let key = lines[one].prefix { $0 != ":" }
        lines[one] = String(key + lines[other].drop { $0 != ":" })
      }
    }
    return lines
  }
}
