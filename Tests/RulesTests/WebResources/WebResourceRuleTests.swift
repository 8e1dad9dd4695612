import Diagnostics
import Rules
import Storage
import Testing

/// The rules on web resources, each with a page that breaks it and the place of the finding.
@Suite struct WebResourceRuleTests {
  /// A page that is clean except for its script and the attributes of its body.
  private func page(_ script: String, body: String = #"onbeforeunload="return stop()""#) -> String {
    let click = script.contains("function start") ? #" onclick="start()""# : ""
    return "<!DOCTYPE html>\n<script>\n\(script)\n</script>\n<body \(body)\(click)></body>\n"
  }

  private static let start =
    "function start() { window.top.dispatchEvent(new CustomEvent('CobrowseConnectedEvent')); }"
  private static let stop =
    "function stop() { window.top.dispatchEvent(new CustomEvent('CobrowseEndedEvent')); }"
  private static let data = "const data = new URLSearchParams(location.search).get('data');"
  private static let whole = [start, stop, data].joined(separator: "\n")

  @Test("A complete page is clean") func aCompletePageIsClean() {
    #expect(PageCheck(page(Self.whole)).findings == [])
  }

  @Test("The pages of the samples are clean") func thePagesOfTheSamplesAreClean() throws {
    for sample in ["contoso", "northwind"] {
      let subject = try #require(OrganizationSnapshot.checkTarget(sample).value)
      #expect(subject.webResources.count >= 3)
      #expect(RuleList.findings(in: subject).filter { $0.rule.hasPrefix("web-resource-") } == [])
    }
  }

  @Test("The article's own code is clean") func theArticlesOwnCodeIsClean() {
    let article = """
      <html><head>
      <script>
      function triggerCobrowseStart() {
        if(document.createEvent) {
          let params = {};

          let evt = new CustomEvent('CobrowseConnectedEvent', {detail: params});
          window.top.dispatchEvent(evt);
        }
      }
      </script>
      <script>
      function triggerCobrowseStop() {
        if(document.createEvent){

          let params = {};

          let evt= new CustomEvent('CobrowseEndedEvent', {detail:params});
          window.top.dispatchEvent(evt);
        }
      }
      \(Self.data)
      </script>
      </head>
      <body onload="triggerCobrowseStart()" onbeforeunload="return triggerCobrowseStop()">
      </body></html>
      """
    #expect(PageCheck(article).findings == [])
  }

  @Test("A page that never connects is reported at its script")
  func aPageThatNeverConnectsIsReportedAtItsScript() {
    #expect(PageCheck(page(Self.stop + Self.data)).findings == ["page.html:2:1: never-connects"])
  }

  @Test("A page that never ends is reported once, without a second finding for unload")
  func aPageThatNeverEndsIsReportedOnce() {
    #expect(PageCheck(page(Self.start + Self.data)).findings == ["page.html:2:1: never-ends"])
  }

  @Test("A page that does not end on unload is reported at its body")
  func aPageThatDoesNotEndOnUnloadIsReportedAtItsBody() {
    #expect(PageCheck(page(Self.whole, body: "")).findings == ["page.html:7:1: ended-not-on-unload"])
    let other = page(Self.whole, body: #"onbeforeunload="return start()""#)
    #expect(PageCheck(other).findings == ["page.html:7:1: ended-not-on-unload"])
    let unload = page(Self.whole + "\nwindow.addEventListener('click', stop)", body: "")
    #expect(PageCheck(unload).findings == ["page.html:8:1: ended-not-on-unload"])
    let host = page(Self.whole + "\nwindow.top.addEventListener('beforeunload', stop)", body: "")
    #expect(PageCheck(host).findings == ["page.html:8:1: ended-not-on-unload"])
  }

  @Test(
    "A page that waits for another event of leaving is told where it listens",
    arguments: [
      "window.addEventListener('pagehide', stop);", "window.onpagehide = stop;",
      "addEventListener('unload', stop)",
    ])
  func aPageThatWaitsForAnotherEventOfLeavingIsToldWhereItListens(handler: String) throws {
    let check = PageCheck(page(Self.whole + "\n" + handler, body: ""))
    #expect(check.findings == ["page.html:6:1: ended-not-on-unload"])
    #expect(check.diagnostics.first?.found?.message.contains("waits for the page to go") == true)
    let both = page(Self.whole + "\n" + handler)
    #expect(PageCheck(both).findings == [])
  }

  @Test(
    "Every way to be told of unload counts",
    arguments: [
      "window.onbeforeunload = stop;", "onbeforeunload = () => stop();", "self.onbeforeunload = stop",
      "window.addEventListener('beforeunload', stop);",
      "addEventListener('beforeunload', function (e) { stop(); });",
      "function onbeforeunload() { stop(); }", "document.body.onbeforeunload = stop;",
      "const E = 'before' + 'unload'; window.addEventListener(E, () => { stop(); });",
      "window.$(window).on('beforeunload', stop);",
      "window.addEventListener('beforeunload', stop.bind(null))",
    ])
  func everyWayToHandleUnloadIsRecognized(handler: String) {
    #expect(PageCheck(page(Self.whole + "\n" + handler, body: "")).findings == [])
  }

  @Test(
    "An event that is not dispatched to top is reported at its call",
    arguments: [
      ("window", "window"), ("self", "window"), ("document", "document"), ("parent", "parent"),
      ("window.parent", "parent"), ("globalThis", "window"), ("window.top.document", "top.document"),
      ("document.body", "element"), ("document.getElementById('app')", "element"),
    ])
  func anEventThatIsNotDispatchedToTopIsReportedAtItsCall(target: String, word: String) throws {
    let start = "function start() {\n  \(target).dispatchEvent(new Event('CobrowseConnectedEvent'));}"
    let script = "\(Self.stop)\(Self.data)\n\(start)"
    let check = PageCheck(page(script))
    #expect(check.findings == ["page.html:5:3: event-to-window"])
    #expect(check.diagnostics.first?.severity == .error)
    let message = try #require(check.diagnostics.first?.found).message
    #expect(message.contains("`CobrowseConnectedEvent` is dispatched to") && message.contains(word))
  }

  @Test("A bare dispatch goes to window") func aBareDispatchGoesToWindow() {
    let script = "\(Self.stop)\(Self.data)\n dispatchEvent(new Event('CobrowseConnectedEvent'));"
    #expect(PageCheck(page(script)).findings == ["page.html:4:2: event-to-window"])
  }

  @Test("A page's own events may go anywhere") func aPagesOwnEventsMayGoAnywhere() {
    let script = Self.whole + "\nwindow.dispatchEvent(new CustomEvent('FabrikamReady'));"
    #expect(PageCheck(page(script)).findings == [])
  }

  @Test("An event of the other mode is reported at its name")
  func anEventOfTheOtherModeIsReportedAtItsName() {
    let script = Self.whole + "\nwindow.top.dispatchEvent(new CustomEvent('ScreenShareEndedEvent'));"
    #expect(PageCheck(page(script)).findings == ["page.html:6:42: event-of-other-mode"])
    #expect(
      PageCheck(page(script), modes: [.coBrowse, .screenSharing]).findings
        == ["page.html:2:1: never-connects", "page.html:8:1: ended-not-on-unload"])
  }

  @Test("A page that never reads its address is reported") func aPageThatNeverReadsItsAddressIsReported() {
    #expect(PageCheck(page(Self.start + Self.stop)).findings == ["page.html:2:1: data-not-read"])
    let leaving = Self.start + Self.stop + "\nwindow.location.href = 'x'; location.reload();"
    #expect(PageCheck(page(leaving)).findings == ["page.html:2:1: data-not-read"])
  }

  @Test(
    "Every way to read the address is recognized",
    arguments: [
      "new URL(window.location.href)", "location.search.slice(1)", "const { search } = location;",
      "new URL(location)", "new URL(document.URL)", "`${location}`", "location + ''",
      "document.location.href",
      "Xrm.Utility.getGlobalContext().getQueryStringParameters()",
      "GetGlobalContext().getQueryStringParameters().data",
      "const here = window.location; function f() { return here.search }\nf()", "window.parse(location)",
    ])
  func everyWayToReadTheAddressIsRecognized(script: String) {
    #expect(PageCheck(page(Self.start + Self.stop + "\n" + script)).findings == [])
  }

  @Test(
    "A misspelt name is reported at its place and not as missing",
    arguments: [
      "CoBrowseConnectedEvent", "CobrowseConectedEvent", "cobrowseConnectedEvent", "CobrowseConnected",
      "CobrowseConnectEvent",
    ])
  func aMisspeltNameIsReportedAtItsPlaceAndNotAsMissing(name: String) throws {
    let script = "\(Self.stop)\(Self.data)\nwindow.top.dispatchEvent(\n  new CustomEvent('\(name)'));"
    let check = PageCheck(page(script))
    #expect(check.findings == ["page.html:5:19: event-misspelt"])
    let hint = try #require(check.diagnostics.first?.found).hint
    #expect(hint?.hasPrefix("did you mean `CobrowseConnectedEvent`?") == true)
  }

  @Test("A provider's own event is not reported as a misspelling of a similar one, but as heard by nobody")
  func aProvidersOwnEventIsNotReportedAsAMisspellingOfASimilarOne() {
    let script = Self.whole + "\nwindow.top.dispatchEvent(new CustomEvent('CobrowseInvitedEvent'));"
    #expect(PageCheck(page(script)).findings == ["page.html:6:42: event-not-heard"])
  }

  @Test("An unreadable script is reported, and no event is reported as missing")
  func anUnreadableScriptIsReportedAndNoEventIsReportedAsMissing() {
    let script = "function start() {\n  let é = ;\n}"
    #expect(PageCheck(page(script, body: "")).findings == ["page.html:4:11: unreadable"])
    #expect(PageCheck(page(script, body: "")).diagnostics.map(\.severity) == [.error])
    #expect(PageCheck("<body\nonload=\"a b\">").findings == ["page.html:2:11: unreadable"])
    #expect(PageCheck("<body onload=\"a &amp;&amp; ; b\">").findings == ["page.html:1:15: unreadable"])
  }

  @Test("A page that is not text is reported") func aPageThatIsNotTextIsReported() {
    let check = PageCheck(bytes: Array("<p>\n".utf8) + [0xFF, 0x00])
    #expect(check.findings == ["page.html:2:1: unreadable"])
    // A browser may still read it.
    #expect(check.diagnostics.map(\.severity) == [.warning])
  }

  @Test("A page that serves no mode need not send anything")
  func aPageThatServesNoModeNeedNotSendAnything() {
    #expect(PageCheck(page(""), modes: []).findings == [])
    #expect(PageCheck(page(""), modes: [.audio]).findings == [])
    let astray = page("window.dispatchEvent(new CustomEvent('CobrowseEndedEvent'))")
    #expect(PageCheck(astray, modes: []).findings == ["page.html:3:1: event-to-window"])
  }

  @Test("Every hint names the scripts that were not read")
  func everyHintNamesTheScriptsThatWereNotRead() throws {
    let elsewhere = "<script src=\"https://cdn.example/app.js\"></script>"
    let check = PageCheck(elsewhere)
    #expect(check.diagnostics.count == 3)
    for diagnostic in check.diagnostics {
      guard let hint = diagnostic.found.map(\.hint) else { continue }
      #expect(hint?.contains("not seen: `https://cdn.example/app.js`, which is not in the solution") == true)
    }
  }

  @Test("The examples of the rules are correct") func theExamplesOfTheRulesAreCorrect() {
    for rule in RuleList.all where rule.id.hasPrefix("web-resource-") {
      #expect(PageCheck(rule.bad).diagnostics.contains { $0.rule == rule.id }, "bad example of \(rule.id)")
      #expect(!PageCheck(rule.good).diagnostics.contains { $0.rule == rule.id }, "good example of \(rule.id)")
    }
  }
}
