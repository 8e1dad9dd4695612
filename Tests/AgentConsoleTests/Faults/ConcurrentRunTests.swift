import Foundation
import TestSupport
import Testing

/// Two runs at once, each a process of its own.
@Suite("Two runs at once", .waits) struct ConcurrentRunTests {
  private static let reset = ["solution", "uninstall", "Acme", "--org", "shop", "--reset-widgets"]

  /// A command that reads Shop, in one line.
  private static let reading = [
    ["solution", "list", "--org", "shop", "--json"], ["buttons", "shop", "--json"],
    ["check", "shop", "--format", "json"],
  ]

  @Test(
    "A reader beside a run that installs, turns on and removes sees a state whole", .tags(.trials),
    arguments: reading)
  func readsOneState(reader: [String]) throws {
    let folder = try ChangingRun.install.prepared()
    let steps = [ChangingRun.install.arguments, ChangingRun.widget.arguments, Self.reset]
    var states: Set<String> = []
    for step in steps {
      states.insert(Self.line(try Program.run(in: folder.path, reader)))
      #expect(try Program.run(in: folder.path, step).status == 0)
    }
    #expect(states.count > 1)
    let script = """
      cd "$1"; program=$2; rounds=$3; shift 3
      (
        while [ "$rounds" -gt 0 ]; do
          rounds=$((rounds - 1))
          "$program" \(steps.map { $0.joined(separator: " ") }.joined(separator: " >> out 2>> failed && \"$program\" ")) \
            >> out 2>> failed || echo "the writer ended with $?" >> failed
        done
        : > done
      ) &
      while [ ! -e done ]; do
        answer=$("$program" "$@" 2>&1); echo "$? $answer" | tr '\\n' ' '; echo
      done
      wait
      cat failed >&2
      """
    let rounds = Trials.count(2, thorough: 20)
    let result = try Command.run(
      "/bin/sh", ["-c", script, "sh", folder.path, Program.path, String(rounds)] + reader)
    #expect(result.errors == "")
    let answers = result.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(answers.count > rounds)
    for answer in Set(answers) { #expect(states.contains(answer), "\(answer)") }
  }

  private static func line(_ result: Command.Result) -> String {
    "\(result.status) \(result.output + result.errors)".replacing("\n", with: " ")
      .trimmingCharacters(in: .whitespaces)
  }

  /// Two changes that do not depend on each other.
  private static let writerPairs: [[[String]]] = [
    [["solution", "install", "newer", "--org", "shop"], ["solution", "install", "other", "--org", "shop"]],
    [ChangingRun.widget.arguments, ["solution", "install", "other", "--org", "shop"]],
    [ChangingRun.uninstall.arguments, ["solution", "install", "other", "--org", "shop"]],
    [ChangingRun.widget.arguments, ["solution", "install", "newer", "--org", "shop"]],
  ]

  @Test(
    "Of two changes at once both are made, or the second is told to wait", .tags(.trials),
    arguments: writerPairs)
  func nothingIsLost(pair: [[String]]) throws {
    let done = try ChangingRun.uninstall.prepared()
    for change in pair { #expect(try Program.run(in: done.path, change).status == 0) }
    let both = try ChangingRun.seen(in: done.path)
    let script = """
      cd "$1"; program=$2
      "$program" \(pair[0].joined(separator: " ")) 2> first & first=$!
      "$program" \(pair[1].joined(separator: " ")) 2> second; second=$?
      wait $first; echo "$? $second"
      """
    for _ in 0..<Trials.count(2, thorough: 20) {
      let folder = try ChangingRun.uninstall.prepared()
      let result = try Command.run("/bin/sh", ["-c", script, "sh", folder.path, Program.path])
      let codes = result.output.split(separator: "\n").last?.split(separator: " ") ?? []
      #expect(codes.count == 2)
      for (index, name) in ["first", "second"].enumerated() where codes[index] != "0" {
        #expect(codes[index] == "2")
        let errors = try String(contentsOfFile: "\(folder.path)/\(name)", encoding: .utf8)
        #expect(errors.contains("another run is changing this organization"))
        #expect(errors.contains("hint: wait until it has ended, and try again"))
        #expect(try Program.run(in: folder.path, pair[index]).status == 0)
      }
      #expect(try ChangingRun.seen(in: folder.path) == both)
    }
  }

  @Test(
    "A dry run keeps other runs out until it has listed the files",
    .enabled(if: Program.mayNotSkip || Command.exists("/usr/bin/strace"), "strace is not installed"))
  func dryRun() throws {
    let folder = try ChangingRun.uninstall.prepared()
    let calls = try SystemCall.log(
      of: ["flock", "openat", "close"],
      ["solution", "uninstall", "Acme", "--org", "shop", "--dry-run"], in: folder.path)
    let lock = try #require(calls.firstIndex { $0.hasPrefix("flock(") && $0.hasSuffix("= 0") })
    let descriptor = calls[lock].dropFirst("flock(".count).prefix { $0.isNumber }
    let listed = try #require(calls.lastIndex { $0.hasPrefix("openat(") && $0.contains("shop/solutions") })
    #expect(lock < listed)
    let end = calls[lock...].firstIndex { $0.hasPrefix("close(\(descriptor))") } ?? calls.endIndex
    #expect(listed < end)
  }

  @Test(
    "While another run has the organization, a change is refused with what to do, and readers are not held up",
    .enabled(if: Program.mayNotSkip || Command.exists("/usr/bin/flock"), "flock is not installed"))
  func locked() throws {
    let folder = try ChangingRun.uninstall.prepared()
    let script = "cd \"$1\" && exec flock shop \"$2\" widget set shop Web --co-browse Acme"
    let refused = try Command.run("/bin/sh", ["-c", script, "sh", folder.path, Program.path])
    #expect(refused.status == 2)
    #expect(refused.errors.contains("shop:1:1: error: another run is changing this organization"))
    #expect(refused.errors.contains("hint: wait until it has ended, and try again"))
    let reader = "cd \"$1\" && exec flock shop \"$2\" buttons shop"
    #expect(try Command.run("/bin/sh", ["-c", reader, "sh", folder.path, Program.path]).status == 0)
  }
}
