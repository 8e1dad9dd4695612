import Diagnostics
import Notations
import Organizations
import RecordFormats
import Records
import SampleOrganizations
import Storage
import Testing

@Suite struct OrganizationSnapshotTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private let solution = """
    solution: S
    providers: [{name: P}]
    channelCapabilities: [{name: C, provider: P, escalationChannelMode: Co-browse}]
    """

  @Test("An org folder is read with all its files") func anOrgFolderIsReadWithAllItsFiles() throws {
    try folder.write("name: mine\ndisplayName: My Org", to: "org.yaml")
    try folder.write("- {title: Hello, message: Welcome}", to: "quick-replies.yaml")
    try folder.write("solution: B", to: "solutions/1/solution.yaml")
    try folder.write("solution: A", to: "solutions/2/solution.yaml")
    try folder.write("<html></html>", to: "solutions/2/webresources/fab_/a/b.html")
    let reading = OrganizationSnapshot.organization(folder.path)
    #expect(reading.diagnostics == [])
    let organization = try #require(reading.value)
    #expect(organization.name == "mine")
    #expect(organization.displayName == "My Org")
    #expect(organization.quickReplies == [QuickReply(title: "Hello", message: "Welcome")])
    #expect(organization.solutions.map(\.uniqueName) == ["B", "A"])
    #expect(organization.solutions.map(\.webResources) == [[], ["fab_/a/b.html"]])
    #expect(organization.catalogue.hasWebResource(named: "fab_/a/b.html"))
  }

  @Test("An org folder needs only org.yaml") func anOrgFolderNeedsOnlyOrgyaml() throws {
    try folder.write("name: mine", to: "org.yaml")
    let organization = try #require(OrganizationSnapshot.organization(folder.path).value)
    #expect(organization.displayName == "mine")
    #expect(organization.solutions.isEmpty && organization.quickReplies.isEmpty)
    #expect(organization.agents.map(\.name) == ["Agent"])
    #expect(organization.chatWidgets.map(\.name) == ["Chat"])
  }

  @Test("An organization's file can be given instead of its folder")
  func anOrganizationsFileCanBeGivenInsteadOfItsFolder() throws {
    try folder.write("name: mine", to: "org.yaml")
    try folder.write(solution, to: "solutions/s/solution.yaml")
    #expect(OrganizationSnapshot.organization("\(folder.path)/org.yaml").value?.solutions.count == 1)
  }

  @Test("A folder without org.yaml is not an organization") func aFolderWithoutOrgyamlIsNotAnOrganization() {
    let reading = OrganizationSnapshot.organization(folder.path)
    #expect(reading.value == nil)
    #expect(
      reading.diagnostics == [
        Diagnostic(FileFault.missing(name: "org.yaml"), at: Place(file: "\(folder.path)/org.yaml"))
      ])
  }

  @Test("A solution folder without a solution file is reported")
  func aSolutionFolderWithoutASolutionFileIsReported() throws {
    try folder.write("name: mine", to: "org.yaml")
    try folder.makeFolder("solutions/empty")
    #expect(
      OrganizationSnapshot.organization(folder.path).diagnostics == [
        Diagnostic(
          LookupFault.folderWithoutSolution(name: "empty"), at: Place(file: "\(folder.path)/solutions/empty"))
      ])
  }

  @Test("The problems of all files are reported together, by file")
  func theProblemsOfAllFilesAreReportedTogetherByFile() throws {
    try folder.write("name: mine\ncolour: red", to: "org.yaml")
    try folder.write("- {title: T}", to: "quick-replies.yaml")
    try folder.write("solution: S\nversion: x", to: "solutions/a/solution.yaml")
    try folder.write("solution: S", to: "solutions/b/solution.yaml")
    try folder.makeFolder("solutions/c/solution.yaml")
    let reading = OrganizationSnapshot.organization(folder.path)
    #expect(reading.value == nil)
    let found = reading.diagnostics.map {
      "\($0.place.description.dropFirst(folder.path.count + 1)) \($0.rule)"
    }
    #expect(
      found == [
        "org.yaml:2:1 unknown-key", "quick-replies.yaml:1:3 missing-value",
        "solutions/a/solution.yaml:2:10 bad-version", "solutions/b/solution.yaml:1:11 duplicate-name",
        "solutions/c/solution.yaml:1:1 unreadable-file",
      ])
    #expect(reading.diagnostics.last?.fault == AnyFault(FileFault.unreadable(reason: "Is a directory")))
  }

  @Test("A solution opens in an organization of its own", arguments: ["", "/", "/solution.yaml"])
  func aSolutionOpensInAnOrganizationOfItsOwn(ending: String) throws {
    try folder.write(solution, to: "solution.yaml")
    try folder.write("", to: "webresources/fab_/a.html")
    let reading = OrganizationSnapshot.organization(folder.path + ending)
    #expect(reading.diagnostics == [])
    let organization = try #require(reading.value)
    #expect(organization.name == "S")
    #expect(
      organization.chatWidgets.first?.coBrowse == RemoteAssistanceOption(isEnabled: true, provider: "P"))
    #expect(organization.solutions.first?.webResources == ["fab_/a.html"])
  }

  @Test("A solution file may have any name") func aSolutionFileMayHaveAnyName() throws {
    try folder.write(solution, to: "fabrikam.yaml")
    #expect(OrganizationSnapshot.organization("\(folder.path)/fabrikam.yaml").value?.name == "S")
  }

  @Test("A sample is found by name, and its files are shown under that name")
  func aSampleIsFoundByNameAndItsFilesAreShownUnderThatName() throws {
    let organization = try #require(OrganizationSnapshot.organization("contoso").value)
    let solution = try #require(organization.solutions.first)
    let provider = try #require(solution.providers.first)
    #expect(
      solution.origins[provider.id]?.row.file == "contoso/solutions/fabrikamremoteassist/solution.yaml")
    #expect(solution.webResources.contains("fab_/cobrowse.html"))
  }

  @Test("An unknown name is reported with the list of samples")
  func anUnknownNameIsReportedWithTheListOfSamples() {
    let reading = OrganizationSnapshot.organization("contosso")
    #expect(reading.value == nil)
    #expect(
      reading.diagnostics == [
        Diagnostic(
          LookupFault.unknownOrganization(
            name: "contosso", samples: SampleOrganization.names, nearest: "contoso"),
          at: Place(file: "contosso"))
      ])
    #expect(OrganizationSnapshot.organization("").diagnostics.map(\.rule) == ["unknown-organization"])
    #expect(
      OrganizationSnapshot.organization("\(folder.path)/none/org.yaml").diagnostics.map(\.rule) == [
        "unknown-organization"
      ])
  }

  @Test("A path that the system rejects is unreadable") func aPathThatTheSystemRejectsIsUnreadable() {
    let long = String(repeating: "x", count: 5000)
    #expect(
      OrganizationSnapshot.organization(long).diagnostics == [
        Diagnostic(FileFault.unreadable(reason: "File name too long"), at: Place(file: long))
      ])
  }

  @Test("A file that is missing from a sample is not found")
  func aFileThatIsMissingFromASampleIsNotFound() throws {
    let sample = try #require(EmbeddedFolder(sample: "contoso"))
    #expect(EmbeddedFolder(sample: "none") == nil)
    #expect(sample.has("solutions") && sample.has("org.yaml") && !sample.has("sol"))
    #expect(try sample.folders(in: "solutions") == ["fabrikamremoteassist"])
    #expect(throws: FileFailure(path: "contoso/none", reason: .notFound)) {
      try sample.bytes(of: "none", limit: .max)
    }
    #expect(throws: FileFailure(path: "contoso/none", reason: .notFound)) { try sample.files(under: "none") }
  }
}
