import Gherkin
import Notations
import TestSupport
import Testing

@Suite struct GherkinFuzzTests {
  @Test("Any bytes give a document or problems located inside the file", .tags(.trials))
  func anyBytesGiveADocumentOrProblems() {
    var random = SeededRandom(seed: 2026)
    let interesting = Array("@#|\\\"`:*<> \n\r\tGSBREn".utf8) + [0x00, 0x80, 0xC2, 0xA0, 0xE3, 0xF0, 0xFF]
    let french = sampleFeature.replacing("language: en", with: "language: fr")
    let rounds = Trials.count(400, thorough: 4000)
    var documents = 0
    for round in 0..<rounds {
      let text = round % 5 == 0 ? french : sampleFeature
      let source = SourceText(
        file: "a.feature", bytes: random.mutate(Array(text.utf8), with: interesting))
      do throws(GherkinProblems) {
        let document = try GherkinParser.read(source)
        documents += 1
        let ids = document.pickles.flatMap { [$0.id] + $0.steps.map(\.id) }
        #expect(ids.sorted() == Array(document.nextID..<document.nextID + ids.count))
        for step in document.feature?.scenarios.flatMap(\.steps) ?? [] { expectThere(step, in: source) }
      } catch {
        #expect(!error.list.isEmpty && error.list.count <= GherkinProblems.limit)
        #expect(!error.diagnostics(in: source).isEmpty)
        for problem in error.list {
          #expect(problem.line >= 1 && problem.line <= source.lineCount + 1)
          #expect((problem.column ?? 1) >= 1)
        }
      }
    }
    #expect(
      documents > rounds / 8 && documents < rounds * 7 / 8,
      "The mutations are neither harmless nor all fatal.")
  }

  @Test("Whatever the words a tag expression is read or refused", .tags(.trials))
  func whateverTheWordsATagExpressionIsReadOrRefused() {
    var random = SeededRandom(seed: 2026)
    let interesting = Array("@()\\ &".utf8) + [0x80, 0xC3, 0xDF, 0xF0, 0xFF]
    let text = Array("@smoke and not (@é or @a\\(b\\)) or @🙂".utf8)
    for _ in 0..<Trials.count(1000, thorough: 100_000) {
      let written = String(decoding: random.mutate(text, with: interesting), as: UTF8.self)
      let expression = try? TagExpression(written)
      #expect(expression.map { $0.matches(["@smoke"]) || !$0.matches(["@smoke"]) } ?? true)
    }
  }

  /// A step's text is at its stated position.
  private func expectThere(_ step: Step, in source: SourceText) {
    let place = step.textPlace(in: source.file)
    let line = source.line(place.line)?.unicodeScalars.dropFirst(place.column - 1)
    #expect(line?.starts(with: step.text.unicodeScalars) == true)
  }
}
