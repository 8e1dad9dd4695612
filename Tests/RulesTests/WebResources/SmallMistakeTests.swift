import Rules
import Testing

/// Pages with one small mistake that keeps them from working: each is told once, at its place.
@Suite struct SmallMistakeTests {
  private static let start =
    "function start() { window.top.dispatchEvent(new CustomEvent('CobrowseConnectedEvent')); }"
  private static let stop =
    "function stop() { window.top.dispatchEvent(new CustomEvent('CobrowseEndedEvent')); }"
  private static let data = "const data = JSON.parse(new URLSearchParams(location.search).get('data'));"
  private static let button = #"<button onclick="start()">Connect</button>"#

  /// A page whose script's first line is the second of the file, and its further code the fifth.
  private func findings(
    start: String = start, stop: String = stop, data: String = data, _ more: String = "",
    unload: String = "return stop()", button: String = button
  ) -> [String] {
    let script = [start, stop, data, more].joined(separator: "\n")
    return PageCheck("<script>\n\(script)\n</script>\n<body onbeforeunload=\"\(unload)\">\(button)</body>")
      .findings
  }

  @Test("The page itself is clean") func thePageItselfIsClean() {
    #expect(findings() == [])
  }

  @Test(
    "A misspelt member of what the browser provides is told",
    arguments: [
      ("JSON.prase('{}')", 6), ("location.serch.slice(1)", 10), ("Math.flor(1.5)", 6),
      ("console.wran('x')", 9),
      ("fetch('x').than(() => 1)", 12), ("data.send().than(() => 1)", 13),
      ("new Promise(() => {}).than(() => 1)", 23),
      ("new URLSearchParams('').getall('x')", 25), ("document.body.textcontent = 'x'", 15),
      ("document.body.innerText('x')", 15), ("location.search().slice(1)", 10), ("location.href()", 10),
    ])
  func aMisspeltMemberOfWhatTheBrowserProvidesIsTold(script: String, column: Int) {
    #expect(findings(script) == ["page.html:5:\(column): call-fails"])
  }

  @Test(
    "A member that is right, or not the browser's, is not told",
    arguments: [
      "JSON.stringify({}); Math.max(1, 2); console.table([]); location.toString();",
      "fetch('x').then(() => 1).catch(() => 2).finally(() => 3);",
      "const p = new URLSearchParams(''); p.getAll('x'); p.size;", "document.body.dataset.textcontent = 'x';",
      "const own = { prase() {} }; own.prase();", "location.hash = 'x'; document.body.hidden = true;",
    ])
  func aMemberThatIsRightIsNotTold(script: String) {
    #expect(findings(script) == [])
  }

  @Test(
    "A name under which `data` is never found is told",
    arguments: [
      "new URLSearchParams(location.search).get('dta')", "new URLSearchParams(location.search).get('Data')",
      "location.search.slice(1).split('&').find((p) => p.split('=')[0].toLowerCase() === 'Data')",
      "location.search.slice(1).split('&').find((p) => p.split('=')[0] === 'data ')",
    ])
  func aNameUnderWhichDataIsNeverFoundIsTold(read: String) {
    #expect(
      findings(data: "const own = \(read);\nif (!own) console.log('There is no data parameter.');").map {
        $0.hasSuffix(": data-not-read")
      } == [true])
    #expect(findings("const own = \(read);") == [])
  }

  @Test(
    "A condition that is never true sends no event",
    arguments: [
      "while (0) SEND", "for (const n of []) SEND", "false && SEND", "true || SEND", "if (null) SEND",
      "switch ('a') { case 'b': SEND }", "for (; false;) SEND", "const isOn = false; if (isOn) SEND",
      "if (!true) SEND", "false ? SEND : 0",
    ])
  func aConditionThatIsNeverTrueSendsNoEvent(code: String) {
    let send = "window.top.dispatchEvent(new CustomEvent('CobrowseConnectedEvent'))"
    let found = findings(start: "function start() { \(code.replacing("SEND", with: send)) }")
    #expect(found.map { $0.hasPrefix("page.html:2:") && $0.hasSuffix(": event-never-sent") } == [true])
  }

  @Test(
    "A condition that may be true may send one",
    arguments: [
      "while (true) { SEND; break; }", "for (const n of [1]) SEND", "true && SEND", "if (isOn) SEND",
      "switch ('a') { case 'b': case 'a': SEND }", "switch ('a') { default: SEND }",
      "for (;;) { SEND; return; }",
      "let isOff = false; isOff = data; if (isOff) SEND", "do { SEND } while (false)",
    ])
  func aConditionThatMayBeTrueMaySendOne(code: String) {
    let send = "window.top.dispatchEvent(new CustomEvent('CobrowseConnectedEvent'))"
    #expect(
      findings(start: "var isOn = location.hash; function start() { \(code.replacing("SEND", with: send)) }")
        == [])
  }

  @Test("A parameter that hides the window is told") func aParameterThatHidesTheWindowIsTold() {
    let hiding = Self.start.replacing("start()", with: "start(window)")
    #expect(findings(start: hiding) == ["page.html:1:1: never-connects"])
  }

  @Test("A handler that only names its function is told once, also for the page's unload")
  func aHandlerThatOnlyNamesItsFunctionIsToldOnce() {
    let end = #"<button onclick="start()">Connect</button><button onclick="stop()">End</button>"#
    #expect(findings(unload: "stop", button: end) == ["page.html:7:23: call-fails"])
  }

  @Test("A script that stops at its top is told") func aScriptThatStopsAtItsTopIsTold() {
    #expect(findings("throw new Error('x');\nconst later = 1;") == ["page.html:5:1: call-fails"])
    #expect(findings("if (!data) throw new Error('x');\nconst later = 1;") == [])
  }

  @Test("An event whose name comes second is told") func anEventWhoseNameComesSecondIsTold() {
    let swapped = Self.start.replacing(
      "'CobrowseConnectedEvent'", with: "{ detail: {} }, 'CobrowseConnectedEvent'")
    #expect(findings(start: swapped) == ["page.html:2:61: call-fails"])
  }

  @Test("What is left before the event is told when the page is left")
  func whatIsLeftBeforeTheEventIsTold() {
    let end = #"<button onclick="start()">Connect</button><button onclick="stop()">End</button>"#
    #expect(
      findings(unload: "return 'Sure?'; stop()", button: end) == ["page.html:7:23: ended-not-on-unload"])
    for asking in ["if (!confirm('End?')) return;", "if (!window.confirm('End?')) { return; }"] {
      let stop = Self.stop.replacing("{ window", with: "{ \(asking) window")
      #expect(findings(stop: stop, button: end) == ["page.html:3:19: ended-not-on-unload"])
    }
  }

  @Test(
    "A button that nothing calls is told",
    arguments: [
      (#"<template><button onclick="start()">Connect</button></template>"#, "2:10: event-never-sent"),
      (#"<button disabled onclick="start()">Connect</button>"#, "2:10: event-never-sent"),
      (#"<button data-onclick="start()">Connect</button>"#, "7:46: handler-misspelt"),
      (#"<button on-click="start()">Connect</button>"#, "7:46: handler-misspelt"),
      (#"<button onclick="start">Connect</button>"#, "7:55: call-fails"),
    ])
  func aButtonThatNothingCallsIsTold(button: String, place: String) {
    #expect(findings(button: button) == ["page.html:\(place)"])
  }

  @Test(
    "A button that a script makes live is not told",
    arguments: [
      (
        #"<template><button onclick="start()">C</button></template>"#,
        "document.body.append(t.content.cloneNode(true))"
      ),
      (
        #"<button disabled onclick="start()">C</button>"#, "document.querySelector('button').disabled = false"
      ),
      (
        #"<button data-onclick="start()">C</button>"#,
        "eval(document.querySelector('button').dataset.onclick)"
      ),
    ])
  func aButtonThatAScriptMakesLiveIsNotTold(button: String, script: String) {
    #expect(findings("const t = document.querySelector('template');\n" + script, button: button) == [])
  }

  @Test("A function that reads `data` and that nothing calls is told")
  func aFunctionThatReadsDataAndThatNothingCallsIsTold() {
    let begin = "function begin() { return new URLSearchParams(location.search).get('data'); }"
    #expect(findings(data: begin) == ["page.html:4:10: data-not-read"])
    #expect(findings(data: begin, "onload = begin;") == [])
    #expect(findings(data: begin, "window['begin']();") == [])
  }

  @Test(
    "What never ends is told where it begins",
    arguments: [
      ("while (true) { data.x; }", 1), ("for (;;) {}", 1), ("function again() { again(); }\nagain();", 20),
    ])
  func whatNeverEndsIsTold(script: String, column: Int) {
    #expect(findings(script) == ["page.html:5:\(column): call-fails"])
  }

  @Test(
    "What may end is not told",
    arguments: [
      "while (true) { if (data) break; }", "function f(n) { if (n) f(n - 1); }\nf(data);",
      "function f(n) { if (!n) return; f(n - 1); }\nf(data);",
      "function poll() { setTimeout(poll, 100); }\npoll();",
      "async function f() { for (;;) await fetch('x'); }\nf();",
    ])
  func whatMayEndIsNotTold(script: String) {
    #expect(findings(script) == [])
  }

  @Test("A page that leaves as it is loaded is told") func aPageThatLeavesAsItIsLoadedIsTold() {
    #expect(findings("location.replace('https://fab.example/')") == ["page.html:5:1: call-fails"])
    let meta = #"<meta http-equiv="refresh" content="0;url=https://fab.example/">"#
    #expect(findings(button: Self.button + meta) == ["page.html:7:80: call-fails"])
    #expect(findings("function go() { location.replace('https://fab.example/'); }\nonmessage = go;") == [])
  }
}
