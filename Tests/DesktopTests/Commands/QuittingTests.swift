import Cells
import Diagnostics
import Organizations
import Records
import Testing

@testable import Desktop

@Suite("Quitting with unsaved options")
struct QuittingTests {
  private let path = "shop/org.yaml"
  private let change = SettingChange.option(
    OptionChange(widget: "Web support", mode: .coBrowse, .off))

  /// Contoso, as if it were stored in a folder, with Co-browse turned off in the panel and not saved.
  private func unsaved(_ size: Size = .terminal) throws -> Screen {
    var screen = Screen(try Screen.organization("contoso"), size, location: .folder("shop", file: path))
    try screen.press("<M-o><Enter>")
    return screen
  }

  @Test("Pressing Ctrl-C or Ctrl-Q again does not answer the question", arguments: ["<C-c>", "<C-q>"])
  func again(key: String) throws {
    var screen = try unsaved()
    try screen.press(key + key + key)
    #expect(screen.effects == [])
    #expect(screen.shows("[y Yes]"))
    #expect(screen.shows("! Not saved yet: s saves and quits, y quits without saving, n stays."))
    try screen.press("y")
    #expect(screen.effects == [.quit])
  }

  @Test("Without unsaved options Ctrl-C quits as usual")
  func savedIsAnAnswer() throws {
    var screen = try Screen()
    try screen.press("<C-c>")
    #expect(!screen.shows("Save and quit"))
    try screen.press("s")
    #expect(screen.effects == [])
    try screen.press("<C-c>")
    #expect(screen.effects == [.quit])
  }

  @Test("Answering no goes back to the panel")
  func stays() throws {
    var screen = try unsaved()
    try screen.press("<C-c>n")
    #expect(screen.shows("● 1 setting is not saved"))
  }

  @Test("Save and quit saves, and quits after the save succeeds", arguments: [true, false])
  func savesAndQuits(byMouse: Bool) throws {
    var screen = try unsaved()
    try screen.press("<C-q>")
    if byMouse { try screen.click("[s Save and quit]") } else { try screen.press("s") }
    #expect(screen.effects == [.saveSettings([change], quitsAfterwards: true)])
    screen.report(.saved([change], failure: nil, quitsAfterwards: true))
    #expect(screen.effects.last == .quit)
  }

  @Test("If saving fails the console stays open and gives the reason")
  func failure() throws {
    var screen = try unsaved()
    try screen.press("<C-c>s")
    let failure = Diagnostic(ProvisioningFault.unwritable(reason: "Permission denied"), at: Place(file: path))
    let asked = screen.effects
    screen.report(.saved([change], failure: failure, quitsAfterwards: true))
    #expect(screen.effects == asked)
    #expect(screen.shows("✗ Not saved, 1 setting stays unsaved: shop/org.yaml: it cannot be written:"))
    #expect(screen.shows("● 1 setting is not saved"))
  }

  @Test("In the past the newest options are saved, and past options do not count as unsaved")
  func fromThePast() throws {
    var screen = try unsaved()
    try screen.press("<Esc><C-Up><C-q>s")
    #expect(screen.effects == [.saveSettings([change], quitsAfterwards: true)])
    screen.report(.saved([change], failure: nil, quitsAfterwards: false))
    try screen.press("<C-q>")
    #expect(screen.effects.last == .quit)
  }

  @Test("The question looks like this", arguments: [Size.terminal, .wide])
  func question(size: Size) throws {
    var screen = try unsaved(size)
    try screen.press("<C-c><C-c>")
    #expect(FrameProblems.of(screen.console) == [])
    try Picture(name: "quit-unsaved-\(size.width)x\(size.height)").expect(screen.rows)
  }
}
