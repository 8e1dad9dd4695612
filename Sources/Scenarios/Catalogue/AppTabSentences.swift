import Notations
import Records
import Simulation

/// Expectations about the app tabs of the conversation in front; tabs are identified by their titles.
enum AppTabSentences {
  static let all: [Sentence] = [
    .then(
      "the app tab {} is open", .one(.appTab), meaning: "There is an app tab with this title.",
      claim: .openAppTabTemplate, example: "Then the app tab \"Fabrikam co-browse\" is open"
    ) { (rehearsal, title) throws(StepProblem) in
      if try rehearsal.hasTab(title) { return nil }
      let titles = try rehearsal.tabTitles()
      return Mismatch(expected: "the app tab \(title)", actual: tabs(titles))
    },
    .then(
      "the app tab {} is not open", .one(.absentAppTab), meaning: "There is no app tab with this title.",
      claim: .openAppTabTemplate, example: "Then the app tab \"Fabrikam co-browse\" is not open"
    ) { (rehearsal, title) throws(StepProblem) in
      let titles = try rehearsal.tabTitles()
      return try rehearsal.hasTab(title)
        ? Mismatch(expected: "no app tab \(title)", actual: tabs(titles)) : nil
    },
    .then(
      "the app tab {} is in front", .one(.appTab), meaning: "The app tab in front has this title.",
      claim: .openTabComesToFront, example: "Then the app tab \"Active Conversation\" is in front"
    ) { (rehearsal, title) throws(StepProblem) in
      let tab = try rehearsal.conversationInFront().frontTab
      if tab?.answers(to: title) == true { return nil }
      let front = tab?.title
      return Mismatch(
        expected: "the app tab \(title) in front", actual: front.map { "\($0) in front" } ?? "no app tab")
    },
    .then(
      "the app tab's URL is {}", .one(.nonblank),
      meaning:
        "The URL of the provider's app tab as it is sent: of the one in front, otherwise of the last one opened.",
      claim: .webResourceAddress,
      example: "Then the app tab's URL is \"/webresources/fab_/cobrowse.html?data=…\""
    ) { (rehearsal, text) throws(StepProblem) in
      let url = try rehearsal.urlOfApp()
      let expected = rehearsal.filled(text)
      return url == expected ? nil : Mismatch(expected: expected, actual: url)
    },
    .then(
      "the app tab's URL contains {}", .one(.nonblank),
      meaning: "The URL of the provider's app tab has this text in it, as it is sent.",
      claim: .webResourceAddress, example: "Then the app tab's URL contains \"fab_/cobrowse.html\""
    ) { (rehearsal, text) throws(StepProblem) in
      let url = try rehearsal.urlOfApp()
      let expected = rehearsal.filled(text)
      return url.contains(expected) ? nil : Mismatch(expected: "a URL with \(expected)", actual: url)
    },
    .then(
      "the app tab's data field {} is {}", .two(.dataField, .text),
      meaning:
        "A field of the JSON in the app tab's data. {conversationId} stands for the conversation's id.",
      claim: .dataHoldsConversationId,
      example: "Then the app tab's data field \"conversationId\" is \"{conversationId}\""
    ) { (rehearsal, values) throws(StepProblem) in
      let (name, text) = values
      let expected = rehearsal.filled(text)
      guard let data = try rehearsal.providerTab().page.address.conversationData?.json else {
        return Mismatch(
          expected: "\(name): \(expected)", actual: "a page that gets no data of the conversation")
      }
      guard let field = data[name] else {
        let known = (data.asObject?.members.map(\.key) ?? []).joined(separator: ", ")
        return Mismatch(expected: "\(name): \(expected)", actual: "data with the fields \(known)")
      }
      let actual = field.asText ?? field.compact
      return actual == expected ? nil : Mismatch(expected: expected, actual: actual)
    },
    .then(
      "the app tab {} has loaded {} times", .two(.appTab, .count),
      meaning: "How often the tab's page has loaded; coming back to a tab loads it anew.",
      claim: .tabReloadsOnReturn, example: "Then the app tab \"Fabrikam co-browse\" has loaded 2 times"
    ) { (rehearsal, values) throws(StepProblem) in
      let (title, count) = values
      let loads = try rehearsal.tab(title).tab.page?.loads ?? 0
      return loads == count ? nil : Mismatch(expected: "\(count) times", actual: "\(loads) times")
    },
    .then(
      "{} app tabs are open", .one(.count),
      meaning: "How many app tabs the session has, Active Conversation among them.",
      claim: .anchorTabCounts, example: "Then 2 app tabs are open"
    ) { (rehearsal, count) throws(StepProblem) in
      let titles = try rehearsal.tabTitles()
      return titles.count == count
        ? nil : Mismatch(expected: "\(count) app tabs", actual: "\(titles.count): \(tabs(titles))")
    },
  ]

  private static func tabs(_ titles: [String]) -> String {
    titles.isEmpty ? "no app tabs" : "the app tabs \(titles.joined(separator: ", "))"
  }
}

extension Rehearsal {
  /// The URL of the provider's app tab, or words for a page without one.
  fileprivate func urlOfApp() throws(StepProblem) -> String {
    try providerTab().page.address.url ?? "a page of the product itself, whose URL is not simulated"
  }

  fileprivate func hasTab(_ title: String) throws(StepProblem) -> Bool {
    try conversationInFront().tabs.contains { $0.answers(to: title) }
  }

  fileprivate func tabTitles() throws(StepProblem) -> [String] {
    try conversationInFront().tabs.map(\.title)
  }
}
