import Diagnostics
import Notations
import Testing

@testable import Rules

@Suite struct SilencerTests {
  /// The silencers of a text: `rule reason @line`.
  private func silencers(_ text: String) -> [String] {
    Silencer.all(in: SourceText(file: "a.yaml", text: text)).map { "\($0.rule) \($0.reason) @\($0.line)" }
  }

  @Test("A comment after a value applies to its line") func aCommentAfterAValueAppliesToItsLine() {
    #expect(
      silencers("a: 1\nb: 2  # agent-console:allow equal-order it is meant \n") == [
        "equal-order it is meant @2"
      ])
  }

  @Test("A comment on its own line applies to the line below")
  func aCommentOnItsOwnLineAppliesToTheLineBelow() {
    #expect(silencers("  # agent-console:allow equal-order why\nb: 2") == ["equal-order why @2"])
  }

  @Test("Several comments in a row apply to the same line") func severalCommentsInARowApplyToTheSameLine() {
    let text = """
      # agent-console:allow one why
      # agent-console:allow two why
      b: 2  # agent-console:allow three why
      """
    #expect(silencers(text) == ["one why @3", "two why @3", "three why @3"])
  }

  @Test("Comments in HTML and JavaScript work too")
  func commentsInHTMLAndJavaScriptWorkToo() {
    let text = """
      <!-- agent-console:allow one why not -->
      // agent-console:allow two why
      /* agent-console:allow three why*/
      <p>  <!-- agent-console:allow four why -->
      """
    #expect(silencers(text) == ["one why not @4", "two why @4", "three why @4", "four why @4"])
  }

  @Test(
    "Text that is not a separate comment silences nothing",
    arguments: [
      "a: \"# agent-console:allow one why\"", "a: '# agent-console:allow one why'",
      "a: {b: \"x\\\" # agent-console:allow one why\"}", "- \"it's # agent-console:allow one why\"",
      "a: b# agent-console:allow one why", "a: agent-console:allow one why",
      "a: 1 # see agent-console:allow one why", "a: 1 # agent-console:allowed one why",
    ])
  func textThatIsNotASeparateCommentSilencesNothing(text: String) {
    #expect(silencers(text) == [])
  }

  @Test(
    "Quotes before a comment do not hide it",
    arguments: [
      "a: it's # agent-console:allow one why", "a: 'it''s' # agent-console:allow one why",
      "a: [\"x\", 'y'] # agent-console:allow one why", "a: 6\" # agent-console:allow one why",
      "a: {b: \"x \\\" y\"} # agent-console:allow one why",
    ])
  func quotesBeforeACommentDoNotHideIt(text: String) {
    #expect(silencers(text) == ["one why @1"])
  }

  @Test("A silencer without rule or reason is read too") func aSilencerWithoutRuleOrReasonIsReadToo() {
    #expect(silencers("a: 1 # agent-console:allow") == ["  @1"])
    #expect(silencers("a: 1 # agent-console:allow one") == ["one  @1"])
  }

  @Test("Its range is from its marker to its end") func itsRangeIsFromItsMarkerToItsEnd() {
    let source = SourceText(file: "a.yaml", text: "é: 1 # agent-console:allow one why  ")
    #expect(
      Silencer.all(in: source).map(\.place) == [Place(file: "a.yaml", line: 1, column: 8, length: 27)])
  }

  @Test("It silences only its rule and only on its line") func itSilencesOnlyItsRuleAndOnlyOnItsLine()
    throws
  {
    let publisher = "publisher: {name: Fabrikam, prefix: fa}"
    let silencer = "# agent-console:allow unique-name-prefix it is old"
    let rules = ["publisher-without-privacy-policy", "unique-name-of-other-publisher"]
    #expect(try Set(Example("\(publisher)  \(silencer)").diagnostics.map(\.rule)) == Set(rules))
    #expect(try Set(Example("\(silencer)\n\(publisher)").diagnostics.map(\.rule)) == Set(rules))
    let far = try Example("\(silencer)\n\n\(publisher)").diagnostics.map(\.rule)
    #expect(Set(far) == Set(rules + ["unique-name-prefix", "silencer-without-effect"]))
  }

  @Test("One silencer covers all findings of its rule on the line")
  func oneSilencerCoversAllFindingsOfItsRuleOnTheLine() throws {
    let excerpt = """
      # agent-console:allow invisible-character they are meant
      conversationActionLocales: [{conversationAction: FabrikamCobrowse, label: "a\\t", tooltip: "a\\t",
        locale: en-US}]
      """
    #expect(try Example(excerpt).diagnostics == [])
  }

  @Test("It also works in a page") func itAlsoWorksInAPage() throws {
    var files = try Example("").files
    let path = "solutions/fabrikam/webresources/fab_/cobrowse.html"
    let page = try #require(files.files[path])
    let hasty = page.replacing(" onbeforeunload=\"return triggerCobrowseStop()\"", with: "")
    let rule = "web-resource-ended-not-on-unload"
    files.files[path] = hasty
    #expect(try Checked.findings(in: files, readingPages: true).map(\.rule) == [rule])
    let silencer = "<!-- agent-console:allow \(rule) the tab stays open -->"
    files.files[path] = hasty.replacing("<body", with: "\(silencer)\n<body")
    #expect(try Checked.findings(in: files, readingPages: true) == [])
  }

  @Test("A silencer without a reason works but is reported") func aSilencerWithoutAReasonWorksButIsReported()
    throws
  {
    let excerpt = "publisher: {name: F, prefix: fab}  # agent-console:allow publisher-without-privacy-policy"
    #expect(try Example(excerpt).diagnostics.map(\.rule) == ["silencer-without-reason"])
  }

  @Test("A silencer of an unknown rule is reported once with the intended rule")
  func aSilencerOfAnUnknownRuleIsReportedOnceWithTheIntendedRule() throws {
    let diagnostics = try Example("version: 1.0  # agent-console:allow equal-orders why").diagnostics
    #expect(
      diagnostics.map(\.found) == [
        Found(
          rule: "silencer-of-unknown-rule", message: "there is no rule `equal-orders`",
          hint: "did you mean `equal-order`?")
      ])
  }
}
