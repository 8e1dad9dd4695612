import Cells
import Organizations
import Records
import Simulation
import Testing

@testable import Desktop

@Suite("Uninstalling with unsaved options")
struct UninstallingUnsavedTests: TailspinUninstalling {
  @Test("Unsaved options that do not involve it stay unsaved")
  func unsavedStays() throws {
    var screen = try opened()
    let before = screen.console.state.organization
    screen.receive(.administrator(.turnsOn(.coBrowse, provider: "Wide World", widget: 2)))
    screen.receive(.administrator(.turnsOff(.screenSharing, widget: 0)))
    let unsaved = screen.console.unsaved
    #expect(unsaved.count == 2)
    screen.report(.uninstalled(.removed(try terms(before), .readAgain(after(before), leftovers: []))))
    #expect(screen.console.unsaved == unsaved)
    #expect(screen.console.saved.settings.chatWidgets == after(before).chatWidgets)
    #expect(option(screen, 2, .coBrowse) == wideWorld)
  }

  @Test("An unsaved choice of another provider stays if the file has the removed one")
  func otherChoiceStays() throws {
    var screen = try opened()
    let before = screen.console.state.organization
    screen.receive(.administrator(.turnsOn(.coBrowse, provider: "Wide World", widget: 0)))
    screen.report(.uninstalled(.removed(try terms(before), .readAgain(after(before), leftovers: []))))
    #expect(option(screen, 0, .coBrowse) == wideWorld)
    #expect(
      screen.console.unsaved == [
        .option(OptionChange(widget: "Shop chat", mode: .coBrowse, .on(provider: "Wide World")))
      ])
  }

  @Test("An unsaved choice of the removed provider is reset, and the question says so")
  func unsavedChoiceGoes() throws {
    var screen = try opened(.wide)
    let before = screen.console.state.organization
    screen.receive(.administrator(.turnsOn(.coBrowse, provider: "Tailspin", widget: 1)))
    try screen.press("<M-o>")
    screen.report(.uninstalled(.asks(try terms(before))))
    #expect(screen.shows("Will be turned off: Co-browse of Kiosk"))
    try screen.press("y")
    screen.report(.uninstalled(.removed(try terms(before), .readAgain(after(before), leftovers: []))))
    #expect(option(screen, 1, .coBrowse) == off)
    // The file still has the other provider, so the shown option is unsaved.
    #expect(screen.console.unsaved == [.option(OptionChange(widget: "Kiosk", mode: .coBrowse, .off))])
    #expect(screen.shows("1 setting is not saved"))
  }

  @Test("An unsaved turned-off option matches the file once its provider is gone")
  func turnedOff() throws {
    var screen = try opened()
    let before = screen.console.state.organization
    screen.receive(.administrator(.turnsOff(.coBrowse, widget: 0)))
    screen.report(.uninstalled(.removed(try terms(before), .readAgain(after(before), leftovers: []))))
    #expect(!screen.console.hasUnsavedSettings)
  }

  @Test("Changes by others in the meantime are taken from the file, never written back")
  func changedThereToo() throws {
    var screen = try opened(.wide)
    let before = screen.console.state.organization
    var files = after(before)
    files.chatWidgets[2].screenSharing = wideWorld
    files.chatWidgets[1].coBrowse = off
    screen.receive(.administrator(.turnsOff(.screenSharing, widget: 0)))
    let unsaved = screen.console.unsaved
    screen.report(.uninstalled(.removed(try terms(before), .readAgain(files, leftovers: []))))
    #expect(option(screen, 2, .screenSharing) == wideWorld)
    #expect(option(screen, 1, .coBrowse) == off)
    #expect(screen.console.unsaved == unsaved)
    #expect(screen.console.saved.settings.chatWidgets == files.chatWidgets)
  }
}
