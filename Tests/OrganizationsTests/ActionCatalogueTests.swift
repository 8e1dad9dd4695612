import Organizations
import Records
import Testing

@Suite struct ActionCatalogueTests {
  @Test("Actions are sorted by order, then name, then id") func actionsAreSortedByOrderThenNameThenId() {
    var solution = Solution(uniqueName: "S")
    solution.conversationActions = [
      Sample.action(1, "B", order: 10), Sample.action(2, "A", order: 10), Sample.action(3, "Z", order: -5),
      Sample.action(5, "A", order: 0), Sample.action(4, "A", order: 0),
    ]
    let actions = ActionCatalogueTests.catalogue(solution).actions.map(\.action)
    #expect(actions.map(\.id) == [3, 4, 5, 2, 1].map(Sample.id))
  }

  @Test("Actions of several solutions are sorted together")
  func actionsOfSeveralSolutionsAreSortedTogether() {
    var first = Solution(uniqueName: "First")
    first.conversationActions = [Sample.action(1, "A", order: 1), Sample.action(2, "B", order: 3)]
    var second = Solution(uniqueName: "Second")
    second.conversationActions = [Sample.action(3, "C", order: 2)]
    let actions = Organization(name: "o", solutions: [first, second]).catalogue.actions
    #expect(actions.map(\.action.name) == ["A", "C", "B"])
    #expect(actions.map(\.solution) == ["First", "Second", "First"])
  }

  @Test("The fallback to English takes the whole row, never single columns")
  func theFallbackToEnglishTakesTheWholeRow() throws {
    var solution = Solution(uniqueName: "S")
    solution.conversationActions = [Sample.action(1, "A", order: 0)]
    solution.conversationActionLocales = [
      Sample.locale(10, of: 1, .frFr, label: "Bonjour", slashCommand: nil),
      Sample.locale(11, of: 1, .enUs, label: "Hello", slashCommand: "/hello"),
    ]
    let action = try #require(Self.catalogue(solution).actions.first)
    #expect(action.locale(for: .frFr)?.label == "Bonjour")
    #expect(action.locale(for: .frFr)?.slashCommand == nil)
    #expect(action.locale(for: .deDe)?.label == "Hello")
    #expect(action.locale(for: .deDe)?.slashCommand == "/hello")
  }

  @Test("Without an English row there is no fallback") func withoutAnEnglishRowThereIsNoFallback() throws {
    var solution = Solution(uniqueName: "S")
    solution.conversationActions = [Sample.action(1, "A", order: 0)]
    solution.conversationActionLocales = [
      Sample.locale(10, of: 1, .frFr, label: "Bonjour", slashCommand: nil)
    ]
    #expect(try #require(Self.catalogue(solution).actions.first).locale(for: .deDe) == nil)
  }

  @Test("Inactive locale rows are ignored, and the first of two is used")
  func inactiveLocaleRowsAreIgnored() throws {
    var solution = Solution(uniqueName: "S")
    solution.conversationActions = [Sample.action(1, "A", order: 0)]
    var inactive = Sample.locale(10, of: 1, .enUs, label: "Old", slashCommand: nil)
    inactive.state = .inactive
    solution.conversationActionLocales = [
      inactive, Sample.locale(11, of: 1, .enUs, label: "First", slashCommand: nil),
      Sample.locale(12, of: 1, .enUs, label: "Second", slashCommand: nil),
    ]
    #expect(try #require(Self.catalogue(solution).actions.first).locale(for: .enUs)?.label == "First")
  }

  @Test("An action knows its capabilities and their providers")
  func anActionKnowsItsCapabilitiesAndTheirProviders() throws {
    var solution = Solution(uniqueName: "S")
    solution.providers = [Sample.provider(1, "P")]
    solution.conversationActions = [Sample.action(2, "A", order: 0)]
    solution.channelCapabilities = [
      Sample.capability(3, "C", provider: 1, .coBrowse, action: 2),
      Sample.capability(4, "D", provider: 99, .screenSharing, action: 2),
      Sample.capability(5, "E", provider: 1, .coBrowse, action: nil),
    ]
    let action = try #require(Self.catalogue(solution).actions.first)
    #expect(action.capabilities.map(\.capability.name) == ["C", "D"])
    #expect(action.capabilities.map(\.provider?.name) == ["P", nil])
  }

  @Test("A template is looked up by unique name first") func aTemplateIsLookedUpByUniqueNameFirst() throws {
    var solution = Solution(uniqueName: "S")
    var first = ApplicationTabTemplate(id: Sample.id(1))
    (first.name, first.uniqueName) = ("tab", "fab_first")
    var second = ApplicationTabTemplate(id: Sample.id(2))
    (second.name, second.uniqueName) = ("second", "tab")
    solution.applicationTabTemplates = [first, second]
    solution.simulation["second"] = {
      var behaviour = ProviderBehaviour()
      behaviour.sendsTwice = true
      return behaviour
    }()
    let catalogue = Self.catalogue(solution)
    #expect(catalogue.template(named: "tab")?.template.id == Sample.id(2))
    #expect(catalogue.template(named: "tab")?.behaviour.sendsTwice == true)
    #expect(catalogue.template(named: "fab_first")?.template.id == Sample.id(1))
    #expect(catalogue.template(named: "fab_first")?.behaviour == ProviderBehaviour())
    #expect(catalogue.template(named: "none") == nil)
  }

  @Test("Changing the solutions updates the catalogue") func changingTheSolutionsUpdatesTheCatalogue() {
    var organization = Organization(name: "o")
    #expect(organization.catalogue.actions.isEmpty)
    var solution = Solution(uniqueName: "S")
    solution.conversationActions = [Sample.action(1, "A", order: 0)]
    solution.webResources = ["fab_/a.html"]
    organization.solutions.append(solution)
    #expect(organization.catalogue.actions.count == 1)
    #expect(organization.catalogue.hasWebResource(named: "fab_/a.html"))
  }

  private static func catalogue(_ solution: Solution) -> ActionCatalogue {
    Organization(name: "o", solutions: [solution]).catalogue
  }
}
