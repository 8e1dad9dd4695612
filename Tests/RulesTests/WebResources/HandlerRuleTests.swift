import Diagnostics
import Rules
import Testing

/// The rules on what a page calls and reads: handlers that are not there, and the conversation's id.
@Suite struct HandlerRuleTests {
  private static let script = """
    function start() { window.top.dispatchEvent(new CustomEvent('CobrowseConnectedEvent')); }
    function halt() { window.top.dispatchEvent(new CustomEvent('CobrowseEndedEvent')); }
    const data = new URLSearchParams(location.search).get('data'); addEventListener('click', start);
    """

  private func page(
    _ more: String = "", body: String = "", unload: String = "halt()", type: String = "", before: String = ""
  ) -> PageCheck {
    PageCheck(
      "\(before)<script\(type)>\n\(Self.script)\n\(more)\n</script>\n"
        + "<body onbeforeunload=\"\(unload)\">\n\(body)</body>")
  }

  @Test("An attribute that calls nothing that is there is told at the name")
  func anAttributeThatCallsNothingThatIsThereIsToldAtTheName() {
    let check = page(body: #"<button onclick="strat()">"#)
    #expect(check.findings == ["page.html:8:18: handler-missing"])
    #expect(
      check.diagnostics.map(\.found) == [
        Found(
          rule: "web-resource-handler-missing",
          message: "`onclick` needs `strat`, and no script of the page declares it",
          hint: "did you mean `start`?")
      ])
    #expect(check.diagnostics.map(\.severity) == [.error])
  }

  @Test("An attribute that only names what is not there is told too")
  func anAttributeThatOnlyNamesWhatIsNotThereIsToldToo() {
    #expect(page(body: #"<button onclick="strat">"#).findings == ["page.html:8:18: handler-missing"])
    #expect(page(body: #"<button onclick="return data">"#).findings == [])
  }

  @Test("A misspelt function of unload is the cause and is told once")
  func aMisspeltFunctionOfUnloadIsTheCauseAndIsToldOnce() {
    #expect(page(unload: "return hallt()").findings == ["page.html:7:30: handler-missing"])
    for listening in ["window.addEventListener('beforeunload', hallt)", "window.onbeforeunload = hallt"] {
      #expect(page(listening, unload: "").findings.map { $0.hasSuffix(": handler-missing") } == [true])
    }
  }

  @Test(
    "A function that is given as a listener must be there",
    arguments: [
      "addEventListener('load', begin)", "document.body.addEventListener('click', begin)", "onload = begin",
    ])
  func aFunctionThatIsGivenAsAListenerMustBeThere(listening: String) {
    #expect(page(listening).findings.count == 1)
    #expect(page(listening + "\nfunction begin() {}").findings == [])
    #expect(page("function f(begin) { \(listening) }").findings == [])
    #expect(page("function f() { \(listening); var begin = halt; }").findings == [])
  }

  @Test(
    "What an attribute cannot see is told with its reason",
    arguments: [
      ("(function () { function begin() {} })();", "", "declared inside a function"),
      ("function begin() {}", " type=\"module\"", "declared inside a module"),
    ])
  func whatAnAttributeCannotSeeIsToldWithItsReason(script: String, type: String, reason: String) throws {
    let found = page(script, body: #"<p onclick="begin()">"#, unload: "", type: type).diagnostics
    let handler = try #require(found.compactMap(\.found).first { $0.rule == "web-resource-handler-missing" })
    #expect(handler.message.contains(reason))
    #expect(handler.hint?.contains("`window.begin = begin`") == true)
  }

  @Test(
    "Every way to declare a name counts",
    arguments: [
      "var begin = () => {}", "window.begin = halt", "self['begin'] = halt", "begin = halt",
      "Object.assign(window, {begin() {}})", "(function (root) { root.begin = halt })(this)",
      "window[data] = halt", "(0, eval)('x').begin = halt", "document.createElement('script')",
    ])
  func everyWayToDeclareANameCounts(script: String) {
    #expect(page(script, body: #"<p onclick="begin()">"#).findings == [])
  }

  @Test(
    "What the browser brings is there",
    arguments: [
      "alert(1)", "this.form.submit()", "document.write(1)", "event.preventDefault()", "close()",
      "app.focus()",
      "if (typeof later === 'function') later()", "let f = start; f()", "window.later && window.later()",
      "JSON.parse(data)", "parent.focus()", "Xrm.Navigation.openUrl(1)",
    ])
  func whatTheBrowserBringsIsThere(attribute: String) {
    #expect(page(body: #"<p id="app" onclick="\#(attribute)">"#).findings == [])
  }

  @Test("What a script that is not read may declare is a note, unless it resembles a name that is there")
  func whatAScriptThatIsNotReadMayDeclareIsANote() {
    let library = #"<script src="https://cdn.example/a.js"></script>"#
    let unknown = page(body: #"<p onclick="begin()">"#, before: library)
    #expect(unknown.findings == ["page.html:8:13: handler-missing"])
    #expect(unknown.diagnostics.map(\.severity) == [.note])
    #expect(
      unknown.diagnostics.first?.found?.hint == "It may be in `https://cdn.example/a.js`, which is not read")
    let near = page(body: #"<p onclick="strat()">"#, before: library)
    #expect(near.diagnostics.map(\.severity) == [.warning])
    let context = #"<script src="../ClientGlobalContext.js.aspx"></script>"#
    #expect(page(body: #"<p onclick="begin()">"#, before: context).findings.count == 1)
  }

  @Test(
    "The conversation's id under another name is told",
    arguments: [
      "start(JSON.parse(data).conversationid)", "const {ConversationId} = JSON.parse(data);",
      "const d = JSON.parse(data); start({conversationid: d.conversationid})",
      "function read() { return JSON.parse(data) }\nstart(read()['conversation_id'])",
      "let d = JSON.parse(data); const state = {conversationId: d.conversationID}; start(state.conversationId)",
    ])
  func theConversationsIdUnderAnotherNameIsTold(script: String) {
    let check = page(script)
    #expect(check.diagnostics.map(\.rule) == ["web-resource-conversation-id-misspelt"])
    #expect(check.diagnostics.map(\.severity) == [.error])
  }

  @Test(
    "A name of the page's own is no misspelling",
    arguments: [
      "start(JSON.parse(data).conversationId)",
      "const d = JSON.parse(data); start(d.conversationId || d.conversationid)",
      "const own = {conversationid: JSON.parse(data).conversationId}; start(own.conversationid)",
      "const key = 'conversationid'; start(key)",
    ])
  func aNameOfThePagesOwnIsNoMisspelling(script: String) {
    #expect(page(script).findings == [])
  }
}
