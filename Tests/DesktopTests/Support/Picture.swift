import Foundation
import Testing

/// A picture stored in `Frames`, to be compared with the painted one.
///
/// After an intended change, run the tests with `UPDATE_FRAMES=1` and review the difference in version
/// control. Each row of a file is a row of the screen, without trailing blanks.
struct Picture {
  let name: String

  private var url: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Frames/\(name).txt")
  }

  func expect(_ rows: [String], at location: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["UPDATE_FRAMES"] == "1" {
      try Data((rows.joined(separator: "\n") + "\n").utf8).write(to: url)
      return
    }
    guard let data = try? Data(contentsOf: url) else {
      Issue.record("There is no picture \(name); UPDATE_FRAMES=1 makes it.", sourceLocation: location)
      return
    }
    var kept = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    if kept.last == "" { kept.removeLast() }
    guard kept != rows else { return }
    Issue.record("\(name) is not as it was:\n\(difference(kept, rows))", sourceLocation: location)
  }

  /// The rows that differ, the stored one above the painted one, with the differences marked below.
  private func difference(_ kept: [String], _ painted: [String]) -> String {
    (0..<max(kept.count, painted.count)).compactMap { row -> String? in
      let old = row < kept.count ? kept[row] : ""
      let new = row < painted.count ? painted[row] : ""
      guard old != new else { return nil }
      let width = max(old.count, new.count)
      let signs = zip(old.padded(to: width), new.padded(to: width)).map { $0 == $1 ? " " : "^" }.joined()
      return "row \(row + 1)\n  kept    \(old)\n  painted \(new)\n          \(signs)"
    }.joined(separator: "\n")
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
