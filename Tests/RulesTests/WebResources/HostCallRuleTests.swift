import Diagnostics
import Rules
import Testing

/// The rules on what a page asks of the product's own objects.
@Suite struct HostCallRuleTests {
  private static let script = """
    function start() { window.top.dispatchEvent(new CustomEvent('CobrowseConnectedEvent')); }
    function halt() { window.top.dispatchEvent(new CustomEvent('CobrowseEndedEvent')); } window.text = window.id = window.t = window.i = window.toSendBox = window.everything = 0;
    """
  private static let data = "const data = new URLSearchParams(location.search).get('data');"
  private static let send = "window.top.Microsoft.Omnichannel.sendMessageToConversation"

  private func page(_ more: String, data: String = data, files: [String: String] = [:], before: String = "")
    -> PageCheck
  {
    PageCheck(
      "<script>\n\(Self.script)\n\(data)\n\(more)\n</script>\n\(before)<body onload=\"start()\" onbeforeunload=\"halt()\"></body>",
      files: files)
  }

  private func rules(_ check: PageCheck) -> [String] {
    check.diagnostics.map { String($0.rule.dropFirst("web-resource-".count)) }
  }

  @Test(
    "The examples of the rules break them and follow them",
    arguments: [
      "web-resource-host-call-misspelt", "web-resource-host-call-undocumented",
      "web-resource-host-wrong-window",
      "web-resource-message-to-send-box", "web-resource-event-not-heard", "web-resource-focused-conversation",
    ])
  func examples(id: String) throws {
    let rule = try #require(RuleList.rule(id))
    #expect(PageCheck(rule.bad).diagnostics.contains { $0.rule == id })
    #expect(!PageCheck(rule.good).diagnostics.contains { $0.rule == id })
  }

  @Test("The documented call with all its arguments is clean, however the page reaches it")
  func documentedCallsAreClean() {
    for call in [
      "\(Self.send)(text, false, data.conversationId);",
      "window.parent.Microsoft.Omnichannel.sendMessageToConversation(text, false, id);",
      "const host = window.top.Microsoft; host.Omnichannel.sendMessageToConversation(text, false, id);",
      "const { Omnichannel } = window.top.Microsoft; Omnichannel.sendMessageToConversation(text, false, id);",
      "async function f() { await window.top?.Microsoft?.Omnichannel?.sendMessageToConversation(t, false, i); }",
    ] {
      #expect(page(call).findings == [], "\(call)")
    }
  }

  @Test("A misspelt call is reported at its name, with the nearest documented one")
  func misspelt() {
    let check = page("window.top.Microsoft.Omnichannel.sendMessageToConversaton(text, false, id);")
    #expect(check.findings == ["page.html:5:34: host-call-misspelt"])
    #expect(
      check.diagnostics.map(\.found) == [
        Found(
          rule: "web-resource-host-call-misspelt",
          message: "`Microsoft.Omnichannel` has no documented call `sendMessageToConversaton`",
          hint: "did you mean `sendMessageToConversation`?")
      ])
    #expect(
      rules(page("window.top.Microsoft.Omnichanel.sendMessageToConversation(t, false, i);"))
        == ["host-call-misspelt"])
    #expect(
      rules(page("const host = window.top.Microsoft.Apm; host.getFocussedSession();"))
        == ["host-call-misspelt"])
  }

  @Test("A call that no page documents is reported with those that there are")
  func undocumented() {
    #expect(
      page("window.top.Microsoft.Omnichannel.doSomethingElse();").diagnostics.map(\.found) == [
        Found(
          rule: "web-resource-host-call-undocumented",
          message: "`Microsoft.Omnichannel` has no documented call `doSomethingElse`",
          hint: "it has `getConversationId`, `getConversations`, `linkToConversation`, `openConversation`, "
            + "`sendMessageToConversation`, `unlinkFromConversation`")
      ])
    #expect(
      page("window.top.Microsoft.Omnichannel.createTab({});").diagnostics.map(\.found?.hint) == [
        "did you mean `Microsoft.Apm.createTab`?"
      ])
  }

  @Test(
    "The namespace of channel providers' widgets is reported, with the documented call of this page",
    arguments: [
      ("createTab({})", "the product documents `Microsoft.Apm.createTab` for this"),
      ("getFocussedSession()", "the product documents `Microsoft.Apm.getFocusedSession` for this"),
      (
        "setClickToAct(true)",
        "the product documents `Microsoft.Omnichannel` and `Microsoft.Apm` for other pages"
      ),
    ])
  func channelFramework(call: String, hint: String) {
    #expect(
      page("window.top.Microsoft.CIFramework.\(call);").diagnostics.map(\.found) == [
        Found(
          rule: "web-resource-host-call-undocumented",
          message:
            "`Microsoft.CIFramework` is for channel providers' widgets, not for the page of an app tab",
          hint: hint)
      ])
  }

  @Test("Other objects, and names that are a function's own, are not reported")
  func unknownCalls() {
    #expect(page("window.top.Microsoft.Somewhere.doSomethingElse();").findings == [])
    #expect(page("function f(Omnichannel) { Omnichannel.sendMessageToConversaton(t); }").findings == [])
  }

  @Test("The page's own window has no Microsoft", arguments: ["", "window.", "self."])
  func wrongWindow(window: String) {
    let check = page("\(window)Microsoft.Omnichannel.sendMessageToConversation(text, false, id);")
    #expect(check.findings == ["page.html:5:1: host-wrong-window"])
    #expect(check.diagnostics.map(\.found?.hint) == ["write `window.top.Microsoft.Omnichannel`"])
  }

  @Test(
    "What may put Microsoft at the page's own window makes the call right",
    arguments: [
      "window.Microsoft = window.top.Microsoft;", "var Microsoft = window.top.Microsoft;",
      "if (typeof Microsoft === 'undefined') { throw new Error('no host'); }",
      "const host = window.top.Microsoft;",
    ])
  func ownWindowIsFilled(line: String) {
    let call = "Microsoft.Omnichannel.sendMessageToConversation(text, false, id);"
    #expect(page(line + "\n" + call).findings == [])
  }

  @Test("A script that is not read may fill the page's own window")
  func scriptFromElsewhere() {
    let check = page(
      "Microsoft.Omnichannel.sendMessageToConversation(text, false, id);",
      before: #"<script src="https://fabrikam.example/host.js"></script>"#)
    #expect(!rules(check).contains("host-wrong-window"))
  }

  @Test("A message without toSendBox waits in the send box")
  func sendBox() {
    #expect(page("\(Self.send)(text);").findings == ["page.html:5:1: message-to-send-box"])
    #expect(rules(page("\(Self.send)(text, undefined, id);")) == ["message-to-send-box"])
    #expect(rules(page("\(Self.send)(text, null, id);")) == ["message-to-send-box"])
    #expect(rules(page("\(Self.send)(text, data.conversationId);")) == ["message-to-send-box"])
    #expect(rules(page("\(Self.send)(text, '910a2dec');")) == ["message-to-send-box"])
  }

  @Test("A message that is meant for the send box, or may be, is not reported")
  func sendBoxOnPurpose() {
    #expect(page("\(Self.send)(text, true, id);").findings == [])
    #expect(page("\(Self.send)(text, toSendBox, id);").findings == [])
    #expect(page("\(Self.send)(...everything);").findings == [])
  }

  @Test("A message without an id goes to the conversation in focus")
  func focusedConversation() {
    #expect(page("\(Self.send)(text, false);").findings == ["page.html:5:1: focused-conversation"])
  }

  @Test("The session in focus does not tell the tab's conversation")
  func focusedSession() {
    let apm = "window.top.Microsoft.Apm.getFocusedSession()"
    #expect(page("const id = \(apm).sessionId;").findings == ["page.html:5:57: focused-conversation"])
    #expect(
      rules(page("async function f() { const s = await \(apm); return s.getContext(); }"))
        == ["focused-conversation"])
    #expect(page("\(apm).getFocusedTab().close();").findings == [])
  }

  @Test("Asking for the conversation counts as reading it, and is without need beside data")
  func getConversationId() {
    let ask = "window.top.Microsoft.Omnichannel.getConversationId().then(start);"
    #expect(page(ask, data: "").findings == [])
    let both = page(ask)
    #expect(rules(both) == ["focused-conversation"])
    #expect(both.diagnostics.map(\.severity) == [.note])
    #expect(rules(page("start();", data: "")) == ["data-not-read"])
  }

  private static let own =
    "window.top.dispatchEvent(new CustomEvent('AcmeAssistInvitationEvent', {detail: {}}));"

  @Test("An event of the page's own at window.top is told, with the documented call")
  func ownEventAtTop() {
    let check = page(Self.own)
    #expect(
      check.diagnostics.map(\.found) == [
        Found(
          rule: "web-resource-event-not-heard",
          message: "nobody at `window.top` hears `AcmeAssistInvitationEvent`",
          hint: "to tell the customer something, call `Microsoft.Omnichannel.sendMessageToConversation`")
      ])
    #expect(check.diagnostics.map(\.basis) == [.inferred])
  }

  @Test(
    "An event of its own that somebody hears, or that stays in its own window or frame, is not told",
    arguments: [
      "window.top.addEventListener('AcmeAssistInvitationEvent', start); \(own)",
      "window.dispatchEvent(new CustomEvent('AcmeAssistInvitationEvent'));",
      "document.dispatchEvent(new CustomEvent('AcmeAssistInvitationEvent'));",
      "window.frames[0].dispatchEvent(new CustomEvent('AcmeAssistInvitationEvent'));",
      "window.parent.dispatchEvent(new CustomEvent('AcmeAssistInvitationEvent'));",
      "window.top.dispatchEvent(new Event('resize'));",
    ])
  func ownEventsThatAreRight(line: String) { #expect(rules(page(line)) == []) }

  @Test("A script that is not read may hear it: a note")
  func ownEventBesideOtherScripts() {
    let check = page(Self.own, before: #"<script src="https://fabrikam.example/host.js"></script>"#)
    let found = check.diagnostics.filter { $0.rule == "web-resource-event-not-heard" }
    #expect(found.map(\.severity) == [.note])
  }
}
