import Cells
import Desktop
import Diagnostics
import Notations
import Organizations
import Records
import Simulation
import Testing

@testable import ConsoleLoop

@Suite("Results of file effects")
struct FileEffectTests {
  private let problem = Diagnostic(YAMLFault.empty, at: Place(file: "shop/org.yaml"))

  /// Opens the administrator panel and turns its first option off: Co-browse of the first widget.
  private static let turnsOff: [ScriptedScreen.Step] = [
    .after(200, keys: .alt("o")), .after(100, keys: .enter),
  ]

  @Test("Options are saved, and the watch does not report that change")
  func saved() throws {
    let desk = try Desk(
      Self.turnsOff + [.after(100, keys: .character("s")), .filesNoticed(after: 20), .pause(50)])
    desk.files.isChanged = true
    var live = desk.console
    _ = live.run()
    #expect(desk.files.saved.map(\.count) == [1])
    #expect(desk.picture.contains("Saved to shop/org.yaml: Co-browse of Web support off."))
    #expect(desk.picture.contains("All settings are saved in shop/org.yaml."))
    #expect(!desk.picture.contains("loaded again"))
  }

  @Test("The files are read even if nothing has to be written")
  func nothingToSave() throws {
    let desk = try Desk([.after(200, keys: .alt("o")), .after(100, keys: .character("s")), .pause(50)])
    var live = desk.console
    _ = live.run()
    #expect(desk.files.saved.isEmpty)
    #expect(desk.picture.contains("there is nothing to save"))
  }

  @Test("Save and quit quits after a successful save and stays after a failed one", arguments: [true, false])
  func savesAndQuits(isWritable: Bool) throws {
    let desk = try Desk(
      Self.turnsOff + [.after(100, keys: .control("q")), .after(100, keys: .character("s")), .pause(50)])
    desk.files.failure = isWritable ? nil : problem
    var live = desk.console
    #expect(live.run() == (isWritable ? 0 : 129))
    #expect(desk.files.saved.count == (isWritable ? 1 : 0))
    if !isWritable { #expect(desk.picture.contains("Not saved, 1 setting stays unsaved")) }
  }

  @Test("A solution is installed into the files and on the screen, and both agree afterwards")
  func installed() throws {
    let desk = try Desk([
      .after(200, keys: .alt("o")), .after(100, keys: .end), .after(100, keys: .enter),
      .after(100, .paste("./acme")), .after(100, keys: .enter), .filesNoticed(after: 20), .pause(50),
    ])
    desk.files.isChanged = true
    var live = desk.console
    _ = live.run()
    #expect(desk.files.organization?.solution(named: "Acme") != nil)
    #expect(live.shown.state.organization.solution(named: "Acme") != nil)
    #expect(desk.picture.contains("Acme is installed in shop/solutions/acme."))
  }

  @Test("A solution that the shown organization refuses is not written to the files")
  func notInstalled() throws {
    let desk = try Desk([
      .after(200, keys: .alt("o")), .after(100, keys: .end), .after(100, keys: .enter),
      .after(100, .paste("./acme")), .after(100, keys: .enter), .pause(50),
    ])
    let installed = try #require(desk.files.opened.solutions.first)
    desk.files.package = installed
    desk.files.package.uniqueName = "Acme"
    // The files by themselves would accept it.
    desk.files.organization?.uninstall(installed.uniqueName)
    var live = desk.console
    _ = live.run()
    #expect(desk.files.organization?.solution(named: "Acme") == nil)
    #expect(live.shown.state.organization.solution(named: "Acme") == nil)
  }

  @Test("Uninstalling asks first and lists what is removed")
  func uninstalled() throws {
    let desk = try Desk([
      .after(200, keys: .alt("o")), .after(100, keys: .end), .after(100, keys: .up),
      .after(100, keys: .enter),
      .after(100, keys: .character("y")), .pause(50),
    ])
    let count = desk.files.opened.solutions.count
    var live = desk.console
    _ = live.run()
    #expect(desk.files.organization?.solutions.count == count - 1)
    #expect(live.shown.state.organization.solutions.count == count - 1)
  }

  @Test("Errors in the files are shown at the start, once nobody is typing")
  func firstLook() throws {
    let typing = (0..<20).map { _ in ScriptedScreen.Step.after(50, keys: .character("a")) }
    let busy = try Desk(typing)
    busy.files.openedProblems = [problem]
    var live = busy.console
    _ = live.run()
    #expect(live.shown.problems == [])

    let idle = try Desk(typing + [.pause(5000)])
    idle.files.openedProblems = [problem]
    live = idle.console
    _ = live.run()
    #expect((idle.files.firstLooks, idle.files.readings) == (1, 0))
    #expect(idle.picture.contains("The organization's files have an error."))
  }

  @Test("Keys are answered while the files are being checked")
  func keysDuringACheck() throws {
    let desk = try Desk([.after(20, keys: .character("a")), .after(20, keys: .character("b"))])
    desk.fileWork.isHeld = true
    var live = desk.console
    _ = live.run()
    #expect(desk.files.firstLooks == 0)
    #expect(desk.picture.contains("ab"))
  }

  @Test("However often the files change while they are being read, they are read once more")
  func changesDuringAReading() throws {
    let desk = try Desk((0..<5).map { _ in .filesNoticed(after: 20) })
    desk.fileWork.isHeld = true
    desk.files.isChanged = true
    desk.files.staysChanged = true
    var live = desk.console
    _ = live.run()
    desk.fileWork.waitUntilDone()
    #expect(desk.files.readings == 2)
  }

  @Test(
    "Quitting waits for a save that is under way; if it fails the console stays", arguments: [true, false])
  func quitsDuringASave(isWritable: Bool) throws {
    let desk = try Desk([.after(20, keys: .character("a")), .pause(50)])
    desk.fileWork.isHeld = true
    desk.files.failure = isWritable ? nil : problem
    let change = SettingChange.option(OptionChange(widget: "Web support", mode: .coBrowse, .off))
    let screen = CountingScreen(answers: [[.saveSettings([change])], [.quit]])
    var live = LiveConsole(screen, in: desk.surroundings)
    #expect(live.run() == (isWritable ? 0 : 129))
    #expect(desk.files.saved.count == (isWritable ? 1 : 0))
    #expect(screen.log.reports.contains("saved") == !isWritable)
  }

  @Test("A signal ends the console after the save that is under way")
  func endsDuringASave() throws {
    let desk = try Desk([.after(20, .ended(.terminated))])
    desk.fileWork.isHeld = true
    let change = SettingChange.option(OptionChange(widget: "Web support", mode: .coBrowse, .off))
    var live = LiveConsole(CountingScreen(answers: [[.saveSettings([change])]]), in: desk.surroundings)
    #expect(live.run() == 143)
    #expect(desk.files.saved == [[change]])
  }

  @Test("A change before the first check is loaded, and the old errors are not shown")
  func changedBeforeTheFirstLook() throws {
    let desk = try Desk([.after(20, keys: .character("a")), .filesNoticed(after: 20), .pause(500)])
    desk.files.openedProblems = [problem]
    desk.files.organization?.displayName = "Another"
    desk.files.isChanged = true
    var live = desk.console
    _ = live.run()
    #expect(live.shown.state.organization.displayName == "Another")
    #expect(live.shown.problems == [])
    #expect(desk.picture.contains("The organization's files were loaded again."))
  }

  @Test("The first check does not replace problems that were asked for")
  func askedBeforeTheFirstLook() throws {
    let desk = try Desk([.after(20, keys: .control("g")), .pause(500)])
    desk.files.problems = [problem]
    var live = desk.console
    _ = live.run()
    #expect(live.shown.problems == [problem])
  }

  @Test(
    "Without open files, the operation says so",
    arguments: [FileOperation.checking, .saving, .installing, .uninstalling])
  func noneOpen(need: FileOperation) throws {
    let desk = try Desk([.pause(50)])
    let effect: Effect =
      switch need {
      case .checking: .read(why: .asking)
      case .saving: .saveSettings([])
      case .installing: .install("acme", shown: desk.files.opened)
      case .uninstalling: .uninstall("Acme", agreed: nil)
      }
    var live = LiveConsole(CountingScreen(answers: [[effect]]), in: desk.surroundingsWithoutFiles)
    _ = live.run()
    #expect(live.shown.log.reports == ["noneOpen \(need)"])
  }

  @Test("A reported change that changed nothing is ignored")
  func noise() throws {
    let desk = try Desk([.pause(500), .filesNoticed(after: 20), .pause(50)])
    var live = desk.console
    _ = live.run()
    #expect((desk.files.firstLooks, desk.files.readings) == (1, 0))
  }
}
