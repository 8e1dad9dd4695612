import Testing
import Wording

struct CountWordsTests {
  @Test(
    "Singular and plural are distinguished",
    arguments: [(0, "no tab"), (1, "1 tab"), (2, "2 tabs"), (11, "11 tabs")])
  func singularAndPluralAreDistinguished(number: Int, text: String) {
    #expect(CountWords.count(number, "tab", "tabs") == text)
  }
}
