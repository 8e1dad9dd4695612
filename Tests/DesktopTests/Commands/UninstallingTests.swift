import Cells
import Diagnostics
import Foundation
import Notations
import Organizations
import Records
import Simulation
import Testing

@testable import Desktop

@Suite("Uninstalling from the console")
struct UninstallingTests: TailspinUninstalling {
  // MARK: From the files

  @Test("The files are read before the question and changed after it", arguments: [true, false])
  func asks(fromPanel: Bool) throws {
    var screen = try opened()
    let terms = try terms(screen.console.state.organization)
    try screen.press(fromPanel ? "<M-o><End><Up><Up><Enter>" : "<C-p>uninstall tailspin<Enter>")
    #expect(screen.effects == [.uninstall(name, agreed: nil)])
    #expect(!screen.shows("[y Yes]"))
    screen.report(.uninstalled(.asks(terms)))
    #expect(screen.shows("Uninstall TailspinAssist?"))
    try screen.press("n")
    #expect(screen.effects.count == 1)
    screen.report(.uninstalled(.asks(terms)))
    try screen.press("y")
    #expect(screen.effects.last == .uninstall(name, agreed: terms))
    // Nothing is removed here before it is removed from the files.
    #expect(screen.console.state.organization.solution(named: name) != nil)
    #expect(screen.shows("Settings and solutions"))
  }

  @Test("The question offers to leave the data, as the product does", arguments: [Size.terminal, .wide])
  func leavesData(size: Size) throws {
    var screen = try opened(size)
    let before = screen.console.state.organization
    let terms = try terms(before)
    screen.report(.uninstalled(.asks(terms)))
    #expect(screen.shows("[l Leave the data]"))
    try screen.press("l")
    #expect(screen.effects == [.uninstall(name, agreed: terms.keepingData)])
    var files = before
    let solution = try #require(before.solution(named: name))
    files.uninstall(name, leaving: before.remains(of: solution))
    screen.report(.uninstalled(.removed(terms.keepingData, .readAgain(files, leftovers: []))))
    #expect(screen.console.state.organization == files)
    #expect(!screen.console.hasUnsavedSettings)
    #expect(screen.shows("TailspinAssist is uninstalled. \(terms.stayingRows) rows of data stay"))
    // The files are as the console left them.
    screen.report(.read(LoadedFiles(organization: files, problems: []), why: .changing))
    #expect(screen.console.state.organization == files)
  }

  @Test(
    "The question says what becomes of the components, if the package says what it is",
    arguments: [false, true])
  func components(isManaged: Bool) throws {
    var screen = try opened(.wide)
    var solution = try #require(screen.console.state.organization.solution(named: name))
    solution.isManaged = isManaged
    let plan = UninstallPlan(of: solution, in: screen.console.state.organization)
    screen.report(.uninstalled(.asks(UninstallTerms(of: plan, folder: folder))))
    #expect(
      screen.shows(isManaged ? "The product deletes them, as the" : "The product leaves them, as the"))
    #expect(screen.shows("Components (inferred): 2 channel capabilities, 2 application"))
    #expect(screen.shows("Data that the product leaves (inferred): 1 provider, 6"))
    #expect(screen.shows("After l, no capability links TailspinCobrowse,"))
    #expect(screen.shows("[l Leave the data]"))
  }

  @Test(
    "What cannot be removed with its data is asked about with leaving the data alone",
    arguments: [
      Size.terminal, .wide,
    ])
  func onlyLeaving(size: Size) throws {
    var screen = try opened(size)
    let solution = try #require(screen.console.state.organization.solution(named: name))
    let plan = UninstallPlan(of: solution, in: screen.console.state.organization)
    let terms = UninstallTerms(
      of: plan, folder: folder, obstacles: [.quickReply(title: "Look", mention: "/tcb")])
    screen.report(.uninstalled(.asks(terms)))
    #expect(screen.shows("cannot be removed with its data"))
    #expect(screen.shows("Components (inferred): 2 channel capabilities"))
    #expect(screen.shows("Data that the product leaves (inferred): 1 provider"))
    #expect(!screen.shows("[y Yes]") && screen.shows("[l Leave the data]"))
    #expect(FrameProblems.of(screen.console) == [])
    try screen.press("y")
    #expect(screen.effects == [])
    try screen.press("l")
    #expect(screen.effects == [.uninstall(name, agreed: terms.keepingData)])
    #expect(terms.keepingData.obstacles == [])
  }

  @Test("Data alone can only be deleted") func dataAlone() throws {
    var screen = try opened()
    var organization = screen.console.state.organization
    let solution = try #require(organization.solution(named: name))
    organization.uninstall(name, leaving: organization.remains(of: solution))
    screen.receive(.trainer(.changesOrganization(organization)))
    let data = try #require(organization.solution(named: name + "_data"))
    let plan = UninstallPlan(of: data, in: organization)
    screen.report(.uninstalled(.asks(UninstallTerms(of: plan, folder: folder))))
    #expect(screen.shows("[y Yes]") && !screen.shows("[l Leave the data]"))
  }

  @Test(
    "The question lists what is removed, what is reset and what stays open",
    arguments: [Size.terminal, .wide])
  func question(size: Size) throws {
    var screen = try opened(size)
    let terms = try terms(screen.console.state.organization)
    try screen.press("/browse<Enter><2s><M-o><End><Up><Up><Enter>")
    screen.report(.uninstalled(.asks(terms)))
    #expect(FrameProblems.of(screen.console) == [])
    try Picture(name: "uninstall-question-\(size.width)x\(size.height)").expect(screen.rows)
  }

  @Test("On a small screen the question still names the folder and can be answered")
  func narrowQuestion() throws {
    var screen = try opened(Size(width: 40, height: 12))
    let terms = try terms(screen.console.state.organization)
    try screen.press("/browse<Enter><2s><C-p>uninstall tail<Enter>")
    screen.report(.uninstalled(.asks(terms)))
    #expect(FrameProblems.of(screen.console) == [])
    #expect(screen.shows("This deletes the folder"))
    #expect(screen.shows(" …"))
    #expect(screen.shows("[y Yes]"))
  }

  @Test(
    "After removal from the files it is removed here, and the check is reported",
    arguments: [Size.terminal, .wide])
  func removed(size: Size) throws {
    var screen = try opened(size)
    let before = screen.console.state.organization
    try screen.press("/browse<Enter><2s><M-o><End><Up><Up><Enter>")
    screen.report(.uninstalled(.removed(try terms(before), .readAgain(after(before), leftovers: []))))
    #expect(screen.console.state.organization == after(before))
    #expect(screen.console.saved.settings.chatWidgets == after(before).chatWidgets)
    #expect(!screen.console.hasUnsavedSettings)
    #expect(screen.session(of: .coBrowse) == .connected(isLeaked: false))
    #expect(FrameProblems.of(screen.console) == [])
    try Picture(name: "uninstalled-\(size.width)x\(size.height)").expect(screen.rows)
  }

  @Test("Leftovers found by the check are reported with a hint")
  func leftovers() throws {
    var screen = try opened(.wide)
    let before = screen.console.state.organization
    try screen.press("<M-o>")
    screen.report(
      .uninstalled(
        .removed(
          try terms(before),
          .readAgain(
            after(before), leftovers: [.reference(.quickReply(title: "Hi", mention: "/browse"))]))))
    #expect(
      screen.shows(
        "! TailspinAssist is uninstalled, but the organization is not as expected: "
          + "the quick reply Hi mentions /browse."
      ))
    #expect(screen.shows("agent-console check"))
    #expect(screen.console.state.organization.solution(named: name) == nil)
  }

  @Test("If the files cannot be read again, it is still removed here")
  func unreadable() throws {
    var screen = try opened(.wide)
    let before = screen.console.state.organization
    let unreadable = Diagnostic(FileFault.missing(name: "org.yaml"), at: Place(file: "shop/org.yaml"))
    screen.report(.uninstalled(.removed(try terms(before), .unreadable([unreadable]))))
    #expect(screen.shows("shop/org.yaml:1:1: there is no"))
    #expect(screen.console.state.organization == after(before))
    #expect(!screen.console.hasUnsavedSettings)
  }

  @Test("An unfinished removal is reported with its cause")
  func decided() throws {
    var screen = try opened(.wide)
    let before = screen.console.state.organization
    try screen.press("<M-o>")
    let failure = Diagnostic(
      ProvisioningFault.unwritable(reason: "Permission denied"), at: Place(file: "shop/org.yaml"))
    screen.report(.uninstalled(.removed(try terms(before), .unfinished(after(before), failure))))
    let said = screen.rows.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "│ ")) }.joined(
      separator: " ")
    #expect(
      said.contains(
        "! TailspinAssist is uninstalled, but shop/solutions/tailspinassist is not deleted yet: "
          + "shop/org.yaml: "
          + "it cannot be written: Permission denied"))
    #expect(said.contains("The next command that changes this organization deletes it."))
    #expect(screen.console.state.organization == after(before))
    #expect(!screen.console.hasUnsavedSettings)
  }

  @Test("Remaining references are reported as on the command line, and nothing changes")
  func refused() throws {
    var screen = try opened(.wide)
    let before = screen.console.state.organization
    try screen.press("<M-o>")
    let reply = SolutionReference.quickReply(title: "Hi", mention: "/browse")
    screen.report(.uninstalled(.refused(name, [reply])))
    #expect(
      screen.shows(
        "✗ TailspinAssist is not uninstalled: the quick reply Hi mentions /browse. Change or remove it in"))
    #expect(screen.shows("quick-replies.yaml."))
    screen.report(.uninstalled(.refused(name, [reply, reply, reply])))
    #expect(screen.shows("2 more things refer to it."))
    #expect(screen.console.state.organization == before)
  }

  @Test("A failure to write is reported with its place and a hint, and nothing changes")
  func failed() throws {
    var screen = try opened(.wide)
    let before = screen.console.state.organization
    try screen.press("<M-o>")
    screen.report(
      .uninstalled(
        .failed(Diagnostic(ProvisioningFault.busy, at: Place(file: "shop")))))
    #expect(
      screen.shows(
        "✗ Not uninstalled: shop: another run is changing this organization; wait until it has ended"))
    screen.report(
      .uninstalled(
        .failed(Diagnostic(YAMLFault.empty, at: Place(file: "shop/org.yaml", line: 4, column: 2)))))
    #expect(screen.shows("✗ Not uninstalled: shop/org.yaml:4:2: the file has no content; "))
    #expect(screen.console.state.organization == before)
  }

  @Test("A solution already removed from the files is removed here too")
  func notThere() throws {
    var screen = try opened(.wide)
    let before = screen.console.state.organization
    screen.report(.uninstalled(.notThere(name, after(before))))
    #expect(screen.console.state.organization == after(before))
    #expect(screen.console.saved.settings.chatWidgets == after(before).chatWidgets)
    #expect(screen.shows("already gone from the organization's files"))
  }

  // MARK: Without files

  @Test(
    "Without a folder, the question and the note say how long the removal lasts", arguments: [true, false])
  func inMemory(isSample: Bool) throws {
    var screen = Screen(
      try Screen.organization("northwind"), .wide, location: isSample ? .sample("northwind") : .nowhere)
    let before = screen.console.state.organization
    try screen.press("<C-p>uninstall tailspin<Enter>")
    #expect(screen.effects == [])
    #expect(screen.shows("This removes TailspinAssist, with 29 rows, until you quit"))
    #expect(screen.shows("no file is changed"))
    #expect(screen.shows("Will be turned off: Co-browse of Shop chat"))
    try screen.press("y")
    #expect(screen.effects == [])
    #expect(screen.shows("TailspinAssist is uninstalled until you quit"))
    #expect(screen.console.state.organization == after(before))
  }

  // MARK: The past

  @Test("In the past it starts a new branch, as an install does")
  func past() throws {
    var screen = try opened()
    let before = screen.console.state.organization
    try screen.press("<M-o><Esc>/browse<Enter><C-Up>")
    #expect(screen.console.history.isPast)
    screen.report(.uninstalled(.removed(try terms(before), .readAgain(after(before), leftovers: []))))
    #expect(!screen.console.history.isPast)
    #expect(screen.console.history.branches.count == 1)
    #expect(screen.console.state.organization == after(before))
    // An earlier moment shows it again; uninstalling it there reports that the files no longer have it.
    try screen.press("<C-Up>")
    #expect(screen.console.state.organization.solution(named: name) != nil)
    screen.report(.uninstalled(.notThere(name, after(before))))
    #expect(screen.console.state.organization == after(before))
  }
}
