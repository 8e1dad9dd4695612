import Records
import Simulation
import Testing

/// What a button shows: label, tooltip, command and icon.
@Suite("Button texts")
struct ButtonWordsTests {
  private func button(
    _ action: String, language: Locale = .english, _ change: (inout Solution) -> Void = { _ in }
  ) throws -> Button {
    let organization = Contoso.organization(change)
    let bar = ButtonBar(
      for: organization.chatWidgets[0], of: organization, language: language, client: .omnichannel)
    return try #require(bar.button(of: .test(action)))
  }

  @Test("Label, tooltip and command come from the row in the agent's language")
  func ownLanguage() throws {
    let button = try button("FabrikamCobrowse", language: .frFr)
    #expect(button.label == "Co-navigation")
    #expect(button.tooltip == "Démarrer une co-navigation")
    #expect(button.slashCommand == "/cn")
    #expect(button.grounds.suffix(2) == [.localeRow(.frFr, insteadOf: nil), .agentsLanguage(.frFr)])
    #expect(button.grounds.last?.claim == .localeFollowsTheAgent)
  }

  @Test("Without such a row the English row is used")
  func englishStandsIn() throws {
    let button = try button("FabrikamScreenShare", language: .frFr)
    #expect(button.label == "Share screen")
    #expect(button.slashCommand == "/ss")
    #expect(button.grounds.last == .localeRow(.english, insteadOf: .frFr))
  }

  @Test("The fallback takes the whole row, never single columns")
  func wholeRow() throws {
    let button = try button("FabrikamCobrowse", language: .frFr) { solution in
      for index in solution.conversationActionLocales.indices
      where solution.conversationActionLocales[index].locale == .frFr {
        solution.conversationActionLocales[index].tooltip = ""
        solution.conversationActionLocales[index].slashCommand = nil
      }
    }
    #expect(button.label == "Co-navigation")
    #expect(button.tooltip == "")
    #expect(button.slashCommand == nil)
  }

  @Test("An inactive row counts as missing")
  func inactiveRow() throws {
    let button = try button("FabrikamCobrowse", language: .frFr) { solution in
      for index in solution.conversationActionLocales.indices
      where solution.conversationActionLocales[index].locale == .frFr {
        solution.conversationActionLocales[index].state = .inactive
      }
    }
    #expect(button.label == "Co-browse")
  }

  @Test("Without any row the action's name is the label, and there is no command")
  func noRow() throws {
    let button = try button("FabrikamCobrowse", language: .frFr) { solution in
      solution.conversationActionLocales.removeAll { $0.conversationAction == .test("FabrikamCobrowse") }
    }
    #expect(button.label == "FabrikamCobrowse")
    #expect(button.tooltip == "")
    #expect(button.slashCommand == nil)
    #expect(button.grounds.last == .noLocaleRow(.frFr))
  }

  @Test("A row in a third language is not used")
  func thirdLanguage() throws {
    let button = try button("FabrikamCobrowse", language: .deDe) { solution in
      solution.conversationActionLocales.removeAll { $0.locale == .english }
    }
    #expect(button.label == "FabrikamCobrowse")
  }

  @Test("An icon of the solution says whether its file exists; others do not")
  func icon() throws {
    #expect(try button("FabrikamCobrowse").hasIconFile == true)
    #expect(try button("FabrikamScreenShare").hasIconFile == false)
    #expect(try button("FabrikamSurvey").hasIconFile == nil)
    let foreign = try button("FabrikamCobrowse") {
      $0.changeAction("FabrikamCobrowse") { $0.icon = "https://fabrikam.example/icon.svg" }
    }
    #expect(foreign.hasIconFile == nil)
  }

  @Test(
    "The article's spelling of the icon's folder is accepted", arguments: ["/webresource/", "/WebResources/"])
  func iconFolder(folder: String) throws {
    let button = try button("FabrikamCobrowse") {
      $0.changeAction("FabrikamCobrowse") { $0.icon = folder + "fab_/cobrowse.svg" }
    }
    #expect(button.hasIconFile == true)
  }

  @Test("A hidden action keeps its texts for use in messages")
  func hiddenWords() throws {
    let desk = Desk.chatting()
    let hidden = try #require(desk.focused.map { desk.state.buttonBar(of: $0).hidden }?.first)
    #expect(hidden.label == "Northwind co-browse")
    #expect(hidden.slashCommand == "/ncb")
    #expect(hidden.solution == "NorthwindAssist")
  }
}
