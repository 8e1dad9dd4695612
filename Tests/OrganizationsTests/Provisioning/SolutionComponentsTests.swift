import Diagnostics
import Records
import Testing

@testable import Organizations

/// What goes with a solution, and what stays as data.
@Suite struct SolutionComponentsTests {
  private let fabrikam = Sample.solution("Fabrikam")

  @Test("Capabilities and templates are components; actions, locale rows and providers are data")
  func tablesDecide() {
    for table in Table.allCases {
      let isComponent = [.channelCapability, .applicationTabTemplate].contains(table)
      #expect(fabrikam.rowNames(of: table, areComponents: isComponent) == fabrikam.rowNames(of: table))
      #expect(fabrikam.rowNames(of: table, areComponents: !isComponent) == [])
    }
    #expect((fabrikam.rowCount(areComponents: true), fabrikam.rowCount(areComponents: false)) == (2, 3))
  }

  @Test("Rows that came as data are data, whatever their table", arguments: [RowCarrier.data, .component])
  func carrierDecides(carrier: RowCarrier) {
    var solution = fabrikam
    var origin = RowOrigin(row: Place(file: "data.xml"))
    origin.carrier = carrier
    for id in solution.rowIdentifiers.keys { solution.origins[id] = origin }
    #expect(solution.rowCount(areComponents: true) == (carrier == .data ? 0 : 2))
    let plan = UninstallPlan(of: solution, data: .keep, in: Organization(name: "o", solutions: [solution]))
    #expect(plan.removesNothing == (carrier == .data))
    solution.isManaged = false
    let said = UninstallPlan(of: solution, data: .keep, in: Organization(name: "o", solutions: [solution]))
    #expect(!said.removesNothing, "A package that says so is a solution.")
  }

  @Test("Data that was left has no components") func leftDataHasNoComponents() throws {
    let shop = Organization(name: "shop", solutions: [fabrikam])
    let left = try #require(shop.remains(of: fabrikam))
    #expect(left.leftBy == "Fabrikam" && left.version == nil && left.publisher == nil)
    #expect(left.providers == fabrikam.providers)
    #expect(left.conversationActions == fabrikam.conversationActions)
    #expect(left.conversationActionLocales == fabrikam.conversationActionLocales)
    #expect(left.rowCount == 3 && left.rowCount(areComponents: true) == 0)
    #expect(!UninstallPlan(of: left, in: shop).removesNothing)
  }

  @Test("The name of the data is free") func theNameOfTheDataIsFree() {
    let shop = Organization(name: "shop", solutions: [fabrikam, Solution(uniqueName: "fabrikam_DATA")])
    #expect(shop.remains(of: fabrikam)?.uniqueName == "Fabrikam_data2")
    #expect(shop.remains(of: Solution(uniqueName: "Empty")) == nil)
  }

  @Test("An unmanaged solution leaves its components too, with their lookups", arguments: [false, true])
  func anUnmanagedSolutionLeavesItsComponents(isManaged: Bool) throws {
    var solution = fabrikam
    (solution.isManaged, solution.webResources) = (isManaged, ["fab_/a.html"])
    let plan = UninstallPlan(of: solution, data: .keep, in: Organization(name: "o", solutions: [solution]))
    let left = try #require(plan.left)
    #expect(!plan.removesNothing && solution.countOfStayingRows == left.rowCount)
    #expect(left.uniqueName == (isManaged ? "Fabrikam_data" : "Fabrikam_rest"))
    #expect(left.webResources == (isManaged ? [] : ["fab_/a.html"]))
    #expect(left.channelCapabilities == (isManaged ? [] : solution.channelCapabilities))
    #expect(!left.hasComponents)
  }

  @Test("If the data is deleted alone, an unmanaged solution's components stay with emptied lookups")
  func dataIsDeletedAlone() throws {
    var solution = fabrikam
    (solution.isManaged, solution.webResources) = (false, ["fab_/a.html"])
    var shop = Organization(name: "o", solutions: [solution])
    var widget = ChatWidget(name: "Web")
    widget.coBrowse = .init(isEnabled: true, provider: "Fabrikam")
    shop.chatWidgets = [widget]
    let plan = UninstallPlan(of: solution, data: .removeAlone, in: shop)
    let left = try #require(plan.left)
    #expect(left.uniqueName == "Fabrikam_rest" && left.webResources == solution.webResources)
    #expect(left.channelCapabilities.map(\.provider) == [nil] && left.providers == [])
    #expect(left.channelCapabilities.map(\.conversationAction) == [nil])
    #expect(left.applicationTabTemplates == solution.applicationTabTemplates)
    #expect(plan.obstacles(resettingWidgets: false) == [] && plan.chosenProviders == [])
    solution.isManaged = true
    #expect(UninstallPlan(of: solution, data: .removeAlone, in: shop).left == nil)
  }

  @Test("No lookup of a row that stays leads to one that goes, whatever the solution is")
  func noLookupIsEmptied() throws {
    for isManaged in [nil, true, false] {
      var solution = fabrikam
      solution.isManaged = isManaged
      let left = try #require(Organization(name: "o", solutions: [solution]).remains(of: solution))
      #expect(left.conversationActionLocales == solution.conversationActionLocales)
      #expect(left.channelCapabilities.allSatisfy { $0.provider != nil && $0.conversationAction != nil })
    }
  }

  @Test("A lookup to a row that goes is emptied; the others stay") func lookupsAreEmptied() {
    let kept = fabrikam.keeping { !($0 is Provider) }
    #expect(kept.providers == [])
    #expect(kept.channelCapabilities.map(\.provider) == [nil])
    #expect(kept.channelCapabilities.map(\.conversationAction) == [Sample.id(2)])
    #expect(kept.conversationActionLocales == fabrikam.conversationActionLocales)
    let withoutActions = fabrikam.keeping { !($0 is ConversationAction) }
    #expect(withoutActions.conversationActionLocales.map(\.conversationAction) == [nil])
  }
}
