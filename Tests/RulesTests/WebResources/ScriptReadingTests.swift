import TestSupport
import Testing

/// Finding the events of a page by following names and targets through a script's code.
@Suite struct ScriptReadingTests {
  private func findings(_ script: String, files: [String: String] = [:]) -> [String] {
    PageCheck("<script type=\"module\">\nlocation.search;\n\(script)\n</script>", files: files).findings
  }

  @Test(
    "Event names are followed through the script",
    arguments: [
      // A wrapper, called with both names.
      """
      function trigger(name) { const evt = new CustomEvent(name, { detail: {} }); window.top.dispatchEvent(evt); }
      function start() { trigger('CobrowseConnectedEvent'); }
      window.onload = start;
      window.onbeforeunload = () => trigger('CobrowseEndedEvent');
      """,
      // Names in an object, frozen; the target in a variable.
      """
      const EVENTS = Object.freeze({ connected: 'CobrowseConnectedEvent', ended: 'CobrowseEndedEvent' });
      const host = window.top;
      const { ended } = EVENTS;
      host.dispatchEvent(new CustomEvent(EVENTS['connected']));
      addEventListener('beforeunload', () => host.dispatchEvent(new Event(ended)));
      """,
      // A getter that returns the target.
      """
      const host = { get win() { return window.top; } };
      class Bus extends EventTarget {
        get target() { return window.top; }
        send(name) { this.target.dispatchEvent(new CustomEvent(name, { detail: {} })); }
      }
      const bus = new Bus();
      bus.send('CobrowseConnectedEvent');
      window.onbeforeunload = () => host.win.dispatchEvent(new CustomEvent('CobrowseEndedEvent'));
      """,
      // A class.
      """
      class Session {
        #host = top;
        constructor(mode) { this.mode = mode; }
        send(milestone) { top.dispatchEvent(new CustomEvent(`${this.mode}${milestone}Event`)); }
        start() { this.send('Connected'); }
        stop = () => this.send('Ended');
      }
      const session = new Session('Cobrowse');
      document.getElementById('start').onclick = () => session.start();
      window.addEventListener('beforeunload', session.stop);
      """,
      // Output of a TypeScript compiler.
      """
      var Fabrikam; (function (Fabrikam) {
        function send(name) { window.top.dispatchEvent(new CustomEvent(name)); }
        Fabrikam.start = function () { send("CobrowseConnectedEvent"); };
        Fabrikam.stop = function () { send("CobrowseEndedEvent"); };
      })(Fabrikam || (Fabrikam = {}));
      document.body.onload = Fabrikam.start;
      window.onbeforeunload = function () { return Fabrikam.stop(); };
      """,
      // The old way to create an event.
      """
      function send(name) {
        var evt = document.createEvent('CustomEvent');
        evt.initCustomEvent(name, false, false, {});
        window.parent.top.dispatchEvent(evt);
      }
      setTimeout(function () { send('Cobrowse' + 'Connected' + 'Event'); }, 10);
      window.onbeforeunload = function () { send.call(null, 'CobrowseEndedEvent'); };
      """,
      // A condition, a list, a default.
      """
      const send = (isOn, target = window.top) =>
        target.dispatchEvent(new CustomEvent(isOn ? 'CobrowseConnectedEvent' : 'CobrowseEndedEvent'));
      ['a'].forEach((x) => send(true));
      window.onbeforeunload = () => { for (const on of [false]) send(on); };
      """,
      // A function that creates the event; async; optional calls.
      """
      const make = (name) => new window.CustomEvent(name, {});
      async function start() { await fetch('x'); window.top?.dispatchEvent?.(make('CobrowseConnectedEvent')); }
      fetch('y').then(() => start()).catch(() => {});
      onbeforeunload = () => void top.dispatchEvent(make('CobrowseEndedEvent'));
      """,
      // Prototypes.
      """
      function App() { this.target = window.top; }
      App.prototype.send = function (name) { this.target.dispatchEvent(new CustomEvent(name)); };
      App.prototype.stop = function () { this.send('CobrowseEndedEvent'); };
      var app = new App(); app.send('CobrowseConnectedEvent');
      window.onbeforeunload = function () { app.stop(); };
      """,
    ])
  func namesAreFollowed(script: String) {
    #expect(findings(script) == [])
  }

  @Test("A wrapper with the wrong target is reported once with both names")
  func aWrapperWithTheWrongTargetIsReportedOnceWithBothNames() throws {
    let script = """
      const send = (name) => window.dispatchEvent(new CustomEvent(name));
      send('CobrowseConnectedEvent'); onbeforeunload = () => send('CobrowseEndedEvent');
      """
    let check = PageCheck("<script>location.search;\n\(script)</script>")
    #expect(check.findings == ["page.html:2:24: event-to-window"])
    let message = try #require(check.diagnostics.first?.found).message
    #expect(message.hasPrefix("`CobrowseConnectedEvent`, `CobrowseEndedEvent` are dispatched to"))
  }

  @Test("An event that is created but not dispatched is missing")
  func anEventThatIsCreatedButNotDispatchedIsMissing() {
    let script = """
      const started = new CustomEvent('CobrowseConnectedEvent');
      window.top.addEventListener('CobrowseConnectedEvent', () => {});
      window.top.postMessage('CobrowseConnectedEvent', '*');
      console.log('CobrowseConnectedEvent');
      onbeforeunload = () => top.dispatchEvent(new Event('CobrowseEndedEvent'));
      """
    #expect(findings(script) == ["page.html:1:1: never-connects"])
  }

  @Test("An event passed to an unknown function counts as possibly dispatched")
  func anEventPassedToAnUnknownFunctionCountsAsPossiblyDispatched() {
    #expect(
      findings("window.bus.emit('CobrowseConnectedEvent'); window.bus.emit('CobrowseEndedEvent');") == [])
    #expect(
      findings("window.host.send(new CustomEvent('CobrowseConnectedEvent'))") == ["page.html:1:1: never-ends"]
    )
  }

  @Test("An unknown event name can be any of them") func anUnknownEventNameCanBeAnyOfThem() {
    #expect(findings("window.top.dispatchEvent(new CustomEvent(window.settings.name));") == [])
    let library = "export function trigger(element, name) { element.dispatchEvent(new Event(name)); }"
    #expect(findings(library) == ["page.html:1:1: never-connects", "page.html:1:1: never-ends"])
    #expect(findings(library + "const x = ['CobrowseConnectedEvent'];") == ["page.html:1:1: never-ends"])
  }

  @Test("Scripts of the solution are read with the page") func scriptsOfTheSolutionAreReadWithThePage() {
    let events = """
      // The events.
      function start() { window.top.dispatchEvent(new CustomEvent('CobrowseConnectedEvent')); }
      function stop() { window.dispatchEvent(new CustomEvent('CobrowseEndedEvent')); }
      """
    let addresses = [
      "lib/events.js", "./lib/events.js?v=1", "../fab_/lib/events.js", "/WebResources/fab_/lib/events.js",
    ]
    for address in addresses {
      let page =
        "<script src='\(address)'></script><script>location.search;onload = start;onbeforeunload = stop</script>"
      #expect(
        PageCheck(page, files: ["fab_/lib/events.js": events]).findings
          == ["fab_/lib/events.js:3:19: event-to-window"])
    }
  }

  @Test("A library that takes long to read hides nothing") func aLibraryThatTakesLongToReadHidesNothing() {
    let library =
      (0..<40).map { "function l\($0)(a) { l\($0 + 1)(a); l\($0 + 1)(a + 1); }" }
      .joined(separator: "\n") + "\nfunction l40() {}\nl0();"
    let page = """
      <script src="library.js"></script>
      <script>location.search; top.dispatchEvent(new Event('CobrowseConnectedEvent'));</script>
      """
    #expect(PageCheck(page, files: ["fab_/library.js": library]).findings == ["page.html:1:1: never-ends"])
  }

  @Test("Imported modules are read") func importedModulesAreRead() {
    let files = [
      "fab_/events.js": """
      import { NAME } from './names.js';
      export function send(n = NAME) { top.dispatchEvent(new Event(n)) }
      """,
      "fab_/names.js": "export const NAME = 'CobrowseConnectedEvent';",
    ]
    let script = """
      import { send as dispatch } from './events.js';
      dispatch();
      onbeforeunload = () => dispatch('CobrowseEndedEvent');
      """
    #expect(findings(script, files: files) == [])
  }

  @Test("Scripts that are not JavaScript are left alone") func scriptsThatAreNotJavaScriptAreLeftAlone() {
    let page = "<script type='application/json'>{]</script><script type='text/x-template'><p></script>"
    #expect(!PageCheck(page).findings.contains { $0.hasSuffix("unreadable") })
  }

  @Test("Endless and deep scripts are read up to a limit") func endlessAndDeepScriptsAreReadUpToALimit() {
    let endless = """
      function f(a) { g(a + 'x'); } function g(a) { f(a + 'y'); f(a); }
      f('z'); while (true) { f('a'); }
      """
    _ = findings(endless)
    let wide = (0..<40).map { "function f\($0)(a) { f\($0 + 1)(a); f\($0 + 1)(a + 1); }" }
      .joined(separator: "\n")
    #expect(findings(wide + "\nf0('a');") == [])
    let deep = String(repeating: "{", count: 3_000) + String(repeating: "}", count: 3_000)
    #expect(findings(deep).allSatisfy { !$0.contains("never") })
    let circle = "const a = {}; a.a = a; a.__proto__ = a; class B extends B {} ; a.b.c.d(); new B().x();"
    #expect(findings(circle).count == 2)
  }

  @Test("No script makes the reader trap") func noScriptMakesTheReaderTrap() {
    let script = """
      const E = Object.freeze({ a: 'CobrowseConnectedEvent', ...x, [k]: 1 }); let { a, ...rest } = E; [a, b] = [b, a];
      class S extends E.x { #p = 1; static q = () => this; constructor(...n) { super(n); this.n = [...n]; } }
      new S(`${a}`).n.forEach((y, i = 2) => top.dispatchEvent(new Event(y + E[i]))); S.prototype.r = S; S.r.r();
      for (const [k, v] of Object.entries(E)) { send.apply(null, [k, v]); } (function f(g) { return f.call(f, g); })(f);
      """
    var random = SeededRandom(seed: 5)
    let tokens = script.split(separator: " ", omittingEmptySubsequences: false)
    for _ in 0..<60 {
      var mutated = tokens
      for _ in 0..<3 {
        mutated.swapAt(
          Int.random(in: mutated.indices, using: &random), Int.random(in: mutated.indices, using: &random))
      }
      let page = "<script>\n\(mutated.joined(separator: " "))\n</script>"
      #expect(PageCheck(page).findings.allSatisfy { $0.hasPrefix("page.html:") })
    }
    #expect(!PageCheck("<script>\n\(script)</script>").findings.contains { $0.hasSuffix("unreadable") })
  }
}
