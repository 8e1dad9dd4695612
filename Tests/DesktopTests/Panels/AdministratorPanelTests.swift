import Cells
import Diagnostics
import Organizations
import Records
import Simulation
import Testing

@testable import Desktop

@Suite("The administrator panel")
struct AdministratorPanelTests: ContosoOptions {
  // MARK: Options

  @Test("A choice takes effect at once, and a live session is not cut off")
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

  @Test("Each widget lists each mode as off or on with each installed provider")
  func choices() throws {
    var screen = try Screen("northwind", .wide)
    try screen.press("<M-o>")
    let organization = screen.console.state.organization
    for (index, widget) in organization.chatWidgets.enumerated() {
      #expect(screen.shows(widget.name))
      for mode in RemoteAssistanceMode.allCases {
        let settings = screen.console.administratorLines.filter {
          if case .option(index, mode, _) = $0 { true } else { false }
        }
        #expect(settings.count == 1 + organization.providers(of: mode).count)
      }
    }
    // The chosen option is recognizable without colours.
    #expect(screen.rows.count { $0.contains("(•)") } == 2 * organization.chatWidgets.count)
  }

  @Test("It can be used by mouse only")
  func byMouse() throws {
    var screen = try opened(.wide)
    try screen.click("^P Palette")
    let title = "Settings and solutions"
    for _ in 0..<60 where !screen.shows(title) { try screen.wheel(.scrollDown, over: "Palette") }
    try screen.click(title)
    try screen.click("( ) Fabrikam")
    #expect(
      option(screen, .screenSharing, 1) == RemoteAssistanceOption(isEnabled: true, provider: "Fabrikam"))
    try screen.click("[s Save to org.yaml]")
    #expect(screen.effects.count == 1)
    screen.report(.saved([], failure: nil, quitsAfterwards: false))
    // The panel shows the note, and no part of it is left next to the panel.
    #expect(screen.rows.count { $0.contains("Saved to") } == 1)
    #expect(!screen.shows("─ Sa"))
    for _ in 0..<20 where !screen.shows("[Uninstall]") { try screen.wheel(.scrollDown, over: "off") }
    try screen.click("[Uninstall]")
    #expect(screen.effects.last == .uninstall("FabrikamRemoteAssist", agreed: nil))
    try screen.click("[×]")
    #expect(screen.console.view.overlay == nil)
  }

  @Test("A mode without an installed provider is disabled with the reason, and choosing it says so")
  func greyed() throws {
    var organization = try Screen.organization("contoso")
    organization.solutions[0].channelCapabilities.removeAll { $0.escalationChannelMode == .screenSharing }
    organization.chatWidgets[0].screenSharing.isEnabled = false
    var screen = Screen(organization)
    try screen.press("<M-o><Down><Down><Down>")
    #expect(screen.shows("✗ on: no provider of Screen sharing is installed"))
    #expect(screen.shows("Install a provider's solution first."))
    #expect(!screen.footer.contains("Enter Set"))
    let before = screen.console.state
    try screen.press("<Enter>")
    #expect(screen.shows("✗ No provider of Screen sharing is installed, so it cannot be turned on."))
    #expect(screen.console.state.organization == before.organization)
    // No input was sent, because no input turns a mode on without a provider.
    #expect(screen.console.state.factCount == before.factCount)
  }

  @Test("A chosen provider that is not installed is listed but cannot be chosen again")
  func uninstalledProvider() throws {
    var organization = try Screen.organization("contoso")
    organization.chatWidgets[0].coBrowse.provider = "Gone"
    organization.chatWidgets[0].screenSharing.provider = nil
    var screen = Screen(organization)
    try screen.press("<M-o>")
    #expect(screen.shows("(•) ✗ Gone, not installed"))
    #expect(screen.shows("(•) ✗ on without a provider"))
    try screen.press("<Down><Down>")
    #expect(screen.shows("No installed solution has the provider Gone"))
    try screen.press("<Up><Enter>")
    #expect(option(screen, .coBrowse).provider == "Fabrikam")
    #expect(!screen.shows("Gone"))
  }

  // MARK: Solutions

  @Test("Uninstalling asks, returns to the panel, and says what stays open")
  func uninstalling() throws {
    var screen = try Screen()
    try screen.press("/cb<Enter><M-o><End><Up>")
    #expect(screen.shows("FabrikamRemoteAssist  1.2.0.0"))
    try screen.press("<Enter>")
    #expect(screen.shows("Left open: 1 app tab, 1 live session."))
    try screen.press("n")
    #expect(screen.shows("FabrikamRemoteAssist"))
    #expect(screen.console.state.organization.solutions.count == 1)
    try screen.press("<Enter>y")
    #expect(screen.console.state.organization.solutions.isEmpty)
    #expect(screen.shows("No solution is installed."))
    #expect(screen.console.buttons.isEmpty)
    #expect(screen.session(of: .coBrowse) == .requested)
    #expect(screen.focused?.tabs.count == 2)
  }
}
