import Foundation
import Simulation
import Testing
import Wording

/// `docs/engine.md` shows the session table as the engine has it.
@Suite("The page on the engine")
struct EnginePageTests {
  @Test("shows every row of the session table, in the order of the rows")
  func sessionTable() throws {
    let header = [
      "| the session is | what happens | it becomes | the fact | basis |", "|---|---|---|---|---|",
    ]
    let page = try String(contentsOf: Self.page, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    let start = try #require(page.firstIndex(of: header[0]))
    let shown = Array(page[start...].prefix { $0.hasPrefix("|") })
    // Two rows may read the same; the page shows a line once.
    let lines = SessionRow.allCases.map(line).reduce(into: header) { lines, line in
      if !lines.contains(line) { lines.append(line) }
    }
    #expect(shown == lines)
  }

  private func line(_ row: SessionRow) -> String {
    let facts = [row.outcome.map { "`\($0.fact.rawValue)`" }, row.warning.map { "warning `\($0.rawValue)`" }]
      .compactMap(\.self).joined(separator: ", ")
    let cells = [
      SessionRowWords.standing(row), SessionRowWords.trigger(row), outcome(row), facts,
      row.claim.claim.basis.rawValue,
    ]
    return "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
  }

  private func outcome(_ row: SessionRow) -> String {
    let words = SessionRowWords.outcome(row)
    return if case .ended(let reason) = row.outcome { "\(words), *\(reason.label)*" } else { words }
  }

  /// A standing's own word, in the words for a row that starts from it.
  @Test("The words for a row name the standings that lead to it", arguments: SessionRow.allCases)
  func standings(row: SessionRow) {
    let standings = SessionStanding.allCases.filter { standing in
      SessionTrigger.allCases.contains { SessionRow.row(for: standing, on: $0) == row }
    }
    let words: Set<SessionStanding> =
      switch SessionRowWords.standing(row) {
      case "none": [.absent]
      case "Requested": [.requested]
      case "leaked": [.leaked]
      case "finished": [.finished]
      case "none or finished": [.absent, .finished]
      // A leaked session is a connected one, unless a row is about leaked ones only.
      case "Connected": standings.contains(.leaked) ? [.connected, .leaked] : [.connected]
      case "any": Set(SessionStanding.allCases)
      default: []
      }
    #expect(words == Set(standings))
  }

  private static let page = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../../docs/engine.md")
}
