import Cells
import Records
import Simulation
import TestSupport
import Testing

@testable import Desktop

@Suite("The key bindings")
struct KeyBindingTests {
  @Test("No two bindings in a scope share a key")
  func noKeyTwice() {
    var seen: Set<String> = []
    for binding in KeyBindings.all {
      for key in binding.keys { #expect(seen.insert("\(binding.scope) \(key.name)").inserted, "\(key.name)") }
    }
  }

  @Test("Each scope has a place of its own")
  func placesOfScopes() {
    let places = Set(KeyBindings.all.map(\.scope)).map(\.index).sorted()
    #expect(Set(places).count == places.count)
    #expect(places.first == 0 && places.last == KeyBinding.Scope.count - 1)
  }

  @Test("Each binding has a named key and a description")
  func eachHasWords() {
    for binding in KeyBindings.all {
      #expect(!binding.keys.isEmpty)
      #expect(binding.keys.allSatisfy { !$0.name.isEmpty })
      #expect(!binding.title.isEmpty)
    }
  }

  @Test(
    "Each key in the footer does something in the state it is shown in", .tags(.trials),
    arguments: 1...Trials.count(2, thorough: 4))
  func footerKeysWork(seed: Int) throws {
    var person = RandomPerson(seed: UInt64(seed))
    let sample = seed % 2 == 0 ? "contoso" : "northwind"
    var console = Console(try Screen.organization(sample), size: .terminal)
    for step in 0..<150 {
      _ = person.act(on: &console)
      guard step % 3 == 0, Layout(console.size, pane: console.view.pane) != nil else { continue }
      var before = console
      before.view.note = nil
      let picture = before.frame()
      for binding in footerBindings(of: console) {
        let changes = changesSomething(binding, in: before, showing: picture)
        #expect(changes, "\(binding.title) after \(step) steps of seed \(seed)\n\(console.frame().grid.text)")
      }
    }
  }

  private func footerBindings(of console: Console) -> [KeyBinding] {
    Scene(console).footer.map(\.binding)
  }

  /// Whether pressing the key causes an effect, a fact or a change of the picture.
  private func changesSomething(_ binding: KeyBinding, in console: Console, showing picture: Frame) -> Bool {
    guard let key = binding.keys.first else { return false }
    var pressed = console
    let effects = pressed.handle(.key(key))
    if !effects.isEmpty || pressed.state.factCount != console.state.factCount { return true }
    let new = pressed.frame()
    return picture.grid != new.grid || picture.cursor != new.cursor
  }

  @Test("Clicking a word in the footer does the same as its key", arguments: 1...2)
  func footerClicksWork(seed: UInt64) throws {
    var person = RandomPerson(seed: seed &+ 100)
    var console = Console(try Screen.organization("contoso"), size: .terminal)
    for step in 0..<120 {
      _ = person.act(on: &console, resizes: false)
      guard step % 4 == 0 else { continue }
      for hit in console.frame().hits where hit.area.y == console.size.height - 1 {
        guard case .command(let command) = hit.target,
          let binding = footerBindings(of: console).first(where: { $0.command == command }),
          let key = binding.keys.first
        else {
          Issue.record("\(hit) is no binding.")
          continue
        }
        var clicked = console
        var pressed = console
        let place = Point(x: hit.area.x, y: hit.area.y)
        let isSameEffect =
          clicked.handle(.pointer(PointerEvent(.press, at: place))) == pressed.handle(.key(key))
        #expect(isSameEffect, "\(binding.title)")
        let isSamePicture = clicked.frame().grid == pressed.frame().grid
        #expect(isSamePicture, "\(binding.title)")
      }
    }
  }

  @Test("The footer of each pane, menu and overlay names its keys")
  func footerPerScope() throws {
    let expected: [(keys: String, words: [String])] = [
      ("", ["F1 Help", "^P Palette", "^Q Quit", "Alt-A Accept"]),
      ("hi", ["Enter Send"]),
      ("/", ["Down Choose", "Tab Fill in", "Enter Run", "Esc Close"]),
      ("<Tab>", ["Right Choose", "Enter Select"]),
      ("<F2><BackTab><BackTab>", ["Right Choose", "Enter Press"]),
      ("<F1>", ["Enter Every key", "Esc Close"]), ("<F1><Enter>", ["Down Scroll", "Enter First screen"]),
      ("<F1><Enter><End>", ["Up Scroll"]), ("<C-x>", ["Esc Close"]),
      ("<C-p>", ["Down Choose", "Enter Run", "Esc Close"]),
      ("<C-c>", ["y Yes", "n No"]),
      ("<C-r>", ["Right Table", "Enter Open", "Alt-E Edit", "Esc Close"]),
      ("<C-r><Right>", ["Down Choose"]),
      ("<C-r><Enter>", ["Alt-E Edit", "Esc Back"]),
      ("<M-o>", ["Down Move", "Enter Set", "Esc Close"]),
      ("<M-o><End>", ["Up Move", "Enter Install"]), ("<M-o><End><Up>", ["Down Move", "Enter Uninstall"]),
      ("<F2><M-i>x", ["Enter OK", "Esc Cancel"]),
      ("<M-h>", ["Up Choose", "Enter Go", "Alt-M Name", "Alt-W What if", "Esc Close"]),
      ("<M-h><Home>", ["Down Choose", "Alt-D Changes"]), ("<M-h><Home><M-d>", ["Esc Back"]),
      ("<F2><M-h><M-w>", ["Enter Go in", "Esc Back"]), ("<F2><C-Up>", ["Alt-H History", "Alt-N Now"]),
    ]
    for (keys, words) in expected {
      var screen = try Screen()
      try screen.press(keys)
      for word in words { #expect(screen.footer.contains(word), "\(keys): \(screen.footer)") }
    }
  }

  @Test("The footer leaves out the meaning of a key that an overlay has taken")
  func shadowedKeysAreLeftOut() throws {
    var screen = try Screen()
    try screen.press("/")
    #expect(!screen.footer.contains("Tab Focus"))
    #expect(!screen.footer.contains("Enter Send"))
  }
}
