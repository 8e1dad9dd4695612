import Foundation

/// A fenced text on a page.
struct DocumentedBlock {
  /// The word behind the fence; empty without one.
  let language: String
  let text: String
  /// What the page says before it, from the block before.
  let before: String

  /// Whether the page marks it as one that a test of its own runs.
  var isMarkedAsTried: Bool { before.suffix(40).contains("<!-- tried: ") }

  /// The blocks of a page, in their order.
  static func all(on page: String) throws -> [DocumentedBlock] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    let text = try String(contentsOf: root.appending(path: page), encoding: .utf8)
    let pieces = text.components(separatedBy: "```")
    return pieces.indices.filter { $0 % 2 == 1 }.map { index in
      let block = pieces[index].split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      return DocumentedBlock(
        language: String(block[0]), text: block.count > 1 ? String(block[1]) : "", before: pieces[index - 1])
    }
  }
}
