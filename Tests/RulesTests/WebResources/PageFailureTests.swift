import Rules
import Testing

/// Pages that look right and are broken by one thing: each is told once, at its place; what works is not.
@Suite struct PageFailureTests {
  private static let start =
    "function start() { window.top.dispatchEvent(new CustomEvent('CobrowseConnectedEvent')); }"
  private static let stop =
    "function stop() { window.top.dispatchEvent(new CustomEvent('CobrowseEndedEvent')); }"
  private static let data = "const data = JSON.parse(new URLSearchParams(location.search).get('data'));"
  private static let handlers = #"onclick="start()" onbeforeunload="return stop()""#
  private static let click = #"onclick="start()""#
  private static let unload = #"onbeforeunload="stop()""#

  /// A page whose script's first line is the second of the file, and its further code the fifth.
  private func page(
    start: String = start, stop: String = stop, data: String = data, _ more: String = "",
    body: String = handlers, head: String = "", type: String = "", inside: String = "",
    files: [String: String] = [:]
  ) -> PageCheck {
    let script = [start, stop, data, more].joined(separator: "\n")
    return PageCheck(
      "\(head)<script\(type)>\n\(script)\n</script>\n<body \(body)>\(inside)</body>", files: files)
  }

  private func starting(_ code: String) -> String { "function start() { \(code) }" }

  private func stopping(_ code: String, async: String = "") -> String {
    let send = "window.top.dispatchEvent(new CustomEvent('CobrowseEndedEvent'))"
    return "\(async)function stop() { \(code.replacing("SEND", with: send)) }"
  }

  // MARK: - Events

  @Test(
    "What is dispatched must be an event",
    arguments: [
      ("window.top.dispatchEvent('CobrowseConnectedEvent')", 45),
      ("window.top.dispatchEvent({ type: 'CobrowseConnectedEvent' })", 45),
      ("window.top.dispatchEvent(CustomEvent)", 45), ("window.top.dispatchEvent(null)", 45),
      ("window.top.dispatchEvent()", 20), ("window.top.dispatchEvent(ev)", 45),
      ("window.top.dispatchEvent(new CustomEvent())", 49),
      ("window.top.dispatchEvent(new Event(undefined))", 55),
    ])
  func whatIsDispatchedMustBeAnEvent(call: String, column: Int) {
    #expect(page(start: starting(call)).findings == ["page.html:2:\(column): call-fails"])
  }

  @Test("A message to the top window is no event") func aMessageToTheTopWindowIsNoEvent() {
    let post = starting("window.top.postMessage('CobrowseConnectedEvent')")
    #expect(page(start: post).findings == ["page.html:1:1: never-connects"])
  }

  @Test(
    "An event that is made in another way may be one",
    arguments: [
      "new CustomEvent(['CobrowseConnectedEvent'])", "make()",
      "Object.assign(new Event('CobrowseConnectedEvent'), {})",
      "new (class extends CustomEvent {})('CobrowseConnectedEvent')",
    ])
  func anEventThatIsMadeInAnotherWayMayBeOne(event: String) {
    let make = "function make() { return new Event('CobrowseConnectedEvent'); }\n"
    #expect(page(start: make + starting("window.top.dispatchEvent(\(event))")).findings == [])
  }

  // MARK: - Scripts that never run

  @Test(
    "A page whose only script never runs is told at the script",
    arguments: [
      " type=\"text/vbscript\"", " type=\"text/typescript\"", " type=\"text/fabrikam\"",
      " type=\"javascript\"",
      " language=\"vbscript\"", " nomodule",
    ])
  func aPageWhoseOnlyScriptNeverRunsIsTold(attributes: String) {
    #expect(page(type: attributes).findings == ["page.html:1:1: without-script"])
    #expect(page(type: attributes).diagnostics.map(\.severity) == [.error])
  }

  @Test(
    "A script that a container or a comment keeps from running is told if the page needs it",
    arguments: [("<template>", "</template>"), ("<noscript>", "</noscript>"), ("<!--", "-->")])
  func aScriptThatNeverRunsIsTold(opening: String, closing: String) {
    let idle = "\(opening)<script>\(Self.start)</script>\(closing)"
    let check = page(start: "", body: Self.unload, head: idle)
    #expect(check.findings == ["page.html:1:\(opening.count + 1): script-never-runs"])
    #expect(page(head: idle).findings == [])
  }

  @Test("A script beside `src` never runs") func aScriptBesideSrcNeverRuns() {
    let idle = "<script src=\"lib.js\">\(Self.start)</script>"
    #expect(
      page(start: "", head: idle, files: ["fab_/lib.js": ""]).findings == ["page.html:1:1: script-never-runs"]
    )
    #expect(page(head: "<script src=\"lib.js\"> </script>", files: ["fab_/lib.js": ""]).findings == [])
  }

  @Test("A script in a template that is copied may run") func aScriptInATemplateThatIsCopiedMayRun() {
    let copied = page(
      start: "", "document.body.append(document.querySelector('template').content.cloneNode(true));",
      body: Self.unload, head: "<template><script>\(Self.start)start();</script></template>")
    #expect(copied.findings == [])
  }

  @Test(
    "A policy that forbids scripts in the page is told",
    arguments: [
      "default-src 'self'", "default-src *; script-src 'self' https://x.example", "script-src 'nonce-a'",
    ])
  func aPolicyThatForbidsScriptsIsTold(policy: String) {
    let meta = "<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">"
    #expect(page(head: meta).findings == ["page.html:1:53: without-script"])
  }

  @Test(
    "A policy that allows them is not told",
    arguments: ["script-src 'self' 'unsafe-inline'", "img-src 'self'", "script-src 'sha256-abc='"])
  func aPolicyThatAllowsThemIsNotTold(policy: String) {
    #expect(page(head: "<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">").findings == [])
    #expect(
      page(inside: "<meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'self'\">").findings
        == [])
  }

  @Test(
    "Blocks of data are no scripts",
    arguments: [
      "speculationrules", "application/json", "application/ld+json", "text/template", "text/x-handlebars",
      "importmap",
    ])
  func blocksOfDataAreNoScripts(type: String) {
    #expect(page(head: "<script type=\"\(type)\">{\"a\": \"CobrowseEndedEvent\"}</script>").findings == [])
  }

  // MARK: - What is replaced

  @Test(
    "What takes the place of a function or handler is told",
    arguments: [
      ("function start() {}", handlers, "5:10"), ("function stop() {}", handlers, "5:10"),
      ("window.onbeforeunload = stop;\nwindow.onbeforeunload = null;", click, "6:1"),
      ("onbeforeunload = stop;\nonbeforeunload = () => 'Sure?';", click, "6:1"),
      ("window.onload = start;\nwindow.onload = () => {};", unload, "6:1"),
      ("addEventListener('beforeunload', stop);\nremoveEventListener('beforeunload', stop);", click, "6:1"),
      ("window.onbeforeunload = stop;", click + #" onbeforeunload="return 1""#, "7:41"),
    ])
  func whatTakesThePlaceOfAFunctionIsTold(more: String, body: String, place: String) {
    #expect(page(more, body: body).findings == ["page.html:\(place): event-never-sent"])
  }

  @Test("A later script replaces a function, and a handler in an attribute")
  func aLaterScriptReplaces() {
    let other = "<script>function start() {}</script>"
    #expect(page(inside: other).findings.map { $0.hasSuffix(": event-never-sent") } == [true])
    let handler = "<script>window.onbeforeunload = () => 1;</script>"
    #expect(page(inside: handler).findings.map { $0.hasSuffix(": event-never-sent") } == [true])
  }

  @Test("An Ended event whose handler is replaced is told although a click sends it too")
  func anEndedEventWhoseHandlerIsReplacedIsTold() {
    let more = "window.onbeforeunload = stop;\nwindow.onbeforeunload = null;\nonblur = stop;"
    #expect(page(more, body: Self.click).findings == ["page.html:6:1: ended-not-on-unload"])
  }

  @Test(
    "What may still run is not told",
    arguments: [
      "window.onbeforeunload = stop;\nif (data.x) window.onbeforeunload = null;",
      "window.onbeforeunload = stop;\nfunction off() { window.onbeforeunload = null; }\nonfocus = off;",
      "window.onbeforeunload = () => 1;\nwindow.onbeforeunload = stop;",
      "onbeforeunload = stop;\nconst old = onbeforeunload;\nonbeforeunload = () => old();",
      "addEventListener('beforeunload', stop);\nonfocus = () => removeEventListener('beforeunload', stop);",
    ])
  func whatMayStillRunIsNotTold(more: String) {
    #expect(page(more, body: Self.click).findings == [])
  }

  @Test(
    "An event that its target never gets is told",
    arguments: [
      ("document.addEventListener('beforeunload', stop);", click), ("document.onbeforeunload = stop;", click),
      ("document.getElementById('app').addEventListener('beforeunload', stop);", click),
      ("document.addEventListener('load', start);", unload),
    ])
  func anEventThatItsTargetNeverGetsIsTold(more: String, body: String) {
    #expect(page(more, body: body).findings.map { $0.hasSuffix(": handler-never-runs") } == [true])
  }

  @Test("An attribute for an event that its element never gets is told")
  func anAttributeForAnEventThatItsElementNeverGetsIsTold() {
    let leaving = page(body: Self.click, inside: #"<div onbeforeunload="stop()"></div>"#)
    #expect(leaving.findings.map { $0.hasSuffix(": handler-never-runs") } == [true])
    let loading = page(body: Self.unload, inside: #"<div onload="start()"></div>"#)
    #expect(loading.findings.map { $0.hasSuffix(": handler-never-runs") } == [true])
    #expect(page(body: Self.unload, inside: #"<img src="x" onload="start()">"#).findings == [])
    #expect(page("document.body.onbeforeunload = stop;", body: Self.click).findings == [])
  }

  // MARK: - Ended that comes too late

  @Test(
    "An Ended event that is sent once the page has gone is told",
    arguments: [
      ("", "setTimeout(() => SEND, 0);"), ("async ", "await fetch('/end'); SEND;"),
      ("", "fetch('/end').then(() => SEND);"), ("", "requestAnimationFrame(() => SEND);"),
      ("async ", "try { await fetch('/end'); } finally { SEND; }"),
      ("async ", "await (async () => { await fetch('/end'); })(); SEND;"),
    ])
  func anEndedEventThatComesTooLateIsTold(async: String, code: String) {
    let found = page(stop: stopping(code, async: async)).findings
    #expect(found.map { $0.hasPrefix("page.html:3:") && $0.hasSuffix(": ended-not-on-unload") } == [true])
  }

  @Test(
    "An Ended event that may be in time is not told",
    arguments: [
      "SEND; await fetch('/end');", "if (data.x) await fetch('/end'); SEND;",
      "Promise.resolve().then(() => SEND);",
      "await null; SEND;", "fetch('/end'); SEND;", "setTimeout(() => SEND, 0); SEND;",
    ])
  func anEndedEventThatMayBeInTimeIsNotTold(code: String) {
    #expect(page(stop: stopping(code, async: "async ")).findings == [])
  }

  // MARK: - Data

  @Test(
    "The query is no JSON", arguments: ["location.search", "decodeURIComponent(location.search.slice(1))"])
  func theQueryIsNoJSON(query: String) {
    #expect(page(data: "const data = JSON.parse(\(query));").findings == ["page.html:4:25: call-fails"])
  }

  @Test("The hash holds no data") func theHashHoldsNoData() {
    let hash = Self.data.replacing("search", with: "hash")
    #expect(page(data: hash).findings == ["page.html:1:1: data-not-read"])
  }

  @Test("The conversation's id is no parameter of its own") func theConversationsIdIsNoParameter() {
    let one = "const id = new URLSearchParams(location.search).get('conversationId');"
    #expect(page(data: one).findings == ["page.html:4:53: data-not-read"])
    let two = "const query = new URLSearchParams(window.location.search); query.get('conversationId');"
    #expect(page(data: two).findings == ["page.html:4:70: data-not-read"])
    #expect(page(one).findings == [])
    #expect(
      page(data: "const x = JSON.parse(decodeURIComponent(location.search.split('=')[1]));").findings == [])
  }

  // MARK: - Certain failures

  @Test(
    "What certainly fails is told",
    arguments: [
      ("null.x;", "5:1"), ("undefined.begin();", "5:1"), ("setup();", "5:1"), ("const a = 1;\na = 2;", "6:1"),
      ("const a = 1;\nfunction f() { a++; }\nf();", "6:16"), ("console.log(later);\nlet later = 1;", "5:13"),
      ("console.log(sesion);", "5:13"),
    ])
  func whatCertainlyFailsIsTold(more: String, place: String) {
    #expect(page(more).findings == ["page.html:\(place): call-fails"])
  }

  @Test(
    "What may be right is not told",
    arguments: [
      "const a = 1;\n{ let a = 2; a = 3; }\n(function (a) { a = 2; })(1); for (let a of [1]) { a += 1; }",
      "outer: for (const x of [1]) { for (;;) { if (x) continue outer; break outer; } }",
      "if (typeof jQuery !== 'undefined') console.log(jQuery);",
      "function f() { return later; }\nlet later = 1; f();",
      "function f() { implied = 1; }\nf(); console.log(implied);",
      "switch (data) { case 1: let a; break; default: a = 2; }",
      "class A { static x = A.name; y = later; }\nlet later;",
      "try { x; } catch ({ message: x }) { console.log(x); }", "with (data) { anything; }",
      "eval('var z = 1'); z;",
    ])
  func whatMayBeRightIsNotTold(more: String) {
    #expect(page(more).findings == [])
  }

  @Test("A module's own words are no variables") func aModulesOwnWordsAreNoVariables() {
    let module =
      "console.log(import.meta.url); export { start as begin }; export * from './x.js'; onclick = start;"
    #expect(
      page(module, body: "", type: " type=\"module\"", files: ["fab_/x.js": ""]).findings
        == ["page.html:7:1: ended-not-on-unload"])
  }

  // MARK: - Pages that work

  @Test(
    "A loop that goes up to the top window is right",
    arguments: [
      "let w = window; while (w.parent !== w) w = w.parent; w.dispatchEvent(EVENT);",
      "let w; for (w = window; w !== w.parent; w = w.parent) {} w.dispatchEvent(EVENT);",
      "const up = (w) => w.parent === w ? w : up(w.parent); up(window).dispatchEvent(EVENT);",
    ])
  func aLoopThatGoesUpIsRight(code: String) {
    let event = "new CustomEvent('CobrowseConnectedEvent')"
    #expect(page(start: starting(code.replacing("EVENT", with: event))).findings == [])
  }

  @Test(
    "Every way to hand over a handler counts",
    arguments: [
      "addEventListener('click', { handleEvent() { start(); } });\naddEventListener('beforeunload', { handleEvent() { stop(); } });",
      "class L { handleEvent(e) { this[e.type](); } click() { start(); } beforeunload() { stop(); } }\nconst l = new L(); addEventListener('click', l); addEventListener('beforeunload', l);",
      "Object.assign(document.querySelector('p'), { onclick: start }); Object.assign(window, { onbeforeunload: stop });",
      "Object.assign(document.body, { onclick() { start(); }, onbeforeunload() { stop(); } });",
      "const h = (tag, p) => Object.assign(document.createElement(tag), p);\ndocument.body.append(h('p', { onclick: () => start() })); onbeforeunload = stop;",
      "function h(tag, p) { return { tag, p }; }\nwindow.render(h('p', { onClick: () => start() })); onbeforeunload = stop;",
    ])
  func everyWayToHandOverAHandlerCounts(more: String) {
    #expect(page(more, body: "").findings == [])
  }

  @Test("Modules are found by an import map") func modulesAreFoundByAnImportMap() {
    let map = #"<script type="importmap">{"imports": {"events": "./events.js", "lib/": "./lib/"}}</script>"#
    let importing =
      "import { start } from 'events'; import 'lib/x.js'; onclick = start; onbeforeunload = stop;"
    let files = ["fab_/events.js": "export \(Self.start)", "fab_/lib/x.js": ""]
    #expect(
      page(start: importing, body: "", head: map, type: " type=\"module\"", files: files).findings == [])
  }

  @Test(
    "A module that is imported as a whole may be called",
    arguments: [
      ("import('./events.js').then((m) => m.start());", ""), ("import(data.url);", ""),
      ("(async () => { const { start } = await import('./events.js'); start(); })();", ""),
      ("import * as api from './events.js'; api.start();", " type=\"module\""),
      ("import begin from './events.js'; begin();", " type=\"module\""),
    ])
  func aModuleThatIsImportedAsAWholeMayBeCalled(more: String, type: String) {
    let exported = more.contains("begin") ? "export default" : "export"
    let check = page(
      start: "", more + " onbeforeunload = stop;", body: "", type: type,
      files: ["fab_/events.js": "\(exported) \(Self.start)"])
    #expect(check.findings == [])
  }

  // MARK: - Messages

  @Test(
    "Arguments in another order are told",
    arguments: [
      "data.conversationId, false, 'Hi'", "data.conversationId, 'Hi', false",
      "'Hi', data.conversationId, false",
      "'Hi', false, true", "false, 'Hi', data.conversationId", "",
    ])
  func argumentsInAnotherOrderAreTold(arguments: String) {
    let call = "window.top.Microsoft.Omnichannel.sendMessageToConversation(\(arguments));"
    #expect(page(call).findings == ["page.html:5:1: message-arguments"])
  }

  @Test(
    "A message with an empty id goes to the conversation in focus", arguments: ["''", "undefined", "null"])
  func aMessageWithAnEmptyIdGoesToTheConversationInFocus(id: String) {
    let call = "window.top.Microsoft.Omnichannel.sendMessageToConversation('Hi', false, \(id));"
    #expect(page(call).findings == ["page.html:5:1: focused-conversation"])
  }

  // MARK: - Runs

  @Test("Targets that share their parsed scripts have the findings that each has alone")
  func targetsThatShareTheirParsedScripts() {
    let pages = [page("null.x;"), page(), page("null.x;"), page("let é = ;"), page("let é = ;")]
    let alone = pages.flatMap { PageCheck.findings(inOneRun: [$0]) }
    #expect(PageCheck.findings(inOneRun: pages) == alone)
    #expect(pages.flatMap(\.findings) == alone)
  }

  @Test("A name that nothing declares is told where it is used first") func aNameIsToldOnce() {
    #expect(page("console.log(sesion);\nconsole.log(sesion);").findings == ["page.html:5:13: call-fails"])
  }
}
