import Cells
import Testing

@Suite("Numbers of keys") struct KeyNumbersTests {
  @Test("Each key has the number with which it was first met") func numbers() {
    var numbers = KeyNumbers()
    let keys: [Key] = [.enter, .alt("c"), .enter, .control("c"), .alt("c"), .function(1)]
    #expect(keys.map { numbers.meet($0) } == [0, 1, 0, 2, 1, 3])
    #expect(numbers.count == 4)
    #expect(numbers[.control("c")] == 2)
    #expect(numbers[.alt("C")] == nil)
  }
}
