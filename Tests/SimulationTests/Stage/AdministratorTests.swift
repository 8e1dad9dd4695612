import Diagnostics
import Organizations
import Records
import Simulation
import Testing

/// Changing conversation options while agents work.
@Suite("The administrator")
struct AdministratorTests {
  @Test("Turning a mode off hides its button at once, and turning it on shows it")
  func actsAtOnce() {
    var desk = Desk.chatting()
    desk.administrator(.turnsOff(.coBrowse, widget: 0))
    #expect(desk.names == ["modeTurnedOff"])
    #expect(desk.labels == ["Share screen", "Survey", "Open case", "Help page"])
    desk.type("/cb")
    #expect(desk.refusal == .actionHidden(.modeTurnedOff(.coBrowse, widget: "Web support")))
    desk.administrator(.turnsOn(.coBrowse, provider: "Fabrikam", widget: 0))
    #expect(desk.names == ["modeTurnedOn"])
    #expect(desk.labels.first == "Co-browse")
  }

  @Test("Turning a mode off keeps the chosen provider")
  func keepsProvider() {
    var desk = Desk.chatting()
    desk.administrator(.turnsOff(.coBrowse, widget: 0))
    let option = desk.state.organization.chatWidgets[0].coBrowse
    #expect(option == RemoteAssistanceOption(isEnabled: false, provider: "Fabrikam"))
  }

  @Test("Choosing another provider replaces the first one's action with its own")
  func anotherProvider() {
    var desk = Desk.chatting()
    desk.administrator(.turnsOn(.coBrowse, provider: "Northwind", widget: 0))
    #expect(desk.labels.prefix(2) == ["Share screen", "Northwind co-browse"])
  }

  @Test("A live session is not cut off", arguments: [true, false])
  func liveSessionGoesOn(isConnected: Bool) {
    var desk = Desk.chatting()
    desk.press("Co-browse")
    if isConnected { desk.provider(.cobrowseConnected) }
    let before = desk.focused
    desk.administrator(.turnsOff(.coBrowse, widget: 0))
    #expect(desk.focused == before)
    desk.provider(.cobrowseEnded)
    #expect(desk.focused?.session(of: .coBrowse)?.isLive == false)
  }

  @Test("The options of one widget do not affect another")
  func otherWidget() {
    var desk = Desk.chatting()
    let labels = desk.labels
    desk.administrator(.turnsOn(.coBrowse, provider: "Northwind", widget: 1))
    #expect(desk.labels == labels)
    desk.chat(with: "Mia Wong", widget: 1)
    #expect(desk.labels.first == "Northwind co-browse")
  }

  @Test("A provider must be installed with an active capability of the mode")
  func providerNotInstalled() {
    var desk = Desk.chatting()
    desk.administrator(.turnsOn(.coBrowse, provider: "Tailspin", widget: 0))
    #expect(desk.refusal == .providerNotInstalled("Tailspin", .coBrowse))
    desk.administrator(.turnsOn(.screenSharing, provider: "Northwind", widget: 0))
    #expect(desk.refusal == .providerNotInstalled("Northwind", .screenSharing))
    desk = Desk.chatting { $0.changeCapability("Fabrikam_screenshare") { $0.state = .inactive } }
    desk.administrator(.turnsOn(.screenSharing, provider: "Fabrikam", widget: 0))
    #expect(desk.refusal == .noProviderInstalled(.screenSharing))
  }

  @Test("A widget that does not exist is refused", arguments: [-1, 2])
  func noSuchWidget(widget: Int) {
    var desk = Desk()
    desk.administrator(.turnsOn(.coBrowse, provider: "Fabrikam", widget: widget))
    #expect(desk.refusal == .noSuchWidget)
    desk.administrator(.turnsOff(.coBrowse, widget: widget))
    #expect(desk.refusal == .noSuchWidget)
  }
}

/// Installing and uninstalling solutions while agents work.
@Suite("Installing and uninstalling during a rehearsal")
struct SolutionInputTests {
  @Test("Uninstalling removes the buttons, and installing brings them back in order")
  func buttonsComeAndGo() throws {
    var desk = Desk.chatting()
    let solution = try #require(desk.state.organization.solutions.first)
    let labels = desk.labels
    desk.administrator(.uninstalls(solution.uniqueName.lowercased()))
    #expect(desk.names == ["solutionUninstalled", "modeReset", "modeReset"])
    #expect(desk.labels == [])
    desk.administrator(.installs(solution))
    #expect(desk.names == ["solutionInstalled"])
    // The chat widget's choice was reset with the provider, and installing does not choose one.
    #expect(desk.labels == labels.filter { !["Co-browse", "Share screen"].contains($0) })
    desk.administrator(.turnsOn(.coBrowse, provider: "Fabrikam", widget: 0))
    desk.administrator(.turnsOn(.screenSharing, provider: "Fabrikam", widget: 0))
    #expect(desk.labels == labels)
    desk.administrator(.installs(solution))
    #expect(desk.names == ["solutionUpgraded"])
    #expect(desk.state.organization.solutions.count { $0.uniqueName == solution.uniqueName } == 1)
  }

  @Test("Only the options with the removed provider are reset, on or off")
  func optionsAreReset() throws {
    var desk = Desk.chatting()
    let solution = try #require(desk.state.organization.solutions.first)
    desk.administrator(.turnsOff(.coBrowse, widget: 0))
    var expected = desk.state.organization
    expected.uninstall(solution.uniqueName)
    expected.resetWidgets(of: ["Fabrikam"])
    desk.administrator(.uninstalls(solution.uniqueName))
    #expect(desk.state.organization == expected)
    #expect(desk.state.organization.chatWidgets[0].coBrowse == RemoteAssistanceOption())
    #expect(desk.last.filter { $0.name == .modeReset }.allSatisfy { $0.claim.basis == .invented })
  }

  @Test("An uninstall that leaves the data leaves the buttons that are data alone, and resets nothing")
  func dataStays() throws {
    var desk = Desk.chatting()
    let solution = try #require(desk.state.organization.solutions.first)
    let widgets = desk.state.organization.chatWidgets
    desk.administrator(.uninstalls(solution.uniqueName, data: .keep))
    #expect(desk.names == ["solutionUninstalled"])
    #expect(desk.last.first?.claim == ProductClaim.dataRowsStay.claim)
    let left = try #require(desk.state.organization.solutions.first)
    #expect((left.leftBy, left.rowCount) == (solution.uniqueName, solution.rowCount(areComponents: false)))
    #expect(desk.state.organization.chatWidgets == widgets)
    // Nothing governs the buttons any more, and their templates are gone.
    #expect(desk.labels == ["Co-browse", "Share screen", "Survey", "Open case", "Help page"])
    desk.press("Co-browse")
    #expect(desk.refusal == .templateNotFound("fab_cobrowse", nearest: nil))
    desk.administrator(.uninstalls(left.uniqueName, data: .keep))
    #expect(desk.refusal == .solutionIsData(left.uniqueName))
    desk.administrator(.uninstalls(left.uniqueName))
    #expect(desk.names == ["solutionUninstalled", "modeReset", "modeReset"])
  }

  @Test("A provider that another solution also has stays chosen")
  func sharedProviderStays() throws {
    var desk = Desk.chatting()
    let solution = try #require(desk.state.organization.solutions.first)
    var other = Solution(uniqueName: "Other")
    other.providers = solution.providers
    var organization = desk.state.organization
    organization.install(other)
    desk.trainer(.changesOrganization(organization))
    let widgets = desk.state.organization.chatWidgets
    desk.administrator(.uninstalls(solution.uniqueName))
    #expect(desk.state.organization.chatWidgets == widgets)
  }

  @Test("Open tabs stay open when their solution is removed, and their events still count")
  func liveSessionGoesOn() throws {
    var desk = Desk.connected()
    let solution = try #require(desk.state.organization.solutions.first)
    desk.administrator(.uninstalls(solution.uniqueName))
    #expect(desk.status(of: .coBrowse) == .connected(isLeaked: false))
    #expect(desk.tabTitles == ["Active Conversation", "Fabrikam co-browse"])
    desk.provider(.cobrowseEnded)
    #expect(desk.status(of: .coBrowse) == .ended(.secondaryChannelClosed))
  }

  @Test("The open tab and the continuing session are reported")
  func orphansAreReported() throws {
    var desk = Desk.connected()
    let solution = try #require(desk.state.organization.solutions.first)
    desk.administrator(.uninstalls(solution.uniqueName))
    #expect(
      desk.names == ["solutionUninstalled", "modeReset", "modeReset", "tabOrphaned", "warningRaised"])
    #expect(desk.warnings == ["session-orphaned"])
    #expect(desk.last.suffix(2).allSatisfy { $0.claim.name == "open-outlives-its-solution" })
    #expect(desk.last.last?.claim.basis == .invented)
  }

  @Test("The same is reported for files changed by others, and nothing if they are unchanged")
  func orphansOfChangedFilesAreReported() throws {
    var desk = Desk.connected()
    var changed = desk.state.organization
    changed.displayName = "Another"
    desk.trainer(.changesOrganization(changed))
    #expect(desk.names == ["organizationChanged"])
    changed.solutions[0].applicationTabTemplates[0].title = "Another"
    desk.trainer(.changesOrganization(changed))
    #expect(desk.names == ["organizationChanged", "tabOutdated"])
    changed.uninstall(try #require(changed.solutions.first).uniqueName)
    desk.trainer(.changesOrganization(changed))
    #expect(desk.names == ["organizationChanged", "tabOrphaned", "warningRaised"])
    #expect(desk.warnings == ["session-orphaned"])
    #expect(desk.status(of: .coBrowse) == .connected(isLeaked: false))
  }

  @Test("An upgrade reports outdated tabs and tabs whose template is gone")
  func upgradesAreReported() throws {
    var desk = Desk.connected()
    var solution = try #require(desk.state.organization.solutions.first)
    desk.administrator(.installs(solution))
    #expect(desk.names == ["solutionUpgraded"])
    solution.version = Version("2.0")
    desk.administrator(.installs(solution))
    #expect(desk.names == ["solutionUpgraded", "tabOutdated"])
    solution.applicationTabTemplates = []
    desk.administrator(.installs(solution))
    #expect(desk.names == ["solutionUpgraded", "tabOrphaned"])
    #expect(desk.status(of: .coBrowse) == .connected(isLeaked: false))
  }

  @Test("A conflicting solution is refused with the conflicts, and nothing changes")
  func conflictsAreRefused() {
    var desk = Desk.chatting()
    let before = desk.state.organization
    var solution = Solution(uniqueName: "Tailspin")
    solution.addAction("Look", .sendMessage, order: 9, words: [Words(label: "Look", command: "/CB")])
    desk.administrator(.installs(solution))
    let holder = InstallConflict.Holder(solution: "FabrikamRemoteAssist", row: "FabrikamCobrowse en-US")
    #expect(
      desk.refusal
        == .solutionConflicts(
          solution: "Tailspin", [.slashCommandTaken(command: "/CB", row: "Look en-US", by: holder)]))
    #expect(desk.state.organization == before)
  }

  @Test("An older version is refused")
  func olderVersionIsRefused() throws {
    var desk = Desk.chatting { $0.version = Version("2.0") }
    var solution = try #require(desk.state.organization.solutions.first)
    solution.version = Version("1.0")
    desk.administrator(.installs(solution))
    #expect(desk.refusal?.rule == "solution-conflict")
  }

  @Test("Uninstalling an unknown solution is refused with the nearest name")
  func unknownSolution() throws {
    var desk = Desk.chatting()
    let name = try #require(desk.state.organization.solutions.first?.uniqueName)
    desk.administrator(.uninstalls(name + "x"))
    #expect(desk.refusal == .solutionNotInstalled(name + "x", nearest: name))
  }

  @Test("When the organization's files change, apps in open tabs use the new behaviour")
  func behavioursChange() {
    var desk = Desk.connected()
    var organization = desk.state.organization
    organization.solutions[0].simulate { $0.forgottenOnUnload = [.coBrowse] }
    desk.trainer(.changesOrganization(organization))
    desk.close("Fabrikam co-browse")
    #expect(desk.warnings == ["session-leaked"])
  }
}
