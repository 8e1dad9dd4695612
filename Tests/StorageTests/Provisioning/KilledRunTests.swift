import Organizations
import Records
import TestSupport
import Testing

@testable import Storage

/// Killing a run at any of its system calls.
///
/// The organization reads as before or as after, and the next run cleans up.
@Suite struct KilledRunTests {
  /// A change of an organization, with a folder prepared for it.
  enum Change: CaseIterable {
    case firstInstall, install, upgrade, uninstall, lastUninstall, uninstallWithReset, lastUninstallWithReset,
      leaveData,
      widget, widgetWithoutOptions, widgetBack, secondMode, firstModeBack

    func prepared() throws -> ScratchOrganization {
      let hasOther = [.install, .upgrade, .uninstall, .uninstallWithReset].contains(self)
      let isSilent = [.widgetWithoutOptions, .widgetBack, .secondMode, .firstModeBack].contains(self)
      let scratch = try ScratchOrganization(
        isSilent ? "name: shop\nchatWidgets: [{name: Web}]\n" : ScratchOrganization.organization,
        other: hasOther)
      if ![.firstInstall, .install].contains(self) { try scratch.install() }
      if self == .upgrade { try scratch.writePackage("2.0") }
      if [.uninstallWithReset, .lastUninstallWithReset].contains(self) { try scratch.turnOn("Fabrikam") }
      if [.widgetBack, .secondMode, .firstModeBack].contains(self) { try scratch.turnOn("Fabrikam") }
      if self == .firstModeBack { try scratch.turnOn("Fabrikam", .screenSharing) }
      return scratch
    }

    func perform(on scratch: ScratchOrganization, _ changes: FolderChanges) throws {
      switch self {
      case .firstInstall, .install, .upgrade: try scratch.install(changes)
      case .uninstall, .lastUninstall: try scratch.uninstall("Fabrikam", changes)
      case .uninstallWithReset, .lastUninstallWithReset:
        try scratch.uninstall("Fabrikam", reset: ["Fabrikam"], changes)
      case .leaveData: try scratch.leaveData(changes)
      case .widget, .widgetWithoutOptions: try scratch.turnOn("Fabrikam", .coBrowse, changes)
      case .widgetBack, .firstModeBack: try scratch.turnOff(.coBrowse, changes)
      case .secondMode: try scratch.turnOn("Fabrikam", .screenSharing, changes)
      }
    }
  }

  /// The organization as a reader sees it.
  private struct Reading: Equatable {
    var solutions: [String: Version?]
    var widget: ChatWidget

    init(_ scratch: ScratchOrganization) throws {
      let organization = try scratch.load().organization
      solutions = Dictionary(uniqueKeysWithValues: organization.solutions.map { ($0.uniqueName, $0.version) })
      widget = organization.chatWidgets[0]
    }
  }

  @Test("A killed run leaves the organization as before or as after", arguments: Change.allCases)
  func aKilledRunLeavesTheOrganizationAsBeforeOrAsAfter(change: Change) throws {
    let done = try change.prepared()
    let before = try Reading(done)
    let filesBefore = done.content
    try change.perform(on: done, FolderChanges())
    let after = try Reading(done)
    let filesAfter = done.content
    #expect(before != after)

    var (call, sawBefore, sawAfter) = (0, false, false)
    while true {
      let scratch = try change.prepared()
      let killing = Killing(atCall: call)
      try? change.perform(on: scratch, killing.changes)
      guard killing.happened else { break }
      let reading = try Reading(scratch)
      #expect(reading == before || reading == after, "\(change), killed at call \(call)")
      sawBefore = sawBefore || reading == before
      sawAfter = sawAfter || reading == after
      // The next run cleans up, whatever it does.
      _ = try OrganizationFolder(scratch.path)
      #expect(
        scratch.content == (reading == before ? filesBefore : filesAfter), "\(change), after call \(call)")
      #expect(try Reading(scratch) == reading)
      // A second attempt succeeds.
      if reading == before {
        try change.perform(on: scratch, FolderChanges())
        #expect(scratch.content == filesAfter)
      }
      call += 1
    }
    #expect(call > 3)
    #expect(sawBefore && sawAfter)
  }

  @Test("A repair that is killed is repaired too", .tags(.trials), arguments: Change.allCases)
  func aRepairThatIsKilledIsRepairedToo(change: Change) throws {
    let untouched = try change.prepared()
    let (before, filesBefore) = (try Reading(untouched), untouched.content)
    // In CI every call; otherwise every fifth, starting one later with each change.
    let spacing = Trials.spacing(9, thorough: 1)
    var call = (Change.allCases.firstIndex(of: change) ?? 0) % spacing
    while true {
      let scratch = try change.prepared()
      let killing = Killing(atCall: call)
      try? change.perform(on: scratch, killing.changes)
      guard killing.happened else { break }
      let reading = try Reading(scratch)
      for second in 0..<40 {
        let again = Killing(atCall: second)
        _ = try? OrganizationFolder(scratch.path, changes: again.changes)
        #expect(try Reading(scratch) == reading, "\(change), killed at calls \(call) and \(second)")
        if !again.happened { break }
      }
      let unfinished = scratch.content.keys.filter {
        $0.contains(".provisioning") || $0.contains("-staged") || $0.contains("-removed")
      }
      #expect(unfinished.isEmpty)
      if reading == before { #expect(scratch.content == filesBefore) }
      call += spacing
    }
  }
}
