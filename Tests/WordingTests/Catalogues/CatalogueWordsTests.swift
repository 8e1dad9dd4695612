import Diagnostics
import Records
import Simulation
import Testing
import Wording

struct CatalogueWordsTests {
  @Test("Every claim is described in one or two sentences", arguments: ProductClaim.allCases)
  func everyClaimIsDescribedInOneOrTwoSentences(claim: ProductClaim) {
    let statement = ClaimWords.statement(claim)
    #expect(flaw(inSentence: statement) == nil, "\(statement)")
    #expect(statement.count <= 220)
  }

  @Test("No two claims have the same text") func noTwoClaimsHaveTheSameText() {
    let statements = ProductClaim.allCases.map(ClaimWords.statement)
    #expect(Set(statements).count == statements.count)
  }

  @Test("Everything that is not simulated is described in sentences")
  func everythingThatIsNotSimulatedIsDescribedInSentences() {
    for line in NotSimulated.list { #expect(flaw(inSentence: line) == nil, "\(line)") }
  }

  @Test("Every warning rule has a meaning", arguments: WarningRule.allCases)
  func everyWarningRuleHasAMeaning(rule: WarningRule) {
    #expect(flaw(inSentence: WarningWords.meaning(rule)) == nil)
  }

  @Test("The test data has a warning of every rule") func theTestDataHasAWarningOfEveryRule() {
    #expect(Everything.warnings.map(\.rule) == WarningRule.allCases)
  }

  @Test("Every warning is a sentence", arguments: Everything.warnings)
  func everyWarningIsASentence(warning: Warning) {
    let sentence = WarningWords.sentence(warning, in: Rehearsal.connected.state)
    #expect(flaw(inSentence: sentence) == nil, "\(sentence)")
  }

  @Test(
    "Every ground is a sentence",
    arguments: [
      Ground.order(-5), .noCapability, .otherMode(.audio, capability: "Fabrikam_call"),
      .chosen(.coBrowse, capability: "Fabrikam_cobrowse", provider: "Fabrikam", widget: "Web"),
      .localeRow(.frFr, insteadOf: nil), .agentsLanguage(.frFr), .localeRow(.english, insteadOf: .frFr),
      .noLocaleRow(.frFr),
    ])
  func everyGroundIsASentence(ground: Ground) {
    #expect(flaw(inSentence: GroundWords.sentence(ground)) == nil)
  }

  /// The four words of a secondary session, and the product's codes for them (Dataverse: `msdyn_ocsession`).
  @Test("Each status of a session has its codes") func eachStatusOfASessionHasItsCodes() {
    let sessions = SessionStatusMap.rows.filter { $0.table == "msdyn_ocsession" }
    #expect(sessions.map(\.word) == ["Requested", "Connected", "Ended", "Cancelled"])
    #expect(sessions.map { $0.codes[0].number } == [1, 1, 2, 3])
    #expect(sessions[2].codes.dropFirst().map(\.number) == [192_350_019, 192_350_005])
    #expect(sessions.allSatisfy { $0.basis == .inferred })
  }

  @Test("Every basis is explained", arguments: Basis.allCases)
  func everyBasisIsExplained(basis: Basis) {
    #expect(flaw(inSentence: CitationWords.meaning(basis)) == nil)
  }

  @Test("Every event says where it is sent from", arguments: ProviderEvent.allCases)
  func everyEventSaysWhereItIsSentFrom(event: ProviderEvent) {
    #expect(flaw(inSentence: ProviderEventWords.sender(event)) == nil)
    #expect(ProviderEventWords.sender(event).contains("onbeforeunload") == (event.milestone == .ended))
    #expect(ProviderEventWords.code(event).hasPrefix("window.top.dispatchEvent("))
    #expect(ProviderEventWords.code(event).contains("'\(event.name)'"))
  }
}
