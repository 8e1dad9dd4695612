import Foundation
import FuzzTargets
import TestSupport
import Testing

/// The inputs that `Benchmarks/Fuzz` starts from, and those that once broke a reader: every reader takes them.
@Suite("Kept inputs of the fuzzer") struct KeptInputTests {
  private static let corpus = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Benchmarks/Fuzz/Corpus")

  @Test("Each reader has some, and nothing else lies there")
  func eachReaderHasSome() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.corpus.path)
    #expect(folders.sorted() == FuzzTarget.allCases.map(\.rawValue).sorted())
    for target in FuzzTarget.allCases { #expect(try Self.inputs(of: target).count >= 2, "\(target)") }
  }

  @Test("Each dialogue with linear mode is read to its end")
  func dialoguesAreReadToTheirEnds() throws {
    for input in try Self.inputs(of: .linear) {
      let lines = String(decoding: input, as: UTF8.self).split(separator: "\n")
      #expect(lines.count <= FuzzReader.mostLines, "\(lines)")
    }
  }

  @Test("Each reader takes them, and what is changed in them", .tags(.trials), arguments: FuzzTarget.allCases)
  func eachReaderTakesThem(target: FuzzTarget) throws {
    var reader = FuzzReader(target)
    var random = SeededRandom(seed: 16)
    let inputs = try Self.inputs(of: target)
    let interesting = Array("<>{}[]\"'/\\:;,|@#%&*=!-.\n\r\t 0x".utf8) + [0x00, 0x7F, 0x80, 0xC3, 0xF0, 0xFF]
    for input in inputs {
      reader.read(input)
      for _ in 0..<Trials.count(2, thorough: 40) { reader.read(random.mutate(input, with: interesting)) }
    }
  }

  @Test("The fuzzer begins with what breaks each rule of pages, and with what keeps it")
  func theFuzzerBeginsWithExamples() {
    let examples = FuzzTarget.page.examples
    #expect(examples.count >= 50 && examples.allSatisfy { $0.utf8.count <= 500 })
    var reader = FuzzReader(.page)
    for example in examples { reader.read(Array(example.utf8)) }
  }

  private static func inputs(of target: FuzzTarget) throws -> [[UInt8]] {
    let folder = corpus.appending(path: target.rawValue)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      Array(try Data(contentsOf: folder.appending(path: $0)))
    }
  }
}
