import Gherkin
import Testing

@Suite struct PickleTests {
  @Test("A scenario is one pickle, and an outline one per row")
  func aScenarioIsOnePickleAndAnOutlineOnePerRow() throws {
    let pickles = try document(sampleFeature).pickles
    #expect(
      pickles.map(\.name) == [
        "a step with everything", "Noah says hello", "Ana says bye", "Mia says <who>", "closed",
      ])
    #expect(pickles.map(\.location.line) == [13, 37, 41, 42, 51])
    #expect(pickles.map { $0.row?.location.line } == [nil, 37, 41, 42, nil])
    #expect(pickles.map { $0.rule?.name } == [nil, nil, nil, nil, "no refunds on Sunday"])
    #expect(pickles.allSatisfy { $0.language == "en" })
  }

  @Test("Tags are inherited") func tagsAreInherited() throws {
    let pickles = try document(sampleFeature).pickles
    #expect(
      pickles.map { $0.tags.map(\.name) } == [
        ["@desk", "@smoke", "@fast"], ["@desk", "@first"], ["@desk"], ["@desk"], ["@desk", "@rules"],
      ])
  }

  @Test("The steps of the backgrounds come first") func theStepsOfTheBackgroundsComeFirst() throws {
    let pickles = try document(sampleFeature).pickles
    #expect(
      pickles.last?.steps.map(\.text) == ["the org \"contoso\"", "it is Sunday", "no one is there"])
    #expect(pickles[1].steps.map { $0.row?.location.line } == [nil, 37, 37])
    #expect(pickles[1].steps.map(\.step.location.line) == [10, 27, 31])
  }

  @Test("A scenario without steps gets none from the background")
  func aScenarioWithoutStepsGetsNoneFromTheBackground() throws {
    let pickles = try document("Feature: f\n Background:\n  Given x\n Scenario: s\n").pickles
    #expect(pickles.map(\.steps.count) == [0])
  }

  @Test("Placeholders are filled in names, texts, tables and doc strings")
  func placeholdersAreFilledEverywhere() throws {
    let steps = try document(sampleFeature).pickles[1].steps
    #expect(steps[1].text == "\"Noah\" says \"hello\"")
    #expect(steps[1].docString == PickleDocString(mediaType: "text", content: "hello"))
    #expect(steps[2].text == "nobody hears hello")
    #expect(steps[2].dataTable == [["Noah", "<nothing>"]])
  }

  @Test("Placeholders are filled in column by column") func placeholdersAreFilledInColumnByColumn() throws {
    let text = "Feature: f\n Scenario: <a>|<b>|< a>|<\n  Given <b>\n  Examples:\n  |a|b|\n  |<b>|<a>|\n"
    let pickle = try document(text).pickles[0]
    // A placeholder inside a value is filled in only by a later column.
    #expect(pickle.name == "<a>|<a>|< a>|<")
    #expect(pickle.steps[0].text == "<a>")
  }

  @Test("Without examples a scenario keeps its angle brackets")
  func withoutExamplesAScenarioKeepsItsAngleBrackets() throws {
    #expect(try document("Feature: f\n Scenario: <a>\n  Given <b>").pickles[0].steps[0].text == "<b>")
  }

  @Test("Examples without rows give no pickles") func examplesWithoutRowsGiveNoPickles() throws {
    #expect(try document("Feature: f\n Scenario: s\n  Given x\n Examples:\n").pickles.isEmpty)
    #expect(try document("Feature: f\n Scenario: s\n  Given x\n Examples:\n |a|\n").pickles.isEmpty)
  }

  @Test("A conjunction has the type of the step before it")
  func aConjunctionHasTheTypeOfTheStepBeforeIt() throws {
    let text = """
      Feature: f
        Background:
          And a
          When b
        Scenario: s
          But c
          Then d
          And e
          * f
          And g
      """
    #expect(
      try document(text).pickles[0].steps.map(\.type)
        == [.unknown, .action, .action, .outcome, .outcome, .unknown, .unknown])
  }

  @Test("Ids continue from the document's ids") func idsContinueFromTheDocumentsIds() throws {
    let document = try document(sampleFeature)
    let pickles = document.pickles
    #expect(pickles[0].steps.map(\.id) == Array(document.nextID..<document.nextID + 4))
    #expect(pickles[0].id == document.nextID + 4)
  }
}
