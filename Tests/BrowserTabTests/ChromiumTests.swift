import BrowserTab
import Records
import Simulation
import TestSupport
import Testing

/// Pages in the real browser.
@Suite("Pages in Chromium", .needsBrowser, .waits)
struct ChromiumTests {
  private static let connects = ProviderScripts.connects
  private static let ends = ProviderScripts.ends

  @Test("A timer of two seconds connects at exactly 2000 ms, in every run")
  func timerIsExact() throws {
    for _ in 1...Trials.count(1, thorough: 100) {
      var browsed = try BrowsedRun("<script>setTimeout(() => { \(Self.connects) }, 2000)</script>")
      browsed.type("/cb")
      browsed.pass(.seconds(1))
      #expect(browsed.status == .requested)
      browsed.pass(.seconds(4))
      #expect(browsed.events == ["CobrowseConnectedEvent top actor 2000"])
      #expect(browsed.status == .connected(isLeaked: false))
      browsed.end()
    }
  }

  @Test("A button's timer runs from the press")
  func timerOfAButton() throws {
    var browsed = try BrowsedRun(
      "<button onclick=\"setTimeout(() => { \(Self.connects) }, 1500)\">Go</button>")
    browsed.type("/cb")
    browsed.pass(.seconds(3))
    #expect(browsed.press("Go") == .pressed)
    browsed.pass(.seconds(2))
    #expect(browsed.events == ["CobrowseConnectedEvent top actor 4500"])
    browsed.end()
  }

  @Test("The article's two snippets connect and end a session")
  func articleSnippets() throws {
    var browsed = try BrowsedRun(
      """
      <script>
      function triggerCobrowseStart() { \(Self.connects) }
      function triggerCobrowseStop() { \(Self.ends) }
      </script>
      <body onload="triggerCobrowseStart()" onbeforeunload="return triggerCobrowseStop()"></body>
      """)
    browsed.type("/cb")
    #expect(browsed.status == .connected(isLeaked: false))
    browsed.closeTab()
    #expect(browsed.status == .ended(.secondaryChannelClosed))
    #expect(browsed.events.last == "CobrowseEndedEvent top unload 0")
    #expect(browsed.run.state.focused?.tabs.count == 1)
    browsed.end()
  }

  @Test("Coming back to a tab unloads and reloads its page, and the session ends")
  func reload() throws {
    var browsed = try BrowsedRun("<body onbeforeunload=\"\(Self.ends)\"><script>\(Self.connects)</script>")
    browsed.type("/cb")
    #expect(browsed.status == .connected(isLeaked: false))
    browsed.open("Active Conversation")
    browsed.open("Fabrikam co-browse")
    #expect(
      browsed.events.map { $0.split(separator: " ")[0] + " " + $0.split(separator: " ")[2] } == [
        "CobrowseConnectedEvent actor", "CobrowseEndedEvent unload", "CobrowseConnectedEvent actor",
      ])
    browsed.end()
  }

  @Test("An event to the page's own window is told as that")
  func ownWindow() throws {
    var browsed = try BrowsedRun("<script>window.dispatchEvent(new Event('CobrowseConnectedEvent'))</script>")
    browsed.type("/cb")
    #expect(browsed.events == ["CobrowseConnectedEvent window actor 0"])
    #expect(browsed.status == .requested)
    browsed.end()
  }

  @Test("What the page logs, throws and shows is told with its file and line")
  func console() throws {
    var browsed = try BrowsedRun(
      """
      <script>
      console.log('ready', 3, { a: 1 });
      console.error('\\u{1B}[31mbad\\ud800');
      alert('hello');
      go();
      </script>
      <script>let x = ;</script>
      """)
    browsed.type("/cb")
    let file = "fab_/cobrowse.html"
    #expect(
      browsed.activities == [
        .logged(level: "log", "ready 3 Object", PagePosition(file: file, line: 2)),
        .logged(level: "error", "\u{1B}[31mbad\u{FFFD}", PagePosition(file: file, line: 3)),
        .alerted("hello"),
        .threw("ReferenceError: go is not defined", PagePosition(file: file, line: 5)),
        .threw("SyntaxError: Unexpected token ';'", PagePosition(file: file, line: 7)),
      ])
    browsed.end()
  }

  @Test("Web resources are served with their types; what is not there is told")
  func webResources() throws {
    var browsed = try BrowsedRun(
      """
      <link rel="stylesheet" href="../fab_/style.css"><script type="module" src="app.js"></script>
      <img src="none.png"><p id="p">no</p>
      """,
      and: [
        "fab_/style.css": "p { text-transform: uppercase }",
        "fab_/app.js": "import { say } from './lib.js'; say();",
        "fab_/lib.js":
          "export const say = async () => { p.textContent = (await (await fetch('/webresources/fab_/a.json')).json()).a }",
        "fab_/a.json": "{\"a\": \"yes\"}",
      ])
    browsed.type("/cb")
    browsed.pass(.seconds(1))
    #expect(browsed.text == "YES")
    #expect(browsed.activities.contains(.foundNothing(path: "fab_/none.png")))
    browsed.end()
  }

  @Test("Host objects answer, and what they stand for happens")
  func hostObjects() throws {
    var browsed = try BrowsedRun(
      """
      <script>
      const M = window.top.Microsoft;
      async function run() {
        const id = await M.Omnichannel.getConversationId();
        await M.Omnichannel.sendMessageToConversation('Join ' + id, false, id);
        await M.Omnichannel.sendMessageToConversation('Draft');
        const session = M.Apm.getFocusedSession();
        document.body.textContent = session.title + ' ' + session.getAllTabs().length;
        await M.Apm.createTab({ templateName: 'x' }).catch((error) => { console.log(error.message); });
        session.getFocusedTab().close();
      }
      </script>
      <body onload="run()"></body>
      """)
    browsed.type("/cb")
    browsed.pass(.seconds(1))
    let id = try #require(browsed.run.state.conversation(browsed.conversation)?.id.description)
    let invited = browsed.run.facts.compactMap { fact -> String? in
      switch fact.body {
      case .message(.invited(_, _, let text)): "invited \(text)"
      case .message(.sendBoxFilled(_, _, let text)): "box \(text)"
      default: nil
      }
    }
    #expect(invited == ["invited Join \(id)", "box Draft"])
    #expect(browsed.activities.contains(.calledHost(function: "Apm.createTab", .notSimulated)))
    #expect(browsed.activities.contains(.calledHost(function: "Apm.closeTab", .honoured)))
    #expect(browsed.run.state.focused?.tabs.map(\.title) == ["Active Conversation"])
    browsed.end()
  }
}
