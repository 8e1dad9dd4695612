import Foundation
import Glibc
import TestSupport
import Testing

/// Saving conversation options from the console into an organization's folder, in a real terminal.
@Suite(.waits, .enabled(if: Command.exists("/usr/bin/tmux") || Program.mayNotSkip, "tmux is not installed"))
struct LiveSavingTests {
  private let shop: ScratchShop

  init() throws { shop = try ScratchShop() }

  @Test("Saving reads the file even if nothing has to be written")
  func savingReadsTheFileEvenWithoutChanges() throws {
    let session = try shop.opened()
    try shop.edit("shop/org.yaml") { $0.replacingOccurrences(of: "agents:", with: "agents: [") }
    try session.press("s")
    try session.wait(for: "There is nothing to save, but")
    try session.press("Escape")
    try session.quit()
  }

  @Test("An unsaved choice of a removed provider is reset")
  func anUnsavedChoiceOfARemovedProviderIsReset() throws {
    try shop.installAndChoose()
    let session = try shop.opened("--watch")
    // Uninstalling also resets screen sharing with Acme; then all options equal the file.
    try session.press("Down", "Down", "Down", "Enter")
    try session.wait(for: "1 setting is not saved")
    try session.press("End", "Up", "Enter")
    try session.wait(for: "Will be turned off: ")
    try session.press("y")
    try session.wait(forWords: "Checked again: nothing refers to it any more.")
    try session.wait(for: "All settings are saved in")
    #expect(shop.content["org.yaml"]?.contains("Acme") == false)
    try session.quit()
  }

  @Test("A file broken since it was read is reported with the line")
  func aFileBrokenSinceItWasReadIsReported() throws {
    try shop.installAndChoose()
    let session = try shop.opened()
    try session.press("Enter")
    try session.wait(for: "1 setting is not saved")
    try shop.edit("shop/org.yaml") { $0.replacing("name: shop", with: "name: shop\nbogus: 1") }
    let broken = shop.content
    try session.press("s")
    let line = try #require(
      broken["org.yaml"]?.split(separator: "\n", omittingEmptySubsequences: false)
        .firstIndex { $0.hasPrefix("bogus") })
    try session.wait(forWords: "Not saved, 1 setting stays unsaved:")
    try session.wait(forWords: "org.yaml:\(line + 1):1: ")
    try session.wait(forWords: "has no key `bogus`")
    try session.wait(for: "● 1 setting is not saved")
    try session.press("End", "Up", "Enter")
    try session.wait(for: "Not uninstalled:")
    try session.wait(forWords: "has no key `bogus`")
    #expect(shop.content == broken)
    try session.press("C-q")
    try session.wait(for: "not saved to org.yaml")
    try session.press("y")
    try session.expectGivenBack()
  }

  @Test("A past option is not saved if its provider is gone")
  func aPastOptionIsNotSavedIfItsProviderIsGone() throws {
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
    try session.wait(for: "1 setting is not as in")
    try session.press("s")
    try session.wait(forWords: "provides Acme for Co-browse any more")
    #expect(shop.content == after)
    // Options that differ only in the past do not count as unsaved.
    try session.quit()
  }

  @Test("A second Ctrl-C loses nothing; save-and-quit does both")
  func aSecondCtrlCLosesNothing() throws {
    try shop.installAndChoose()
    let before = shop.content["org.yaml"]
    let session = try shop.opened()
    try session.press("Enter")
    try session.wait(for: "1 setting is not saved")
    try session.press("C-c", "C-c")
    try session.wait(for: "Not saved yet")
    try session.press("s")
    try session.expectGivenBack()
    #expect(shop.content["org.yaml"] != before)
    #expect(shop.content["org.yaml"]?.contains("enabled: false") == true)
  }
}
