import Cells
import Desktop
import Diagnostics
import Notations
import Simulation
import Testing

@testable import ConsoleLoop

@Suite("Opening the editor from the console")
struct EditingTests {
  /// Opens the editor at the first problem and types a letter afterwards.
  private func editing(_ more: ScriptedScreen.Step...) throws -> Desk {
    let desk = try Desk([.after(500, keys: .control("g")), .after(200, keys: .enter)] + more)
    desk.files.problems = [Diagnostic(YAMLFault.empty, at: Place(file: "shop/org.yaml"))]
    return desk
  }

  private func changes(in live: LiveConsole<Console>) -> Int {
    live.shown.run.facts.count { if case .trainer(.organizationChanged) = $0.body { true } else { false } }
  }

  @Test("If the size changes in the editor, the next picture has the new size")
  func resized() throws {
    let desk = try editing(.pause(50))
    desk.editor.edits = {
      desk.screen.size = Size(width: 120, height: 40)
      return true
    }
    var live = desk.console
    _ = live.run()
    #expect(desk.screen.frames.last?.size == Size(width: 120, height: 40))
    #expect(live.shown.size == Size(width: 120, height: 40))
  }

  @Test("A change made in the editor is loaded once, even if the watch reports it again")
  func changed() throws {
    let desk = try editing(.filesNoticed(after: 20), .pause(50))
    desk.editor.edits = {
      desk.files.organization?.displayName = "Another shop"
      desk.files.problems = []
      desk.files.isChanged = true
      return true
    }
    var live = desk.console
    _ = live.run()
    #expect(live.shown.state.organization.displayName == "Another shop")
    #expect(changes(in: live) == 1)
    #expect(desk.picture.contains("loaded again"))
  }

  @Test("Without changes nothing is loaded again")
  func unchanged() throws {
    let desk = try editing(.pause(50))
    var live = desk.console
    _ = live.run()
    #expect(desk.editor.opened.count == 1)
    #expect(changes(in: live) == 0)
  }

  @Test("An editor that cannot be started is named, even if the files have changed")
  func missing() throws {
    let desk = try editing(.pause(50))
    desk.editor.edits = {
      desk.files.organization?.displayName = "Another shop"
      return false
    }
    var live = desk.console
    _ = live.run()
    #expect(desk.picture.contains("The editor `scripted` cannot be started"))
    #expect(live.shown.state.organization.displayName == "Another shop")
  }

  @Test("A place that is not in a file on this machine is not opened")
  func noFile() throws {
    let desk = try editing(.pause(50))
    desk.editor.canOpen = false
    var live = desk.console
    _ = live.run()
    #expect(desk.picture.contains("shop/org.yaml cannot be edited"))
    #expect(desk.screen.calls == [.close])
  }

  @Test("The editor also opens if no files are open")
  func withoutFiles() throws {
    let desk = try editing(.pause(50))
    var live = LiveConsole(
      CountingScreen(answers: [[], [.edit(Place(file: "shop/org.yaml"))]]), in: desk.surroundingsWithoutFiles)
    _ = live.run()
    #expect(desk.editor.opened.count == 1)
    #expect(live.shown.log.reports == ["edited"])
  }
}
