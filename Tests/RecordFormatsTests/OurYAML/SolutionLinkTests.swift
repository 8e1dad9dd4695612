import Diagnostics
import RecordFormats
import Records
import Testing

/// Links between rows that have no target or several targets.
@Suite struct SolutionLinkTests {
  @Test("A broken link is reported with the nearest name") func aBrokenLinkIsReportedWithTheNearestName() {
    let reading = Read.solution(
      """
      solution: S
      providers: [{name: Fabrikam}]
      conversationActions: [{name: Cobrowse, eventName: Send message, order: 1}]
      conversationActionLocales:
        - {conversationAction: Cobrowze, locale: en-US, label: L, tooltip: T}
      channelCapabilities:
        - {name: C, provider: Fabrikan, escalationChannelMode: Co-browse, conversationAction: Share}
      """)
    #expect(
      reading.findings == [
        "dangling-link 5:26 Cobrowze", "dangling-link 7:25 Fabrikan", "dangling-link 7:89 Share",
      ])
    #expect(
      reading.problems == [
        .record(
          .danglingLink(
            key: "conversationAction", value: "Cobrowze", table: "conversation action", known: ["Cobrowse"],
            nearest: "Cobrowse")),
        .record(
          .danglingLink(
            key: "provider", value: "Fabrikan", table: "provider", known: ["Fabrikam"], nearest: "Fabrikam")),
        .record(
          .danglingLink(
            key: "conversationAction", value: "Share", table: "conversation action", known: ["Cobrowse"],
            nearest: nil)),
      ])
  }

  @Test("A link to a row of another table is broken") func aLinkToARowOfAnotherTableIsBroken() {
    let reading = Read.solution(
      """
      solution: S
      conversationActions: [{id: 0f1c0f0e-2d0c-4a53-9d5b-0123456789ab, name: A, eventName: Send message, order: 1}]
      channelCapabilities: [{name: C, provider: 0f1c0f0e-2d0c-4a53-9d5b-0123456789ab, escalationChannelMode: Audio}]
      """)
    #expect(reading.findings == ["dangling-link 3:43 0f1c0f0e-2d0c-4a53-9d5b-0123456789ab"])
  }

  @Test("A row with an error elsewhere can still be linked to")
  func aRowWithAnErrorElsewhereCanStillBeLinkedTo() {
    let reading = Read.solution(
      """
      solution: S
      conversationActions: [{name: A, eventName: Send message, order: x}]
      conversationActionLocales: [{conversationAction: A, locale: en-US, label: L, tooltip: T}]
      """)
    #expect(reading.findings == ["wrong-type 2:65 x"])
  }

  @Test("A name shared by several rows cannot be linked to") func aNameSharedBySeveralRowsCannotBeLinkedTo() {
    let reading = Read.solution(
      """
      solution: S
      providers:
        - {id: 0f1c0f0e-2d0c-4a53-9d5b-000000000001, name: P}
        - {id: 0f1c0f0e-2d0c-4a53-9d5b-000000000002, name: P}
      channelCapabilities: [{name: C, provider: P, escalationChannelMode: Audio}]
      """)
    #expect(reading.findings == ["ambiguous-link 5:43 P"])
    #expect(
      reading.problems == [
        .record(
          .ambiguousLink(
            key: "provider", value: "P", table: "provider",
            rows: [3, 4].map { Place(file: "solution.yaml", line: $0, column: 5, length: 51) }))
      ])
  }

  @Test("Thousands of broken links stop at the limit") func thousandsOfBrokenLinksStopAtTheLimit() {
    var yaml = "solution: S\nconversationActions:\n"
    for number in 1...2_000 { yaml += "- {name: Action\(number), eventName: Send message, order: 1}\n" }
    yaml += "conversationActionLocales:\n"
    for number in 1...2_000 {
      yaml += "- {conversationAction: Actoin\(number), locale: en-US, label: L, tooltip: T}\n"
    }
    let reading = Read.solution(yaml)
    #expect(reading.diagnostics.count == 1000)
    #expect(reading.value == nil)
    guard case .danglingLink(_, _, _, _, let nearest)? = reading.problems.first?.asRecordFault else { return }
    #expect(nearest == "Action1")
  }
}
