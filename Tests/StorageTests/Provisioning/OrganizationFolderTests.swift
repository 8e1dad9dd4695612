import Diagnostics
import Foundation
import Glibc
import Organizations
import Records
import Testing

@testable import Storage

/// Installing copies the whole package, and uninstalling leaves nothing behind.
@Suite struct OrganizationFolderTests {
  @Test("A package is copied unmodified, and uninstalling leaves nothing", arguments: [true, false])
  func aPackageIsCopiedAndUninstallingLeavesNothing(other: Bool) throws {
    let scratch = try ScratchOrganization(other: other)
    let before = scratch.content
    try scratch.install()
    let installed = scratch.content
    #expect(installed["solutions/fabrikam/solution.yaml"] == ScratchOrganization.solution("Fabrikam"))
    #expect(installed["solutions/fabrikam/webresources/fab_/a.html"] == "<p>1.0</p>\n")
    #expect(installed["solutions/fabrikam/.hidden"] == "kept\n")
    #expect(installed["solutions/.provisioning"] == nil)
    #expect(try scratch.load().organization.solutions.count == (other ? 2 : 1))
    #expect(try !scratch.load().organization.chatWidgets[0].coBrowse.isEnabled)
    try scratch.uninstall()
    #expect(scratch.content == before)
  }

  @Test("An empty solutions folder that was already there stays")
  func anEmptySolutionsFolderThatWasAlreadyThereStays() throws {
    let scratch = try ScratchOrganization()
    try FileManager.default.createDirectory(
      atPath: scratch.path + "/solutions", withIntermediateDirectories: false)
    let before = scratch.content
    try scratch.install()
    try scratch.uninstall()
    #expect(scratch.content == before)
  }

  @Test("An upgrade stays in the same folder") func anUpgradeStaysInTheSameFolder() throws {
    let scratch = try ScratchOrganization()
    try scratch.write(
      ScratchOrganization.solution("Fabrikam", version: "0.9"), to: "solutions/of-my-own/solution.yaml")
    try scratch.write("old", to: "solutions/of-my-own/old.txt")
    try scratch.install()
    let names = scratch.content.keys.filter { $0.hasPrefix("solutions/") }.sorted()
    #expect(
      names == [
        "solutions/of-my-own", "solutions/of-my-own/.hidden", "solutions/of-my-own/solution.yaml",
        "solutions/of-my-own/webresources", "solutions/of-my-own/webresources/fab_",
        "solutions/of-my-own/webresources/fab_/a.html",
      ])
    #expect(try scratch.load().organization.solutions.first?.version == Version("1.0"))
  }

  @Test("Uninstalling with widget reset restores the bytes from before the install")
  func uninstallingWithResetRestoresTheBytes() throws {
    let scratch = try ScratchOrganization()
    let before = scratch.content
    try scratch.install()
    try scratch.turnOn("Fabrikam")
    #expect(
      try scratch.load().organization.chatWidgets[0].coBrowse == .init(isEnabled: true, provider: "Fabrikam"))
    try scratch.uninstall(reset: ["Fabrikam"])
    #expect(scratch.content == before)
  }

  @Test(
    "The entry of a mode that was off is restored",
    arguments: [
      "name: shop\n", "name: shop\nchatWidgets: [{name: Web}]\n",
      "name: shop\nchatWidgets:\n  - name: Web\n    remoteAssistance:  # nothing yet\n",
      "name: shop\nchatWidgets:\n  - name: Web\n    remoteAssistance:\n      coBrowse: {enabled: false, provider: Other}\n",
    ])
  func theEntryOfAModeThatWasOffIsRestored(organization: String) throws {
    let scratch = try ScratchOrganization(organization)
    let before = scratch.content
    let widget = try #require(scratch.load().organization.chatWidgets.first?.name)
    try scratch.turnOn("Other", widget: widget)
    try scratch.turnOff(widget: widget)
    #expect(scratch.content == before)
    try scratch.install()
    try scratch.turnOn("Fabrikam", widget: widget)
    let loaded = try scratch.load()
    let solution = try #require(loaded.organization.solution(named: "Fabrikam"))
    let plan = UninstallPlan(of: solution, in: loaded.organization)
    try scratch.uninstall(reset: plan.chosenProviders)
    #expect(scratch.content == before)
    let after = try scratch.load().organization
    #expect(after.isWhatRemains(of: loaded.organization, without: plan))
    #expect(after.references(to: solution) == [])
  }

  @Test("The saved earlier version does not name a removed provider")
  func theSavedEarlierVersionDoesNotNameARemovedProvider() throws {
    let scratch = try ScratchOrganization(
      "name: shop\nchatWidgets: [{name: Web, remoteAssistance: {coBrowse: {enabled: false, provider: Fabrikam}}}]\n",
      other: true)
    try scratch.install()
    try scratch.turnOn("Other")
    #expect(scratch.content[".org.yaml-before"]?.contains("Fabrikam") == true)
    try scratch.uninstall()
    #expect(scratch.content.values.allSatisfy { !$0.contains("Fabrikam") })
    try scratch.turnOff()
    #expect(scratch.content["org.yaml"]?.contains("coBrowse: {enabled: false}}") == true)
  }

  @Test("A folder name already in use gets a number") func aFolderNameAlreadyInUseGetsANumber() throws {
    let scratch = try ScratchOrganization()
    try scratch.write(
      ScratchOrganization.solution("Other", command: "/o"), to: "solutions/fabrikam/solution.yaml")
    try scratch.install()
    #expect(try Set(scratch.load().solutions.map(\.folder)) == ["fabrikam", "fabrikam-2"])
  }

  @Test("A unique name cannot lead out of the folder") func aUniqueNameCannotLeadOutOfTheFolder() throws {
    let scratch = try ScratchOrganization()
    let text = ScratchOrganization.solution("Fabrikam").replacingOccurrences(
      of: "solution: Fabrikam", with: "solution: ../../x/.y")
    try text.write(toFile: scratch.package + "/solution.yaml", atomically: true, encoding: .utf8)
    try scratch.install()
    #expect(try scratch.load().solutions.map(\.folder) == ["______x__y"])
  }

  @Test("Two runs cannot lock the same organization") func twoRunsCannotLockTheSameOrganization() throws {
    let scratch = try ScratchOrganization()
    let first = try OrganizationFolder(scratch.path)
    #expect(throws: WriteFailure(path: scratch.path, .busy)) { try OrganizationFolder(scratch.path) }
    withExtendedLifetime(first) {}
  }

  @Test("An organization is not copied into itself") func anOrganizationIsNotCopiedIntoItself() throws {
    let scratch = try ScratchOrganization()
    try scratch.write(ScratchOrganization.solution("Fabrikam"), to: "solution.yaml")
    let package = SolutionPackage(
      solution: Solution(uniqueName: "F"), entries: [], folder: scratch.path, isNamedByPath: false)
    #expect(throws: WriteFailure(path: scratch.path, .packageHoldsOrganization)) {
      try OrganizationFolder(scratch.path).install(package, inPlaceOf: nil)
    }
  }

  @Test("File permissions are kept") func filePermissionsAreKept() throws {
    let scratch = try ScratchOrganization()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: scratch.path + "/org.yaml")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o750], ofItemAtPath: scratch.package + "/.hidden")
    try scratch.install()
    try scratch.turnOn("Fabrikam")
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: scratch.path + "/" + path)[.posixPermissions] as? Int
    }
    #expect(try mode("org.yaml") == 0o640)
    #expect(try mode("solutions/fabrikam/.hidden") == 0o750)
  }

  @Test(
    "The owner and the group of org.yaml are kept", .enabled(if: geteuid() == 0, "only root gives files away")
  )
  func ownerIsKept() throws {
    let scratch = try ScratchOrganization("name: shop\nchatWidgets: [{name: Web}]\n")
    try scratch.install()
    #expect(chown(scratch.path + "/org.yaml", 65_534, 65_533) == 0)
    try scratch.turnOn("Fabrikam")
    for file in ["org.yaml", ".org.yaml-before"] {
      var status = stat()
      #expect(stat("\(scratch.path)/\(file)", &status) == 0)
      #expect(status.st_uid == 65_534 && status.st_gid == 65_533, "\(file)")
    }
  }

  @Test("An org.yaml that nobody may write stays as it is, also for the superuser")
  func readOnly() throws {
    let scratch = try ScratchOrganization()
    try scratch.install()
    try scratch.turnOn("Fabrikam")
    let content = scratch.content
    let file = scratch.path + "/org.yaml"
    chmod(file, 0o444)
    let refusal = WriteFailure(path: file, .unwritable(reason: "Permission denied"))
    #expect(throws: refusal) { try scratch.turnOff() }
    #expect(throws: refusal) { try scratch.uninstall(reset: ["Fabrikam"]) }
    #expect(scratch.content == content)
    chmod(file, 0o644)
    try scratch.uninstall(reset: ["Fabrikam"])
  }

  @Test("A broken link in a package is an error") func aBrokenLinkInAPackageIsAnError() throws {
    let scratch = try ScratchOrganization()
    try FileManager.default.createSymbolicLink(atPath: scratch.package + "/loop", withDestinationPath: ".")
    #expect(SolutionPackage.read(scratch.package).value == nil)
    try FileManager.default.removeItem(atPath: scratch.package + "/loop")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.package + "/gone", withDestinationPath: "nothing")
    #expect(SolutionPackage.read(scratch.package).value == nil)
  }

  @Test("A solution of a sample can be installed as a package")
  func aSolutionOfASampleCanBeInstalledAsAPackage() throws {
    let scratch = try ScratchOrganization()
    let before = scratch.content
    let package = try #require(SolutionPackage.read("tailspinassist").value)
    #expect(try OrganizationFolder(scratch.path).install(package, inPlaceOf: nil) == "tailspinassist")
    let solution = try #require(scratch.load().organization.solutions.first)
    #expect(solution.webResources == package.solution.webResources)
    try scratch.uninstall("TailspinAssist")
    #expect(scratch.content == before)
  }

  @Test("A folder without a solution is reported") func aFolderWithoutASolutionIsReported() throws {
    let scratch = try ScratchOrganization(other: true)
    try scratch.write("left over", to: "solutions/gone/notes.txt")
    let diagnostics = OrganizationSnapshot.read(scratch.path).diagnostics
    #expect(diagnostics.map(\.rule) == ["folder-without-solution"])
    #expect(diagnostics.first?.place.file == scratch.path + "/solutions/gone")
  }

  @Test(
    "A note that leads out of the solutions folder is ignored",
    arguments: ["../outside", "..", ".", "", "a/b", "/tmp", "..\\0"])
  func aNoteThatLeadsOutOfTheSolutionsFolderIsIgnored(folder: String) throws {
    let scratch = try ScratchOrganization(other: true)
    try scratch.write("precious", to: "outside/file.txt")
    try scratch.write("precious", to: "solutions/other/b/file.txt")
    let before = scratch.content
    try scratch.write(
      #"{"folder": "\#(folder)", "providers": []}"#, to: "solutions/.provisioning/uninstall.json")
    #expect(try scratch.load().organization.solutions.count == 1)
    #expect(try OrganizationFolder(scratch.path).hasRepaired)
    #expect(scratch.content == before)
  }

  @Test("A link among the leftovers is removed without following it")
  func aLinkAmongTheLeftoversIsRemovedWithoutFollowingIt() throws {
    let scratch = try ScratchOrganization(other: true)
    try scratch.write("precious", to: "outside/file.txt")
    let before = scratch.content
    for name in ["solutions/.provisioning", ".solutions-staged", ".solutions-removed", ".org.yaml-staged"] {
      try FileManager.default.createSymbolicLink(
        atPath: scratch.path + "/" + name, withDestinationPath: scratch.path + "/outside")
    }
    #expect(try OrganizationFolder(scratch.path).hasRepaired)
    #expect(scratch.content == before)
  }
}
