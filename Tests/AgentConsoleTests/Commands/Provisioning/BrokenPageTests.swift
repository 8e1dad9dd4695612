import Foundation
import TestSupport
import Testing

/// The scenarios of a new solution, with its pages in a real browser.
@Suite(.needsBrowser, .waits) struct BrokenPageTests {
  /// A mistake in a page of a new solution.
  enum Mistake: CaseIterable {
    case connectedToWindow, syntaxError, misspeltEvent, missingHandler, noUnload, wrongCase

    /// What it replaces in the page, and by what.
    var edit: (from: String, to: String) {
      switch self {
      case .connectedToWindow:
        ("top.dispatchEvent(new CustomEvent('#Connected", "dispatchEvent(new CustomEvent('#Connected")
      case .syntaxError: ("let conversationId = '';", "let conversationId = ;")
      case .misspeltEvent: ("#ConnectedEvent", "#ConectedEvent")
      case .missingHandler: ("onclick=\"trigger#Start()\"", "onclick=\"begin#()\"")
      case .noUnload: (" onbeforeunload=\"return trigger#Stop()\"", "")
      case .wrongCase: ("readData().conversationId", "readData().conversationid")
      }
    }
  }

  /// The pages of a new solution.
  enum Page: String, CaseIterable {
    case cobrowse = "Cobrowse"
    case screenShare = "ScreenShare"

    var file: String { "acme/webresources/acm_/\(rawValue.lowercased()).html" }
  }

  @Test("The scenarios of a new solution pass, with its pages simulated and in a browser")
  func newScenariosPassBothWays() throws {
    let shop = try ScratchShop()
    for options in [[], ["--browser", "--fail-on-warnings"]] {
      let test = try Command.run(Program.path, ["test", shop.acme] + options)
      #expect(test.status == 0 && test.output.hasSuffix("4 passed, 0 failed, 0 skipped\n"), "\(test.output)")
      #expect(test.errors.isEmpty)
    }
  }

  @Test(
    "A mistake in a page fails them, in a browser only",
    arguments: Mistake.allCases.prefix(Trials.count(1, thorough: 6)),
    Page.allCases.prefix(Trials.count(1, thorough: 2)))
  func aMistakeFailsThem(mistake: Mistake, page: Page) throws {
    let shop = try ScratchShop()
    let (old, new) = (mistake.edit.from, mistake.edit.to)
    var isChanged = false
    try shop.edit(page.file) { text in
      let changed = text.replacingOccurrences(of: named(old, page), with: named(new, page))
      isChanged = changed != text
      return changed
    }
    #expect(isChanged)
    #expect(try Program.run("test", shop.acme).status == 0)
    let test = try Program.run("test", shop.acme, "--browser")
    #expect(test.status == 1, "\(test.output)")
    // It is the page that is wrong, and not the browser.
    #expect(!test.output.contains("the browser"), "\(test.output)")
  }

  private func named(_ text: String, _ page: Page) -> String {
    text.replacingOccurrences(of: "#", with: page.rawValue)
  }
}
