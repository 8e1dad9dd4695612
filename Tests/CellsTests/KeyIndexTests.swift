import Cells
import Testing

@Suite("The keys of a list") struct KeyIndexTests {
  private let index = KeyIndex([[.enter, .alt("c")], [], [.control("c"), .enter], [.function(1)]])

  @Test("Each key has the number with which it was first met") func numbers() {
    #expect(index.count == 4)
    let keys: [Key] = [.enter, .alt("c"), .control("c"), .function(1)]
    #expect(keys.map(index.number) == [0, 1, 2, 3])
    #expect(index.number(of: .alt("C")) == nil)
  }

  @Test("Each thing has its keys, and each key its things, in order") func things() {
    let keys = (0..<4).map { thing in (0..<index.keyCount(of: thing)).map { index.key($0, of: thing) } }
    #expect(keys == [[0, 1], [], [2, 0], [3]])
    #expect((0..<4).map(index.things) == [[0, 2], [0], [2], [3]])
  }
}
