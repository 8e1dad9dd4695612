import Diagnostics
import Notations
import RecordFormats
import Records
import Testing

@Suite struct RowIdentifierTests {
  @Test("An id is derived from solution, table and key") func anIdIsDerivedFromSolutionTableAndKey() throws {
    let solution = try #require(Read.solution(SolutionFileTests.whole).value)
    func derived(_ name: String) -> GUID { GUID(named: name, in: .agentConsoleSpace) }
    #expect(solution.providers.map(\.id) == [derived("FabrikamRemoteAssist/msdyn_provider/Fabrikam")])
    #expect(
      solution.conversationActions.map(\.id)
        == [derived("FabrikamRemoteAssist/msdyn_conversationaction/FabrikamCobrowse")])
    #expect(
      solution.conversationActionLocales.map(\.id)
        == [derived("FabrikamRemoteAssist/msdyn_conversationactionlocale/FabrikamCobrowse/fr-FR")])
    #expect(
      solution.channelCapabilities.map(\.id)
        == [derived("FabrikamRemoteAssist/msdyn_channelcapability/Fabrikam_cobrowse")])
    #expect(
      solution.applicationTabTemplates.map(\.id)
        == [derived("FabrikamRemoteAssist/msdyn_applicationtabtemplate/fab_cobrowse")])
  }

  @Test("A derived id never changes") func aDerivedIdNeverChanges() {
    let id = Read.solution(SolutionFileTests.whole).value?.providers.first?.id
    #expect(id?.description == "0d084884-fe97-552f-a155-6102052d056a")
  }

  @Test("A template without a unique name is identified by its name")
  func aTemplateWithoutAUniqueNameIsIdentifiedByItsName() {
    let id = Read.solution("solution: S\napplicationTabTemplates: [{name: T}]").value?.applicationTabTemplates
      .first?.id
    #expect(id == GUID(named: "S/msdyn_applicationtabtemplate/T", in: .agentConsoleSpace))
  }

  @Test("A given id is kept, and links by it work") func aGivenIdIsKeptAndLinksByItWork() {
    let yaml = """
      solution: S
      providers:
        - {id: "{0F1C0F0E-2D0C-4A53-9D5B-0123456789AB}", name: P}
      channelCapabilities:
        - {name: C, provider: 0f1c0f0e-2d0c-4a53-9d5b-0123456789ab, escalationChannelMode: Audio}
      """
    let solution = Read.solution(yaml).value
    #expect(solution?.providers.first?.id.description == "0f1c0f0e-2d0c-4a53-9d5b-0123456789ab")
    #expect(solution?.channelCapabilities.first?.provider == solution?.providers.first?.id)
  }

  @Test("A locale row has the same id whether it names its action by id or by name")
  func aLocaleRowHasTheSameIdEitherWay() {
    func localeID(_ action: String) -> GUID? {
      let yaml = """
        solution: S
        conversationActions:
          - {id: 0f1c0f0e-2d0c-4a53-9d5b-0123456789ab, name: A, eventName: Send message, order: 1}
        conversationActionLocales:
          - {conversationAction: \(action), locale: en-US, label: L, tooltip: T}
        """
      return Read.solution(yaml).value?.conversationActionLocales.first?.id
    }
    #expect(localeID("A") != nil)
    #expect(localeID("A") == localeID("0f1c0f0e-2d0c-4a53-9d5b-0123456789ab"))
  }

  @Test("Two rows with the same key are reported as a duplicate id")
  func twoRowsWithTheSameKeyAreReportedAsADuplicateId() {
    let reading = Read.solution(
      """
      solution: S
      conversationActions:
        - {name: A, eventName: Send message, order: 1}
        - {name: A, eventName: Send message, order: 2}
      conversationActionLocales:
        - {conversationAction: A, locale: en-US, label: L, tooltip: T}
        - {conversationAction: A, locale: EN-us, label: L, tooltip: T}
      """)
    #expect(reading.findings == ["duplicate-id 4:12 A", "duplicate-id 7:26 A"])
    let first = Place(file: "solution.yaml", line: 3, column: 12, length: 1)
    #expect(
      reading.problems.first
        == .record(.duplicateRow(names: ["A"], key: "name", owner: "conversation action", first: first)))
    let row = Place(file: "solution.yaml", line: 6, column: 26, length: 1)
    #expect(
      reading.problems.last
        == .record(
          .duplicateRow(
            names: ["A", "en-US"], key: "conversationAction", owner: "conversation action locale",
            first: row)))
    #expect(reading.value == nil)
  }

  @Test("A template's duplicate unique name is told by that name, at its place, with the first one's place")
  func aTemplatesDuplicateUniqueNameIsToldByThatName() {
    let reading = Read.solution(
      """
      solution: S
      applicationTabTemplates:
        - {name: A, uniqueName: s_tab}
        - {name: B, uniqueName: s_tab}
      simulation:
        B: {sendsTwice: true}
      """)
    #expect(reading.findings == ["duplicate-id 4:27 s_tab"])
    let first = Place(file: "solution.yaml", line: 3, column: 27, length: 5)
    #expect(
      reading.problems.first
        == .record(
          .duplicateRow(
            names: ["s_tab"], key: "uniqueName", owner: "application tab template", first: first)))
  }

  @Test("A duplicate id is reported at the second row")
  func aDuplicateIdIsReportedAtTheSecondRow() {
    let reading = Read.solution(
      """
      solution: S
      providers:
        - {id: 0f1c0f0e-2d0c-4a53-9d5b-0123456789ab, name: P}
        - {id: 0F1C0F0E-2D0C-4A53-9D5B-0123456789AB, name: Q}
      """)
    #expect(reading.findings == ["duplicate-id 4:10 0F1C0F0E-2D0C-4A53-9D5B-0123456789AB"])
  }

  @Test("An id must be a GUID") func anIdMustBeAGUID() {
    let reading = Read.solution("solution: S\nproviders: [{id: abc, name: P}, {id: [1], name: Q}]")
    #expect(reading.findings == ["bad-id 2:18 abc", "wrong-type 2:38 [1]"])
    #expect(reading.problems.first == .record(.badIdentifier(key: "id", value: "abc")))
  }

  @Test("A link by id may lead to another solution of the organization")
  func aLinkByIdMayLeadToAnotherSolutionOfTheOrganization() {
    let provider = SourceText(
      file: "a.yaml", text: "solution: A\nproviders: [{id: 0f1c0f0e-2d0c-4a53-9d5b-0123456789ab, name: P}]")
    let capability = SourceText(
      file: "b.yaml",
      text: """
        solution: B
        channelCapabilities:
          - {name: C, provider: 0f1c0f0e-2d0c-4a53-9d5b-0123456789ab, escalationChannelMode: Audio}
        """)
    let both = Read.solutions([capability, provider])
    #expect(both.findings == [])
    #expect(both.value?.first?.channelCapabilities.first?.provider == both.value?.last?.providers.first?.id)
    #expect(
      SolutionFile.read(capability).findings == ["link-elsewhere 3:25 0f1c0f0e-2d0c-4a53-9d5b-0123456789ab"])
  }

  @Test("Two solutions must differ in name and in their row ids")
  func twoSolutionsMustDifferInNameAndInTheirRowIds() {
    let first = SourceText(file: "a/solution.yaml", text: "solution: A\nproviders: [{name: P}]")
    let second = SourceText(file: "b/solution.yaml", text: "solution: A\nproviders: [{name: P}]")
    let reading = Read.solutions([first, second])
    #expect(reading.findings == ["duplicate-name 1:11 A"])
    #expect(reading.diagnostics.first?.place.file == "b/solution.yaml")
    #expect(
      reading.problems == [
        .record(
          .duplicateName(
            name: "A", owner: "solution", first: Place(file: "a/solution.yaml", line: 1, column: 11)))
      ])

    let id = "0f1c0f0e-2d0c-4a53-9d5b-0123456789ab"
    let rows = ["A", "B"].map {
      SourceText(file: "\($0).yaml", text: "solution: \($0)\nproviders: [{id: \(id), name: P}]")
    }
    #expect(Read.solutions(rows).findings == ["duplicate-id 2:13 {id: \(id), name: P}"])
  }
}
