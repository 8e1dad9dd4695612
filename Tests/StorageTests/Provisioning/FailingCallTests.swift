import Foundation
import Glibc
import Organizations
import TestSupport
import Testing

@testable import Storage

/// No name, no permission and no failing call locks an organization.
@Suite("A change that cannot finish") struct FailingCallTests {
  @Test(
    "One failing call leaves the organization as before or as after, and the next command works",
    arguments: KilledRunTests.Change.allCases)
  func oneFailingCall(change: KilledRunTests.Change) throws {
    // In CI every call; otherwise every third, starting one later with each change.
    let spacing = Trials.spacing(3, thorough: 1)
    var call = (KilledRunTests.Change.allCases.firstIndex(of: change) ?? 0) % spacing
    while true {
      let scratch = try change.prepared()
      let failing = Killing(atCall: call, once: true)
      let before = try scratch.load().organization
      try? change.perform(on: scratch, failing.changes)
      guard failing.happened else { break }
      let now = try scratch.load().organization
      // A change that did not count can be made now.
      if now == before { try change.perform(on: scratch, FolderChanges()) }
      let other = try OrganizationFolder(scratch.path)
      #expect(other.unremoved == [])
      #expect(!FileManager.default.fileExists(atPath: scratch.path + "/solutions/.provisioning"))
      call += spacing
    }
    #expect(call > 3)
  }

  @Test("A file whose name is not UTF-8 is removed with its solution")
  func nameThatIsNotUTF8() throws {
    let scratch = try ScratchOrganization(other: true)
    try scratch.install()
    let before = scratch.content.keys.filter { !$0.hasPrefix("solutions/fabrikam") }
    let folder = scratch.path + "/solutions/fabrikam/"
    let path = Array(folder.utf8).map { CChar(bitPattern: $0) } + [CChar(bitPattern: 0xE9), 0]
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
    try #require(descriptor >= 0)
    close(descriptor)
    try scratch.uninstall("Fabrikam")
    #expect(scratch.content.keys.sorted() == before.sorted())
  }

  @Test("Such a file in a package is named, and nothing is installed")
  func nameThatIsNotUTF8InAPackage() throws {
    let folder = try TemporaryFolder()
    let failure = #expect(throws: FileFailure.self) {
      try FolderOnDisk(folder.path).bytes(of: "caf\u{FFFD}.txt", limit: 10)
    }
    #expect(failure?.reason == .nameNotUTF8)
  }

  @Test("A folder without permissions is removed with its solution")
  func folderWithoutPermissions() throws {
    let scratch = try ScratchOrganization(other: true)
    try scratch.install()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o000], ofItemAtPath: scratch.path + "/solutions/fabrikam/webresources")
    try scratch.uninstall("Fabrikam")
    #expect(scratch.content.keys.allSatisfy { !$0.contains("fabrikam") && !$0.contains("provisioning") })
  }

  @Test("What cannot be deleted is set aside and named, and stands in nobody's way")
  func setAside() throws {
    let scratch = try ScratchOrganization(other: true)
    try scratch.install()
    let snapshot = try scratch.load()
    let fabrikam = try #require(snapshot.organization.solution(named: "Fabrikam"))
    // The call that deletes the first file fails, and no other.
    var call = 0
    while true {
      let again = try ScratchOrganization(other: true)
      try again.install()
      let failing = Killing(atCall: call, once: true)
      let folder = try OrganizationFolder(again.path, changes: failing.changes)
      let locked = try #require(folder.read().value)
      let removal = try? locked.uninstall(locked.snapshot.uninstallPlan(of: fabrikam))
      try #require(failing.happened)
      let aside = again.path + "/solutions/.could-not-be-deleted-1"
      if case .readAgain(_, let leftovers)? = removal, leftovers.contains(.undeleted(aside)) {
        #expect(!leftovers.contains(.file("solutions/.provisioning")))
        #expect(FileManager.default.fileExists(atPath: aside))
        break
      }
      call += 1
    }
  }
}
