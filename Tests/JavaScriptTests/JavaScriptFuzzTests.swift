import TestSupport
import Testing

@testable import JavaScript

/// Random and mutated scripts: nothing traps, and every tree is valid.
@Suite struct JavaScriptFuzzTests {
  private static let script = """
    const EVENTS = { connected: 'CobrowseConnectedEvent' }; // é 😀
    class Session extends Base { #id = 1n; async start({ a = 1, ...b }) { return `x${a?.b ?? 2}`; } }
    for (const x of [1, , ...y]) { label: while (/[a-z]+/giu.test(x)) { break label; } }
    window.top.dispatchEvent(new CustomEvent(EVENTS['connected'], { detail: {} }));
    """

  @Test("No input makes the parser trap") func noInputMakesTheParserTrap() throws {
    var random = SeededRandom(seed: 11)
    var parser = JavaScriptParser()
    for _ in 0..<150 {
      var bytes = Array(Self.script.utf8)
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + 5))
        default: bytes.insert(contentsOf: Array("`${(".utf8), at: place)
        }
      }
      guard let tree = try? parser.parse(bytes) else { continue }
      for (index, node) in tree.nodes.enumerated() {
        #expect(node.range.upperBound <= bytes.count)
        #expect(node.children.allSatisfy { $0.index > index && $0.index < tree.nodes.count })
      }
    }
    #expect(try parser.parse(Self.script.utf8).nodes.count > 70)
  }
}
