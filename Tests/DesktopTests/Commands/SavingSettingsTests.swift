import Cells
import Diagnostics
import Organizations
import Records
import Simulation
import Testing

@testable import Desktop

@Suite("Changing and saving settings of the workstream and of the organization")
struct SavingSettingsTests: ContosoOptions {
  /// Goes to an entry of the panel, and chooses it.
  private func choose(_ entry: AdministratorPanel.Line, in screen: inout Screen) throws {
    let index = try #require(screen.console.administratorLines.filter(\.isEntry).firstIndex(of: entry))
    try screen.press("<Home>" + String(repeating: "<Down>", count: index) + "<Enter>")
  }

  @Test("A changed setting of the workstream is counted, saved, and known to be saved")
  func workstream() throws {
    var screen = try opened()
    try screen.press("<M-o>")
    try choose(.setting(0), in: &screen)
    #expect(screen.shows("● 1 setting is not saved to shop/org.yaml."))
    try screen.press("s")
    #expect(screen.effects == [.saveSettings([.workstream(.capacityUnits(2))])])
    screen.report(.saved([.workstream(.capacityUnits(2))], failure: nil, quitsAfterwards: false))
    #expect(screen.shows("Saved to shop/org.yaml: Capacity (unit based): 2."))
    #expect(screen.shows("All settings are saved in shop/org.yaml."))
    try screen.press("<Esc><C-q>")
    #expect(screen.effects.last == .quit)
  }

  @Test("Quitting asks about settings of the workstream, too")
  func quitting() throws {
    var screen = try opened()
    try screen.press("<M-o>")
    try choose(.setting(1), in: &screen)
    try screen.press("<C-q>")
    #expect(screen.shows("Settings are not saved to org.yaml. Quit, and lose them?"))
    try screen.press("s")
    let next = WrapUpBlocking.time(.seconds(30))
    #expect(
      screen.effects == [.saveSettings([.workstream(.wrapUpBlocking(next))], quitsAfterwards: true)])
  }

  @Test("What remote assistance needs is changed at once, with the buttons, and saved")
  func prerequisites() throws {
    var screen = try opened(.wide)
    let labels = screen.console.buttons.map(\.label)
    #expect(labels.contains("Co-browse"))
    try screen.press("<M-o>")
    try choose(.externalities, in: &screen)
    #expect(!screen.console.buttons.map(\.label).contains("Co-browse"))
    #expect(
      screen.rows.contains { $0.contains("Third-party co-browse externalities") && $0.contains(" disabled ") }
    )
    try choose(.externalities, in: &screen)
    #expect(screen.console.buttons.map(\.label) == labels)
    try choose(.subscription, in: &screen)
    #expect(screen.shows("Digital messaging"))
    #expect(screen.console.buttons.map(\.label) == labels)
    try choose(.subscription, in: &screen)
    #expect(!screen.console.buttons.map(\.label).contains("Co-browse"))
    try choose(.callingOptions(1), in: &screen)
    try screen.press("s")
    #expect(
      screen.effects == [
        .saveSettings([
          .callingOptions(.noCalling, widget: "Store chat"), .subscription(.noSubscription),
        ])
      ])
  }

  @Test("Files that are read again keep unsaved settings, and take precedence where both changed")
  func readAgain() throws {
    var screen = try opened()
    try screen.press("<M-o>")
    try choose(.setting(0), in: &screen)
    var files = try Screen.organization("contoso")
    files.workstream.timeToReturn = .minutes(5)
    files.externalities = .disabled
    screen.read(files, problems: [], why: .changing)
    #expect(screen.console.state.workstream.capacityUnits == 2)
    #expect(screen.console.state.workstream.timeToReturn == .minutes(5))
    #expect(screen.console.unsaved == [.workstream(.capacityUnits(2))])
    files.workstream.capacityUnits = 3
    screen.read(files, problems: [], why: .changing)
    #expect(screen.console.state.workstream.capacityUnits == 3)
    #expect(screen.shows("Not kept: Capacity (unit based): 2."))
    #expect(screen.console.unsaved == [])
  }

  @Test("More units than the agent's whole capacity are told at once")
  func tooMuch() throws {
    var screen = try opened()
    try screen.press("<M-o>")
    for _ in 0..<3 { try choose(.setting(0), in: &screen) }
    #expect(screen.shows("! A conversation takes 5 units of capacity and Ana Ruiz has 3 in all"))
  }

  @Test(
    "The palette finds the settings by what they are about",
    arguments: [
      "workstream", "capacity", "wrap-up", "notification", "presence",
    ])
  func palette(word: String) throws {
    var screen = try Screen("contoso", .wide)
    try screen.press("<C-p>\(word)")
    guard case .palette(let palette) = screen.console.view.overlay else {
      Issue.record("No palette")
      return
    }
    let settings = palette.found.prefix(12).filter { item in
      guard case .engine(.input(.administrator(.sets)), title: _) = item.command else { return false }
      return true
    }
    #expect(!settings.isEmpty)
    #expect(palette.found.contains { $0.command == .show(.administrator) })
  }
}
