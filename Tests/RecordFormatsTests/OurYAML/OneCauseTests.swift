import Records
import Testing

@Suite("One finding for each cause in a solution's file")
struct OneCauseTests {
  private func findings(_ rows: String) -> [String] { Read.solution("solution: S\n" + rows).findings }

  @Test("Links that may mean a row that was not read are not reported besides")
  func unreadRows() {
    let links = """
      conversationActionLocales:
        - {conversationAction: B, locale: en-US, label: L, tooltip: T}
        - {conversationAction: B, locale: fr-FR, label: L, tooltip: T}
      channelCapabilities:
        - {name: C, escalationChannelMode: Co-browse, conversationAction: B}
      """
    let broken = [
      "- {name: A, eventName: Send message, order: 1}\n  - {name: A, eventName: Send message, order: 2}":
        ["duplicate-id 4:12 A"],
      "- {eventName: Send message, order: 1}": ["missing-value 3:5 {eventName: Send message, order: 1}"],
      "- B": ["wrong-type 3:5 B"],
    ]
    for (actions, expected) in broken {
      #expect(findings("conversationActions:\n  \(actions)\n" + links) == expected)
    }
    #expect(findings("conversationActions: {name: B}\n" + links) == ["wrong-type 2:22 {name: B}"])
    #expect(findings("buttons: []\n" + links) == ["unknown-key 2:1 buttons"])
    #expect(findings("conversationActions: []\n" + links).count == 3)
  }

  @Test("A language that an organization has twice is told, and is there once")
  func repeatedLanguages() {
    let reading = Read.organization("name: a\nlanguages: [en-US, fr-FR, en-US, EN-us]")
    #expect(reading.value?.languages == [.enUs, .frFr])
    #expect(reading.findings == ["repeated-value 2:27 en-US", "repeated-value 2:34 EN-us"])
    #expect(reading.diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test("An alias is reported once, whatever its column takes")
  func aliases() {
    #expect(
      findings(
        """
        conversationActions:
          - {id: *a, name: *b, eventName: *c, order: *d}
        channelCapabilities:
          - {name: C, escalationChannelMode: Co-browse, conversationAction: *e}
        """) == [
          "yaml-alias 3:10 *a", "yaml-alias 3:20 *b", "yaml-alias 3:35 *c", "yaml-alias 3:46 *d",
          "yaml-alias 5:69 *e",
        ])
  }

  @Test("What a merge key would bring is not called missing")
  func mergeKeys() {
    #expect(
      findings("conversationActions:\n  - {name: A, <<: {eventName: Send message, order: 1}}\n")
        == ["unknown-key 3:15 <<"])
  }

  @Test("An invisible character at the end of a name, a key or a value is the one finding")
  func strayCharacters() {
    let locale =
      "\nconversationActionLocales:\n  - {conversationAction: A, locale: en-US, label: L, tooltip: T}\n"
    #expect(
      findings("conversationActions:\n  - {name: A\u{A0}, eventName: Send message, order: 1}" + locale)
        == ["stray-character 3:12 A\u{A0}"])
    #expect(
      findings("conversationActions:\n  - {name: A, eventName: Send message, order\u{A0}: 1}" + locale)
        == ["stray-character 3:40 order\u{A0}"])
    #expect(
      findings("conversationActions:\n  - {name: A, eventName: Send message\u{A0}, order: 1}" + locale)
        == ["stray-character 3:26 Send message\u{A0}"])
    let link = locale.replacing("conversationAction: A", with: "conversationAction: A\u{200B}")
    #expect(
      findings("conversationActions:\n  - {name: A, eventName: Send message, order: 1}" + link)
        == ["stray-character 5:26 A\u{200B}"])
  }
}
