import Records
import Simulation
import Wording

/// What the provider's own page does in a browser, and what the agent presses in it.
enum PageSentences {
  /// The sentence that runs the pages of one scenario.
  static let running = Sentence.given(
    "the provider's page runs in a browser", .none,
    meaning:
      "The provider's own page runs in a real Chromium, in this scenario; with `test --browser` "
      + "in every one that says nothing of a simulated app.",
    claim: .pageRunsInBrowser, example: "Given the provider's page runs in a browser"
  ) { (rehearsal, _) throws(StepProblem) in try rehearsal.runPages() }

  static let all: [Sentence] = [
    running,
    .when(
      "the agent clicks {} in the app tab", .one(.nonblank),
      meaning:
        "The agent presses the visible button or link with this text in the page. A simulated app has the buttons "
        + "\(SimulatedControl.allCases.map(\.rawValue).joined(separator: ", ")).",
      claim: .pageRunsInBrowser, example: "When the agent clicks \"Connect\" in the app tab"
    ) { (rehearsal, text) throws(StepProblem) in try rehearsal.click(text) },
    .when(
      "the agent clicks this element in the app tab", .none, with: .docString,
      meaning: "The agent presses the first element in the page that fits the CSS selector below.",
      claim: .pageRunsInBrowser,
      example: """
        When the agent clicks this element in the app tab
          \"\"\"
          button[name=connect]
          \"\"\"
        """
    ) { (rehearsal, _, attachment) throws(StepProblem) in
      let selector = try attachment.text()
      try rehearsal.press(.selector(selector.trimmed))
    },
    .thenPage(
      "the page shows {}", .one(.nonblank),
      meaning: "The text is visible in the provider's page, in the tab in front if it is a provider's.",
      claim: .pageRunsInBrowser, example: "Then the page shows \"Connected\""
    ) { (rehearsal, text) throws(StepProblem) in
      let tab = try rehearsal.pageTab()
      let expected = rehearsal.filled(text).onOneLine
      let shown = rehearsal.text(of: tab)
      if let shown, shown.onOneLine.contains(expected) { return nil }
      return Mismatch(
        expected: expected,
        actual: shown.map { "the page with the text \($0.onOneLine)" } ?? "a page that cannot be read")
    },
    .thenPage(
      "the page has no errors", .none,
      meaning: "No page has thrown an exception that it did not catch, or logged an error, so far.",
      claim: .pageRunsInBrowser, example: "Then the page has no errors"
    ) { (rehearsal, _) throws(StepProblem) in
      try rehearsal.expectNoActivity("no errors") { $0.isError }
    },
    .thenPage(
      "the page asks for nothing outside", .none,
      meaning: "No page has asked for anything of another host so far.",
      claim: .pageRunsInBrowser, example: "Then the page asks for nothing outside"
    ) { (rehearsal, _) throws(StepProblem) in
      try rehearsal.expectNoActivity("nothing asked of other hosts") { $0.leavesTheHost }
    },
  ]
}

extension Rehearsal {
  /// Presses a button of the page, or of the simulated app.
  fileprivate mutating func click(_ text: String) throws(StepProblem) {
    let (tab, page) = try providerTab()
    guard pages == nil else { return try press(.text(text)) }
    guard let control = SimulatedControl(rawValue: text) else {
      throw .noControl(text, known: SimulatedControl.allCases.map(\.rawValue))
    }
    let number = state.tab(tab.number)?.conversation.number
    for input in control.inputs(in: tab.number, of: page) { try require(input, about: number) }
  }

  fileprivate mutating func press(_ target: PressTarget) throws(StepProblem) {
    let tab = try pageTab()
    let outcome = press(target, in: tab)
    guard case .pressed = outcome else { throw .notPressed(target, outcome) }
  }

  /// The tab whose page sentences about the page are about.
  fileprivate func pageTab() throws(StepProblem) -> TabNumber {
    let tab = try providerTab().tab.number
    guard let pages else { throw .noPage }
    if let fault = pages.fault { throw .noBrowser(fault) }
    return tab
  }

  fileprivate func expectNoActivity(
    _ expected: String, _ isMeant: (PageActivity) -> Bool
  ) throws(StepProblem) -> Mismatch? {
    guard let pages else { throw .noPage }
    if let fault = pages.fault { throw .noBrowser(fault) }
    for fact in run.facts {
      guard case .page(.did(let activity, in: _)) = fact.body, isMeant(activity) else { continue }
      return Mismatch(expected: expected, actual: PageActivityWords.text(activity))
    }
    return nil
  }
}
