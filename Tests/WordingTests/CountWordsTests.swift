import Testing
import Wording

struct CountWordsTests {
  @Test("One is told from many", arguments: [(0, "no tab"), (1, "1 tab"), (2, "2 tabs"), (11, "11 tabs")])
  func oneIsToldFromMany(number: Int, text: String) {
    #expect(CountWords.count(number, "tab", "tabs") == text)
  }
}
