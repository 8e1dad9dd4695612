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

  @Test("Every room has its rules of loading in the list") func everyRoomHasItsRulesOfLoadingInTheList() {
    let loading = RuleCatalogue.all.filter { $0.watch == .files }.map(\.id)
    #expect(loading == loading.sorted())
    for id in ["missing-file", "unknown-key", "unknown-organization", "gherkin-syntax", "scenario-stage"] {
      #expect(loading.contains(id))
    }
  }

  @Test("Every meaning is one or more sentences") func everyMeaningIsOneOrMoreSentences() {
    for rule in RuleCatalogue.all {
      #expect(rule.meaning.hasSuffix("."), "\(rule.id)")
      #expect(!rule.meaning.contains("  "), "\(rule.id)")
    }
  }

  @Test("What is not invented names its page") func whatIsNotInventedNamesItsPage() {
    for rule in RuleCatalogue.all {
      #expect((rule.citation == nil) == (rule.basis == .invented), "\(rule.id)")
    }
  }

  @Test("A rule of check has examples") func aRuleOfCheckHasExamples() {
    for rule in RuleCatalogue.all {
      #expect((rule.example != nil) == (rule.watch == .records), "\(rule.id)")
    }
  }

  @Test("What is read all the same is no error") func whatIsReadAllTheSameIsNoError() {
    let rules = RuleCatalogue.all.filter { $0.watch == .files && $0.severity != .error }
    #expect(
      rules.map(\.id) == [
        "file-not-read", "link-elsewhere", "package-column-unknown", "package-goes-on",
        "package-parameter-loose", "package-row-updated",
      ])
    #expect(rules.map(\.severity) == [.note, .warning, .warning, .warning, .warning, .note])
  }
}
