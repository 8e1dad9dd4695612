import Testing

@testable import Terminal

/// The sequence sent to copy text to the clipboard.
struct ClipboardTests {
  @Test(
    "Text is sent as Base64",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"), ("é?>", "w6k/Pg=="),
    ])
  func base64(text: String, encoded: String) {
    #expect(Clipboard.sequence(for: text) == Array("\u{1B}]52;c;\(encoded)\u{07}".utf8))
  }

  @Test("Text that is too long is not sent")
  func tooLong() {
    #expect(Clipboard.sequence(for: String(repeating: "x", count: Clipboard.longestText)) != nil)
    #expect(Clipboard.sequence(for: String(repeating: "x", count: Clipboard.longestText + 1)) == nil)
  }
}
