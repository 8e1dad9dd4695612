import Diagnostics
import Rules
import Testing

/// Pages that look right and are broken: each is told, at its place.
@Suite struct BrokenPageTests {
  private static let start =
    "function start() { window.top.dispatchEvent(new CustomEvent('CobrowseConnectedEvent')); }"
  private static let stop =
    "function stop() { window.top.dispatchEvent(new CustomEvent('CobrowseEndedEvent')); }"
  private static let data = "const data = JSON.parse(new URLSearchParams(location.search).get('data'));"

  /// A page with two functions, a click that calls one and an unload that calls the other; its script's first
  /// line is the second of the file.
  private func page(
    start: String = start, stop: String = stop, _ more: String = "",
    body: String = #"onclick="start()" onbeforeunload="return stop()""#, head: String = "",
    files: [String: String] = [:]
  ) -> PageCheck {
    let script = [start, stop, Self.data, more].joined(separator: "\n")
    return PageCheck("\(head)<script>\n\(script)\n</script>\n<body \(body)></body>", files: files)
  }

  /// A page whose Connected event goes to another target.
  private func page(target: String, _ more: String = "") -> PageCheck {
    page(start: Self.start.replacing("window.top.", with: target + "."), more)
  }

  @Test("The page itself is clean") func thePageItselfIsClean() {
    #expect(page().findings == [])
  }

  @Test(
    "An event that goes where nobody listens is told",
    arguments: [
      "window.opener", "window.frames[0]", "window[0]", "frames['app']", "frames", "self", "document",
      "document.querySelector('p')", "document.createElement('p')", "document.querySelectorAll('p')[0]",
      "document.body.firstElementChild", "document.querySelector('iframe').contentWindow", "window.open('x')",
      "new EventTarget()",
    ])
  func anEventThatGoesWhereNobodyListensIsTold(target: String) {
    #expect(page(target: target).findings == ["page.html:2:20: event-to-window"])
  }

  @Test("An element's own handler does not send from `this`") func anElementsOwnHandlerDoesNotSendFromThis() {
    let body = #"onclick="this.dispatchEvent(new Event('CobrowseConnectedEvent'))" onbeforeunload="stop()""#
    #expect(page(start: "", body: body).findings.map { $0.hasSuffix(": event-to-window") } == [true])
  }

  @Test("A session that is an event target of its own is told")
  func aSessionThatIsAnEventTargetOfItsOwnIsTold() {
    let session = """
      class Session extends EventTarget { connect() { this.dispatchEvent(new Event('CobrowseConnectedEvent')); } }
      function start() { new Session().connect(); }
      """
    #expect(page(start: session).findings == ["page.html:2:49: event-to-window"])
    #expect(page(start: session + Self.start.dropFirst("function start() {".count).dropLast()).findings == [])
  }

  @Test(
    "Every way to say `window.top` is right",
    arguments: [
      "(window.top || window)", "(top ?? parent)", "globalThis.top", "window['top']", "frames.top",
      "(window.top ? window.top : window)", "window.parent.top", "(window.top && window.top)", "host",
      "document.defaultView.top",
    ])
  func everyWayToSayTopIsRight(target: String) {
    #expect(page(target: target, "const host = window.top;").findings == [])
    #expect(page(target: target, "let host = window; if (data) host = window.top;").findings == [])
  }

  @Test(
    "A misspelt name of the browser is told at the name",
    arguments: [
      ("top.dispatchEvent", "top.dispatchevent", "2:31", "dispatchEvent"),
      ("new CustomEvent", "new CustomEvnt", "2:49", "CustomEvent"),
      ("window.top", "window.Top", "2:27", "top"), ("window.top", "windwo.top", "2:20", "window"),
    ])
  func aMisspeltNameOfTheBrowserIsTold(right: String, wrong: String, place: String, meant: String) {
    let check = page(start: Self.start.replacing(right, with: wrong))
    #expect(check.findings == ["page.html:\(place): call-fails"])
    #expect(check.diagnostics.map(\.severity) == [.error])
    #expect(check.diagnostics.first?.found?.hint == "did you mean `\(meant)`? Case counts")
  }

  @Test(
    "A misspelt listener is told",
    arguments: [
      "addEventListner('load', start)", "window.addeventlistener('load', start)",
      "document.body.addEventListner('click', start)", "document.getElementByID('app').focus()",
      "documnet.getElementById('app').focus()",
      "function f(element) { element.addEventListner('click', start) }\nf(data)",
    ])
  func aMisspeltListenerIsTold(script: String) {
    #expect(page(script).findings.map { $0.hasSuffix(": call-fails") } == [true])
  }

  @Test("A constructor without `new` is told", arguments: ["CustomEvent", "window.CustomEvent"])
  func aConstructorWithoutNewIsTold(name: String) {
    let check = page(start: Self.start.replacing("new CustomEvent", with: name))
    #expect(check.diagnostics.map(\.rule) == ["web-resource-call-fails"])
    #expect(check.diagnostics.first?.found?.message == "`CustomEvent` is called without `new`, which fails")
  }

  @Test("A function that nothing declares is told where code that runs calls it")
  func aFunctionThatNothingDeclaresIsTold() {
    let calling = "function show() { strat(); }\nshow();"
    #expect(page(calling).findings == ["page.html:5:19: call-fails"])
    #expect(page("function show() { strat(); }").findings == [])
  }

  @Test(
    "A name that may be there is not told",
    arguments: [
      "if (typeof later === 'function') later();", "if (window.later) later();",
      "if ('later' in window) later();",
      "try { later(); } catch (error) {}", "function f(later) { later(); }\nf(start);",
      "window.later = start; later();", "class Own { dispatchevent() {} }\nnew Own().dispatchevent();",
      "requestIdleCallback(start); new DOMException('x'); new IntersectionObserver(start);",
      "let text = 'A'.toLowerCase(); [start].reduce((a, b) => b);", "window.settings.changed(start)",
    ])
  func aNameThatMayBeThereIsNotTold(script: String) {
    #expect(page(script).findings == [])
  }

  @Test("A function that nothing calls sends no event") func aFunctionThatNothingCallsSendsNoEvent() {
    let check = page(body: #"onbeforeunload="return stop()""#)
    #expect(check.findings == ["page.html:2:10: event-never-sent"])
    #expect(check.diagnostics.map(\.severity) == [.warning])
    let nested = page(
      start: Self.start.replacing("start()", with: "send()") + "\nfunction start() { send(); }",
      body: #"onbeforeunload="return stop()""#)
    #expect(nested.findings == ["page.html:3:10: event-never-sent"])
  }

  @Test(
    "A function that something may call is not told",
    arguments: [
      "onload = start;", "window.onmessage = () => start();", "library.init({ ready: start });",
      "window.app.init({ methods: { begin() { start(); } } });", "setTimeout('start()', 10);",
      "document.body.innerHTML = '<p onclick=\"start()\">';",
      "const handlers = { start };\nhandlers[data]();",
      "customElements.define('x-app', class extends HTMLElement { connectedCallback() { start(); } });",
      "const o = { get ready() { start(); return 1; } };\nuse(o.ready);",
      "class A { constructor() { start(); } }\nclass B extends A { constructor() { super(); } }\nnew B();",
      "for (const f of [start]) f();", "Object.entries({ start }).forEach(([, f]) => f());",
      "document.querySelectorAll('p').forEach((p) => { p.onclick = start; });",
      "if (data) { throw new Error('x'); }\nstart();", "switch (data) { case 1: break; default: start(); }",
    ])
  func aFunctionThatSomethingMayCallIsNotTold(script: String) {
    let check = page(
      "var library = window.library, use = window.use;\n" + script, body: #"onbeforeunload="return stop()""#)
    #expect(check.findings == [])
  }

  @Test(
    "Code that is never reached sends no event",
    arguments: ["return;", "throw new Error('x');", "if (data) { return; } else { return; }"])
  func codeThatIsNeverReachedSendsNoEvent(leaving: String) {
    let unreached = Self.start.replacing("{ window", with: "{ \(leaving) window")
    #expect(page(start: unreached).findings == ["page.html:2:20: event-never-sent"])
    let unended = Self.stop.replacing("{ window", with: "{ \(leaving) window")
    #expect(page(stop: unended).findings == ["page.html:3:19: event-never-sent"])
  }

  @Test("A branch that is never taken sends no event") func aBranchThatIsNeverTakenSendsNoEvent() {
    let never = Self.start.replacing("{ window", with: "{ if (false) window")
    #expect(page(start: never).findings == ["page.html:2:31: event-never-sent"])
  }

  @Test(
    "A misspelt handler is told at its name with the nearest right one, and nothing else is told of it",
    arguments: [
      (#"onlaod="start()" onbeforeunload="stop()""#, "6:7", "onload"),
      (#"onclik="start()" onbeforeunload="stop()""#, "6:7", "onclick"),
      (#"onclick="start()" onbeforunload="stop()""#, "6:25", "onbeforeunload"),
    ])
  func aMisspeltHandlerIsTold(body: String, place: String, meant: String) {
    // The page's last line is one longer than its script.
    let line = place.replacing("6:", with: "7:")
    let check = page(body: body)
    #expect(check.findings == ["page.html:\(line): handler-misspelt"])
    #expect(check.diagnostics.map(\.severity) == [.error])
    #expect(check.diagnostics.first?.found?.hint == "did you mean `\(meant)`?")
  }

  @Test(
    "A misspelt event is told at its name",
    arguments: [
      "addEventListener('beforeunlaod', stop)", "addEventListener('onbeforeunload', stop)",
      "window.addEventListener('beforeUnload', stop)", "window.onbeforeunlod = stop",
      "window.onBeforeUnload = () => stop()", "onbeforeunlod = stop",
    ])
  func aMisspeltEventIsTold(script: String) {
    let found = page(script, body: #"onclick="start()""#).findings
    #expect(
      found.count == 1
        && found.allSatisfy { $0.hasPrefix("page.html:5:") && $0.hasSuffix(": handler-misspelt") })
  }

  @Test(
    "An event of the page's own is no misspelling",
    arguments: [
      "addEventListener('changed', start)", "addEventListener('fabrikam-load', start)",
      "addEventListener('loaded', start)", "addEventListener('DOMContentLoaded', start)",
      "addEventListener('Click', start); dispatchEvent(new Event('Click'))", "data.onlaod = start",
      "new EventTarget().addEventListener('laod', start)",
    ])
  func anEventOfThePagesOwnIsNoMisspelling(script: String) {
    #expect(page(script).findings == [])
  }

  @Test("A script that is not in the solution is told at its address, and handlers are still judged")
  func aScriptThatIsNotInTheSolutionIsTold() {
    let head = #"<script src="lib/evnts.js"></script>"#
    let check = page(
      body: #"onclick="start();strat()" onbeforeunload="stop()""#, head: head,
      files: ["fab_/lib/events.js": ""])
    #expect(check.findings == ["page.html:1:14: script-missing", "page.html:7:24: handler-missing"])
    #expect(check.diagnostics.map(\.severity) == [.error, .warning])
    #expect(check.diagnostics.first?.found?.hint == "did you mean `fab_/lib/events.js`?")
    #expect(page(head: head, files: ["fab_/Lib/Evnts.js": ""]).findings == [])
  }

  @Test("A script of another publisher may come from another solution")
  func aScriptOfAnotherPublisherMayComeFromAnotherSolution() {
    #expect(page(head: #"<script src="../oth_/x.js"></script>"#).diagnostics.map(\.severity) == [.warning])
  }

  @Test(
    "Scripts of other hosts and of the product are not looked for",
    arguments: [
      "https://cdn.example/x.js", "//cdn.example/x.js", "/_static/x.js", "../ClientGlobalContext.js.aspx",
    ])
  func scriptsOfOtherHostsAreNotLookedFor(address: String) {
    #expect(page(head: "<script src=\"\(address)\"></script>").findings == [])
  }

  @Test(
    "A misspelt key of the data is told",
    arguments: [
      "start(data.conversatonId)", "start(data.conversationid, data.conversationId)",
      "const { conversationID } = data; start(conversationID)", "start(data['ConversationId'])",
      "function read() { const d = JSON.parse(location.hash); return d; }\nconst own = read(); start(own.converationId)",
      "let later; later = JSON.parse(location.hash); start(later.conversation_id)",
    ])
  func aMisspeltKeyOfTheDataIsTold(script: String) {
    #expect(page(script).diagnostics.map(\.rule) == ["web-resource-conversation-id-misspelt"])
  }

  @Test(
    "Another key of the data is no misspelling",
    arguments: [
      "start(data.conversationIds)", "start(data.conversionId)",
      "start(data.conversationId ?? data.conversationid)",
      "const { conversationId, conversationid } = data;", "start(window.state.converationId)",
    ])
  func anotherKeyOfTheDataIsNoMisspelling(script: String) {
    #expect(page(script).findings == [])
  }

  @Test("A page whose scripts take too long to parse is told as not read")
  func aPageWhoseScriptsTakeTooLongToParseIsToldAsNotRead() {
    let long = "x={" + (0..<60_000).map { _ in "a(){}" }.joined(separator: ",") + "}"
    let check = page(head: "<script>\(long)</script>")
    #expect(check.findings == ["page.html:1:9: unreadable"])
    #expect(check.diagnostics.map(\.severity) == [.warning])
    #expect(check.diagnostics.first?.found?.message.contains("take too long to parse") == true)
  }
}
