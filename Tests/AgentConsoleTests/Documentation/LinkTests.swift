import Foundation
import Testing

/// The links between the pages lead somewhere.
@Suite("Links in the documentation")
struct LinkTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    .standardized

  private static var pages: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path + "/docs")) ?? []
    return ["README.md"] + names.filter { $0.hasSuffix(".md") }.sorted().map { "docs/\($0)" }
  }

  /// A heading's name in a link, as GitHub makes it.
  private func anchor(_ heading: Substring) -> String {
    heading.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "_" }
      .replacing(" ", with: "-")
  }

  @Test("Each leads to a file, and to a heading in it", arguments: pages)
  func leadsSomewhere(page: String) throws {
    let url = Self.root.appending(path: page)
    let text = try String(contentsOf: url, encoding: .utf8)
    for match in text.matches(of: /\]\(([^)\s]+)\)/) where !match.1.contains("://") {
      let parts = match.1.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let target =
        parts[0].isEmpty
        ? url : url.deletingLastPathComponent().appending(path: String(parts[0])).standardized
      #expect(FileManager.default.fileExists(atPath: target.path), "\(page): \(match.1)")
      guard parts.count > 1, target.pathExtension == "md" else { continue }
      let linked = try String(contentsOf: target, encoding: .utf8)
      let headings = linked.split(separator: "\n").filter { $0.hasPrefix("#") }
        .map { anchor($0.drop { $0 == "#" }.dropFirst()) }
      let isThere = headings.contains(String(parts[1])) || linked.contains("<a id=\"\(parts[1])\">")
      #expect(isThere, "\(page): \(match.1)")
    }
  }

  @Test("The index by task names every page")
  func indexIsComplete() throws {
    let index = try String(contentsOf: Self.root.appending(path: "docs/README.md"), encoding: .utf8)
    for page in Self.pages where page.hasPrefix("docs/") && page != "docs/README.md" {
      let name = page.dropFirst("docs/".count)
      #expect(index.contains("(\(name))") || index.contains("(\(name)#"), "\(name)")
    }
  }
}
