import Diagnostics
import Wording

extension PrintedPage {
  /// Adds what a claim rests on: its pages with their addresses, and what else must be known of it.
  mutating func add(sourcesOf claim: ProductClaim, width: Int, indent: Int) {
    if let caution = ClaimWords.caution(claim) { add(paragraph: caution, width: width, indent: indent) }
    let margin = String(repeating: " ", count: indent)
    for citation in claim.claim.citations {
      // The address has a line of its own, so that a terminal can open it.
      add(.faint(margin + CitationWords.page(citation)))
      add(.faint(margin + citation.page.address))
    }
  }

  /// Adds a claim with its basis and what it rests on.
  mutating func add(basisOf claim: ProductClaim, width: Int, indent: Int) {
    let basis = claim.claim.basis.rawValue.capitalizedFirst
    add(paragraph: "\(basis): \(ClaimWords.statement(claim))", width: width, indent: indent)
    add(sourcesOf: claim, width: width, indent: indent)
  }
}
