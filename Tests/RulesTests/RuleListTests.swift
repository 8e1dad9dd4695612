import Diagnostics
import Rules
import Storage
import Testing

@Suite struct RuleListTests {
  @Test("Each rule has a unique id of words with hyphens")
  func eachRuleHasAUniqueIdOfWordsWithHyphens() {
    let ids = RuleList.all.map { $0.id }
    #expect(ids == Set(ids).sorted())
    for id in ids {
      let words = id.split(separator: "-", omittingEmptySubsequences: false)
      #expect(words.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isLowercase } }, "\(id)")
      #expect(RuleList.rule(id)?.id == id)
    }
    #expect(RuleList.rule("no-such-rule") == nil)
  }

  @Test("Each rule is explained with a bad and a good example")
  func eachRuleIsExplainedWithABadAndAGoodExample() {
    for rule in RuleList.all {
      #expect(rule.meaning.hasSuffix("."), "\(rule.id)")
      #expect(!rule.bad.isEmpty && !rule.good.isEmpty && rule.bad != rule.good, "\(rule.id)")
    }
  }

  @Test("Each rule that is not invented names its page") func eachRuleThatIsNotInventedNamesItsPage() {
    for rule in RuleList.all {
      let claim = rule.claim.claim
      #expect(claim.citations.isEmpty == (claim.basis == .invented), "\(claim.name)")
    }
  }

  @Test("A finding has its line, severity and basis") func aFindingHasItsLineSeverityAndBasis() throws {
    let example = try Example("publisher: {name: Fabrikam, prefix: fab}")
    let place = Place(file: example.file, line: 1, column: 12, length: 29)
    var expected = Diagnostic(
      RuleFinding(
        CheckRule(id: "publisher-without-privacy-policy", severity: .note),
        message: "the solution `FabrikamRemoteAssist` names no privacy policy",
        hint: "write `privacyPolicy: https://…` into its `publisher`"),
      at: place, sourceLine: "publisher: {name: Fabrikam, prefix: fab}")
    expected.basis = .documented
    #expect(try example.diagnostics == [expected])
  }

  @Test("The rules that read files find all that is found in pages and scripts")
  func theRulesThatReadFilesFindAllThatIsFoundInPages() throws {
    let target = try #require(OrganizationSnapshot.checkTarget("adventureworks").value)
    let isInPage = { (diagnostic: Diagnostic) in
      [".html", ".js"].contains { diagnostic.place.file.hasSuffix($0) }
    }
    let found = RuleList.findings(in: target).filter(isInPage)
    #expect(!found.isEmpty)
    #expect(RuleList.findings(of: RuleList.ofFiles, in: [target]).filter(isInPage) == found)
    #expect(RuleList.ofFiles.count < RuleList.all.count)
  }
}
