import Diagnostics
import Rules
import Storage
import Testing

@Suite struct CheckTargetTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private let solution = """
    solution: S
    providers: [{name: P}]
    conversationActions: [{name: A, eventName: Send message, eventParameter: Hi, order: 0}]
    channelCapabilities: [{name: C, provider: P, escalationChannelMode: Co-browse, conversationAction: A}]
    """

  @Test("An org folder is loaded with the texts of its files")
  func anOrgFolderIsLoadedWithTheTextsOfItsFiles() throws {
    try folder.write("name: mine", to: "org.yaml")
    try folder.write("[]", to: "quick-replies.yaml")
    try folder.write(solution, to: "solutions/b/solution.yaml")
    try folder.write("solution: T", to: "solutions/a/solution.yaml")
    let pages = "solutions/b/webresources/s_"
    for name in ["page.html", "old.HTM", "script.js", "icon.svg"] {
      try folder.write("<\(name)>", to: "\(pages)/\(name)")
    }
    let reading = OrganizationSnapshot.checkTarget(folder.path)
    #expect(reading.diagnostics == [])
    let subject = try #require(reading.value)
    #expect(subject.organization.name == "mine")
    #expect(!subject.isSolutionAlone)
    #expect(subject.webResources.map(\.name) == ["s_/old.HTM", "s_/page.html", "s_/script.js"])
    #expect(subject.webResources.allSatisfy { $0.solution == "S" })
    #expect(subject.webResources[1].source.line(1) == "<page.html>")
    let read = [
      "org.yaml", "quick-replies.yaml", "solutions/a/solution.yaml", "solutions/b/solution.yaml",
      "\(pages)/old.HTM", "\(pages)/page.html", "\(pages)/script.js",
    ]
    #expect(Set(subject.sources.keys) == Set(read.map { "\(folder.path)/\($0)" }))
    #expect(subject.sources["\(folder.path)/org.yaml"]?.line(1) == "name: mine")
  }

  @Test("A solution by itself is named by its folder or its file", arguments: ["", "/solution.yaml"])
  func aSolutionByItselfIsNamedByItsFolderOrItsFile(end: String) throws {
    try folder.write(solution, to: "solution.yaml")
    try folder.write("x", to: "webresources/s_/page.html")
    let subject = try #require(OrganizationSnapshot.checkTarget(folder.path + end).value)
    #expect(subject.isSolutionAlone)
    #expect(subject.organization.solutions.map(\.uniqueName) == ["S"])
    #expect(subject.webResources.map(\.source.file) == ["\(folder.path)/webresources/s_/page.html"])
  }

  @Test("A sample is identified by its name") func aSampleIsIdentifiedByItsName() throws {
    let subject = try #require(OrganizationSnapshot.checkTarget("contoso").value)
    #expect(subject.sources["contoso/org.yaml"] != nil)
    #expect(
      subject.webResources.map(\.name) == ["fab_/cobrowse.html", "fab_/notes.js", "fab_/screenshare.html"])
  }

  @Test("Nothing is checked if loading fails") func nothingIsCheckedIfLoadingFails() throws {
    try folder.write("name: mine\ncolour: red", to: "org.yaml")
    let reading = OrganizationSnapshot.checkTarget(folder.path)
    #expect(reading.value == nil)
    #expect(reading.diagnostics.map(\.rule) == ["unknown-key"])
    #expect(
      OrganizationSnapshot.checkTarget("\(folder.path)/none").diagnostics.map(\.rule) == [
        "unknown-organization"
      ])
  }
}
