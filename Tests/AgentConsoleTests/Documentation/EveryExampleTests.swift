import Foundation
import Testing

/// No example on a page is left to nobody: a test runs it, or the reason why not is said in one list.
@Suite("Every example on the pages")
struct EveryExampleTests {
  /// The README and every page in `docs`.
  private static let pages: [String] = {
    let docs = (try? FileManager.default.contentsOfDirectory(atPath: "docs")) ?? []
    return ["README.md"] + docs.filter { $0.hasSuffix(".md") }.sorted().map { "docs/\($0)" }
  }()

  @Test("A test runs it, or it is listed", arguments: pages)
  func isRun(page: String) throws {
    let isRunByPage = PageCommandTests.pages.contains { $0.page == page }
    for block in try DocumentedBlock.all(on: page) where ["sh", "console"].contains(block.language) {
      // InstallPageTests and ProvisioningPageTests have pages of their own.
      if block.isMarkedAsTried || page == "docs/provisioning.md" { continue }
      if block.language == "console" {
        #expect(isRunByPage, "\(page): \(block.text)")
        continue
      }
      for line in block.text.split(separator: "\n").map(String.init) where !ExamplesNotRun.has(line) {
        #expect(isRunByPage && PageCommandTests.isOfProgram(line), "\(page): nobody runs `\(line)`")
      }
    }
  }

  @Test("The list has no line that is on no page any more")
  func theListIsTrue() throws {
    let lines = try Self.pages.flatMap { page in
      try DocumentedBlock.all(on: page).flatMap { $0.text.split(separator: "\n").map(String.init) }
    }
    for entry in ExamplesNotRun.all {
      #expect(lines.contains { $0.hasPrefix(entry.beginning) }, "\(entry.beginning)")
    }
    #expect(Self.pages.count > 20)
  }
}
