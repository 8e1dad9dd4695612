import Organizations
import Records
import Testing

/// What an uninstall removes, and which references remain.
@Suite struct UninstallPlanTests {
  private var shop: Organization {
    var shop = Organization(
      name: "shop",
      solutions: [
        Sample.solution("Fabrikam"),
        Sample.solution("Tailspin", from: 100, command: "/browse"),
      ])
    var (web, kiosk) = (ChatWidget(name: "Web"), ChatWidget(name: "Kiosk"))
    web.coBrowse = .init(isEnabled: true, provider: "Fabrikam")
    web.screenSharing = .init(isEnabled: true, provider: "Tailspin")
    kiosk.screenSharing = .init(isEnabled: false, provider: "Fabrikam")
    shop.chatWidgets = [web, kiosk]
    return shop
  }

  private func references(_ change: (inout Organization) -> Void = { _ in }) throws -> [SolutionReference] {
    var shop = shop
    change(&shop)
    return UninstallPlan(of: try #require(shop.solution(named: "Fabrikam")), in: shop).references
  }

  @Test("A chosen provider is listed, whether on or off")
  func aChosenProviderIsListedWhetherOnOrOff() throws {
    #expect(
      try references() == [
        .widget("Web", .coBrowse, provider: "Fabrikam", isEnabled: true),
        .widget("Kiosk", .screenSharing, provider: "Fabrikam", isEnabled: false),
      ])
  }

  @Test("Resetting changes widgets and nothing else") func resettingChangesWidgetsAndNothingElse() throws {
    var shop = shop
    shop.quickReplies = [QuickReply(title: "Look", message: "/cb")]
    let plan = UninstallPlan(of: try #require(shop.solution(named: "Fabrikam")), in: shop)
    #expect(plan.obstacles(resettingWidgets: false).count == 3)
    #expect(plan.obstacles(resettingWidgets: true) == [.quickReply(title: "Look", mention: "/cb")])
    #expect(plan.chosenProviders == ["Fabrikam"])
    shop.resetWidgets(of: plan.chosenProviders)
    #expect(shop.chatWidgets[0].coBrowse == .init() && shop.chatWidgets[1].screenSharing == .init())
    #expect(shop.chatWidgets[0].screenSharing.provider == "Tailspin")
  }

  @Test("The actions that stay, and that no capability links any more, are named")
  func actionsThatLoseTheirCapability() throws {
    let fabrikam = try #require(shop.solution(named: "Fabrikam"))
    let names = fabrikam.conversationActions.map(\.name)
    #expect(
      UninstallPlan(of: fabrikam, data: .keep, in: shop).actionsWithoutCapability == names && !names.isEmpty)
    #expect(UninstallPlan(of: fabrikam, in: shop).actionsWithoutCapability == [])
    // The capabilities of an unmanaged solution stay.
    var unmanaged = fabrikam
    unmanaged.isManaged = false
    #expect(UninstallPlan(of: unmanaged, data: .keep, in: shop).actionsWithoutCapability == [])
  }

  @Test("Rows are counted by table, components apart from data") func countsByTable() throws {
    let fabrikam = try #require(shop.solution(named: "Fabrikam"))
    #expect(
      fabrikam.rowCounts(areComponents: true).map(\.table) == [.channelCapability, .applicationTabTemplate])
    #expect(
      fabrikam.rowCounts(areComponents: false).map(\.table) == [
        .provider, .conversationAction, .conversationActionLocale,
      ])
  }

  @Test("Nothing prevents an uninstall that leaves the data, and no provider goes")
  func nothingPreventsAnUninstallThatLeavesTheData() throws {
    var shop = shop
    shop.quickReplies = [QuickReply(title: "Look", message: "/cb")]
    shop.solutions[1].channelCapabilities[0].provider = Sample.id(1)
    let fabrikam = try #require(shop.solution(named: "Fabrikam"))
    #expect(!UninstallPlan(of: fabrikam, in: shop).obstacles(resettingWidgets: true).isEmpty)
    let plan = UninstallPlan(of: fabrikam, data: .keep, in: shop)
    #expect(plan.obstacles(resettingWidgets: false) == [])
    #expect(plan.resets == [] && plan.providers == [])
    #expect(plan.left?.leftBy == "Fabrikam" && plan.left?.uniqueName == "Fabrikam_data")
    let terms = UninstallTerms(of: UninstallPlan(of: fabrikam, in: shop), folder: "f")
    #expect(terms.keepingData == UninstallTerms(of: plan, folder: "f"))
  }

  @Test("A mode that goes with the capability is listed, though the provider stays")
  func aModeThatGoesWithTheCapabilityIsListed() throws {
    let plan = UninstallPlan(of: try #require(shop.solution(named: "Fabrikam")), data: .keep, in: shop)
    #expect(plan.references == [.mode(.coBrowse, of: "Web", provider: "Fabrikam")])
  }

  @Test("Links and texts of other solutions are listed") func linksAndTextsOfOtherSolutionsAreListed() throws
  {
    let found = try references { shop in
      shop.chatWidgets = []
      shop.solutions[0].webResources = ["fab_/a.html", "fab_/a.svg"]
      shop.solutions[1].channelCapabilities[0].provider = Sample.id(1)
      shop.solutions[1].conversationActions[0].eventParameter = "fabrikam_tab"
      shop.solutions[1].conversationActions[0].icon = "/webresources/fab_/a.svg"
      shop.solutions[1].applicationTabTemplates[0].parameters = [
        .init(name: "webresourceName", value: "fab_/a.html")
      ]
    }
    let (capability, action) = (
      RowName(.channelCapability, "Tailspin_cobrowse"), RowName(.conversationAction, "TailspinCobrowse")
    )
    #expect(
      found == [
        .link(from: capability, of: "Tailspin", to: RowName(.provider, "Fabrikam")),
        .text(in: action, of: "Tailspin", key: "eventParameter", text: "fabrikam_tab"),
        .text(in: action, of: "Tailspin", key: "icon", text: "/webresources/fab_/a.svg"),
        .text(
          in: RowName(.applicationTabTemplate, "TailspinTab"), of: "Tailspin",
          key: "parameters.webresourceName",
          text: "fab_/a.html"),
      ])
  }

  @Test("A row that another solution also provides is not missing")
  func aRowThatAnotherSolutionAlsoProvidesIsNotMissing() throws {
    let found = try references { shop in
      shop.solutions[1].providers.append(Sample.provider(150, "Fabrikam"))
    }
    #expect(found == [])
  }

  @Test("A mode that a provider has only through this solution is an obstacle")
  func aModeThatAProviderHasOnlyThroughThisSolutionIsAnObstacle() throws {
    let found = try references { shop in
      shop.solutions[1].providers.append(contentsOf: shop.solutions[0].providers)
      shop.solutions[0].providers = []
    }
    let mode = SolutionReference.mode(.coBrowse, of: "Web", provider: "Fabrikam")
    // The kiosk has the mode turned off.
    #expect(found == [mode])
    #expect(!mode.isWidget && !mode.breaksLoading)
  }

  @Test(
    "A scenario mentions names in quotes and in tables",
    arguments: [
      (#"Given co-browse is turned on with the provider "Fabrikam""#, "Fabrikam"),
      (#"When the administrator installs "../Fabrikam""#, "Fabrikam"), ("| Fabrikam |", "Fabrikam"),
      (#"When the customer says "Is Fabrikam there?""#, nil), ("Scenario: With Fabrikam", nil),
      (#"Szenario: Mit "Fabrikam""#, nil),
      (#"When the agent types "/CB""#, "/cb"), (#"# types "/cb""#, nil),
      (#"Then the tab opens "fab_tab""#, nil), (#"Then the tab opens "fabrikam_tab""#, "fabrikam_tab"),
    ] as [(String, String?)])
  func aScenarioMentionsNamesInQuotesAndInTables(line: String, mention: String?) throws {
    let fabrikam = try #require(shop.solution(named: "Fabrikam"))
    var after = shop
    after.uninstall("Fabrikam")
    #expect(after.mentions(of: fabrikam).first(inFeatureLine: line) == mention)
  }

  @Test("An ordinary word does not mention a solution of that name")
  func anOrdinaryWordDoesNotMentionASolutionOfThatName() {
    let hello = Solution(uniqueName: "Hello")
    let mentions = Organization(name: "shop").mentions(of: hello)
    #expect(mentions.first(in: "Hello, may I look?") == nil)
    #expect(mentions.first(inFeatureLine: #"When the administrator uninstalls "Hello""#) == "Hello")
    let assist = Organization(name: "shop").mentions(of: Solution(uniqueName: "HelloAssist"))
    #expect(assist.first(in: "Look with HelloAssist.") == "HelloAssist")
  }

  @Test(
    "A quick reply mentions only whole words",
    arguments: [
      ("/cb", "/cb"), ("Type /cb now.", "/cb"), ("See https://x.example/cb", nil), ("/cbx", nil),
      ("a/cb", nil), ("Type /CB now", "/cb"),
      ("With Fabrikam we look together", "Fabrikam"), ("Fabrikams", nil), ("fabrikam_tab", "fabrikam_tab"),
      ("Hello", nil),
    ] as [(String, String?)])
  func aQuickReplyMentionsOnlyWholeWords(message: String, mention: String?) throws {
    let found = try references { shop in
      shop.chatWidgets = []
      shop.quickReplies = [QuickReply(title: "T", message: message)]
    }
    #expect(found == (mention.map { [.quickReply(title: "T", mention: $0)] } ?? []))
  }
}
