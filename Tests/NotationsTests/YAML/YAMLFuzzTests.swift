import Diagnostics
import Notations
import TestSupport
import Testing

@Suite struct YAMLFuzzTests {
  @Test("Any bytes give a tree or a diagnostic inside the file")
  func anyBytesGiveATreeOrADiagnosticInsideTheFile() {
    var random = SeededRandom(seed: 2026)
    let interesting = Array("[]{}:,-?#&*!|>'\"%@` \n\r\t~0\\".utf8) + [0x00, 0x80, 0xC3, 0xE2, 0xF0, 0xFF]
    var trees = 0
    for _ in 0..<4000 {
      let source = SourceText(
        file: "a.yaml", bytes: random.mutate(Array(sampleSolution.utf8), with: interesting))
      let (root, diagnostics) = YAML.read(source)
      #expect(root != nil || !diagnostics.isEmpty)
      for diagnostic in diagnostics { expectInside(diagnostic.place, of: source) }
      guard let root else { continue }
      trees += 1
      for node in all(in: root) {
        #expect(node.bytes.lowerBound >= source.textStart && node.bytes.upperBound <= source.bytes.count)
        expectInside(source.place(of: node.bytes), of: source)
      }
    }
    #expect(trees > 500 && trees < 3500, "The mutations are neither harmless nor all fatal.")
  }

  private func expectInside(_ place: Place, of source: SourceText) {
    let line = source.line(place.line)
    #expect(line != nil)
    #expect(place.column >= 1 && place.column <= (line?.unicodeScalars.count ?? 0) + 1)
  }
}
