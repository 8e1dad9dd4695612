import Foundation
import Glibc
import Testing

/// Solutions that come and go in the console of an organization's folder, in a real terminal.
@Suite(.enabled(if: Command.exists("/usr/bin/tmux") || Program.mayNotSkip, "tmux is not installed"))
struct LiveProvisioningTests {
  private let shop: ScratchShop

  init() throws { shop = try ScratchShop() }

  /// The console before the shop, with the administrator's panel open.
  private func opened(_ arguments: String = "", environment: [String] = []) throws -> TmuxSession {
    let session = try TmuxSession.running(
      "open \(shop.org) \(arguments)", width: 120, height: 40, environment: environment)
    try session.press("M-o")
    try session.wait(for: "All options are saved in")
    return session
  }

  private func installed() throws {
    #expect(try shop.solution("install", shop.acme).status == 0)
    let set = try Program.run("widget", "set", shop.org, "Web support", "--co-browse", "Acme")
    #expect(set.status == 0)
  }

  @Test func theRecordsOfASolutionThatWasJustInstalledAreInTheOrganizationsOwnFiles() throws {
    let session = try opened()
    try session.press("End", "Enter")
    try session.wait(for: "Install: a path")
    try session.type(shop.acme)
    try session.press("Enter")
    try session.wait(for: "is installed in")
    try session.press("Escape")
    try session.wait(for: "^P Palette")
    try session.press("C-r")
    try session.wait(for: "shop/solutions/acme/solution.yaml:")
    try session.press("Escape")
    try session.wait(for: "^P Palette")
    try quit(session)
  }

  @Test func aSaveLooksAtTheFileEvenWhereNothingIsToBeWritten() throws {
    let session = try opened()
    try shop.edit("shop/org.yaml") { $0.replacingOccurrences(of: "agents:", with: "agents: [") }
    try session.press("s")
    try session.wait(for: "There is nothing to save, but")
    try session.press("Escape")
    try quit(session)
  }

  @Test func whatIsWrongWithTheFilesIsToldFromTheBeginning() throws {
    try installed()
    try FileManager.default.removeItem(atPath: shop.org + "/solutions/acme")
    let session = try TmuxSession.running("open \(shop.org)", width: 120, height: 40)
    try session.wait(for: "The organization's files have an error. Ctrl-G shows what is wrong.")
    try session.wait(for: "^G Problems")
    try quit(session)
  }

  private func quit(_ session: TmuxSession) throws {
    try session.press("C-q")
    try session.expectGivenBack()
  }

  @Test(arguments: ["", "--watch"])
  func installedAndUninstalledTheFolderIsAsBefore(arguments: String) throws {
    let before = shop.content
    let session = try opened(arguments)
    try session.press("End", "Enter")
    try session.wait(for: "Install: a path")
    try session.type(shop.acme)
    try session.press("Enter")
    try session.wait(for: "is installed in")
    try session.press("Home", "Down", "Enter", "s")
    try session.wait(for: "Saved to")
    try session.wait(for: "All options are saved in")
    #expect(shop.content["org.yaml"] != before["org.yaml"])
    #expect(shop.content["solutions/acme"] == "folder")

    try session.press("End", "Up", "Enter")
    try session.wait(for: "Uninstall Acme?")
    try session.wait(for: "goes from the disk, with 9 rows.")
    try session.wait(for: "of Web support.")
    #expect(shop.content["solutions/acme"] == "folder")
    try session.press("y")
    try session.wait(forWords: "Read again: nothing refers to it any more.")
    try session.wait(for: "All options are saved in")
    try session.wait(for: "None is installed.")
    #expect(shop.content == before)
    // Its own changes are no news to the watch: nobody has set the organization up again.
    try session.press("Escape")
    try session.wait(for: "^P Palette")
    try session.wait(for: "uninstalls Acme")
    #expect(!(try session.screen().joined().contains("sets Shop up")))
    try quit(session)
    #expect(shop.content == before)
  }

  @Test func whatIsNotSavedStaysUnsaved() throws {
    try installed()
    let session = try opened("--watch")
    // Screen sharing on with Acme goes with it; the note says that all is as the file says.
    try session.press("Down", "Down", "Down", "Enter")
    try session.wait(for: "1 option is not saved")
    try session.press("End", "Up", "Enter")
    try session.wait(for: "Turned off, with no provider chosen")
    try session.press("y")
    try session.wait(forWords: "Read again: nothing refers to it any more.")
    try session.wait(for: "All options are saved in")
    #expect(shop.content["org.yaml"]?.contains("Acme") == false)
    try quit(session)
  }

  @Test func whatTheCommandRefusesIsRefusedHere() throws {
    try installed()
    try shop.edit("shop/quick-replies.yaml") { _ in
      "- {title: Look together, message: Shall we? I type /acm-browse.}\n"
    }
    let before = shop.content
    let refusal = try shop.solution("uninstall", "Acme", "--reset-widgets").errors
    let session = try opened()
    try session.press("End", "Up", "Enter")
    let words = "the quick reply Look together mentions /acm-browse"
    #expect(refusal.contains(words))
    try session.wait(forWords: "Acme is not uninstalled: \(words)")
    try session.wait(forWords: "Change or remove it in quick-replies.yaml.")
    #expect(shop.content == before)
    try quit(session)
  }

  @Test func aFolderThatAnotherRunChangesIsLeftAlone() throws {
    try installed()
    let before = shop.content
    let session = try opened()
    try session.press("End", "Up", "Enter")
    try session.wait(for: "Uninstall Acme?")
    // Not for the programs that other tests start at this moment: a lock lives as long as any copy of it.
    let held = Glibc.open(shop.org, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    #expect(flock(held, LOCK_EX | LOCK_NB) == 0)
    try session.press("y")
    try session.wait(
      forWords: "another run is changing this organization; wait until it has ended, and try again.")
    #expect(shop.content == before)
    close(held)
    try session.press("Enter")
    try session.wait(for: "Uninstall Acme?")
    try session.press("y")
    try session.wait(forWords: "Read again: nothing refers to it any more.")
    try quit(session)
  }

  @Test func aFileThatIsBrokenMeanwhileIsToldWithItsLine() throws {
    try installed()
    let session = try opened()
    try session.press("Enter")
    try session.wait(for: "1 option is not saved")
    try shop.edit("shop/org.yaml") { $0.replacing("name: shop", with: "name: shop\nbogus: 1") }
    let broken = shop.content
    try session.press("s")
    let line = try #require(
      broken["org.yaml"]?.split(separator: "\n", omittingEmptySubsequences: false)
        .firstIndex { $0.hasPrefix("bogus") })
    try session.wait(forWords: "Not saved, 1 option stays unsaved:")
    try session.wait(forWords: "org.yaml:\(line + 1):1: ")
    try session.wait(forWords: "has no key `bogus`")
    try session.wait(for: "● 1 option is not saved")
    try session.press("End", "Up", "Enter")
    try session.wait(for: "Not uninstalled:")
    try session.wait(forWords: "has no key `bogus`")
    #expect(shop.content == broken)
    try session.press("C-q")
    try session.wait(for: "not saved to org.yaml")
    try session.press("y")
    try session.expectGivenBack()
  }

  @Test func aFolderThatIsGoneIsToldAndTheConsoleGoesOn() throws {
    try installed()
    let session = try opened()
    try session.press("End", "Up", "Enter")
    try session.wait(for: "Uninstall Acme?")
    try FileManager.default.removeItem(atPath: shop.org)
    try session.press("y")
    try session.wait(for: "Not uninstalled:")
    try session.wait(forWords: "there is no `org.yaml` here")
    try session.press("Enter")
    try session.wait(for: "Not uninstalled:")
    #expect(!FileManager.default.fileExists(atPath: shop.org))
    try quit(session)
  }

  @Test func whatIsNoLongerWhatWasAgreedToIsAskedAgain() throws {
    try installed()
    let session = try opened()
    try session.press("End", "Up", "Enter")
    try session.wait(for: "Uninstall Acme?")
    #expect(!(try session.screen().joined().contains("Screen sharing of")))
    let set = try Program.run("widget", "set", shop.org, "Web support", "--screen-sharing", "Acme")
    #expect(set.status == 0)
    let before = shop.content
    try session.press("y")
    try session.wait(for: "Screen sharing of Web support.")
    #expect(shop.content == before)
    try session.press("y")
    try session.wait(forWords: "Read again: nothing refers to it any more.")
    try session.wait(for: "All options are saved in")
    #expect(shop.content["org.yaml"]?.contains("provider:") == false)
    try quit(session)
  }

  @Test func anOptionOfThePastIsNotSavedWhereItsProviderIsGone() throws {
    try installed()
    let session = try opened()
    try session.press("End", "Up", "Enter")
    try session.wait(for: "Uninstall Acme?")
    try session.press("y")
    try session.wait(forWords: "Read again: nothing refers to it any more.")
    let after = shop.content
    try session.press("Escape")
    try session.wait(for: "^P Palette")
    try session.press("C-Up")
    try session.wait(for: "PAST")
    try session.press("M-o")
    try session.wait(for: "A moment of the past is shown")
    try session.wait(for: "1 option is not as in")
    try session.press("s")
    try session.wait(forWords: "brings Acme for Co-browse any more")
    #expect(shop.content == after)
    // What the past had otherwise is nothing that quitting would lose.
    try quit(session)
  }

  @Test func aPathThatFailedIsMendedAndATildeIsTheHomeFolder() throws {
    let session = try opened(environment: ["HOME=\(shop.path)"])
    try session.press("End", "Enter")
    try session.wait(for: "Install: a path")
    try session.type("~/acmee")
    try session.press("Enter")
    try session.wait(for: "✗ Not installed: \(shop.path)/acmee: ")
    try session.press("Enter")
    try session.wait(for: "~/acmee")
    try session.press("BSpace", "Enter")
    try session.wait(for: "Acme is installed in")
    #expect(shop.content["solutions/acme"] == "folder")
    try quit(session)
  }

  @Test func aSecondInterruptLosesNothingAndSaveAndQuitDoesBoth() throws {
    try installed()
    let before = shop.content["org.yaml"]
    let session = try opened()
    try session.press("Enter")
    try session.wait(for: "1 option is not saved")
    try session.press("C-c", "C-c")
    try session.wait(for: "Not saved yet")
    try session.press("s")
    try session.expectGivenBack()
    #expect(shop.content["org.yaml"] != before)
    #expect(shop.content["org.yaml"]?.contains("enabled: false") == true)
  }

  @Test func aSolutionThatIsGoneFromTheFolderGoesHereToo() throws {
    try installed()
    let session = try opened()
    try session.press("End", "Up", "Enter")
    try session.wait(for: "Uninstall Acme?")
    #expect(try shop.solution("uninstall", "Acme", "--reset-widgets").status == 0)
    try session.press("y")
    try session.wait(forWords: "gone from the organization's files already")
    try session.wait(for: "None is installed.")
    try session.wait(for: "All options are saved in")
    try quit(session)
  }
}

extension TmuxSession {
  /// Waits until a panel that fills the screen's width shows these words, wherever it breaks the lines.
  fileprivate func wait(forWords words: String) throws {
    try wait(for: words) { rows in
      rows.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "│ ")) }.joined(separator: " ")
        .contains(words)
    }
  }
}
