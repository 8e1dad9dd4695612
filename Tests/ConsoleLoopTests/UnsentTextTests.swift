import Cells
import Desktop
import Foundation
import Testing

@testable import ConsoleLoop

/// Typed text outlives the terminal.
@Suite("Text that was typed and not sent") struct UnsentTextTests {
  /// Keeps the texts for the test to look at.
  private final class Kept: UnsentTextKeeper {
    var texts: [UnsentText] = []
    func keep(_ texts: [UnsentText]) { self.texts = texts }
  }

  private func kept(_ events: [ScreenEvent]) throws -> [UnsentText] {
    let desk = try Desk([ScriptedScreen.Step(delay: 10, events: events)])
    let kept = Kept()
    var live = LiveConsole(
      Console(desk.files.opened, size: desk.screen.size),
      in: ConsoleSurroundings(screen: desk.screen, clock: desk.clock, editor: desk.editor, unsent: kept))
    _ = live.run()
    return kept.texts
  }

  @Test(
    "A signal keeps it, with the keys that came just before", arguments: [EndOfInput.terminated, .hungUp])
  func signalKeepsIt(end: EndOfInput) throws {
    let keys = "Hi".map { ScreenEvent.key(.character($0)) }
    #expect(
      try kept(keys + [.ended(end), .key(.character("x"))]) == [
        UnsentText(.chatBox(customer: "Noah Park"), "Hi")
      ])
  }

  @Test("What was sent, and blanks, are not kept") func sentIsNotKept() throws {
    let keys: [ScreenEvent] = [.key(.character("H")), .key(.enter), .key(.character(" "))]
    #expect(try kept(keys + [.ended(.terminated)]) == [])
  }

  @Test("The file goes where it can, is for its owner alone, and no file is written over")
  func fileGoesWhereItCan() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/unsent-\(UUID())"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = UnsentTextFile(folders: ["/proc/nowhere", folder + "/a/b"])
    for text in ["one", "two"] {
      file.keep([
        UnsentText(.chatBox(customer: "Mia"), text), UnsentText(.box, "x"), UnsentText(.opening, "y"),
      ])
    }
    #expect(
      try String(contentsOfFile: folder + "/a/b/unsent-2.txt", encoding: .utf8)
        == "To Mia:\ntwo\n\nIn a box:\nx\n\nWhile the organization was read:\ny\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/a/b")
    #expect(attributes[.posixPermissions] as? Int == 0o700)
    #expect(FileManager.default.fileExists(atPath: folder + "/a/b/unsent-1.txt"))
  }
}
