import Foundation
import Glibc
import TestSupport
import Testing

/// Solutions that come and go in the console of an organization's folder, in a real terminal.
@Suite(.enabled(if: Command.exists("/usr/bin/tmux") || Program.mayNotSkip, "tmux is not installed"))
struct LiveProvisioningTests {
  private let shop: ScratchShop

  init() throws { shop = try ScratchShop() }

  @Test("The records of a solution that was just installed are in the organizations own files")
  func theRecordsOfASolutionThatWasJustInstalledAreInTheOrganizationsOwnFiles() throws {
    let session = try shop.opened()
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
    try session.quit()
  }

  @Test("What is wrong with the files is told from the beginning")
  func whatIsWrongWithTheFilesIsToldFromTheBeginning() throws {
    try shop.installAndChoose()
    try FileManager.default.removeItem(atPath: shop.org + "/solutions/acme")
    let counter = try #require(OpenCounter(shop.org))
    let session = try TmuxSession.running("open \(shop.org)", width: 120, height: 40)
    try session.wait(for: "The organization's files have an error. Ctrl-G shows what is wrong.")
    // What was opened is what was checked: nothing has been read twice.
    let counts = counter.takeCounts()
    #expect((counts["org.yaml"], counts["quick-replies.yaml"]) == (1, 1))
    try session.wait(for: "^G Problems")
    try session.quit()
  }

  @Test("Installed and uninstalled the folder is as before", arguments: ["", "--watch"])
  func installedAndUninstalledTheFolderIsAsBefore(arguments: String) throws {
    let before = shop.content
    let session = try shop.opened(arguments)
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
    try session.wait(forWords: "with 9 rows.")
    try session.wait(for: "of Web support")
    #expect(shop.content["solutions/acme"] == "folder")
    try session.press("y")
    try session.wait(forWords: "Checked again: nothing refers to it any more.")
    try session.wait(for: "All options are saved in")
    try session.wait(for: "No solution is installed.")
    #expect(shop.content == before)
    // Its own changes are no news to the watch: nobody has set the organization up again.
    try session.press("Escape")
    try session.wait(for: "^P Palette")
    try session.wait(for: "uninstalls Acme")
    #expect(!(try session.screen().joined().contains("sets Shop up")))
    try session.quit()
    #expect(shop.content == before)
  }

  @Test("What the command refuses is refused here") func whatTheCommandRefusesIsRefusedHere() throws {
    try shop.installAndChoose()
    try shop.edit("shop/quick-replies.yaml") { _ in
      "- {title: Look together, message: Shall we? I type /acm-browse.}\n"
    }
    let before = shop.content
    let refusal = try shop.solution("uninstall", "Acme", "--reset-widgets").errors
    let session = try shop.opened()
    try session.press("End", "Up", "Enter")
    let words = "the quick reply Look together mentions /acm-browse"
    #expect(refusal.contains(words))
    try session.wait(forWords: "Acme is not uninstalled: \(words)")
    try session.wait(forWords: "Change or remove it in quick-replies.yaml.")
    #expect(shop.content == before)
    try session.quit()
  }

  @Test("A folder that another run changes is left alone") func aFolderThatAnotherRunChangesIsLeftAlone()
    throws
  {
    try shop.installAndChoose()
    let before = shop.content
    let session = try shop.opened()
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
    try session.wait(forWords: "Checked again: nothing refers to it any more.")
    try session.quit()
  }

  @Test("A folder that is gone is told and the console goes on")
  func aFolderThatIsGoneIsToldAndTheConsoleGoesOn() throws {
    try shop.installAndChoose()
    let session = try shop.opened()
    try session.press("End", "Up", "Enter")
    try session.wait(for: "Uninstall Acme?")
    try FileManager.default.removeItem(atPath: shop.org)
    try session.press("y")
    try session.wait(for: "Not uninstalled:")
    try session.wait(forWords: "there is no `org.yaml` here")
    try session.press("Enter")
    try session.wait(for: "Not uninstalled:")
    #expect(!FileManager.default.fileExists(atPath: shop.org))
    try session.quit()
  }

  @Test("What is no longer what was agreed to is asked again")
  func whatIsNoLongerWhatWasAgreedToIsAskedAgain() throws {
    try shop.installAndChoose()
    let session = try shop.opened()
    try session.press("End", "Up", "Enter")
    try session.wait(for: "Uninstall Acme?")
    #expect(!(try session.screen().joined().contains("Screen sharing of")))
    let set = try Program.run("widget", "set", shop.org, "Web support", "--screen-sharing", "Acme")
    #expect(set.status == 0)
    let before = shop.content
    try session.press("y")
    try session.wait(for: "Screen sharing of Web support")
    #expect(shop.content == before)
    try session.press("y")
    try session.wait(forWords: "Checked again: nothing refers to it any more.")
    try session.wait(for: "All options are saved in")
    #expect(shop.content["org.yaml"]?.contains("provider:") == false)
    try session.quit()
  }

  @Test("A path that failed is mended and a tilde is the home folder")
  func aPathThatFailedIsMendedAndATildeIsTheHomeFolder() throws {
    let session = try shop.opened(environment: ["HOME=\(shop.path)"])
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
    try session.quit()
  }

  @Test("A solution that is gone from the folder goes here too")
  func aSolutionThatIsGoneFromTheFolderGoesHereToo() throws {
    try shop.installAndChoose()
    let session = try shop.opened()
    try session.press("End", "Up", "Enter")
    try session.wait(for: "Uninstall Acme?")
    #expect(try shop.solution("uninstall", "Acme", "--reset-widgets").status == 0)
    try session.press("y")
    try session.wait(forWords: "already gone from the organization's files")
    try session.wait(for: "No solution is installed.")
    try session.wait(for: "All options are saved in")
    try session.quit()
  }
}
