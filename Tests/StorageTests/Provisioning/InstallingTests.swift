import Organizations
import Records
import TestSupport
import Testing

@testable import Storage

/// Installing a solution in one step, as the console does.
@Suite("Installing a solution in one step")
struct InstallingTests {
  /// The organization on the screen, which conflicts with no solution.
  private let shown = Organization(name: "shop")

  private func installed(_ outcome: InstallOutcome) throws -> (solution: Solution, folder: String) {
    guard case .written(let solution, let folder, _) = outcome else { throw Unexpected(outcome) }
    return (solution, folder)
  }

  private struct Unexpected: Error {
    let outcome: InstallOutcome
    init(_ outcome: InstallOutcome) { self.outcome = outcome }
  }

  @Test("The returned solution is the copy in the organization's files")
  func written() throws {
    let scratch = try ScratchOrganization()
    let counter = try #require(OpenCounter(scratch.path))
    let outcome = OrganizationProvisioning(of: scratch.path).install(scratch.package, shown: shown)
    #expect(counter.takeCounts()["org.yaml"] == 1)
    let (solution, folder) = try installed(outcome)
    #expect(folder == scratch.path + "/solutions/fabrikam")
    #expect(solution == (try scratch.load().organization.solutions.first))
    #expect(solution.origin?.row.file == folder + "/solution.yaml")
  }

  @Test("A solution that the shown organization refuses is not written")
  func refused() throws {
    let scratch = try ScratchOrganization()
    let before = scratch.content
    var newer = Solution(uniqueName: "Fabrikam")
    newer.version = Version("2.0")
    let shown = Organization(name: "shop", solutions: [newer])
    let outcome = OrganizationProvisioning(of: scratch.path).install(scratch.package, shown: shown)
    guard case .refused(let solution) = outcome else { throw Unexpected(outcome) }
    #expect(solution.uniqueName == "Fabrikam")
    #expect(scratch.content == before)
  }

  @Test("Conflicts with the files are found under the lock")
  func conflicting() throws {
    let scratch = try ScratchOrganization()
    try scratch.install()
    try scratch.writePackage("0.9")
    let before = scratch.content
    let outcome = OrganizationProvisioning(of: scratch.path).install(scratch.package, shown: shown)
    guard case .conflicting(_, let conflicts) = outcome else { throw Unexpected(outcome) }
    #expect(conflicts.map(\.rule) == [.olderVersion])
    #expect(scratch.content == before)
  }

  @Test(
    "In an organization that cannot be changed, the install lasts for this run",
    arguments: ["contoso", "PACKAGE"])
  func inMemory(name: String) throws {
    let scratch = try ScratchOrganization()
    let provisioning = OrganizationProvisioning(of: name == "PACKAGE" ? scratch.package : name)
    let outcome = provisioning.install(scratch.package, shown: shown)
    guard case .inMemory(let solution, _) = outcome else { throw Unexpected(outcome) }
    #expect(solution.uniqueName == "Fabrikam")
  }

  @Test("What check finds wrong with the package comes with the install", arguments: [true, false])
  func errors(isInFolder: Bool) throws {
    let scratch = try ScratchOrganization()
    let package = try TemporaryFolder()
    try package.write(
      "solution: Acme\nconversationActions:\n  - {name: AcmeSurvey, eventName: Send message, order: 1}\n",
      to: "solution.yaml")
    let provisioning = OrganizationProvisioning(of: isInFolder ? scratch.path : "contoso")
    let outcome = provisioning.install(package.path, shown: shown)
    switch outcome {
    case .written(_, _, let errors), .inMemory(_, let errors):
      #expect(errors.map(\.rule) == ["message-missing"])
      #expect(errors.first?.place.file == package.path + "/solution.yaml")
    case .refused, .conflicting, .failed: throw Unexpected(outcome)
    }
  }

  @Test("A package or organization that cannot be read is reported with its problems")
  func unreadable() throws {
    let scratch = try ScratchOrganization()
    let provisioning = OrganizationProvisioning(of: scratch.path)
    guard case .failed(let package) = provisioning.install(scratch.package + "s", shown: shown)
    else {
      Issue.record("installed")
      return
    }
    #expect(package.rule == "unknown-solution")
    try scratch.write("name: [", to: "org.yaml")
    guard case .failed(let file) = provisioning.install(scratch.package, shown: shown) else {
      Issue.record("installed")
      return
    }
    #expect(file.place.file == scratch.path + "/org.yaml")
    #expect(scratch.content["solutions"] == nil)
  }
}
