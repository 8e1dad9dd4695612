import Foundation
import Simulation
import Testing
import Wording

/// Compares the session table in `docs/engine.md` with the engine's.
@Suite("The engine page")
struct EnginePageTests {
  @Test("shows every row of the session table, in table order")
  func sessionTable() throws {
    let header = [
      "| the session is | what happens | it becomes | the fact | basis |", "|---|---|---|---|---|",
    ]
    let page = try String(contentsOf: Self.page, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    let start = try #require(page.firstIndex(of: header[0]))
    let shown = Array(page[start...].prefix { $0.hasPrefix("|") })
    // Two rows may have the same words; the page shows such a line once.
    let lines = SessionRow.allCases.map(line).reduce(into: header) { lines, line in
      if !lines.contains(line) { lines.append(line) }
    }
    #expect(shown == lines)
  }

  private func line(_ row: SessionRow) -> String {
    let facts = [row.outcome.map { "`\($0.fact.rawValue)`" }, row.warning.map { "warning `\($0.rawValue)`" }]
      .compactMap(\.self).joined(separator: ", ")
    let cells = [
      SessionWords.standing(row), SessionWords.trigger(row), outcome(row), facts,
      row.claim.claim.basis.rawValue,
    ]
    return "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
  }

  private func outcome(_ row: SessionRow) -> String {
    let words = SessionWords.outcome(row)
    return if case .ended(let reason) = row.outcome { "\(words), *\(reason.label)*" } else { words }
  }

  @Test("The words for the old state are those of the statuses that lead to the row")
  func standings() {
    let statuses: [(SecondarySessionStatus?, String)] = [
      (nil, "none"), (.requested, "Requested"), (.connected(isLeaked: false), "Connected"),
      (.connected(isLeaked: true), "leaked"), (.ended(.secondaryChannelClosed), "finished"),
      (.cancelled(.endedEvent), "finished"),
    ]
    for row in SessionRow.allCases {
      let words = statuses.filter { status, _ in
        SessionTrigger.allCases.contains { SessionRow.row(for: status, on: $0) == row }
      }.map(\.1)
      let expected =
        switch SessionWords.standing(row) {
        case "any": Set(statuses.map(\.1))
        case "none or finished": Set(["none", "finished"])
        // A leaked session counts as connected too.
        case "Connected" where words.contains("leaked"): Set(["Connected", "leaked"])
        case let word: Set([word])
        }
      #expect(Set(words) == expected, "\(row)")
    }
  }

  private static let page = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../../docs/engine.md")
}
