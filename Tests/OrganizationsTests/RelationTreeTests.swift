import Organizations
import Records
import Testing

@Suite("The tree of a solution's records") struct RelationTreeTests {
  private func lines(_ solution: Solution) -> [String] {
    func lines(_ node: RelationTree.Node, _ depth: Int) -> [String] {
      [String(repeating: " ", count: depth) + node.name] + node.children.flatMap { lines($0, depth + 1) }
    }
    return RelationTree(of: solution).roots.flatMap { lines($0, 0) }
  }

  private var fabrikam: Solution {
    var solution = Sample.solution("Fabrikam")
    solution.conversationActions[0].eventParameter = "fabrikam_tab"
    solution.conversationActions[0].icon = "/webresources/fab_/a.svg"
    solution.applicationTabTemplates[0].parameters = [
      TemplateParameter(name: "webresourceName", value: "fab_/a.html")
    ]
    solution.webResources = ["fab_/a.html", "fab_/a.svg"]
    return solution
  }

  @Test("It leads from the provider to the web resource") func fromProviderToWebResource() {
    #expect(
      lines(fabrikam) == [
        "Fabrikam", " Fabrikam_cobrowse", "  FabrikamCobrowse", "   FabrikamCobrowse en-US", "   FabrikamTab",
        "    fab_/a.html", "   fab_/a.svg",
      ])
  }

  @Test("What nothing links is a root of its own") func rootsOfTheirOwn() {
    var solution = fabrikam
    solution.channelCapabilities[0].provider = nil
    solution.channelCapabilities[0].conversationAction = nil
    solution.conversationActionLocales[0].conversationAction = nil
    solution.conversationActions[0].eventParameter = nil
    solution.webResources.insert("fab_/b.js")
    #expect(
      lines(solution) == [
        "Fabrikam", "Fabrikam_cobrowse", "FabrikamCobrowse", " fab_/a.svg", "Co-browse en-US", "FabrikamTab",
        " fab_/a.html", "fab_/b.js",
      ])
  }
}
