import Foundation
import Simulation
import Testing
import Wording

/// Compares the invitation table in `docs/engine.md` with the engine's.
@Suite("The invitations of the engine page")
struct InvitationTableTests {
  @Test("shows every row of the invitation table, in table order")
  func invitationTable() throws {
    let header = [
      "| the invitation is | what happens | it becomes | the fact | basis |", "|---|---|---|---|---|",
    ]
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/engine.md")
    let page = try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    let start = try #require(page.firstIndex(of: header[0]))
    let rows = InvitationRow.allCases.map { row in
      "| \(InvitationWords.standing(row)) | \(InvitationWords.trigger(row)) | \(row.outcome.rawValue) | "
        + "`\(row.fact.rawValue)` | \(row.claim.claim.basis.rawValue) |"
    }
    #expect(Array(page[start...].prefix { $0.hasPrefix("|") }) == header + rows)
  }
}
