import TestSupport
import Testing

@testable import Notations

/// Random and mutated pages: nothing traps, and every position is inside the file.
@Suite struct HTMLFuzzTests {
  private static let page = """
    <!DOCTYPE html><html lang="en"><head><title>a</title><script src='x.js'></script>
    <script>if (a < b) { window.top.dispatchEvent(e); } // é 😀</script></head>
    <body onbeforeunload="return stop(&quot;x&quot;)"><table><tr><td><svg><a/></svg></table><template><p></template>
    <textarea></p></textarea><!-- c --></body></html>
    """

  @Test("No input makes the reader trap") func noInputMakesTheReaderTrap() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<3_000 {
      var bytes = Array(Self.page.utf8)
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...127, using: &random)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + 9))
        case 2: bytes.insert(contentsOf: Array("</<!--<script>".utf8), at: place)
        default: bytes = Array(bytes.prefix(place + 20))
        }
        if bytes.isEmpty { bytes = [0x3C] }
      }
      guard let page = try? HTMLPage.read(SourceText(file: "page.html", bytes: bytes)) else { continue }
      for element in page.elements {
        #expect(element.tag.upperBound <= bytes.count)
        #expect((element.text?.upperBound ?? 0) <= bytes.count)
        #expect(element.attributes.allSatisfy { $0.range.upperBound <= bytes.count })
      }
    }
  }
}
