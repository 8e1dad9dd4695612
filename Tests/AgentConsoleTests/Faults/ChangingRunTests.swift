import TestSupport
import Testing

/// A fault at each system call of a change of an organization: it is as before or as after, and the next run finishes.
@Suite(
  "A fault at each system call of a change",
  .waits,
  .enabled(if: Program.mayNotSkip || Command.exists("/usr/bin/strace"), "strace is not installed"))
struct ChangingRunTests {
  @Test(
    "Readers see the organization as before or as after, and the next command finishes",
    .tags(.trials), arguments: ChangingRun.allCases,
    [SystemCall.Fault.signal("TERM"), .signal("KILL"), .error("EIO"), .error("ENOSPC")])
  func beforeOrAfter(run: ChangingRun, fault: SystemCall.Fault) throws {
    let model = try run.prepared()
    let before = try ChangingRun.seen(in: model.path)
    let calls = try SystemCall.all(of: run.arguments, in: model.path)
    let (after, filesAfter) = (try ChangingRun.seen(in: model.path), try FileTree(at: model.path))
    #expect(before != after)
    #expect(calls.count > 3)
    let spacing = Trials.spacing(90, thorough: 6)
    for call in calls where (call.number + calls.count) % spacing == 0 {
      let folder = try run.prepared()
      let result = try call.run(run.arguments, with: fault, in: folder.path)
      let seen = try ChangingRun.seen(in: folder.path)
      #expect(seen == before || seen == after, "\(call): \(result.errors)")
      if fault.isError, result.status == 0 { #expect(seen == after, "\(call)") }
      if fault.isError, seen == before { #expect(result.errors.contains("error:"), "\(call)") }
      // What was not done can be done now; what was, is finished by any command.
      let next = try Program.run(in: folder.path, seen == before ? run.arguments : ChangingRun.nothing)
      #expect(next.status == 0, "\(call): \(next.errors)")
      #expect(try ChangingRun.seen(in: folder.path) == after, "\(call)")
      // What fails to be taken away is set aside.
      guard !(fault.isError && call.removes) else { continue }
      let now = try FileTree(at: folder.path)
      #expect(now.matches(filesAfter), "\(call): \(now.difference(filesAfter))")
    }
  }
}
