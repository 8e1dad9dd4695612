import Foundation
import RecordFormats
import Testing

/// The page on the organization's format, and the `workstream:` block.
@Suite struct WorkstreamPageTests {
  @Test("The page lists the keys of the workstream in order") func thePageListsTheKeysInOrder() throws {
    let place = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../docs/org-format.md")
    let page = try String(contentsOf: place, encoding: .utf8)
    let section = try #require(
      page.components(separatedBy: "### workstream\n").last?.components(separatedBy: "\n#").first)
    let keys = section.matches(of: /(?m)^\| `(\w+)` \|/).map { String($0.1) }
    #expect(keys == WorkstreamKey.allCases.map(\.rawValue))
  }
}
