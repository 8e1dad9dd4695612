import Rules
import Testing

/// Pages that work, in ways that are hard to follow: nothing is told of them.
@Suite struct RightPageTests {
  private static let connect = "window.top.dispatchEvent(new CustomEvent('CobrowseConnectedEvent'));"
  private static let end = "window.top.dispatchEvent(new CustomEvent('CobrowseEndedEvent'));"
  private static let raw = "const raw = JSON.parse(new URLSearchParams(location.search).get('data'));"

  /// A page with a button that connects; its script ends the session when the page is left, unless `end` differs.
  private func findings(
    _ script: String, connect: String = "function start() { \(connect) }",
    end: String = "onbeforeunload = () => { \(end) };",
    data: String = raw, body: String = #"<button id="go" onclick="start()">Connect</button>"#
  ) -> [String] {
    PageCheck("<body>\(body)<script>\n\(connect)\n\(end)\n\(data)\n\(script)\n</script></body>").findings
  }

  @Test(
    "A page may write the keys of its data in another way before it reads one",
    arguments: [
      """
      const low = Object.fromEntries(Object.entries(raw).map(([k, v]) => [k.toLowerCase(), v]));
      begin(low.conversationid);
      """,
      """
      const { conversationid } = JSON.parse(new URLSearchParams(location.search.toLowerCase()).get('data'));
      begin(conversationid);
      """,
      "const low = {}; for (const key in raw) low[norm(key)] = raw[key];\nfunction norm(k) { return k.toLowerCase(); }\nbegin(low.conversationid);",
      """
      const snake = Object.fromEntries(Object.entries(raw).map(([k, v]) => [k.replace(/[A-Z]/g, (c) => '_' + c), v]));
      begin(snake.conversation_id);
      """,
      "const own = JSON.parse(text, function (k, v) { this[k.trim()] = v; });\nbegin(own.conversationid);",
    ])
  func aPageMayWriteTheKeysOfItsDataInAnotherWay(script: String) {
    #expect(findings("var begin = window.begin, text = window.text;\n" + script) == [])
  }

  @Test("A key that is only compared or shown in another case is not rewritten")
  func aKeyThatIsOnlyComparedIsNotRewritten() {
    let shown =
      "if (mode.toLowerCase() === 'demo') document.title = mode.toUpperCase();\nbegin(raw.conversationid);"
    #expect(
      findings("var begin = window.begin, mode = window.mode;\n" + shown).map { $0.hasSuffix("id-misspelt") }
        == [true])
  }

  @Test(
    "Every way to set a name of the window is seen",
    arguments: [
      "Object.defineProperty(globalThis, 'third', { value: () => {} });",
      "Object.defineProperty(window, 'third', { get() { return () => {}; } });",
      "Object.defineProperties(self, { third: { value() {} } });",
      "Reflect.set(window, 'third', () => {});", "Reflect.defineProperty(window, 'third', { value() {} });",
      "Object.assign(globalThis, { third() {} });", "window.__defineGetter__('third', () => () => {});",
      "for (const [name, f] of Object.entries({ third() {} })) window[name] = f;",
      "['third'].forEach((name) => Object.defineProperty(window, name, { value() {} }));",
    ])
  func everyWayToSetANameOfTheWindowIsSeen(script: String) {
    let body = #"<button onclick="start(); third()">Connect</button>"#
    #expect(findings(script, body: body) == [])
  }

  @Test(
    "A branch for a page outside an app tab may send to its own window",
    arguments: [
      "if (window.top === window.self) SEND", "if (window.parent === window) { SEND }",
      "if (self == top) SEND", "window.self === window.top && SEND",
      "if (window.top !== window) {} else { SEND }",
      "const alone = window.top === window.self; if (alone) SEND", "if (!(window.top !== window.self)) SEND",
      "const isAlone = () => top === self; if (isAlone()) SEND",
      "if (window.top !== window.self) return; SEND",
      "if (!window.frameElement) SEND", "if (top.location === self.location) SEND",
    ])
  func aBranchForAPageOutsideAnAppTabMaySendToItsOwnWindow(guarded: String) {
    let send = "window.dispatchEvent(new CustomEvent('CobrowseConnectedEvent'));"
    let start = "function start() { \(Self.connect) \(guarded.replacing("SEND", with: send)) }"
    #expect(findings("", connect: start) == [])
    let only = "function start() { \(guarded.replacing("SEND", with: send)) }"
    #expect(findings("", connect: only).map { $0.hasSuffix(": event-to-window") } == [true])
  }

  @Test("The other branch may not") func theOtherBranchMayNot() {
    let wrong = """
      function start() { \(Self.connect)
      if (window.top !== window.self) window.dispatchEvent(new CustomEvent('CobrowseConnectedEvent')); }
      """
    #expect(findings("", connect: wrong) == ["page.html:3:33: event-to-window"])
  }

  @Test(
    "Private fields, and functions in fields, know what the constructor sets",
    arguments: [
      """
      class A {
        #t;
        constructor(t = window.top) { this.#t = t; }
        #f(name) { this.#t.dispatchEvent(new CustomEvent(name)); }
        connect = () => this.#f('CobrowseConnectedEvent');
        bye() { this.#f('CobrowseEndedEvent'); }
      }
      """,
      """
      class A {
        constructor() { this.host = window.top; this.name = 'CobrowseEndedEvent'; }
        connect = () => { this.host.dispatchEvent(new CustomEvent('CobrowseConnectedEvent')); };
        bye = () => { this.host.dispatchEvent(new CustomEvent(this.name)); };
      }
      """,
    ])
  func functionsInFieldsKnowWhatTheConstructorSets(type: String) {
    let uses = """
      const a = new A();
      document.getElementById('go').addEventListener('click', a.connect);
      addEventListener('beforeunload', () => a.bye());
      """
    #expect(findings("", connect: type, end: uses, body: #"<button id="go">Connect</button>"#) == [])
  }

  @Test(
    "An event that is sent in a way that is not followed is not called missing",
    arguments: [
      "function start() { window.top.dispatchEvent.apply(window.top, [new CustomEvent('CobrowseConnectedEvent')]); }",
      "function start() { window.top.dispatchEvent.call(window.top, new CustomEvent('CobrowseConnectedEvent')); }",
      """
      const send = window.top.dispatchEvent.bind(window.top);
      function start() { Object.entries({ go: 'CobrowseConnectedEvent' }).forEach(([, n]) => send(new CustomEvent(n))); }
      """,
      """
      const make = Reflect.construct.bind(Reflect, CustomEvent);
      function start() { window.top.dispatchEvent(make(['CobrowseConnectedEvent'])); }
      """,
      """
      const make = Reflect.construct.bind(Reflect, CustomEvent), { dispatchEvent } = window.top;
      const names = new Map([['go', 'CobrowseConnectedEvent']]);
      function start() { Reflect.apply(window.top.dispatchEvent, window.top, [make([names.get('go')])]); }
      """,
    ])
  func anEventThatIsSentInAWayThatIsNotFollowedIsNotMissing(connect: String) {
    #expect(findings("", connect: connect) == [])
  }

  @Test(
    "An event that another one sends when the page is left is not called missing",
    arguments: [
      """
      const bus = new EventTarget();
      bus.addEventListener('end', () => stop());
      onbeforeunload = () => bus.dispatchEvent(new Event('end'));
      """,
      """
      const controller = new AbortController();
      controller.signal.addEventListener('abort', stop);
      onbeforeunload = () => controller.abort();
      """,
      "onbeforeunload = () => document.getElementById('end').click();",
      """
      function store() { const all = []; return { on: (f) => all.push(f), say: (v) => all.forEach((f) => f(v)) }; }
      const end = store();
      onload = () => end.on(stop);
      onbeforeunload = () => end.say('end');
      """,
      """
      const store = () => { const all = new Set(); return { on(f) { all.add(f); }, say() { for (const f of all) f(); } }; };
      const end = store();
      onload = () => end.on(stop);
      onbeforeunload = () => end.say();
      """,
      "const bus = window.bus();\nbus.listen('end', stop);\nonbeforeunload = () => bus.emit('end');",
    ])
  func anEventThatAnotherOneSendsWhenThePageIsLeftIsNotMissing(unload: String) {
    let body = #"<button onclick="start()">Connect</button><button id="end" onclick="stop()">End</button>"#
    #expect(findings("function stop() { \(Self.end) }", end: unload, body: body) == [])
  }

  @Test(
    "What the browser does when the page is left sends no event",
    arguments: [
      "(e) => { e.preventDefault(); }", "() => { localStorage.removeItem('x'); socket.close(); }",
      "() => { navigator.sendBeacon('/x', JSON.stringify(raw)); console.log('x'); }",
    ])
  func whatTheBrowserDoesWhenThePageIsLeftSendsNoEvent(unload: String) {
    let body = #"<button onclick="start()">Connect</button><button onclick="stop()">End</button>"#
    let script = "const socket = new WebSocket('wss://fab.example');\nfunction stop() { \(Self.end) }"
    #expect(
      findings(script, end: "onbeforeunload = \(unload);", body: body).map {
        $0.hasSuffix(": ended-not-on-unload")
      }
        == [true])
  }
}
