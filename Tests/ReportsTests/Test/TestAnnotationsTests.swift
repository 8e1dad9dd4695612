import Reports
import Testing

@Suite("Test report, GitHub annotations")
struct TestAnnotationsTests {
  @Test("An annotation at each step that failed and each error in a file, then the summary")
  func mixed() throws {
    let lines = TestReportFormat.github.text(of: try Runs.mixed(), from: Runs.origin).split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("::error file=shop/broken.feature,line=4,") })
    #expect(
      lines.contains(
        "::error file=shop/cobrowse.feature,line=16,col=10,title=Nobody connects::"
          + "expected co-browse Ended, found co-browse Requested"))
    #expect(lines.last == "2 passed, 3 failed, 1 skipped")
  }

  @Test("A name cannot end its property, and no text begins a command")
  func hostile() throws {
    let text = TestReportFormat.github.text(of: try Runs.hostile(), from: Runs.origin)
    let lines = text.split(separator: "\n")
    #expect(lines.dropLast().allSatisfy { $0.hasPrefix("::error file=shop/it's #1 & <co>.feature,line=") })
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  }
}
