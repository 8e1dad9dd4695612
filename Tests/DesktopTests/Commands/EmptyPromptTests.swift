import Testing

@testable import Desktop

@Suite("Enter on an empty prompt")
struct EmptyPromptTests {
  @Test("An invitation without words stays open with a hint", arguments: ["<Enter>", "  <Enter>"])
  func invitation(keys: String) throws {
    var screen = try Screen()
    try screen.press("/cb<Enter><M-i>\(keys)")
    #expect(screen.shows("Nothing is sent yet: type a line and press Enter, or Esc to cancel."))
    guard case .prompt = screen.console.view.overlay else {
      Issue.record("The prompt is closed")
      return
    }
    try screen.press("Join me<Enter>")
    #expect(screen.console.view.overlay == nil)
  }
}
