import Diagnostics
import Organizations
import Reports
import Rules
import Simulation
import Testing

@Suite struct RuleCatalogueTests {
  @Test("Every rule is listed once") func everyRuleIsListedOnce() {
    let ids = RuleCatalogue.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    let others = Set(RuleList.all.map { $0.id }).union(InstallRule.allCases.map(\.rawValue))
      .union(WarningRule.allCases.map(\.rawValue))
    #expect(others.isSubset(of: ids))
  }

  @Test("The loading rules of every module are listed") func theLoadingRulesOfEveryModuleAreListed() {
    let loading = RuleCatalogue.all.filter { $0.watch == .files }.map(\.id)
    #expect(loading == loading.sorted())
    for id in ["missing-file", "unknown-key", "unknown-organization", "gherkin-syntax", "scenario-stage"] {
      #expect(loading.contains(id))
    }
  }

  @Test("Every meaning consists of sentences") func everyMeaningConsistsOfSentences() {
    for rule in RuleCatalogue.all {
      #expect(rule.meaning.hasSuffix("."), "\(rule.id)")
      #expect(!rule.meaning.contains("  "), "\(rule.id)")
    }
  }

  @Test("Only documented and inferred rules name a page") func onlyDocumentedAndInferredRulesNameAPage() {
    for rule in RuleCatalogue.all {
      #expect(rule.claim.claim.citations.isEmpty == (rule.basis == .invented), "\(rule.id)")
    }
  }

  @Test("Every rule of check has examples") func everyRuleOfCheckHasExamples() {
    for rule in RuleCatalogue.all {
      #expect((rule.example != nil) == (rule.watch == .records), "\(rule.id)")
    }
  }

  @Test("Problems that do not stop reading are not errors") func problemsThatDoNotStopReadingAreNotErrors() {
    let rules = RuleCatalogue.all.filter { $0.watch == .files && $0.severity != .error }
    #expect(
      rules.map(\.id) == [
        "file-misnamed", "file-not-read", "journal-torn-line", "link-elsewhere", "package-column-unknown",
        "package-goes-on",
        "package-other-languages", "package-parameter-loose", "package-row-updated", "package-rows-unread",
        "repeated-value", "scenario-expectation", "scenario-title",
      ])
    #expect(
      rules.map(\.severity) == [
        .warning, .note, .warning, .warning, .warning, .warning, .note, .warning, .note, .warning,
        .warning, .warning, .warning,
      ])
  }
}
