import Foundation
import Glibc
import TestSupport
import Testing

/// Installing and uninstalling solutions in an organization's folder, in a real terminal.
@Suite(.waits, .enabled(if: Command.exists("/usr/bin/tmux") || Program.mayNotSkip, "tmux is not installed"))
struct LiveProvisioningTests {
  private let shop: ScratchShop

  init() throws { shop = try ScratchShop() }

  @Test("Records of a newly installed solution point to the organization's own files")
  func recordsOfANewSolutionPointToTheOrganizationsFiles() throws {
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

  @Test("Errors in the files are reported at the start")
  func errorsInTheFilesAreReportedAtTheStart() throws {
    try shop.installAndChoose()
    try FileManager.default.removeItem(atPath: shop.org + "/solutions/acme")
    let counter = try #require(OpenCounter(shop.org))
    let session = try TmuxSession.running("open \(shop.org)", width: 120, height: 40)
    try session.wait(for: "The organization's files have an error. Ctrl-G shows what is wrong.")
    // The check uses the files as they were opened, so nothing is read twice.
    let counts = counter.takeCounts()
    #expect((counts["org.yaml"], counts["quick-replies.yaml"]) == (1, 1))
    try session.wait(for: "^G Problems")
    try session.quit()
  }

  @Test("Installing and uninstalling leaves the folder as it was", arguments: ["", "--watch"])
  func installingAndUninstallingRestoresTheFolder(arguments: String) throws {
    let before = shop.content
    let session = try shop.opened(arguments)
    try session.press("End", "Enter")
    try session.wait(for: "Install: a path")
    try session.type(shop.acme)
    try session.press("Enter")
    try session.wait(for: "is installed in")
    try session.press("Home", "Down", "Enter", "s")
    try session.wait(for: "Saved to")
    try session.wait(for: "All settings are saved in")
    #expect(shop.content["org.yaml"] != before["org.yaml"])
    #expect(shop.content["solutions/acme"] == "folder")

    try session.press("End", "Up", "Enter")
    try session.wait(for: "Uninstall Acme?")
    try session.wait(forWords: "with 9 rows.")
    try session.wait(for: "of Web support")
    #expect(shop.content["solutions/acme"] == "folder")
    try session.press("y")
    try session.wait(forWords: "Checked again: nothing refers to it any more.")
    try session.wait(for: "All settings are saved in")
    try session.wait(for: "No solution is installed.")
    #expect(shop.content == before)
    // The watch ignores the console's own changes: the organization was not loaded again.
    try session.press("Escape")
    try session.wait(for: "^P Palette")
    try session.wait(for: "uninstalls Acme")
    #expect(!(try session.screen().joined().contains("sets Shop up")))
    try session.quit()
    #expect(shop.content == before)
  }

  @Test("What the command line refuses, the console refuses too")
  func theConsoleRefusesWhatTheCommandLineRefuses() throws {
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
    try session.wait(for: "Acme cannot be removed with its data: the quick reply Look")
    try session.wait(for: "together mentions /acm-browse. Change or remove it in")
    // There is no yes, and the data is left only if the person says so.
    try session.press("y", "n")
    try session.wait(for: "All settings are saved in")
    #expect(shop.content == before)
    try session.quit()
  }

  @Test("A folder that is locked by another run is left alone")
  func aFolderThatIsLockedByAnotherRunIsLeftAlone() throws {
    try shop.installAndChoose()
    let before = shop.content
    let session = try shop.opened()
    try session.press("End", "Up", "Enter")
    try session.wait(for: "Uninstall Acme?")
    // Close on exec: programs started by other tests would inherit the lock and keep it.
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

  @Test("A deleted folder is reported and the console keeps running")
  func aDeletedFolderIsReported() throws {
    try shop.installAndChoose()
    let session = try shop.opened()
    try session.press("End", "Up", "Enter")
    try session.wait(for: "Uninstall Acme?")
    try FileManager.default.removeItem(atPath: shop.org)
    try session.press("y")
    try session.wait(for: "Not uninstalled:")
    try session.wait(forWords: "there is no `org.yaml` here")
    #expect(!FileManager.default.fileExists(atPath: shop.org))
    try session.quit()
  }

  @Test("A plan that has changed since the question is asked again")
  func aChangedPlanIsAskedAgain() throws {
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
    try session.wait(for: "All settings are saved in")
    #expect(shop.content["org.yaml"]?.contains("provider:") == false)
    try session.quit()
  }

  @Test("A failed path can be corrected, and a tilde is the home folder")
  func aFailedPathCanBeCorrected() throws {
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

  @Test("A solution already removed from the folder is removed here too")
  func aSolutionAlreadyRemovedIsRemovedHereToo() throws {
    try shop.installAndChoose()
    let session = try shop.opened()
    try session.press("End", "Up", "Enter")
    try session.wait(for: "Uninstall Acme?")
    #expect(try shop.solution("uninstall", "Acme", "--reset-widgets").status == 0)
    try session.press("y")
    try session.wait(forWords: "already gone from the organization's files")
    try session.wait(for: "No solution is installed.")
    try session.wait(for: "All settings are saved in")
    try session.quit()
  }
}
