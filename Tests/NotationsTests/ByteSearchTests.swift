import Notations
import Testing

@Suite struct ByteSearchTests {
  @Test(
    "Every occurrence is found",
    arguments: [
      ("", []), ("ab", []), ("abc", [0]), ("xabcabc", [1, 4]), ("ccc", []), ("ababcc", [2]), ("c", []),
    ])
  func everyOccurrenceIsFound(bytes: String, offsets: [Int]) {
    #expect(ByteSearch.offsets(of: Array("abc".utf8), in: Array(bytes.utf8)) == offsets)
  }

  @Test("Occurrences may overlap") func occurrencesMayOverlap() {
    #expect(ByteSearch.offsets(of: Array("aa".utf8), in: Array("aaa".utf8)) == [0, 1])
  }

  @Test("An empty text is never found") func anEmptyTextIsNeverFound() {
    #expect(ByteSearch.offsets(of: [], in: [1, 2]).isEmpty)
  }

  @Test("A byte is found at or behind an offset") func byteIsFound() {
    let bytes = Array("a-b-".utf8)
    #expect(
      [0, 1, 2, 4, 9].map { ByteSearch.offset(of: UInt8(ascii: "-"), in: bytes, from: $0) } == [
        1, 1, 3, nil, nil,
      ])
    #expect(ByteSearch.offset(of: 0, in: []) == nil)
  }
}
