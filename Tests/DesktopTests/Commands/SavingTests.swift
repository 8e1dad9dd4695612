import Diagnostics
import Notations
import Organizations
import Records
import Simulation
import Testing

@testable import Desktop

@Suite("Saving the conversation options")
struct SavingTests: ContosoOptions {
  @Test("Only options that differ from the file are saved, and the panel counts them")
  func saves() throws {
    var screen = try opened()
    try screen.press("<M-o>")
    #expect(screen.shows("All settings are saved in shop/org.yaml."))
    #expect(!screen.footer.contains("Save"))
    try screen.press("<Enter>")
    #expect(screen.shows("● 1 setting is not saved to shop/org.yaml."))
    #expect(screen.footer.contains("s Save"))
    try screen.press("s")
    #expect(screen.effects == [.saveSettings([coBrowseOff])])
    screen.report(.saved([coBrowseOff], failure: nil, quitsAfterwards: false))
    #expect(screen.shows("Saved to shop/org.yaml: Co-browse of Web support off."))
    #expect(screen.shows("All settings are saved in shop/org.yaml."))
    // Nothing is left to write, but the file is still read.
    try screen.press("s")
    #expect(screen.effects.last == .read(why: .saving))
    let organization = screen.console.state.organization
    screen.read(organization, problems: [], why: .saving)
    #expect(screen.shows("there is nothing to save"))
    var changed = organization
    changed.chatWidgets[0].screenSharing = .init()
    screen.read(changed, problems: [], why: .saving)
    #expect(screen.shows("was changed by another program"))
    screen.read(
      nil, problems: [Diagnostic(YAMLFault.empty, at: Place(file: "shop/org.yaml", line: 3, column: 1))],
      why: .saving)
    #expect(screen.shows("There is nothing to save, but shop/org.yaml:3:1: the file has no content"))
  }

  @Test("Options that were not written stay unsaved, with the reason")
  func failure() throws {
    var screen = try opened()
    try screen.press("<M-o><Enter>s")
    screen.report(
      .saved(
        [coBrowseOff],
        failure: Diagnostic(ProvisioningFault.unwritable(reason: "Permission denied"), at: Place(file: path)),
        quitsAfterwards: false))
    #expect(
      screen.shows("✗ Not saved, 1 setting stays unsaved: shop/org.yaml: it cannot be written:"))
    #expect(screen.shows("Permission denied; check who may write there"))
    #expect(screen.shows("1 setting is not saved"))
  }

  @Test("A broken file is reported with the line")
  func broken() throws {
    var screen = try opened()
    try screen.press("<M-o><Enter><Down><Down><Enter>s")
    let changes = screen.console.unsaved
    screen.report(
      .saved(
        changes,
        failure: Diagnostic(
          KeyFault.wrongType(key: "capacity", expected: .wholeNumber, found: .text, text: "x"),
          at: Place(file: path, line: 6, column: 15)), quitsAfterwards: false))
    #expect(screen.shows("✗ Not saved, 2 settings stay unsaved: shop/org.yaml:6:15: `capacity` takes"))
    #expect(screen.console.unsaved == changes)
  }

  @Test("An option changed back to the file's value needs no saving")
  func thereAndBack() throws {
    var screen = try opened()
    try screen.press("<M-o><Enter><Down><Enter>")
    #expect(screen.shows("All settings are saved in"))
    try screen.press("<Esc><C-q>")
    #expect(screen.effects == [.quit])
  }

  @Test("Saving works from the palette")
  func fromThePalette() throws {
    var screen = try opened()
    try screen.press("<C-p>turn co off<Enter><C-p>save org<Enter>")
    #expect(screen.effects == [.saveSettings([coBrowseOff])])
  }

  @Test("A built-in organization cannot be saved; a hint says how to proceed, and quitting does not ask")
  func builtIn() throws {
    for (location, words) in [
      (OrganizationLocation.sample("contoso"), "new org NAME"), (.nowhere, "open FOLDER"),
    ] {
      var screen = Screen(try Screen.organization("contoso"), location: location)
      try screen.press("<M-o><Enter>s")
      #expect(screen.shows("changes last until you quit."))
      #expect(screen.shows(words))
      try screen.press("<C-q>")
      #expect(screen.effects == [.quit])
    }
  }

  @Test("Quitting with unsaved options and a live session asks once")
  func quitting() throws {
    var screen = try opened()
    try screen.press("<M-o><Enter><C-q>")
    #expect(screen.shows("not saved to org.yaml"))
    try screen.press("n")
    #expect(screen.effects == [])
    try screen.press("<Esc>/share<Enter><C-q>")
    #expect(screen.shows("session is live. Quit?"))
    #expect(screen.shows("not saved to org.yaml"))
    try screen.press("y")
    #expect(screen.effects == [.quit])
  }

  @Test("In the past, quitting still asks about current unsaved options")
  func quittingFromThePast() throws {
    var screen = try opened()
    try screen.press("<M-o><Enter><Esc><C-Up>")
    #expect(option(screen, .coBrowse).isEnabled)
    try screen.press("<C-q>")
    #expect(screen.shows("not saved to org.yaml"))
  }

  @Test("Reloading the files keeps unsaved options; options changed in both are reported")
  func loadedAgain() throws {
    var screen = try opened()
    try screen.press("<M-o><Enter>")
    var changed = try Screen.organization("contoso")
    changed.displayName = "Shop"
    screen.read(changed, problems: [], why: .changing)
    #expect(!option(screen, .coBrowse).isEnabled)
    #expect(screen.header.contains("Shop"))
    #expect(screen.console.hasUnsavedSettings)
    changed.chatWidgets[0].coBrowse = RemoteAssistanceOption(isEnabled: true, provider: "Other")
    screen.read(changed, problems: [], why: .changing)
    #expect(option(screen, .coBrowse).provider == "Other")
    #expect(screen.shows("Not kept: Co-browse of Web support off."))
    #expect(!screen.console.hasUnsavedSettings)
  }
}
