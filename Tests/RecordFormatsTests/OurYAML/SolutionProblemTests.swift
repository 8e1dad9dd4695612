import Diagnostics
import RecordFormats
import Records
import Testing

@Suite struct SolutionProblemTests {
  /// A solution with one action, given by the lines from line 3 on.
  private func action(_ row: String) -> Reading<Solution> {
    Read.solution("solution: S\nconversationActions:\n\(row)")
  }

  @Test("An unknown key is reported with the nearest known key")
  func anUnknownKeyIsReportedWithTheNearestKnownKey() {
    let reading = action("  - name: A\n    ordr: 0\n    eventName: Send message\n    order: 1")
    #expect(reading.findings == ["unknown-key 4:5 ordr"])
    #expect(
      reading.problems == [
        .record(
          .unknownKey(
            key: "ordr", owner: "conversation action",
            known: [
              "id", "name", "eventName", "eventParameter", "order", "icon", "webResource", "functionName",
              "state",
            ], nearest: "order"))
      ])
    #expect(reading.value == nil)
  }

  @Test("An unknown key of the solution itself is reported") func anUnknownKeyOfTheSolutionItselfIsReported()
  {
    let reading = Read.solution("solution: S\nprovider: []\ncolour: red\npublisher: {nam: F, name: F}")
    #expect(
      reading.findings == ["unknown-key 2:1 provider", "unknown-key 3:1 colour", "unknown-key 4:13 nam"])
    #expect(
      reading.problems.first
        == .record(
          .unknownKey(
            key: "provider", owner: "solution",
            known: [
              "solution", "version", "publisher", "managed", "bringsFiles", "leftBy", "providers",
              "conversationActions",
              "conversationActionLocales",
              "channelCapabilities", "applicationTabTemplates", "simulation",
            ], nearest: "providers")))
  }

  @Test("A missing required value is reported at the row")
  func aMissingRequiredValueIsReportedAtTheRow() {
    let reading = action("  - name: A\n    order: 1")
    #expect(reading.findings == ["missing-value 3:5 name: A"])
    #expect(reading.problems == [.record(.missingKey(key: "eventName", owner: "conversation action"))])
  }

  @Test("A misspelt key and the required one that it stands for are one finding")
  func aMisspeltKeyAndTheRequiredOneAreOneFinding() {
    // Links find the row by the value that the misspelt key has.
    let misspelt = """
      solution: S
      providers: [{nmae: P}]
      conversationActions: [{nam: A, eventName: Send message, order: 1}]
      conversationActionLocales: [{conversationAction: A, locale: en-US, lable: L, tooltip: T}]
      channelCapabilities: [{name: C, provider: P, escalationChannelMode: Co-browse, conversationAction: A}]
      """
    #expect(
      Read.solution(misspelt).findings == [
        "unknown-key 2:14 nmae", "unknown-key 3:24 nam", "unknown-key 4:68 lable",
      ])
  }

  @Test("An empty required value is reported at its place")
  func anEmptyRequiredValueIsReportedAtItsPlace() {
    #expect(Read.solution(#"solution: """#).findings == [#"missing-value 1:11 """#])
    #expect(Read.solution("solution:").findings == ["missing-value 1:1 solution"])
    #expect(Read.solution("solution: ~").findings == ["missing-value 1:11 ~"])
    #expect(Read.solution("version: 1").findings == ["missing-value 1:1 version: 1"])
  }

  @Test("A value of the wrong type is reported with both types")
  func aValueOfTheWrongTypeIsReportedWithBothTypes() {
    let reading = action("  - {name: [A], eventName: Send message, order: first}")
    #expect(reading.findings == ["wrong-type 3:12 [A]", "wrong-type 3:49 first"])
    #expect(
      reading.problems == [
        .key(.wrongType(key: "name", expected: .text, found: .list, text: nil)),
        .key(.wrongType(key: "order", expected: .wholeNumber, found: .text, text: "first")),
      ])
  }

  @Test("A wrong value for a mapping, list or flag is reported everywhere")
  func aWrongValueForAMappingListOrFlagIsReportedEverywhere() {
    let reading = Read.solution(
      """
      solution: S
      publisher: Fabrikam
      providers: Fabrikam
      conversationActions: [A]
      applicationTabTemplates:
        - {name: T, canClose: yes, parameters: [a]}
        - {name: U, parameters: {data: {a: 1}}}
      simulation: 2s
      """)
    #expect(
      reading.findings == [
        "wrong-type 2:12 Fabrikam", "wrong-type 3:12 Fabrikam", "wrong-type 4:23 A", "wrong-type 6:25 yes",
        "wrong-type 6:42 [a]", "wrong-type 7:34 {a: 1}", "wrong-type 8:13 2s",
      ])
    #expect(
      reading.problems.contains(.key(.wrongType(key: "canClose", expected: .flag, found: .text, text: "yes")))
    )
    #expect(
      reading.problems.contains(
        .key(.wrongType(key: "providers", expected: .list, found: .text, text: "Fabrikam")))
    )
    #expect(
      reading.problems.contains(
        .key(.wrongType(key: "conversation action", expected: .mapping, found: .text, text: "A"))))
  }

  @Test("A file that is not a mapping is one problem") func aFileThatIsNotAMappingIsOneProblem() {
    #expect(Read.solution("- a\n- b").findings == ["wrong-type 1:1 - a"])
  }

  @Test("An unknown choice is reported with the nearest one and the full list")
  func anUnknownChoiceIsReportedWithTheNearestOneAndTheFullList() {
    let reading = action("  - {name: A, eventName: Send mesage, order: 1}")
    #expect(reading.findings == ["unknown-choice 3:26 Send mesage"])
    #expect(
      reading.problems == [
        .record(
          .unknownChoice(
            key: "eventName", value: "Send mesage",
            choices: ["Open App Tab Template", "Send message", "Customer Defined Function"],
            nearest: "Send message"))
      ])
  }

  @Test("A locale that is not one of the 45 is reported") func aLocaleThatIsNotOneOfThe45IsReported() {
    let reading = Read.solution(
      """
      solution: S
      conversationActions: [{name: A, eventName: Send message, order: 1}]
      conversationActionLocales:
        - {conversationAction: A, locale: en-UK, label: L, tooltip: T}
      """)
    #expect(reading.findings == ["unknown-choice 4:37 en-UK"])
    guard case .unknownChoice(_, _, let choices, let nearest)? = reading.problems.first?.asRecordFault
    else { return }
    #expect(choices.count == 45)
    #expect(nearest == "en-US")
  }

  @Test(
    "An order outside its column's range is reported",
    arguments: ["2147483648", "-2147483649", "99999999999999999999999"])
  func anOrderOutsideItsColumnsRangeIsReported(order: String) {
    let reading = action("  - {name: A, eventName: Send message, order: \(order)}")
    #expect(reading.findings == ["out-of-range 3:47 \(order)"])
    #expect(
      reading.problems == [
        .record(.outOfRange(key: "order", value: order, lower: -2_147_483_648, upper: 2_147_483_647))
      ])
  }

  @Test("A bad version is reported") func aBadVersionIsReported() {
    let reading = Read.solution("solution: S\nversion: 1.2.x")
    #expect(reading.findings == ["bad-version 2:10 1.2.x"])
    #expect(reading.problems == [.record(.badVersion(value: "1.2.x"))])
  }

  @Test("The simulation block is checked key by key") func theSimulationBlockIsCheckedKeyByKey() {
    let reading = Read.solution(
      """
      solution: S
      applicationTabTemplates: [{name: CobrowseTab}]
      simulation:
        CobrowseTabb: {endsOnUnload: true}
        CobrowseTab:
          connectsAfter: soon
          endsOnUnload: 1
          sendsTwice: maybe
          target: parent
          sendsMode: Audio
          connects: 2s
      """)
    #expect(
      reading.findings == [
        "dangling-link 4:3 CobrowseTabb", "bad-duration 6:20 soon", "wrong-type 7:19 1",
        "wrong-type 8:17 maybe",
        "unknown-choice 9:13 parent", "unknown-choice 10:16 Audio", "unknown-key 11:5 connects",
      ])
    #expect(
      reading.problems.first
        == .record(
          .danglingLink(
            key: "simulation", value: "CobrowseTabb", table: "application tab template",
            known: ["CobrowseTab"],
            nearest: "CobrowseTab")))
    #expect(reading.problems.contains(.record(.badDuration(key: "connectsAfter", value: "soon"))))
    #expect(
      reading.problems.contains(
        .record(
          .unknownChoice(
            key: "sendsMode", value: "Audio", choices: ["Co-browse", "Screen sharing"], nearest: nil))))
  }

  @Test(
    "A duration has a whole number and a unit", arguments: ["2", "2 s", "-1s", "2h", "1.5s", "99999999999m"])
  func aDurationHasAWholeNumberAndAUnit(text: String) {
    let reading = Read.solution(
      "solution: S\napplicationTabTemplates: [{name: T}]\nsimulation: {T: {connectsAfter: \(text)}}")
    #expect(reading.problems == [.record(.badDuration(key: "connectsAfter", value: text))])
  }

  @Test("YAML problems are reported together with our own")
  func yamlProblemsAreReportedTogetherWithOurOwn() {
    let reading = Read.solution("solution: S\nproviders: [{name: P, name: Q}, {nam: R, name: R}]")
    #expect(reading.findings == ["duplicate-key 2:23 name", "unknown-key 2:34 nam"])
    #expect(Read.solution("solution: [").findings.count == 1)
    #expect(Read.solution("").problems == [.yaml(.empty)])
  }
}
