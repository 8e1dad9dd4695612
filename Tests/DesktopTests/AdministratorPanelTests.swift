import Cells
import Diagnostics
import Organizations
import Records
import Simulation
import Testing

@testable import Desktop

@Suite("The administrator's panel")
struct AdministratorPanelTests {
  private let path = "shop/org.yaml"

  /// Contoso as if it lay in a folder.
  private func opened(_ size: Size = .terminal) throws -> Screen {
    Screen(try Screen.organization("contoso"), size, keeper: .file(path))
  }

  private func option(_ screen: Screen, _ mode: RemoteAssistanceMode, _ widget: Int = 0)
    -> RemoteAssistanceOption
  {
    screen.console.state.organization.chatWidgets[widget][mode]
  }

  private let coBrowseOff = OptionChange(
    widget: "Web support", mode: .coBrowse,
    option: RemoteAssistanceOption(isEnabled: false, provider: "Fabrikam"))

  // MARK: Options

  @Test("A choice takes effect at once, and a live session is not cut")
  func atOnce() throws {
    var screen = try opened()
    try screen.press("/cb<Enter><M-c><M-o><Enter>")
    #expect(!option(screen, .coBrowse).isEnabled)
    #expect(!screen.console.buttons.contains { $0.label == "Co-browse" })
    #expect(screen.session(of: .coBrowse) == .connected(isLeaked: false))
    try screen.press("<Down> ")
    #expect(option(screen, .coBrowse) == RemoteAssistanceOption(isEnabled: true, provider: "Fabrikam"))
    #expect(screen.console.buttons.contains { $0.label == "Co-browse" })
    #expect(screen.session(of: .coBrowse) == .connected(isLeaked: false))
  }

  @Test("Each widget has each mode, off or on with each installed provider of it")
  func choices() throws {
    var screen = try Screen("northwind", .wide)
    try screen.press("<M-o>")
    let organization = screen.console.state.organization
    for (place, widget) in organization.chatWidgets.enumerated() {
      #expect(screen.shows(widget.name))
      for mode in RemoteAssistanceMode.allCases {
        let settings = screen.console.administratorLines.filter {
          if case .option(place, mode, _) = $0 { true } else { false }
        }
        #expect(settings.count == 1 + organization.providers(of: mode).count)
      }
    }
    // What is chosen can be told without colours.
    #expect(screen.rows.count { $0.contains("(•)") } == 2 * organization.chatWidgets.count)
  }

  @Test("By mouse alone")
  func byMouse() throws {
    var screen = try opened(.wide)
    try screen.click("^P Palette")
    let title = "Conversation options: Remote assistance"
    for _ in 0..<60 where !screen.shows(title) { try screen.wheel(.scrollDown, over: "Palette") }
    try screen.click(title)
    try screen.click("( ) Fabrikam")
    #expect(
      option(screen, .screenSharing, 1) == RemoteAssistanceOption(isEnabled: true, provider: "Fabrikam"))
    try screen.click("[s Save to org.yaml]")
    #expect(screen.effects.count == 1)
    screen.console.finishSaving([], failure: nil)
    // The panel shows the note, and nothing of it is left beside the panel.
    #expect(screen.rows.count { $0.contains("Saved to") } == 1)
    #expect(!screen.shows("─ Sa"))
    try screen.click("[Uninstall]")
    #expect(screen.effects.last == .uninstall("FabrikamRemoteAssist", agreed: nil))
    try screen.click("[×]")
    #expect(screen.console.view.overlay == nil)
  }

  @Test("Where no provider of a mode is installed it is greyed with the reason, and choosing it says so")
  func greyed() throws {
    var organization = try Screen.organization("contoso")
    organization.solutions[0].channelCapabilities.removeAll { $0.escalationChannelMode == .screenSharing }
    organization.chatWidgets[0].screenSharing.isEnabled = false
    var screen = Screen(organization)
    try screen.press("<M-o><Down><Down><Down>")
    #expect(screen.shows("✗ on: no provider of Screen sharing is installed"))
    #expect(screen.shows("Install a provider's solution first."))
    let before = screen.console.state.organization
    try screen.press("<Enter>")
    #expect(screen.shows("✗ No provider of Screen sharing is installed, so it cannot be turned on."))
    #expect(screen.console.state.organization == before)
  }

  @Test("A provider that is chosen and not installed stands there, and cannot be chosen again")
  func astray() throws {
    var organization = try Screen.organization("contoso")
    organization.chatWidgets[0].coBrowse.provider = "Gone"
    organization.chatWidgets[0].screenSharing.provider = nil
    var screen = Screen(organization)
    try screen.press("<M-o>")
    #expect(screen.shows("(•) ✗ Gone, not installed"))
    #expect(screen.shows("(•) ✗ on without a provider"))
    try screen.press("<Down><Down>")
    #expect(screen.shows("No installed solution brings the provider Gone"))
    try screen.press("<Up><Enter>")
    #expect(option(screen, .coBrowse).provider == "Fabrikam")
    #expect(!screen.shows("Gone"))
  }

  // MARK: Solutions

  @Test("Uninstalling asks, goes back to the panel, and tells what stays open")
  func uninstalling() throws {
    var screen = try Screen()
    try screen.press("/cb<Enter><M-o><End><Up>")
    #expect(screen.shows("FabrikamRemoteAssist  1.2.0.0"))
    try screen.press("<Enter>")
    #expect(screen.shows("Open, and go on without it: 1 app tab, 1 live session."))
    try screen.press("n")
    #expect(screen.shows("FabrikamRemoteAssist"))
    #expect(screen.console.state.organization.solutions.count == 1)
    try screen.press("<Enter>y")
    #expect(screen.console.state.organization.solutions.isEmpty)
    #expect(screen.shows("None is installed."))
    #expect(screen.console.buttons.isEmpty)
    #expect(screen.session(of: .coBrowse) == .requested)
    #expect(screen.focused?.tabs.count == 2)
  }

  // MARK: Saving

  @Test("Only what differs from the file is to be saved, and the panel says how much that is")
  func saves() throws {
    var screen = try opened()
    try screen.press("<M-o>")
    #expect(screen.shows("All options are saved in shop/org.yaml."))
    #expect(!screen.footer.contains("Save"))
    try screen.press("<Enter>")
    #expect(screen.shows("● 1 option is not saved to shop/org.yaml."))
    #expect(screen.footer.contains("s Save"))
    try screen.press("s")
    #expect(screen.effects == [.saveOptions([coBrowseOff])])
    screen.console.finishSaving([coBrowseOff], failure: nil)
    #expect(screen.shows("Saved to shop/org.yaml: Co-browse of Web support off."))
    #expect(screen.shows("All options are saved in shop/org.yaml."))
    // Nothing is left to be written; the file is looked at all the same.
    try screen.press("s")
    #expect(screen.effects.last == .saveOptions([]))
    let organization = screen.console.state.organization
    screen.console.finishSavingNothing(organization, failure: nil)
    #expect(screen.shows("there is nothing to save"))
    var changed = organization
    changed.chatWidgets[0].screenSharing = .init()
    screen.console.finishSavingNothing(changed, failure: nil)
    #expect(screen.shows("was changed by another program"))
    screen.console.finishSavingNothing(
      nil, failure: Diagnostic(.yamlEmpty, at: Place(file: "shop/org.yaml", line: 3, column: 1)))
    #expect(screen.shows("There is nothing to save, but shop/org.yaml:3:1: the file says nothing"))
  }

  @Test("Errors in the files are told when the console begins; warnings only fill the problems")
  func beginning() throws {
    var screen = try opened()
    let error = Diagnostic(.yamlEmpty, at: Place(file: "shop/org.yaml"))
    let warning = Diagnostic(.yamlEmpty, at: Place(file: "shop/org.yaml"), severity: .warning)
    screen.console.begin(with: [warning])
    #expect(!screen.shows("Ctrl-G shows what is wrong"))
    screen.console.begin(with: [warning, error])
    #expect(screen.shows("The organization's files have an error. Ctrl-G shows what is wrong."))
    #expect(screen.footer.contains("Problems"))
  }

  @Test("An editor that cannot be started is told by its name")
  func noEditor() throws {
    var screen = try opened()
    screen.console.refuseEditor("nonexist")
    #expect(screen.shows("The editor `nonexist` cannot be started"))
  }

  @Test("What was not written stays unsaved, with the reason")
  func failure() throws {
    var screen = try opened()
    try screen.press("<M-o><Enter>s")
    screen.console.finishSaving(
      [coBrowseOff],
      failure: Diagnostic(.provisioning(.unwritable(reason: "Permission denied")), at: Place(file: path)))
    #expect(
      screen.shows("✗ Not saved, 1 option stays unsaved: shop/org.yaml: it cannot be written:"))
    #expect(screen.shows("Permission denied; check who may write there"))
    #expect(screen.shows("1 option is not saved"))
  }

  @Test("What is wrong with a file that is broken is told with its line")
  func broken() throws {
    var screen = try opened()
    try screen.press("<M-o><Enter><Down><Down><Enter>s")
    let changes = screen.console.unsaved
    screen.console.finishSaving(
      changes,
      failure: Diagnostic(
        .wrongType(key: "capacity", expected: .wholeNumber, found: .text, text: "x"),
        at: Place(file: path, line: 6, column: 15)))
    #expect(screen.shows("✗ Not saved, 2 options stay unsaved: shop/org.yaml:6:15: `capacity` takes"))
    #expect(screen.console.unsaved == changes)
  }

  @Test("Back to what the file says is nothing to save")
  func thereAndBack() throws {
    var screen = try opened()
    try screen.press("<M-o><Enter><Down><Enter>")
    #expect(screen.shows("All options are saved in"))
    try screen.press("<Esc><C-q>")
    #expect(screen.effects == [.quit])
  }

  @Test("The palette saves too")
  func fromThePalette() throws {
    var screen = try opened()
    try screen.press("<C-p>turn co off<Enter><C-p>save<Enter>")
    #expect(screen.effects == [.saveOptions([coBrowseOff])])
  }

  @Test("A built-in organization cannot be saved: what to do is said, and quitting does not ask")
  func builtIn() throws {
    for (keeper, words) in [(OptionKeeper.sample("contoso"), "new org NAME"), (.nothing, "open FOLDER")] {
      var screen = Screen(try Screen.organization("contoso"), keeper: keeper)
      try screen.press("<M-o><Enter>s")
      #expect(screen.shows("changes last until you quit."))
      #expect(screen.shows(words))
      try screen.press("<C-q>")
      #expect(screen.effects == [.quit])
    }
  }

  @Test("Quitting with unsaved options asks, once for both reasons")
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

  @Test("While the past is shown, what is unsaved now is still asked about")
  func quittingFromThePast() throws {
    var screen = try opened()
    try screen.press("<M-o><Enter><Esc><C-Up>")
    #expect(option(screen, .coBrowse).isEnabled)
    try screen.press("<C-q>")
    #expect(screen.shows("not saved to org.yaml"))
  }

  @Test("Files that are loaded again keep what was not saved; what was changed in both is told")
  func loadedAgain() throws {
    var screen = try opened()
    try screen.press("<M-o><Enter>")
    var changed = try Screen.organization("contoso")
    changed.displayName = "Shop"
    screen.console.adopt(changed, problems: [])
    #expect(!option(screen, .coBrowse).isEnabled)
    #expect(screen.header.contains("Shop"))
    #expect(screen.console.hasUnsavedOptions)
    changed.chatWidgets[0].coBrowse = RemoteAssistanceOption(isEnabled: true, provider: "Other")
    screen.console.adopt(changed, problems: [])
    #expect(option(screen, .coBrowse).provider == "Other")
    #expect(screen.shows("Changed there too"))
    #expect(!screen.console.hasUnsavedOptions)
  }
}
