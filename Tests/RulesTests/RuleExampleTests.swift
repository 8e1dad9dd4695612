import Diagnostics
import Rules
import Testing

/// Checks each rule's examples: the bad one breaks the rule, the good one does not.
@Suite struct RuleExampleTests {
  /// Where the bad example of each rule breaks it, as `line:column` of the example.
  ///
  /// Something missing is reported at a row outside the example.
  static let places = [
    "action-without-capability": "6:11",
    "action-without-english": "elsewhere solution.yaml:9:12",
    "action-without-locale": "2:12",
    "capability-name": "2:11",
    "capability-of-other-mode": "4:28",
    "capacity-too-small": "4:18",
    "capability-taken": "9:25",
    "capability-without-action": "2:11",
    "capability-without-provider": "2:11",
    "data-left-behind": "2:9",
    "equal-order": "9:12",
    "externalities-disabled": "1:16",
    "event-opens-no-app-tab": "3:16",
    "event-parameter-missing": "3:16",
    "function-file-missing": "5:18",
    "function-missing": "3:16",
    "function-not-in-script": "6:19",
    "icon-file-missing": "6:11",
    "icon-not-web-resource": "6:11",
    "icon-spelling": "6:11",
    "invisible-character": "2:66",
    "label-taken": "4:62",
    "locale-without-action": "2:28",
    "message-missing": "3:16",
    "nobody-can-be-assigned": "2:21",
    "provider-without-capability": "2:11",
    "publisher-without-privacy-policy": "1:12",
    "row-inactive": "2:29",
    "silencer-of-unknown-rule": "1:3",
    "silencer-without-effect": "1:15",
    "silencer-without-reason": "1:3",
    "slash-command-prefix": "3:20",
    "slash-command-reserved": "3:20",
    "slash-command-taken": "5:20",
    "slash-command-with-space": "3:20",
    "slash-command-without-slash": "3:20",
    "solution-incomplete": "elsewhere solution.yaml:2:11",
    "subscription-missing": "1:15",
    "template-file-missing": "5:35",
    "template-name-taken": "6:11",
    "template-not-found": "4:21",
    "template-not-web-resource": "4:15",
    "template-parameter-missing": "2:11",
    "template-spelling": "5:35",
    "template-slug-not-filled": "3:12",
    "template-unused": "6:11",
    "template-without-web-resource": "2:11",
    "solution-unique-name": "1:11",
    "text-blank": "2:66",
    "text-too-long": "3:15",
    "unique-name-of-other-publisher": "4:17",
    "unique-name-prefix": "3:17",
    "open-app-tab-with-web-resource": "6:18",
    "widget-provider-lacks-mode": "4:48",
    "widget-provider-left-over": "4:44",
    "widget-provider-not-installed": "4:43",
    "widget-without-provider": "4:27",
  ]

  @Test("The bad example breaks the rule and the good one does not", arguments: places.keys.sorted())
  func theBadExampleBreaksTheRuleAndTheGoodOneDoesNot(id: String) throws {
    let rule = try #require(RuleList.rule(id))
    #expect(try Example(rule.bad).findings(of: id) == [Self.places[id]])
    #expect(try Example(rule.good).findings(of: id) == [])
  }

  @Test("The organization around the examples is clean") func theOrganizationAroundTheExamplesIsClean() throws
  {
    #expect(try Example("").diagnostics == [])
  }
}
