import Diagnostics
import RecordFormats
import Records
import Testing

@Suite struct SolutionFileTests {
  static let whole = """
    solution: FabrikamRemoteAssist
    version: 1.10
    publisher: {name: Fabrikam, prefix: fab, privacyPolicy: https://fabrikam.example/privacy}
    providers:
      - {name: Fabrikam, state: INACTIVE}
    conversationActions:
      - name: FabrikamCobrowse
        eventName: open app tab template
        eventParameter: 42
        order: -7
        icon: /webresources/fab_/cobrowse.svg
        webResource: fab_/notes.js
        functionName: Fabrikam.copyNotes
    conversationActionLocales:
      - {conversationAction: FabrikamCobrowse, locale: fr-fr, label: Conavigation, tooltip: Démarrer, slashCommand: /nav,
         name: French}
    channelCapabilities:
      - {name: Fabrikam_cobrowse, provider: Fabrikam, escalationChannelMode: co-browse, conversationAction: FabrikamCobrowse}
    applicationTabTemplates:
      - name: FabrikamCobrowseTab
        uniqueName: fab_cobrowse
        title: Fabrikam co-browse
        pageType: Web resource
        parameters: {webresourceName: fab_/cobrowse.html, data: }
        canClose: false
        description: A tab
    simulation:
      FabrikamCobrowseTab:
        {connectsAfter: 300ms, endsOnUnload: false, sendsTwice: true, target: Window, sendsMode: screen sharing,
        signedIn: false, invitation: "Join: {conversationId}", invitesAfter: 1s, invitesTo: Send box,
        customerAnswer: declines, answersAfter: 4s, expiresAfter: 10m, connectsOnAcceptance: false}

    """

  @Test("The article's page type is read, and not suggested") func theArticlesPageTypeIsRead() throws {
    func solution(_ type: String) -> String {
      "solution: S\napplicationTabTemplates: [{name: T, pageType: \(type)}]\n"
    }
    #expect(
      Read.solution(solution("webresource")).value?.applicationTabTemplates.first?.pageType == .webResource)
    let unknown = Read.solution(solution("website")).diagnostics
    #expect(unknown.count == 1)
    guard case .unknownChoice(_, _, let choices, _)? = unknown.first?.fault.base as? RecordFault else {
      Issue.record("\(unknown)")
      return
    }
    #expect(choices == PageType.labels)
  }

  @Test("Data that was left names its solution, and is written with it")
  func dataThatWasLeftNamesItsSolution() throws {
    let solution = try #require(Read.solution("solution: S_data\nleftBy: S\nproviders: [{name: P}]\n").value)
    #expect(solution.leftBy == "S")
    let again = try #require(Read.solution(SolutionFileWriter.text(of: solution)).value)
    #expect(again.withoutPlaces == solution.withoutPlaces)
  }

  @Test("Every key of the format is read into its column")
  func everyKeyOfTheFormatIsReadIntoItsColumn() throws {
    let reading = Read.solution(Self.whole)
    #expect(reading.findings == [])
    let solution = try #require(reading.value)
    #expect(solution.uniqueName == "FabrikamRemoteAssist")
    #expect(solution.version?.description == "1.10.0.0")
    #expect(
      solution.publisher
        == Publisher(name: "Fabrikam", prefix: "fab", privacyPolicy: "https://fabrikam.example/privacy"))
    let provider = try #require(solution.providers.first)
    #expect(provider.name == "Fabrikam")
    #expect(provider.state == .inactive)

    let action = try #require(solution.conversationActions.first)
    #expect(action.name == "FabrikamCobrowse")
    #expect(action.eventName == .openAppTabTemplate)
    #expect(action.eventParameter == "42")
    #expect(action.order == -7)
    #expect(action.icon == "/webresources/fab_/cobrowse.svg")
    #expect(action.webResource == "fab_/notes.js")
    #expect(action.functionName == "Fabrikam.copyNotes")
    #expect(action.isActive)

    let locale = try #require(solution.conversationActionLocales.first)
    #expect(locale.conversationAction == action.id)
    #expect(locale.locale == .frFr)
    #expect(locale.label == "Conavigation")
    #expect(locale.tooltip == "Démarrer")
    #expect(locale.slashCommand == "/nav")
    #expect(locale.name == "French")

    let capability = try #require(solution.channelCapabilities.first)
    #expect(capability.name == "Fabrikam_cobrowse")
    #expect(capability.provider == provider.id)
    #expect(capability.escalationChannelMode == .coBrowse)
    #expect(capability.conversationAction == action.id)

    let template = try #require(solution.applicationTabTemplates.first)
    #expect(template.name == "FabrikamCobrowseTab")
    #expect(template.uniqueName == "fab_cobrowse")
    #expect(template.title == "Fabrikam co-browse")
    #expect(template.pageType == .webResource)
    #expect(
      template.parameters == [
        TemplateParameter(name: "webresourceName", value: "fab_/cobrowse.html"),
        TemplateParameter(name: "data", value: ""),
      ])
    #expect(!template.canClose)
    #expect(template.description == "A tab")

    var behaviour = ProviderBehaviour()
    behaviour.connectsAfter = Span(milliseconds: 300)
    behaviour.endsOnUnload = false
    behaviour.sendsTwice = true
    behaviour.target = .window
    behaviour.sendsMode = .screenSharing
    behaviour.invitation.isSignedIn = false
    behaviour.invitation.text = "Join: {conversationId}"
    behaviour.invitation.sendsAfter = .seconds(1)
    behaviour.invitation.target = .sendBox
    behaviour.invitation.answer = .declines
    behaviour.invitation.answersAfter = .seconds(4)
    behaviour.invitation.expiresAfter = .minutes(10)
    behaviour.invitation.connectsOnAcceptance = false
    #expect(solution.simulation == ["FabrikamCobrowseTab": behaviour])
  }

  @Test("A solution needs only its name") func aSolutionNeedsOnlyItsName() throws {
    var solution = try #require(Read.solution("solution: Empty").value)
    solution.origin = nil
    #expect(solution == Solution(uniqueName: "Empty"))
  }

  @Test("A row knows its position and that of its values")
  func aRowKnowsItsPositionAndThatOfItsValues() throws {
    let solution = try #require(Read.solution(Self.whole).value)
    let action = try #require(solution.conversationActions.first)
    let origin = try #require(solution.origins[action.id])
    #expect(origin.row == Place(file: "solution.yaml", line: 7, column: 5, length: 22))
    #expect(origin.columns["order"] == Place(file: "solution.yaml", line: 10, column: 12, length: 2))
    #expect(solution.origins.count == 5)
  }

  @Test("A solution knows the positions of its keys") func aSolutionKnowsThePositionsOfItsKeys() throws {
    let yaml = """
      solution: S
      version: 1.2
      publisher:
        name: Fabrikam
        prefix:
      """
    let origin = try #require(Read.solution(yaml).value?.origin)
    func place(_ line: Int, _ column: Int, _ length: Int) -> Place {
      Place(file: "solution.yaml", line: line, column: column, length: length)
    }
    #expect(
      origin.columns == [
        "solution": place(1, 11, 1), "version": place(2, 10, 3), "publisher": place(4, 3, 14),
        "publisher.name": place(4, 9, 8), "publisher.prefix": place(5, 3, 6),
      ])
  }

  @Test("The parameters of a template know their positions")
  func theParametersOfATemplateKnowTheirPositions() throws {
    let yaml = """
      solution: S
      applicationTabTemplates:
        - {name: T, parameters: {webresourceName: a.html, data: }}
      """
    let solution = try #require(Read.solution(yaml).value)
    let columns = try #require(solution.origins.values.first).columns
    func place(_ column: Int, _ length: Int) -> Place {
      Place(file: "solution.yaml", line: 3, column: column, length: length)
    }
    #expect(columns["parameters"] == place(27, 33))
    #expect(columns["parameters.webresourceName"] == place(45, 6))
    #expect(columns["parameters.data"] == place(53, 4))
  }

  @Test("An empty optional text is left out") func anEmptyOptionalTextIsLeftOut() throws {
    let solution = try #require(
      Read.solution(
        """
        solution: S
        conversationActions:
          - {name: A, eventName: Send message, eventParameter: "", icon: ~, order: 1}
        """
      ).value)
    #expect(solution.conversationActions.first?.eventParameter == nil)
    #expect(solution.conversationActions.first?.icon == nil)
  }

  @Test("Text longer than its column is still read") func textLongerThanItsColumnIsStillRead() {
    let name = String(repeating: "x", count: 101)
    #expect(Read.solution("solution: S\nproviders: [{name: \(name)}]").value?.providers.first?.name == name)
  }

  @Test("Order accepts the whole range of its column") func orderAcceptsTheWholeRangeOfItsColumn() {
    for order in [Int(Int32.min), Int(Int32.max)] {
      let yaml = "solution: S\nconversationActions: [{name: A, eventName: Send message, order: \(order)}]"
      #expect(Read.solution(yaml).value?.conversationActions.first?.order == order)
    }
  }

  @Test("`never` means that the simulated app does not connect")
  func neverMeansThatTheSimulatedAppDoesNotConnect() {
    let yaml = """
      solution: S
      applicationTabTemplates: [{name: T}]
      simulation: {T: {connectsAfter: never}}
      """
    #expect(Read.solution(yaml).value?.simulation == ["T": ProviderBehaviour()])
  }

  @Test("Misspelled keys and answers of the simulation are reported")
  func misspelledKeysAndAnswersOfTheSimulationAreReported() {
    let yaml = """
      solution: S
      applicationTabTemplates: [{name: T}]
      simulation: {T: {expireAfter: 1m, customerAnswer: acepts}}
      """
    #expect(
      Read.solution(yaml).findings == ["unknown-key 3:18 expireAfter", "unknown-choice 3:51 acepts"])
  }

  @Test("The rows of ten thousand actions are read in order") func theRowsOfTenThousandActionsAreReadInOrder()
  {
    var yaml = "solution: S\nconversationActions:\n"
    for number in 1...10_000 { yaml += "- {name: A\(number), eventName: Send message, order: \(number)}\n" }
    yaml += "conversationActionLocales:\n"
    for number in 1...10_000 {
      yaml += "- {conversationAction: A\(number), locale: en-US, label: L, tooltip: T}\n"
    }
    let solution = Read.solution(yaml).value
    #expect(solution?.conversationActions.map(\.order) == Array(1...10_000))
    #expect(
      solution?.conversationActionLocales.map(\.conversationAction) == solution?.conversationActions.map(\.id)
    )
  }
}
