import Cells
import Testing

@Suite("ASCII text")
struct ASCIITextTests {
  @Test(
    "Each character becomes the nearest ASCII character, one per column",
    arguments: [
      ("plain", "plain"), ("✗ FAILED │ …", "x FAILED | ~"), ("Léa", "Lea"), ("漢字", "????"),
      ("\u{1B}[0m", "^[0m"),
    ])
  func signs(text: String, ascii: String) {
    #expect(ASCIIText.of(text) == ascii)
    #expect(TextWidth.of(ascii) == TextWidth.of(text))
  }
}
