import Diagnostics
import Notations
import Organizations
import RecordFormats
import Records
import Rules
import Storage
import Testing

/// Loading packages of real records named by an org's folder or on the command line.
@Suite struct PackageLoadingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private let solution: Solution = {
    var solution = Solution(uniqueName: "S")
    var provider = Provider(id: .agentConsoleSpace)
    provider.name = "P"
    var action = ConversationAction(id: GUID(named: "a", in: .agentConsoleSpace))
    (action.name, action.eventParameter) = ("A", "T")
    var capability = ChannelCapability(id: GUID(named: "c", in: .agentConsoleSpace))
    (capability.name, capability.provider, capability.conversationAction) = ("C", provider.id, action.id)
    capability.escalationChannelMode = .coBrowse
    var template = ApplicationTabTemplate(id: GUID(named: "t", in: .agentConsoleSpace))
    (template.name, template.pageType) = ("T", .webResource)
    template.parameters = [TemplateParameter(name: "webresourceName", value: "s_/page.html")]
    solution.providers = [provider]
    solution.conversationActions = [action]
    solution.channelCapabilities = [capability]
    solution.applicationTabTemplates = [template]
    return solution
  }()

  private func archive() throws -> [UInt8] {
    try ZipArchive.write(ConfigurationMigrationWriter.files(of: solution))
  }

  private func unpack(to path: String) throws {
    for file in ConfigurationMigrationWriter.files(of: solution) {
      try folder.write(file.bytes, to: "\(path)/\(file.path)")
    }
  }

  private func expectIsTheSolution(_ named: String, _ name: String, file: String) throws {
    let reading = OrganizationSnapshot.organization(named)
    #expect(reading.diagnostics == [])
    let organization = try #require(reading.value)
    #expect(organization.name == name)
    #expect(
      organization.chatWidgets.first?.coBrowse == RemoteAssistanceOption(isEnabled: true, provider: "P"))
    #expect(organization.solutions.first?.origins[solution.providers[0].id]?.row.file == file)
    let subject = try #require(OrganizationSnapshot.checkTarget(named).value)
    #expect(subject.isSolutionAlone)
    #expect(subject.sources[file] != nil, "A rule can show the line.")
    #expect(PackageLoader.load(named).value?.format == .configurationMigration)
  }

  @Test("An `agent-console` folder without data beside it is a solution like any other")
  func anAgentConsoleFolderIsASolution() throws {
    try folder.write("solution: S", to: "some/agent-console/solution.yaml")
    #expect(PackageLoader.load("\(folder.path)/some").value?.solution.uniqueName == "S")
    try unpack(to: "some")
    #expect(PackageLoader.load("\(folder.path)/some").value?.solution.uniqueName == "S")
  }

  @Test("An archive opens in an organization of its own") func anArchiveOpensInAnOrganizationOfItsOwn() throws
  {
    try folder.write(archive(), to: "fab.v2.zip")
    let path = "\(folder.path)/fab.v2.zip"
    try expectIsTheSolution(path, "fab.v2", file: "\(path)/data.xml")
  }

  @Test("An archive can have any name") func anArchiveCanHaveAnyName() throws {
    try folder.write(archive(), to: "package")
    let path = "\(folder.path)/package"
    try expectIsTheSolution(path, "package", file: "\(path)/data.xml")
  }

  @Test("A folder opens in an organization of its own") func aFolderOpensInAnOrganizationOfItsOwn() throws {
    try unpack(to: "fab")
    let path = "\(folder.path)/fab"
    try expectIsTheSolution(path, "fab", file: "\(path)/data.xml")
    try expectIsTheSolution(path + "/", "fab", file: "\(path)/data.xml")
  }

  @Test("One file opens in an organization of its own") func oneFileOpensInAnOrganizationOfItsOwn() throws {
    try unpack(to: "fab")
    let path = "\(folder.path)/fab/data.xml"
    try expectIsTheSolution(path, "data", file: path)
    try folder.write(
      "{\"@odata.context\":\"x#msdyn_providers\",\"value\":[{\"msdyn_name\":\"P\"}]}", to: "rows.json")
    let rows = OrganizationSnapshot.organization("\(folder.path)/rows.json")
    #expect(rows.value?.solutions.first?.providers.map(\.name) == ["P"])
  }

  @Test("An archive of our own file includes its web resources")
  func anArchiveOfOurOwnFileIncludesItsWebResources() throws {
    let files = [
      ZipEntry(path: "solution.yaml", bytes: Array("solution: S\nproviders: [{name: P}]".utf8)),
      ZipEntry(path: "webresources/s_/page.html", bytes: Array("<!DOCTYPE html>".utf8)),
    ]
    try folder.write(ZipArchive.write(files), to: "s.zip")
    let subject = try #require(OrganizationSnapshot.checkTarget("\(folder.path)/s.zip").value)
    #expect(subject.webResources.map(\.source.file) == ["\(folder.path)/s.zip/webresources/s_/page.html"])
    #expect(subject.organization.solutions.first?.webResources == ["s_/page.html"])
    #expect(subject.sources["\(folder.path)/s.zip/solution.yaml"] != nil)
  }

  @Test("The solutions of an organization may be packages") func theSolutionsOfAnOrganizationMayBePackages()
    throws
  {
    try folder.write("name: mine", to: "org.yaml")
    try folder.write(archive(), to: "solutions/packed/fab.zip")
    try folder.write("solution: Y", to: "solutions/yaml/solution.yaml")
    try folder.write("<html></html>", to: "solutions/packed/webresources/s_/page.html")
    let reading = OrganizationSnapshot.checkTarget(folder.path)
    #expect(reading.diagnostics == [])
    let subject = try #require(reading.value)
    #expect(!subject.isSolutionAlone)
    #expect(subject.organization.solutions.map(\.uniqueName) == ["fab", "Y"])
    #expect(subject.organization.catalogue.hasWebResource(named: "s_/page.html"))
    #expect(subject.webResources.map(\.name) == ["s_/page.html"])
    #expect(subject.sources["\(folder.path)/solutions/packed/fab.zip/data.xml"] != nil)
  }

  @Test("An unpacked package can also be a solution of an organization")
  func anUnpackedPackageCanAlsoBeASolutionOfAnOrganization() throws {
    try folder.write("name: mine", to: "org.yaml")
    try unpack(to: "solutions/unpacked")
    let organization = try #require(OrganizationSnapshot.organization(folder.path).value)
    #expect(organization.solutions.map(\.uniqueName) == ["unpacked"])
    #expect(organization.providers(of: .coBrowse) == ["P"])
  }

  @Test("Two archives in one folder are not a solution") func twoArchivesInOneFolderAreNotASolution() throws {
    try folder.write("name: mine", to: "org.yaml")
    try folder.write(archive(), to: "solutions/s/a.zip")
    try folder.write(archive(), to: "solutions/s/b.zip")
    #expect(OrganizationSnapshot.organization(folder.path).diagnostics.map(\.rule) == ["unknown-package"])
  }

  @Test("A hostile archive is refused and nothing is written")
  func aHostileArchiveIsRefusedAndNothingIsWritten() throws {
    var bytes = try ZipArchive.write([ZipEntry(path: "ooooooo", bytes: [1])])
    while let range = bytes.firstRange(of: Array("ooooooo".utf8)) {
      bytes.replaceSubrange(range, with: Array("../evil".utf8))
    }
    try folder.write(bytes, to: "a/evil.zip")
    let path = "\(folder.path)/a/evil.zip"
    for diagnostics in [
      OrganizationSnapshot.organization(path).diagnostics, OrganizationSnapshot.checkTarget(path).diagnostics,
      PackageLoader.load(path).diagnostics,
    ] {
      #expect(
        diagnostics == [Diagnostic(ZipFault.unsafePath(entry: "../evil"), at: Place(file: path))])
    }
    #expect(try FolderOnDisk(folder.path).files(under: "") == ["a/evil.zip"])
  }

  @Test("A broken package in a folder is reported as broken")
  func aBrokenPackageInAFolderIsReportedAsBroken() throws {
    try folder.write("<!DOCTYPE a><entities/>", to: "data.xml")
    #expect(OrganizationSnapshot.organization(folder.path).diagnostics.map(\.rule) == ["xml-doctype"])
  }

  @Test("A missing path or a path without a package is reported")
  func aMissingPathOrAPathWithoutAPackageIsReported() throws {
    #expect(PackageLoader.load("\(folder.path)/none").diagnostics.map(\.rule) == ["missing-file"])
    #expect(PackageLoader.load(folder.path).problems == [AnyFault(PackageFault.unknown)])
    try folder.write(ZipArchive.write([]), to: "empty.zip")
    #expect(PackageLoader.load("\(folder.path)/empty.zip").problems == [AnyFault(PackageFault.unknown)])
  }

  @Test("A package in our own format includes the bytes of its files")
  func aPackageInOurOwnFormatIncludesTheBytesOfItsFiles() throws {
    try folder.write("solution: S\nproviders: [{name: P}]", to: "solution.yaml")
    try folder.write("<html>", to: "webresources/s_/page.html")
    let package = try #require(PackageLoader.load(folder.path).value)
    #expect(package.format == .yaml)
    #expect(package.webResources.map(\.bytes) == [Array("<html>".utf8)])
  }

  @Test("A scenario installs a package by its path") func aScenarioInstallsAPackageByItsPath() throws {
    try folder.write(archive(), to: "fab.zip")
    let solution = RelativeLoader.solution("fab.zip", from: "\(folder.path)/a.feature")?.value
    #expect(solution?.uniqueName == "fab")
  }
}

extension Reading {
  fileprivate var problems: [AnyFault] { diagnostics.map(\.fault) }
}
