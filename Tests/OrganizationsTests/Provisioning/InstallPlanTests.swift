import Organizations
import Records
import Testing

/// The changes that an install makes, and its conflicts.
@Suite struct InstallPlanTests {
  private let tailspin = Sample.solution("Tailspin", from: 100, command: "/browse")

  private func conflicts(_ solution: Solution, in installed: Solution...) -> [InstallConflict] {
    InstallPlan(of: solution, in: Organization(name: "shop", solutions: installed)).conflicts
  }

  @Test("Every row of a new solution is added") func everyRowOfANewSolutionIsAdded() {
    let plan = InstallPlan(of: tailspin, in: Organization(name: "shop"))
    #expect(plan.replaced == nil && plan.conflicts.isEmpty && plan.leftBehind.isEmpty)
    #expect(plan.changes.map(\.table) == Table.allCases)
    #expect(
      plan.changes.flatMap(\.rows.added)
        == ["Tailspin", "TailspinCobrowse", "TailspinCobrowse en-US", "Tailspin_cobrowse", "TailspinTab"])
    #expect(
      plan.changes.map(\.rows).allSatisfy { $0.changed.isEmpty && $0.removed.isEmpty && $0.kept == 0 })
  }

  @Test("An upgrade lists added, changed and removed rows")
  func anUpgradeListsAddedChangedAndRemovedRows() {
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

  @Test("A taken slash command is a conflict, regardless of case and language")
  func aTakenSlashCommandIsAConflict() {
    var mine = tailspin
    mine.conversationActionLocales[0].slashCommand = "/CB"
    mine.conversationActionLocales[0].locale = .frFr
    #expect(
      conflicts(mine, in: Sample.solution("Fabrikam")) == [
        .slashCommandTaken(
          command: "/CB", row: "TailspinCobrowse fr-FR",
          by: .init(solution: "Fabrikam", row: "FabrikamCobrowse en-US"))
      ])
    mine.conversationActionLocales[0].state = .inactive
    #expect(conflicts(mine, in: Sample.solution("Fabrikam")).isEmpty)
  }

  @Test("A taken unique name or id is a conflict") func aTakenUniqueNameOrIdIsAConflict() {
    var mine = tailspin
    mine.applicationTabTemplates[0].uniqueName = "Fabrikam_Tab"
    mine.providers[0].id = Sample.id(1)
    mine.channelCapabilities[0].provider = Sample.id(1)
    let holder = { InstallConflict.Holder(solution: "Fabrikam", row: $0) }
    #expect(
      conflicts(mine, in: Sample.solution("Fabrikam")) == [
        .uniqueNameTaken(uniqueName: "Fabrikam_Tab", template: "TailspinTab", by: holder("FabrikamTab")),
        .identifierTaken(id: Sample.id(1), row: RowName(.provider, "Tailspin"), by: holder("Fabrikam")),
      ])
  }

  @Test("A link to a row that does not exist is a conflict") func aLinkToARowThatDoesNotExistIsAConflict() {
    var mine = tailspin
    mine.channelCapabilities[0].provider = Sample.id(1)
    #expect(conflicts(mine, in: Sample.solution("Fabrikam")).isEmpty, "The other one has the provider.")
    mine.channelCapabilities[0].provider = Sample.id(2)
    let missing = InstallConflict.linkedRowMissing(
      row: RowName(.channelCapability, "Tailspin_cobrowse"), table: .provider, id: Sample.id(2))
    #expect(conflicts(mine, in: Sample.solution("Fabrikam")) == [missing], "A row of another table is none.")
    #expect(!missing.yieldsToForce)
  }

  @Test("A solution does not conflict with itself") func aSolutionDoesNotConflictWithItself() {
    #expect(conflicts(tailspin, in: tailspin).isEmpty)
    var other = tailspin
    other.uniqueName = "TAILSPIN"
    #expect(conflicts(other, in: tailspin).isEmpty)
  }

  @Test("It takes over the rows that an earlier removal left, if it has all of them")
  func itTakesOverTheRowsThatWereLeft() throws {
    let fabrikam = Sample.solution("Fabrikam")
    var shop = Organization(name: "shop", solutions: [tailspin, fabrikam])
    let left = try #require(shop.remains(of: fabrikam))
    shop.uninstall("Fabrikam", leaving: left)
    let plan = InstallPlan(of: fabrikam, in: shop)
    #expect(plan.conflicts == [] && plan.leftBehind == [])
    #expect((plan.takenOver, plan.upgraded) == (left, nil))
    let changes = Dictionary(uniqueKeysWithValues: plan.changes.map { ($0.table, $0.rows) })
    #expect(changes[.provider]?.kept == 1 && changes[.channelCapability]?.added == ["Fabrikam_cobrowse"])
    shop.install(fabrikam)
    #expect(shop.solutions == [tailspin, fabrikam])
  }

  @Test("Rows that were left and that it lacks are a conflict, which says whose they are")
  func rowsThatItLacksAreAConflict() throws {
    let fabrikam = Sample.solution("Fabrikam")
    var shop = Organization(name: "shop", solutions: [fabrikam])
    let left = try #require(shop.remains(of: fabrikam))
    shop.uninstall("Fabrikam", leaving: left)
    let other = Sample.solution("Fabrikam", "2.0", from: 50)
    let plan = InstallPlan(of: other, in: shop)
    #expect(plan.takenOver == nil)
    #expect(
      plan.conflicts == [
        .slashCommandTaken(
          command: "/cb", row: "FabrikamCobrowse en-US",
          by: .init(solution: "Fabrikam_data", row: "FabrikamCobrowse en-US", leftBy: "Fabrikam"))
      ])
    #expect(InstallPlan(of: Sample.solution("Other", command: "/o"), in: shop).takenOver == nil)
  }

  @Test(
    "An older version needs force",
    arguments: [
      ("1.0", "0.9", true), ("1.0", "1.0", false), ("1.2.0.0", "1.10", false), ("1.0.0.1", "1", true),
    ])
  func anOlderVersionNeedsForce(installed: String, new: String, isConflict: Bool) {
    let plan = InstallPlan(
      of: Sample.solution("Fabrikam", new),
      in: Organization(name: "x", solutions: [Sample.solution("Fabrikam", installed)]))
    #expect(plan.conflicts(isForced: false).map(\.rule) == (isConflict ? [.olderVersion] : []))
    #expect(plan.conflicts(isForced: true).isEmpty)
  }

  @Test("A missing version conflicts with a known one unless forced")
  func aMissingVersionConflictsWithAKnownOneUnlessForced() throws {
    let version = try #require(Version("1.0"))
    var new = Sample.solution("Fabrikam")
    new.version = nil
    let plan = InstallPlan(of: new, in: Organization(name: "x", solutions: [Sample.solution("Fabrikam")]))
    #expect(plan.conflicts(isForced: false) == [.unknownVersion(installed: version)])
    #expect(plan.conflicts(isForced: true).isEmpty)
    #expect(conflicts(new, in: new).isEmpty)
  }

  @Test("Another publisher cannot take over a name") func anotherPublisherCannotTakeOverAName() {
    var mine = Sample.solution("Fabrikam", "2.0")
    mine.publisher = Publisher(name: "Mallory", prefix: "mal")
    #expect(
      conflicts(mine, in: Sample.solution("Fabrikam")) == [.otherPublisher("Mallory", installed: "Fabrikam")])
    mine.publisher = Publisher(name: "Fabrikam Inc.", prefix: "FAB")
    #expect(conflicts(mine, in: Sample.solution("Fabrikam")).isEmpty)
  }

  @Test("An upgrade does not remove a row that another solution links to")
  func anUpgradeDoesNotRemoveARowThatAnotherSolutionLinksTo() throws {
    var other = Solution(uniqueName: "Other")
    other.channelCapabilities = [
      Sample.capability(200, "Other_share", provider: 1, .screenSharing, action: nil)
    ]
    var newer = Sample.solution("Fabrikam", "2.0")
    newer.providers = [Sample.provider(50, "Fabrikam Two")]
    newer.channelCapabilities[0].provider = Sample.id(50)
    var shop = Organization(name: "shop", solutions: [Sample.solution("Fabrikam"), other])
    var widget = ChatWidget(name: "Web")
    widget.coBrowse = .init(isEnabled: true, provider: "Fabrikam")
    shop.chatWidgets = [widget]
    let plan = InstallPlan(of: newer, in: shop)
    #expect(plan.conflicts.map(\.rule) == [.rowStillLinked])
    // A widget's choice is reported but left to the administrator.
    #expect(plan.leftBehind.contains(.widget("Web", .coBrowse, provider: "Fabrikam", isEnabled: true)))
  }
}
