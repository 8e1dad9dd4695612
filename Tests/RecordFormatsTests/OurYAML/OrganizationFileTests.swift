import Diagnostics
import RecordFormats
import Records
import Testing

@Suite struct OrganizationFileTests {
  @Test("Every key of the format is read") func everyKeyOfTheFormatIsRead() throws {
    let reading = Read.organization(
      """
      name: contoso
      displayName: Contoso Support
      languages: [en-US, FR-fr]
      subscription: Digital-Messaging
      externalities: Disabled
      agents:
        - {name: Ana Ruiz, language: fr-FR, capacity: 1, client: unified-service-desk}
        - {name: Luc Martin}
      customers:
        - {name: Noah Park, says: ["Hi, the refund button does nothing.", 42]}
        - {name: Mia Wong}
      chatWidgets:
        - name: Web support
          remoteAssistance:
            coBrowse: {enabled: true, provider: Fabrikam}
            screenSharing: {enabled: false, provider: Tailspin}
          callingOptions: voice only
        - name: Store chat
      workstream:
        capacityUnits: 2
        blockCapacityForWrapUp: 5m
        allowedPresences: [available, Appear away]
        notificationCountdown: 30s
        rejectedChangesPresence: true
        missedChangesPresence: true
        timeToReturn: 10m
      """)
    #expect(reading.findings == [])
    let file = try #require(reading.value)
    #expect(file.workstream.capacityUnits == 2)
    #expect(file.workstream.wrapUpBlocking == .time(.minutes(5)))
    #expect(file.workstream.allowedPresences == [.available, .appearAway])
    #expect(file.workstream.notificationCountdown == .seconds(30))
    #expect(file.workstream.rejectedChangesPresence && file.workstream.missedChangesPresence)
    #expect(file.workstream.timeToReturn == .minutes(10))
    #expect(file.name == "contoso")
    #expect(file.displayName == "Contoso Support")
    #expect(file.languages == [.enUs, .frFr])
    #expect(file.subscription == .digitalMessaging)
    #expect(file.externalities == .disabled)
    #expect(
      file.agents == [
        Agent(name: "Ana Ruiz", language: .frFr, capacity: 1, client: .unifiedServiceDesk),
        Agent(name: "Luc Martin", language: .enUs, capacity: 3, client: .omnichannel),
      ])
    #expect(
      file.customers == [
        Customer(name: "Noah Park", says: ["Hi, the refund button does nothing.", "42"]),
        Customer(name: "Mia Wong"),
      ])
    var widget = ChatWidget(name: "Web support")
    widget.coBrowse = RemoteAssistanceOption(isEnabled: true, provider: "Fabrikam")
    widget.screenSharing = RemoteAssistanceOption(isEnabled: false, provider: "Tailspin")
    widget.callingOptions = .voiceOnly
    #expect(file.chatWidgets == [widget, ChatWidget(name: "Store chat")])
  }

  @Test("A workstream that says nothing has the defaults", arguments: ["", "workstream:", "workstream: {}"])
  func aWorkstreamThatSaysNothingHasTheDefaults(block: String) throws {
    let reading = Read.organization("name: contoso\n" + block)
    #expect(reading.findings == [])
    #expect(try #require(reading.value).workstream == Workstream())
  }

  @Test(
    "Each mistake in a workstream is reported at its place",
    arguments: [
      ("capacityUnits: 0", "out-of-range 3:18 0"),
      ("blockCapacityForWrapUp: 5s", "out-of-range 3:27 5s"),
      ("blockCapacityForWrapUp: sometimes", "bad-duration 3:27 sometimes"),
      ("allowedPresences: [Avaliable]", "unknown-choice 3:22 Avaliable"),
      ("allowedPresences: Busy", "wrong-type 3:21 Busy"),
      ("notificationCountdown: 0s", "out-of-range 3:26 0s"),
      ("missedChangesPresence: perhaps", "wrong-type 3:26 perhaps"),
      ("notificationCountdwn: 30s", "unknown-key 3:3 notificationCountdwn"),
    ])
  func eachMistakeInAWorkstreamIsReportedAtItsPlace(line: String, finding: String) {
    #expect(Read.organization("name: contoso\nworkstream:\n  \(line)").findings == [finding])
  }

  @Test("A chat widget knows the position of its options")
  func aChatWidgetKnowsThePositionOfItsOptions() throws {
    let yaml = """
      name: contoso
      chatWidgets:
        - name: Web support
          remoteAssistance:
            coBrowse: {enabled: true, provider: Fabrikam}
        - name: Store chat
      """
    let origins = try #require(Read.organization(yaml).value).chatWidgetOrigins
    func place(_ line: Int, _ column: Int, _ length: Int) -> Place {
      Place(file: "org.yaml", line: line, column: column, length: length)
    }
    #expect(Set(origins.keys) == ["Web support", "Store chat"])
    #expect(
      origins["Web support"]?.columns == [
        "name": place(3, 11, 11), "remoteAssistance": place(5, 7, 45), "coBrowse": place(5, 17, 35),
        "coBrowse.enabled": place(5, 27, 4), "coBrowse.provider": place(5, 43, 8),
      ])
    #expect(origins["Store chat"]?.row == place(6, 5, 16))
  }

  @Test("An organization without people gets one of each")
  func anOrganizationWithoutPeopleGetsOneOfEach() throws {
    let file = try #require(Read.organization("name: bare\nlanguages: [de-DE, en-US]").value)
    #expect(file.agents == [Agent(name: "Agent", language: .deDe)])
    #expect(file.customers == [Customer(name: "Customer")])
    #expect(file.chatWidgets == [ChatWidget(name: "Chat")])
    #expect(file.subscription == .chat)
    #expect(file.externalities == .enabled)
    #expect(try #require(Read.organization("name: bare").value).languages == [.enUs])
  }

  @Test("An empty list means none") func anEmptyListMeansNone() throws {
    let file = try #require(Read.organization("name: bare\nagents: []\ncustomers: []\nchatWidgets: []").value)
    #expect(file.agents.isEmpty && file.customers.isEmpty && file.chatWidgets.isEmpty)
  }

  @Test("Every mapping refuses unknown keys") func everyMappingRefusesUnknownKeys() {
    let reading = Read.organization(
      """
      name: o
      agent: []
      agents: [{name: A, languages: en-US}]
      customers: [{name: C, say: []}]
      chatWidgets:
        - {name: W, remoteAsistance: {}}
        - {name: V, remoteAssistance: {cobrowse: {}, coBrowse: {enable: true}, screenSharing: {providers: P}}}
      """)
    #expect(
      reading.findings == [
        "unknown-key 2:1 agent", "unknown-key 3:20 languages", "unknown-key 4:23 say",
        "unknown-key 6:15 remoteAsistance", "unknown-key 7:34 cobrowse", "unknown-key 7:59 enable",
        "unknown-key 7:90 providers",
      ])
    #expect(
      reading.problems[4]
        == .record(
          .unknownKey(
            key: "cobrowse", owner: "remote assistance section", known: ["coBrowse", "screenSharing"],
            nearest: "coBrowse")))
  }

  @Test("Capacity is a whole number of at least 1", arguments: ["0", "-1", "2147483648"])
  func capacityIsAWholeNumberOfAtLeast1(capacity: String) {
    let reading = Read.organization("name: o\nagents: [{name: A, capacity: \(capacity)}]")
    #expect(reading.findings == ["out-of-range 2:30 \(capacity)"])
    #expect(
      reading.problems == [
        .record(.outOfRange(key: "capacity", value: capacity, lower: 1, upper: 2_147_483_647))
      ])
  }

  @Test("Values of the wrong type or choice are reported") func valuesOfTheWrongTypeOrChoiceAreReported() {
    let reading = Read.organization(
      """
      name: o
      languages: en-US
      subscription: voice
      agents: [{name: A, language: English, capacity: three, client: usd}]
      customers: [{name: C, says: Hi}, {name: D, says: [""]}]
      chatWidgets: [{name: W, callingOptions: Video, remoteAssistance: {coBrowse: true, screenSharing: {enabled: on}}}]
      """)
    #expect(
      reading.findings == [
        "wrong-type 2:12 en-US", "unknown-choice 3:15 voice", "unknown-choice 4:30 English",
        "wrong-type 4:49 three",
        "unknown-choice 4:64 usd", "wrong-type 5:29 Hi", #"missing-value 5:51 """#,
        "unknown-choice 6:41 Video",
        "wrong-type 6:77 true", "wrong-type 6:108 on",
      ])
    #expect(
      reading.problems[1]
        == .record(
          .unknownChoice(
            key: "subscription", value: "voice", choices: ["chat", "digital-messaging", "none"], nearest: nil)
        ))
  }

  @Test("Agents, customers and widgets must have different names")
  func agentsCustomersAndWidgetsMustHaveDifferentNames() {
    let reading = Read.organization(
      """
      name: o
      agents: [{name: A}, {name: A}]
      customers: [{name: C}, {name: B}, {name: C}]
      chatWidgets: [{name: W}, {name: W}]
      """)
    #expect(reading.findings == ["duplicate-name 2:28 A", "duplicate-name 3:42 C", "duplicate-name 4:33 W"])
    #expect(
      reading.problems.first
        == .record(
          .duplicateName(name: "A", owner: "agent", first: Place(file: "org.yaml", line: 2, column: 17))))
  }

  @Test("Five different errors are reported together") func fiveDifferentErrorsAreReportedTogether() {
    let reading = Read.organization(
      """
      displayName: No name
      agents:
        - {name: Ana, capacity: 0}
        - {name: Ana}
      customers:
        - {nam: Noah, name: Noah}
      chatWidgets:
        - {name: W, callingOptions: loud}
      """)
    #expect(
      reading.findings == [
        "missing-value 1:1 displayName: No name", "out-of-range 3:27 0", "duplicate-name 4:12 Ana",
        "unknown-key 6:6 nam", "unknown-choice 8:31 loud",
      ])
    #expect(reading.value == nil)
  }
}

@Suite struct QuickReplyFileTests {
  @Test("Every key of the format is read") func everyKeyOfTheFormatIsRead() {
    let reading = Read.quickReplies(
      """
      - {title: Hello, message: Welcome!, language: en-us, tags: [a, b]}
      - {title: Bye, message: So long}
      """)
    #expect(
      reading.value == [
        QuickReply(title: "Hello", message: "Welcome!", language: .enUs, tags: ["a", "b"]),
        QuickReply(title: "Bye", message: "So long"),
      ])
  }

  @Test("Errors in it are reported") func errorsInItAreReported() {
    let reading = Read.quickReplies(
      "- {title: Hello, text: Hi}\n- {title: T, message: M, language: e, tags: x}")
    #expect(
      reading.findings == [
        "missing-value 1:3 {title: Hello, text: Hi}", "unknown-key 1:18 text", "unknown-choice 2:36 e",
        "wrong-type 2:45 x",
      ])
    #expect(Read.quickReplies("title: Hello").findings == ["wrong-type 1:1 title: Hello"])
  }

  @Test("A blank name, title or message is a missing one")
  func aBlankNameIsAMissingOne() {
    let reading = Read.organization(
      """
      name: o
      agents: [{name: " "}]
      customers: [{name: C, says: [" "]}]
      chatWidgets: [{name: "\\u00A0"}]
      """)
    #expect(
      reading.findings == [
        "missing-value 2:17 \" \"", "missing-value 3:30 \" \"", "missing-value 4:22 \"\\u00A0\"",
      ])
    #expect(Read.quickReplies("- {title: \" \", message: \" \"}\n").findings.count == 2)
  }
}
