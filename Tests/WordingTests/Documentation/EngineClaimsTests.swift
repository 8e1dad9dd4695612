import Diagnostics
import Foundation
import Testing
import Wording

/// Compares the rules in `docs/engine.md` with the claims, and what is not simulated with its list.
@Suite("The claims on the engine page")
struct EngineClaimsTests {
  /// The topics that the page lists as rules of the engine, under the sessions' table.
  private static let rules: [ClaimTopic] = [
    .buttons, .commands, .actions, .appTabs, .invitations, .sessions, .presence, .conversations, .setup,
  ]

  @Test("Every rule has its basis, from the claims; every claim has its pages")
  func rulesAndClaims() throws {
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    let start = try #require(page.range(of: "\n## \(Self.rules[0].rawValue)\n")).lowerBound
    let expected = Self.written
    #expect(String(page[start...].dropFirst()) == expected, "Paste this at the end:\n\n\(expected)")
  }

  @Test("Every claim belongs to one topic") func everyClaimBelongsToOneTopic() {
    #expect(ClaimTopic.allCases.flatMap(\.claims) == ProductClaim.allCases)
    #expect(ClaimTopic.allCases.allSatisfy { !$0.claims.isEmpty })
  }

  private static var written: String {
    let rules = Self.rules.map { topic in
      section(topic.rawValue, ["rule", "basis", "claim"], topic.claims.map(rule))
    }
    let missing = section(
      "Not simulated", ["what", "the product's rule"],
      NotSimulated.allCases.map { [$0.line, $0.claim.map(link) ?? ""] })
    let claims = ClaimTopic.allCases.map { topic in
      table(["claim", "basis", "statement", "caution", "pages"], topic.claims.map(claim))
    }
    return
      (rules + [missing, "## Claims", claimsIntroduction]
      + zip(ClaimTopic.allCases, claims).map { "### \($0.rawValue): all claims\n\n\($1)" })
      .joined(separator: "\n\n") + "\n"
  }

  private static let claimsIntroduction = """
    Each claim with its pages: title, section, and the date or commit of the version that was read. *Documented* means \
    that a page says just that; *inferred*, that it follows from the page; *invented*, that we had to choose.
    """

  private static func rule(_ claim: ProductClaim) -> [String] {
    [ClaimWords.statement(claim), claim.claim.basis.rawValue, link(claim)]
  }

  private static func claim(_ claim: ProductClaim) -> [String] {
    let pages = claim.claim.citations.map { citation in
      let section = citation.section.heading.map { "“\($0)”" } ?? "before the first heading"
      return "[\(citation.page.title)](\(citation.page.address)), \(section), \(citation.page.version.text)"
    }
    return [
      "<a id=\"\(claim.rawValue)\"></a>`\(claim.rawValue)`", claim.claim.basis.rawValue,
      ClaimWords.statement(claim), ClaimWords.caution(claim) ?? "", pages.joined(separator: "<br>"),
    ]
  }

  private static func link(_ claim: ProductClaim) -> String { "[\(claim.rawValue)](#\(claim.rawValue))" }

  private static func section(_ heading: String, _ columns: [String], _ rows: [[String]]) -> String {
    "## \(heading)\n\n" + table(columns, rows)
  }

  private static func table(_ columns: [String], _ rows: [[String]]) -> String {
    let lines = [columns, columns.map { _ in "---" }] + rows
    return lines.map { cells in
      "|" + cells.map { $0.isEmpty ? " |" : " \($0.replacing("|", with: "\\|")) |" }.joined()
    }.joined(separator: "\n")
  }

  private static let page = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../../docs/engine.md")
}
