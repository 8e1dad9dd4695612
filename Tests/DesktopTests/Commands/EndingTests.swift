import Testing

@testable import Desktop

@Suite("Ending a chat")
struct EndingTests {
  private func connected() throws -> Screen {
    var screen = try Screen()
    try screen.press("/cb<Enter><M-c>")
    return screen
  }

  @Test(
    "A connected session is asked about once; Enter and y go on, Esc and n leave it",
    arguments: ["<Enter>", "y"])
  func asks(yes: String) throws {
    for no in ["<Esc>", "n"] {
      var screen = try connected()
      try screen.press("<M-x>")
      #expect(screen.shows("A co-browse session is connected"))
      #expect(screen.session(of: .coBrowse) == .connected(isLeaked: false))
      try screen.press(no)
      #expect(screen.focused?.status.isActive == true)
      try screen.press("<M-x>\(yes)")
      #expect(screen.focused?.status.isInWrapUp == true)
    }
  }

  @Test("The control with the mouse asks too")
  func mouse() throws {
    var screen = try connected()
    try screen.click("[End chat]")
    #expect(screen.focused?.status.isActive == true && screen.shows("[y Yes]"))
  }

  @Test("Without a connected session the chat ends at once")
  func direct() throws {
    var screen = try Screen()
    try screen.press("/cb<Enter><M-x>")
    #expect(screen.focused?.status.isInWrapUp == true)
  }

  @Test("Enter answers no other question")
  func enter() throws {
    var screen = try connected()
    try screen.press("<C-q><Enter>")
    #expect(screen.effects.isEmpty && screen.shows("[y Yes]"))
  }
}
