import Testing

@testable import Cells

/// Keys and their names.
struct KeyTests {
  @Test(
    "A key is found by any spelling of its name",
    arguments: [
      ("Ctrl-P", Key.control("p")), ("C-p", .control("p")), ("^P", .control("p")), ("ctrl+p", .control("p")),
      ("F2", .function(2)), ("f12", .function(12)), ("Enter", .enter), ("RETURN", .enter),
      ("Shift-Tab", .backTab), ("S-Tab", .backTab), ("Esc", .escape), ("escape", .escape), ("PgUp", .pageUp),
      ("PageUp", .pageUp), ("Del", .delete), ("Alt-x", .alt("x")), ("M-x", .alt("x")),
      ("Space", .character(" ")),
      ("x", .character("x")), ("X", .character("X")), ("Ctrl-Left", .controlLeft), ("Alt-Enter", .altEnter),
      ("^I", .tab), ("Ctrl-M", .enter), ("^[", .escape), ("^H", .backspace), ("Ctrl-_", .control("_")),
    ])
  func named(name: String, key: Key) {
    #expect(Key(name: name) == key)
  }

  @Test("An unknown name is not a key", arguments: ["", "Entre", "F0", "F99", "Ctrl-", "Ctrl-é", "Ctrl-F2x"])
  func unknown(name: String) {
    #expect(Key(name: name) == nil)
  }

  @Test("A key made from a name has that name", arguments: Key.names)
  func roundTrip(name: String) {
    #expect(Key(name: name)?.name == name)
  }

  @Test("Names are written as the screen shows them")
  func names() {
    #expect(Key.control("p").name == "Ctrl-P")
    #expect(Key.control("p").shortName == "^P")
    #expect(Key.function(2).name == "F2")
    #expect(Key.pageUp.shortName == "PgUp")
    #expect(Key.character("é").name == "é")
    #expect(Set(Key.names).count == Key.names.count)
  }
}
