import Notations
import Testing

@Suite struct ByteSearchTests {
  @Test(
    "A text is found wherever it begins",
    arguments: [
      ("", []), ("ab", []), ("abc", [0]), ("xabcabc", [1, 4]), ("ccc", []), ("ababcc", [2]), ("c", []),
    ])
  func aTextIsFoundWhereverItBegins(bytes: String, offsets: [Int]) {
    #expect(ByteSearch.offsets(of: Array("abc".utf8), in: Array(bytes.utf8)) == offsets)
  }

  @Test("Places may overlap") func placesMayOverlap() {
    #expect(ByteSearch.offsets(of: Array("aa".utf8), in: Array("aaa".utf8)) == [0, 1])
  }

  @Test("Nothing is nowhere") func nothingIsNowhere() {
    #expect(ByteSearch.offsets(of: [], in: [1, 2]).isEmpty)
  }
}
