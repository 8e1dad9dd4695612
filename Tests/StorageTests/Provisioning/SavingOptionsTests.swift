import Organizations
import Records
import TestSupport
import Testing

@testable import Storage

/// Saving conversation options with the service shared by the console and the command line.
@Suite("Saving conversation options")
struct SavingOptionsTests {
  private let on = SettingChange.option(
    OptionChange(widget: "Web", mode: .coBrowse, .on(provider: "Fabrikam")))
  private let off = SettingChange.option(OptionChange(widget: "Web", mode: .coBrowse, .off))

  @Test("Options are written, and turning off again restores the same bytes")
  func written() throws {
    let scratch = try ScratchOrganization()
    try scratch.install()
    let before = scratch.content
    let provisioning = OrganizationProvisioning(of: scratch.path)
    #expect(provisioning.save([on]) == nil)
    #expect(try scratch.load().organization.chatWidgets[0].coBrowse.provider == "Fabrikam")
    #expect(provisioning.save([off]) == nil)
    #expect(scratch.content == before)
  }

  @Test("A provider that the files no longer have is refused, and nothing is written")
  func providerGone() throws {
    let scratch = try ScratchOrganization()
    let before = scratch.content
    let failure = try #require(OrganizationProvisioning(of: scratch.path).save([off, on]))
    #expect(
      failure.fault.base as? ProvisioningFault == .providerGone(provider: "Fabrikam", mode: "Co-browse"))
    #expect(failure.place.file == scratch.path + "/org.yaml")
    #expect(scratch.content == before)
  }

  @Test("A file that can no longer be read is reported with its problems")
  func brokenFile() throws {
    let scratch = try ScratchOrganization("name: shop\nbogus: 1\nchatWidgets: [{name: Web}]\n")
    let before = scratch.content
    let failure = try #require(OrganizationProvisioning(of: scratch.path).save([off]))
    #expect((failure.rule, failure.place.line) == ("unknown-key", 2))
    #expect(scratch.content == before)
  }

  @Test("A broken solution does not prevent saving options")
  func brokenSolution() throws {
    let scratch = try ScratchOrganization()
    try scratch.install()
    try scratch.turnOn("Fabrikam")
    try scratch.write("solution: [", to: "solutions/fabrikam/solution.yaml")
    #expect(OrganizationProvisioning(of: scratch.path).save([off]) == nil)
    #expect(scratch.content["org.yaml"]?.contains("enabled: false") == true)
  }

  @Test("A built-in sample cannot be changed")
  func sample() throws {
    let failure = OrganizationProvisioning(of: "contoso").save([off])
    #expect(failure?.fault.base as? ProvisioningFault == .builtInSample(name: "contoso"))
  }

  @Test("While another run changes the organization, nothing is written")
  func busy() throws {
    let scratch = try ScratchOrganization()
    let other = try OrganizationFolder(scratch.path)
    let failure = OrganizationProvisioning(of: scratch.path).save([off])
    #expect(failure?.fault.base as? ProvisioningFault == .busy)
    withExtendedLifetime(other) {}
  }

  /// When an option is first turned on in a file that does not mention it, the earlier file is kept.
  ///
  /// Then both files must be read when the folder is locked.
  @Test(
    "org.yaml is read once per change",
    arguments: [ScratchOrganization.organization, "name: shop\nchatWidgets: [{name: Web}]\n"])
  func readOnce(organization: String) throws {
    let scratch = try ScratchOrganization(organization)
    try scratch.install()
    let counter = try #require(OpenCounter(scratch.path))
    for change in [on, off, on] {
      let after = try set(change, in: scratch)
      #expect(counter.takeCounts()["org.yaml"] == 1)
      #expect(after == (try scratch.load().organization))
      _ = counter.takeCounts()
      #expect(OrganizationProvisioning(of: scratch.path).save([change]) == nil)
      #expect(counter.takeCounts()["org.yaml"] == 1)
    }
  }

  @Test("Edits made between reading and writing are kept")
  func editedMeanwhile() throws {
    let scratch = try ScratchOrganization()
    try scratch.install()
    var locked = try #require(OrganizationProvisioning(of: scratch.path).lock().read().value)
    try scratch.write(ScratchOrganization.organization + "\nagents: [{name: Ana}]\n", to: "org.yaml")
    #expect(try locked.set([on]))
    let organization = try scratch.load().organization
    #expect(organization.agents.map(\.name) == ["Ana"])
    #expect(organization.chatWidgets[0].coBrowse.isEnabled)
  }

  /// Makes a change as the command line does, and returns the organization afterwards.
  private func set(_ change: SettingChange, in scratch: ScratchOrganization) throws -> Organization {
    var locked = try #require(OrganizationProvisioning(of: scratch.path).lock().read().value)
    #expect(try locked.set([change]))
    return locked.snapshot.organization
  }
}

@Suite("Saving other settings")
struct SavingSettingsTests {
  private let changes: [SettingChange] = [
    .workstream(.capacityUnits(2)), .workstream(.presence(.offline, isAllowed: true)),
    .subscription(.digitalMessaging), .externalities(.disabled), .callingOptions(.voiceOnly, widget: "Web"),
  ]

  @Test("Settings are written in one go, and read back; org.yaml is read once")
  func written() throws {
    let scratch = try ScratchOrganization()
    let counter = try #require(OpenCounter(scratch.path))
    #expect(OrganizationProvisioning(of: scratch.path).save(changes) == nil)
    #expect(counter.takeCounts()["org.yaml"] == 1)
    let organization = try scratch.load().organization
    #expect(organization.workstream.capacityUnits == 2)
    #expect(organization.workstream.allowedPresences == [.available, .busy, .offline])
    #expect((organization.subscription, organization.externalities) == (.digitalMessaging, .disabled))
    #expect(organization.chatWidgets[0].callingOptions == .voiceOnly)
  }

  @Test("What was read under the lock keeps up with the file")
  func snapshot() throws {
    let scratch = try ScratchOrganization()
    var locked = try #require(OrganizationProvisioning(of: scratch.path).lock().read().value)
    #expect(try locked.set(changes))
    #expect(locked.snapshot.organization == (try scratch.load().organization))
    #expect(locked.snapshot.organization.workstreamOrigin?.columns["capacityUnits"] != nil)
  }
}
