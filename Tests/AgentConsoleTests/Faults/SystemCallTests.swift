import Foundation
import TestSupport
import Testing

/// A fault at each system call that changes files: what was there stays, or all that is new is there.
@Suite(
  "A fault at each system call",
  .waits,
  .enabled(if: Program.mayNotSkip || Command.exists("/usr/bin/strace"), "strace is not installed"))
struct SystemCallTests {
  /// A command that writes files.
  enum Writing: CaseIterable {
    case newScenario, newSolution, newOrganization, exportFolder, exportZip, exportFile, report, update

    var arguments: [String] {
      let export = ["solution", "export", "FabrikamRemoteAssist", "--org", "contoso", "--to"]
      return switch self {
      case .newScenario: ["new", "scenario", "Made", "--in", "lakeside"]
      case .newSolution: ["new", "solution", "Made"]
      case .newOrganization: ["new", "org", "Made"]
      case .exportFolder: export + ["yaml", "--output", "made/"]
      case .exportZip: export + ["configuration-migration", "--output", "made.zip"]
      case .exportFile: export + ["yaml", "--output", "old.yaml"]
      case .report: ["test", "screen.feature", "--report", "tap=made.tap"]
      case .update: ["test", "screen.feature", "--update"]
      }
    }
  }

  private func prepared() throws -> ScratchFolder {
    try ScratchFolder([
      "lakeside/org.yaml": Lakeside.file, "old.yaml": "old: true\n",
      "screen.feature": """
      Feature: Screen
        Scenario: Start
          Given the org "lakeside"
          Then the screen at 40x12 is
            \"""
            old
            \"""

      """,
    ])
  }

  @Test(
    "A signal or an error leaves what was there or all that is new, and nothing beside it",
    arguments: Writing.allCases,
    [SystemCall.Fault.signal("TERM"), .signal("INT"), .error("EIO"), .error("ENOSPC")])
  func nothingIsLeft(writing: Writing, fault: SystemCall.Fault) throws {
    try forEachCall(of: writing, fault) { call, before, after, now in
      // What fails to be taken away stays.
      if fault.isError, call.removes { return }
      #expect(now.matches(before) || now.matches(after), "\(call)")
    }
  }

  @Test("After a kill nothing is half there", arguments: Writing.allCases)
  func killed(writing: Writing) throws {
    try forEachCall(of: writing, .signal("KILL")) { call, before, after, now in
      let seen = now.withoutStaged
      #expect(seen.matches(before) || seen.matches(after), "\(call)")
    }
  }

  private func forEachCall(
    of writing: Writing, _ fault: SystemCall.Fault,
    _ body: (_ call: SystemCall, _ before: FileTree, _ after: FileTree, _ now: FileTree) throws -> Void
  ) throws {
    let model = try prepared()
    let before = try FileTree(at: model.path)
    let calls = try SystemCall.all(of: writing.arguments, in: model.path)
    let after = try FileTree(at: model.path)
    #expect(!after.matches(before))
    #expect(calls.count >= 2)
    let spacing = Trials.spacing(24, thorough: 1)
    for call in calls where (call.number + calls.count) % spacing == 0 {
      let folder = try prepared()
      _ = try call.run(writing.arguments, with: fault, in: folder.path)
      try body(call, before, after, FileTree(at: folder.path))
    }
  }
}
