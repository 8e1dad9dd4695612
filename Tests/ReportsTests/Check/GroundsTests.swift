import Diagnostics
import Records
import Reports
import Simulation
import Testing
import Wording

/// Compares every ground that `fidelity`, `rules` and `events` print with the list in `PinnedGrounds`.
///
/// A guess that is called documented cannot be noticed on the screen. So no ground may change unless its
/// pinned line changes too.
@Suite struct GroundsTests {
  @Test("Every claim has its pinned ground") func everyClaimHasItsPinnedGround() {
    let lines = ProductClaim.allCases.map { name in
      line([name.rawValue] + ground(name.claim))
    }
    expectSame(lines, PinnedGrounds.claims)
  }

  @Test("Every rule has its pinned ground") func everyRuleHasItsPinnedGround() {
    let lines = RuleCatalogue.all.map { rule in
      line([rule.id, rule.watch.rawValue, rule.severity.rawValue] + [rule.claim.rawValue])
    }
    expectSame(lines, PinnedGrounds.rules)
  }

  @Test("Every consequence of a rule has its pinned claim")
  func everyConsequenceHasItsPinnedClaim() {
    let lines = RuleCatalogue.all.filter { !$0.consequences.isEmpty }.map { rule in
      line([rule.id] + rule.consequences.map(\.rawValue))
    }
    expectSame(lines, PinnedGrounds.consequences)
  }

  @Test("Every warning and event has its pinned claim")
  func everyWarningAndEventHasItsPinnedClaim() {
    let events = ProviderEvent.allCases.map { line([$0.name, ProviderEventWords.claim($0).rawValue]) }
    let warnings = WarningRule.allCases.map { line([$0.rawValue, $0.claim.rawValue]) }
    expectSame(events + warnings, PinnedGrounds.eventsAndWarnings)
  }

  @Test("Every status has its pinned codes") func everyStatusHasItsPinnedCodes() {
    let lines = SessionStatusMap.rows.map { row in
      let codes = row.codes.map { "\($0.column) \($0.number) \($0.label)" }
      return line([row.word, row.table, codes.joined(separator: ", "), row.basis.rawValue])
    }
    expectSame(lines, PinnedGrounds.statuses)
  }

  @Test("Every page has its pinned title, address and version") func everyPageHasItsPinnedEdition() {
    let lines = DocumentationPage.allCases.map { page in
      line([page.rawValue, page.title, page.address, page.version.text])
    }
    expectSame(lines, PinnedGrounds.pages)
  }

  private func ground(_ claim: Claim) -> [String] {
    [claim.basis.rawValue]
      + claim.citations.flatMap { [$0.page.rawValue, $0.section.heading ?? "(before the first heading)"] }
  }

  private func line(_ fields: [String]) -> String { fields.joined(separator: " | ") }

  /// Expects the same lines, and names only those that differ.
  private func expectSame(
    _ lines: [String], _ pinned: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let pinned = pinned.split(separator: "\n").map(String.init)
    #expect(lines.filter { !pinned.contains($0) } == [], "not pinned", sourceLocation: sourceLocation)
    #expect(pinned.filter { !lines.contains($0) } == [], "pinned, and gone", sourceLocation: sourceLocation)
    #expect(lines.count == pinned.count, sourceLocation: sourceLocation)
  }
}
