import Foundation
import Glibc
import Testing

/// Conversation options that are saved from the console into an organization's folder, in a real terminal.
@Suite(.enabled(if: Command.exists("/usr/bin/tmux") || Program.mayNotSkip, "tmux is not installed"))
struct LiveSavingTests {
  private let shop: ScratchShop

  init() throws { shop = try ScratchShop() }

  @Test("A save looks at the file even where nothing is to be written")
  func aSaveLooksAtTheFileEvenWhereNothingIsToBeWritten() throws {
    let session = try shop.opened()
    try shop.edit("shop/org.yaml") { $0.replacingOccurrences(of: "agents:", with: "agents: [") }
    try session.press("s")
    try session.wait(for: "There is nothing to save, but")
    try session.press("Escape")
    try session.quit()
  }

  @Test("What is not saved stays unsaved") func whatIsNotSavedStaysUnsaved() throws {
    try shop.installAndChoose()
    let session = try shop.opened("--watch")
    // Screen sharing on with Acme goes with it; the note says that all is as the file says.
    try session.press("Down", "Down", "Down", "Enter")
    try session.wait(for: "1 option is not saved")
    try session.press("End", "Up", "Enter")
    try session.wait(for: "Will be turned off: ")
    try session.press("y")
    try session.wait(forWords: "Checked again: nothing refers to it any more.")
    try session.wait(for: "All options are saved in")
    #expect(shop.content["org.yaml"]?.contains("Acme") == false)
    try session.quit()
  }

  @Test("A file that is broken meanwhile is told with its line")
  func aFileThatIsBrokenMeanwhileIsToldWithItsLine() throws {
    try shop.installAndChoose()
    let session = try shop.opened()
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

  @Test("An option of the past is not saved where its provider is gone")
  func anOptionOfThePastIsNotSavedWhereItsProviderIsGone() throws {
    try shop.installAndChoose()
    let session = try shop.opened()
    try session.press("End", "Up", "Enter")
    try session.wait(for: "Uninstall Acme?")
    try session.press("y")
    try session.wait(forWords: "Checked again: nothing refers to it any more.")
    let after = shop.content
    try session.press("Escape")
    try session.wait(for: "^P Palette")
    try session.press("C-Up")
    try session.wait(for: "PAST")
    try session.press("M-o")
    try session.wait(for: "This shows the past")
    try session.wait(for: "1 option is not as in")
    try session.press("s")
    try session.wait(forWords: "provides Acme for Co-browse any more")
    #expect(shop.content == after)
    // What the past had otherwise is nothing that quitting would lose.
    try session.quit()
  }

  @Test("A second interrupt loses nothing and save and quit does both")
  func aSecondInterruptLosesNothingAndSaveAndQuitDoesBoth() throws {
    try shop.installAndChoose()
    let before = shop.content["org.yaml"]
    let session = try shop.opened()
    try session.press("Enter")
    try session.wait(for: "1 option is not saved")
    try session.press("C-c", "C-c")
    try session.wait(for: "Not saved yet")
    try session.press("s")
    try session.expectGivenBack()
    #expect(shop.content["org.yaml"] != before)
    #expect(shop.content["org.yaml"]?.contains("enabled: false") == true)
  }
}
