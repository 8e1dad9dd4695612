import Concurrency
import Diagnostics
import Foundation
import Notations
import Organizations
import RecordFormats
import Records
import Rules
import TestSupport
import Testing

@testable import Storage

/// A reader sees an organization as it was before a change or as it is after it, never half of it.
@Suite("Reading beside a run that changes the organization") struct ReadingBesideWritersTests {
  typealias Change = KilledRunTests.Change

  @Test("A change at any moment of a reading is seen whole or not at all", arguments: Change.allCases)
  func changeInBetween(change: Change) throws {
    let (before, after) = try states(of: change)
    var (moment, sawAfter) = (0, false)
    while true {
      let scratch = try change.prepared()
      let changing = TreeWithEvent(FolderOnDisk(scratch.path), at: moment) {
        try? change.perform(on: scratch, FolderChanges())
      }
      let reading = OrganizationSnapshot.checkTarget(NamedFolder(tree: changing))
      guard changing.happened else { break }
      let seen = State(reading)
      #expect(seen == before || seen == after, "\(change), before call \(moment) of the reader")
      sawAfter = sawAfter || seen == after
      moment += 1
    }
    #expect(moment > 3)
    #expect(sawAfter)
  }

  @Test(
    "So is a change that is killed during a reading, and taken up by the next run during the same one",
    .tags(.trials), arguments: Change.allCases)
  func killedAndRepairedInBetween(change: Change) throws {
    let (before, after) = try states(of: change)
    var random = SeededRandom(seed: 18)
    for _ in 0..<Trials.count(3, thorough: 200) {
      let scratch = try change.prepared()
      let kill = Killing(atCall: random.number(in: 0...30))
      let moment = random.number(in: 0...8)
      let changing = TreeWithEvent(FolderOnDisk(scratch.path), at: moment) {
        try? change.perform(on: scratch, kill.changes)
      }
      let repaired = TreeWithEvent(changing, at: moment + random.number(in: 0...6)) {
        _ = try? OrganizationFolder(scratch.path)
      }
      let seen = State(OrganizationSnapshot.checkTarget(NamedFolder(tree: repaired)))
      #expect(seen == before || seen == after, "\(change), \(kill), \(moment)")
    }
  }

  @Test("A survey after a kill counts what is read, even where a removal is decided and not done")
  func surveyAfterAKill() throws {
    let change = Change.uninstallWithReset
    let done = try change.prepared()
    let before = State(survey: done.path)
    try change.perform(on: done, FolderChanges())
    let after = State(survey: done.path)
    var call = 0
    while true {
      let scratch = try change.prepared()
      let killing = Killing(atCall: call)
      try? change.perform(on: scratch, killing.changes)
      guard killing.happened else { break }
      let seen = State(survey: scratch.path)
      #expect(seen == before || seen == after, "killed at call \(call): \(seen)")
      call += 1
    }
    #expect(call > 3)
  }

  @Test("What is read later of a snapshot is of one state too")
  func readLater() throws {
    let scratch = try ScratchOrganization(other: true)
    try scratch.install()
    let old = try scratch.load()
    try scratch.writePackage("2.0")
    try scratch.install()
    let target = try #require(old.checkTarget().value)
    #expect(target.organization.solution(named: "Fabrikam")?.version == Version("2.0"))
    #expect(target.webResources.map { String(decoding: $0.source.bytes, as: UTF8.self) } == ["<p>2.0</p>\n"])
    let package = try #require(old.package(of: "Fabrikam")?.value)
    #expect(package.solution.version == Version("2.0"))
    #expect(package.webResources.map { String(decoding: $0.bytes, as: UTF8.self) } == ["<p>2.0</p>\n"])
    try scratch.uninstall()
    #expect(old.package(of: "Fabrikam") == nil)
    #expect(old.checkTarget().value?.organization.solutions.map(\.uniqueName) == ["Other"])
  }

  @Test("An installed solution that is read alone is seen as before an upgrade or as after it")
  func solutionAlone() throws {
    let change = Change.upgrade
    let folder = "solutions/fabrikam"
    func seen(_ tree: some FileTree) -> State {
      State(
        OrganizationSnapshot.checkTarget(
          NamedFolder(tree: tree, content: .solution(.file(SolutionFile.name)))))
    }
    let done = try change.prepared()
    let before = seen(FolderOnDisk("\(done.path)/\(folder)"))
    try change.perform(on: done, FolderChanges())
    let after = seen(FolderOnDisk("\(done.path)/\(folder)"))
    #expect(before != after && before.errors == [] && after.errors == [])
    var (moment, sawAfter) = (0, false)
    while true {
      let scratch = try change.prepared()
      let changing = TreeWithEvent(FolderOnDisk("\(scratch.path)/\(folder)"), at: moment) {
        try? change.perform(on: scratch, FolderChanges())
      }
      let seen = seen(changing)
      guard changing.happened else { break }
      #expect(seen == before || seen == after, "before call \(moment) of the reader")
      sawAfter = sawAfter || seen == after
      moment += 1
    }
    #expect(moment > 1 && sawAfter)
  }

  @Test("The organization around a solution is found through its folder's own links, and nowhere else")
  func around() throws {
    let scratch = try ScratchOrganization(other: true)
    try scratch.install()
    func around(_ path: String) -> String? {
      NamedFolder(tree: FolderOnDisk(path), content: .solution(.file(SolutionFile.name))).changingFolder
    }
    let installed = "\(scratch.path)/solutions/fabrikam"
    #expect(around(installed) == "\(installed)/../..")
    #expect(around("\(installed)/") == "\(installed)/../..")
    #expect(around(scratch.package) == nil)
    #expect(NamedFolder(tree: FolderOnDisk(scratch.path)).changingFolder == scratch.path)
  }

  @Test("A folder that changes at each reading is read under the lock")
  func changesAllTheTime() throws {
    let scratch = try ScratchOrganization(other: true)
    var (count, wasLocked) = (0, false)
    let value = OrganizationStamp.reading(scratch.path) { _ in
      count += 1
      do {
        if count.isMultiple(of: 2) { try scratch.uninstall() } else { try scratch.install() }
      } catch {
        wasLocked = true
      }
      return count
    }
    #expect(value == OrganizationStamp.attempts + 1)
    #expect(wasLocked)
  }

  @Test("Survey and reading see one state, while another run installs and removes", .waits)
  func survey() async throws {
    let scratch = try ScratchOrganization(other: true)
    try scratch.turnOn("Other")
    let before = State(survey: scratch.path)
    try scratch.install()
    let after = State(survey: scratch.path)
    #expect(before != after)
    let isOver = Mutex(false)
    let rounds = Trials.count(10, thorough: 300)
    async let writing: Void = Self.installAndRemove(scratch, rounds: rounds, isOver)
    var readings = 0
    repeat {
      let seen = State(survey: scratch.path)
      #expect(seen == before || seen == after, "\(seen)")
      readings += 1
    } while !isOver.withLock { $0 }
    try await writing
    #expect(readings > rounds)
  }

  private static func installAndRemove(
    _ scratch: ScratchOrganization, rounds: Int, _ isOver: borrowing Mutex<Bool>
  ) async throws {
    defer { isOver.withLock { $0 = true } }
    for _ in 0..<rounds {
      try scratch.uninstall()
      try scratch.install()
    }
  }

  private func states(of change: Change) throws -> (before: State, after: State) {
    let done = try change.prepared()
    let before = State(OrganizationSnapshot.checkTarget(NamedFolder(tree: FolderOnDisk(done.path))))
    try change.perform(on: done, FolderChanges())
    let after = State(OrganizationSnapshot.checkTarget(NamedFolder(tree: FolderOnDisk(done.path))))
    #expect(before != after)
    return (before, after)
  }
}

/// What a reader sees of an organization, whatever folder it lies in.
private struct State: Equatable {
  var solutions: [String: Version?] = [:]
  var widget: ChatWidget?
  var pages: [String] = []
  var counted = 0
  var errors: [String] = []

  init(_ reading: Reading<CheckTarget>) {
    errors = reading.diagnostics.filter(\.isError).map { "\($0.fault)" }
    if let target = reading.value { add(target) }
  }

  init(survey path: String) {
    let survey = CheckSurvey([path])
    errors = survey.diagnostics.filter(\.isError).map { "\($0.fault)" }
    counted = survey.counts.solutions
    for target in survey.targets { add(target) }
  }

  private mutating func add(_ target: CheckTarget) {
    for solution in target.organization.solutions { solutions[solution.uniqueName] = solution.version }
    widget = target.organization.chatWidgets.first
    pages += target.webResources.map { String(decoding: $0.source.bytes, as: UTF8.self) }
  }
}

/// A folder in which something happens just before one of the calls that read it.
private struct TreeWithEvent<Tree: FileTree>: FileTree {
  private let tree: Tree
  private let moment: Int
  private let event: @Sendable () -> Void
  private let calls = Calls()

  private final class Calls: Sendable {
    let count = Mutex(0)
  }

  init(_ tree: Tree, at moment: Int, _ event: @escaping @Sendable () -> Void) {
    (self.tree, self.moment, self.event) = (tree, moment, event)
  }

  /// Whether that call was made.
  var happened: Bool { calls.count.withLock { $0 > moment } }

  private func pass() {
    // Another thread's call waits until it has happened.
    calls.count.withLock { count in
      if count == moment { event() }
      count += 1
    }
  }

  var name: String { tree.name }

  func has(_ path: String) -> Bool {
    pass()
    return tree.has(path)
  }

  func bytes(of file: String, limit: Int) throws(FileFailure) -> [UInt8] {
    pass()
    return try tree.bytes(of: file, limit: limit)
  }

  func folders(in folder: String) throws(FileFailure) -> [String] {
    pass()
    return try tree.folders(in: folder)
  }

  func files(under folder: String) throws(FileFailure) -> [String] {
    pass()
    return try tree.files(under: folder)
  }
}
