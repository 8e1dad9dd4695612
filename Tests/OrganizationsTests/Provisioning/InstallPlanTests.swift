import Organizations
import Records
import Testing

/// What an install changes, and what stands against it.
@Suite struct InstallPlanTests {
  /// A solution with one row of each kind; the ids begin at a number.
  static func solution(
    _ name: String, _ version: String = "1.0", from first: Int = 1, command: String = "/cb"
  ) -> Solution {
    var solution = Solution(uniqueName: name)
    solution.version = Version(version)
    solution.publisher = Publisher(name: name, prefix: String(name.lowercased().prefix(3)))
    solution.providers = [Sample.provider(first, name)]
    solution.conversationActions = [Sample.action(first + 1, "\(name)Cobrowse", order: 0)]
    solution.conversationActionLocales = [
      Sample.locale(first + 2, of: first + 1, .english, label: "Co-browse", slashCommand: command)
    ]
    solution.channelCapabilities = [
      Sample.capability(first + 3, "\(name)_cobrowse", provider: first, .coBrowse, action: first + 1)
    ]
    var template = ApplicationTabTemplate(id: Sample.id(first + 4))
    (template.name, template.uniqueName) = ("\(name)Tab", "\(name.lowercased())_tab")
    solution.applicationTabTemplates = [template]
    return solution
  }

  private let tailspin = solution("Tailspin", from: 100, command: "/browse")

  private func conflicts(_ solution: Solution, in installed: Solution...) -> [InstallConflict] {
    InstallPlan(of: solution, in: Organization(name: "shop", solutions: installed)).conflicts
  }

  @Test func everyRowOfANewSolutionIsAdded() {
    let plan = InstallPlan(of: tailspin, in: Organization(name: "shop"))
    #expect(plan.replaced == nil && plan.conflicts.isEmpty && plan.leftBehind.isEmpty)
    #expect(plan.changes.map(\.table) == Table.allCases)
    #expect(
      plan.changes.flatMap(\.rows.added)
        == ["Tailspin", "TailspinCobrowse", "TailspinCobrowse en-US", "Tailspin_cobrowse", "TailspinTab"])
    #expect(
      plan.changes.map(\.rows).allSatisfy { $0.changed.isEmpty && $0.removed.isEmpty && $0.kept == 0 })
  }

  @Test func anUpgradeTellsWhatIsAddedChangedAndRemoved() {
    var newer = tailspin
    newer.version = Version("2.0")
    newer.conversationActions[0].order = 5
    newer.conversationActionLocales = [
      Sample.locale(120, of: 101, .frFr, label: "Conavigation", slashCommand: "/nav")
    ]
    let plan = InstallPlan(of: newer, in: Organization(name: "shop", solutions: [tailspin]))
    #expect(plan.replaced == tailspin && plan.conflicts.isEmpty)
    let changes = Dictionary(uniqueKeysWithValues: plan.changes.map { ($0.table, $0.rows) })
    #expect(changes[.conversationAction]?.changed == ["TailspinCobrowse"])
    #expect(changes[.conversationActionLocale]?.added == ["TailspinCobrowse fr-FR"])
    #expect(changes[.conversationActionLocale]?.removed == ["TailspinCobrowse en-US"])
    #expect(changes[.provider]?.kept == 1 && changes[.provider]?.isEmpty == true)
  }

  @Test func aTakenSlashCommandIsAConflictInAnyCaseAndLanguage() {
    var mine = tailspin
    mine.conversationActionLocales[0].slashCommand = "/CB"
    mine.conversationActionLocales[0].locale = .frFr
    #expect(
      conflicts(mine, in: Self.solution("Fabrikam")) == [
        .slashCommandTaken(
          command: "/CB", row: "TailspinCobrowse fr-FR",
          by: .init(solution: "Fabrikam", row: "FabrikamCobrowse en-US"))
      ])
    mine.conversationActionLocales[0].state = .inactive
    #expect(conflicts(mine, in: Self.solution("Fabrikam")).isEmpty)
  }

  @Test func aTakenUniqueNameOrIdIsAConflict() {
    var mine = tailspin
    mine.applicationTabTemplates[0].uniqueName = "Fabrikam_Tab"
    mine.providers[0].id = Sample.id(1)
    mine.channelCapabilities[0].provider = Sample.id(1)
    let holder = { InstallConflict.Holder(solution: "Fabrikam", row: $0) }
    #expect(
      conflicts(mine, in: Self.solution("Fabrikam")) == [
        .uniqueNameTaken(uniqueName: "Fabrikam_Tab", template: "TailspinTab", by: holder("FabrikamTab")),
        .identifierTaken(id: Sample.id(1), row: RowName(.provider, "Tailspin"), by: holder("Fabrikam")),
      ])
  }

  @Test func aLinkToARowThatNobodyHasIsAConflict() {
    var mine = tailspin
    mine.channelCapabilities[0].provider = Sample.id(1)
    #expect(conflicts(mine, in: Self.solution("Fabrikam")).isEmpty, "The other one has the provider.")
    mine.channelCapabilities[0].provider = Sample.id(2)
    let missing = InstallConflict.linkedRowMissing(
      row: RowName(.channelCapability, "Tailspin_cobrowse"), table: .provider, id: Sample.id(2))
    #expect(conflicts(mine, in: Self.solution("Fabrikam")) == [missing], "A row of another table is none.")
    #expect(!missing.yieldsToForce)
  }

  @Test func aSolutionDoesNotMeetItself() {
    #expect(conflicts(tailspin, in: tailspin).isEmpty)
    var other = tailspin
    other.uniqueName = "TAILSPIN"
    #expect(conflicts(other, in: tailspin).isEmpty)
  }

  @Test(arguments: [
    ("1.0", "0.9", true), ("1.0", "1.0", false), ("1.2.0.0", "1.10", false), ("1.0.0.1", "1", true),
  ])
  func anOlderVersionYieldsToForceAlone(installed: String, new: String, isConflict: Bool) {
    let plan = InstallPlan(
      of: Self.solution("Fabrikam", new),
      in: Organization(name: "x", solutions: [Self.solution("Fabrikam", installed)]))
    #expect(plan.conflicts(isForced: false).map(\.rule) == (isConflict ? ["older-version"] : []))
    #expect(plan.conflicts(isForced: true).isEmpty)
  }

  @Test func withoutAVersionNobodyKnowsWhichIsOlder() throws {
    let version = try #require(Version("1.0"))
    var new = Self.solution("Fabrikam")
    new.version = nil
    let plan = InstallPlan(of: new, in: Organization(name: "x", solutions: [Self.solution("Fabrikam")]))
    #expect(plan.conflicts(isForced: false) == [.unknownVersion(installed: version)])
    #expect(plan.conflicts(isForced: true).isEmpty)
    #expect(conflicts(new, in: new).isEmpty)
  }

  @Test func anotherPublisherDoesNotTakeANameOver() {
    var mine = Self.solution("Fabrikam", "2.0")
    mine.publisher = Publisher(name: "Mallory", prefix: "mal")
    #expect(
      conflicts(mine, in: Self.solution("Fabrikam")) == [.otherPublisher("Mallory", installed: "Fabrikam")])
    mine.publisher = Publisher(name: "Fabrikam Inc.", prefix: "FAB")
    #expect(conflicts(mine, in: Self.solution("Fabrikam")).isEmpty)
  }

  @Test func anUpgradeDoesNotTakeARowAwayThatAnotherSolutionLinksTo() throws {
    var other = Solution(uniqueName: "Other")
    other.channelCapabilities = [
      Sample.capability(200, "Other_share", provider: 1, .screenSharing, action: nil)
    ]
    var newer = Self.solution("Fabrikam", "2.0")
    newer.providers = [Sample.provider(50, "Fabrikam Two")]
    newer.channelCapabilities[0].provider = Sample.id(50)
    var shop = Organization(name: "shop", solutions: [Self.solution("Fabrikam"), other])
    var widget = ChatWidget(name: "Web")
    widget.coBrowse = .init(isEnabled: true, provider: "Fabrikam")
    shop.chatWidgets = [widget]
    let plan = InstallPlan(of: newer, in: shop)
    #expect(plan.conflicts.map(\.rule) == ["row-still-linked"])
    // A widget's choice is told, and left to the administrator.
    #expect(plan.leftBehind.contains(.widget("Web", .coBrowse, provider: "Fabrikam", isEnabled: true)))
  }
}

/// What a removal takes away, and what still points at it.
@Suite struct UninstallPlanTests {
  private var shop: Organization {
    var shop = Organization(
      name: "shop",
      solutions: [
        InstallPlanTests.solution("Fabrikam"),
        InstallPlanTests.solution("Tailspin", from: 100, command: "/browse"),
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

  @Test func aChosenProviderIsListedOnOrOff() throws {
    #expect(
      try references() == [
        .widget("Web", .coBrowse, provider: "Fabrikam", isEnabled: true),
        .widget("Kiosk", .screenSharing, provider: "Fabrikam", isEnabled: false),
      ])
  }

  @Test func resettingTakesWidgetsAwayAndNothingElse() throws {
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

  @Test func linksAndTextsOfOtherSolutionsAreListed() throws {
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

  @Test func whatAnotherSolutionBringsTooIsNotMissing() throws {
    let found = try references { shop in
      shop.solutions[1].providers.append(Sample.provider(150, "Fabrikam"))
    }
    #expect(found == [])
  }

  @Test(
    arguments: [
      ("/cb", "/cb"), ("Type /cb now.", "/cb"), ("See https://x.example/cb", nil), ("/cbx", nil),
      ("a/cb", nil), ("Type /CB now", "/cb"),
      ("With Fabrikam we look together", "Fabrikam"), ("Fabrikams", nil), ("fabrikam_tab", "fabrikam_tab"),
      ("Hello", nil),
    ] as [(String, String?)])
  func aQuickReplyMentionsWholeWords(message: String, mention: String?) throws {
    let found = try references { shop in
      shop.chatWidgets = []
      shop.quickReplies = [QuickReply(title: "T", message: message)]
    }
    #expect(found == (mention.map { [.quickReply(title: "T", mention: $0)] } ?? []))
  }
}

@Suite struct StartingNamesTests {
  @Test(arguments: [
    ("Acme Assist", "AcmeAssist", "acm", "acme-assist"),
    ("  acme   assist ", "AcmeAssist", "acm", "acme-assist"),
    ("Café Größe", "CafeGrosse", "caf", "cafe-grosse"), ("Øre & Æble", "OreAEble", "ore", "ore-aeble"),
    ("TailSpin", "TailSpin", "tai", "tailspin"), ("a", "A", "axx", "a"), ("A1-b.c", "A1BC", "a1b", "a1-b-c"),
  ])
  func namesFollowFromTheName(name: String, unique: String, prefix: String, hyphenated: String) throws {
    let names = try StartingNames(name)
    #expect(names.uniqueName == unique)
    #expect(names.prefix == prefix)
    #expect(names.hyphenated == hyphenated)
    #expect(names.folder == unique.lowercased())
  }

  @Test(arguments: [
    ("", StartingNames.Problem.empty), (" \t", .empty), ("--", .empty), ("a/b", .character("/")),
    ("..\\b", .character("\\")),
    ("日本", .letter("日")), ("a\u{1B}", .character("\u{1B}")), ("3com", .beginsWithDigit),
    ("a\"b", .character("\"")),
    ("Привет", .letter("П")), ("../x", .character("/")), ("a<b", .character("<")),
    (String(repeating: "a", count: 51), .tooLong(51)),
  ])
  func oddNamesAreRefused(name: String, problem: StartingNames.Problem) {
    #expect(throws: problem) { try StartingNames(name) }
  }
}
