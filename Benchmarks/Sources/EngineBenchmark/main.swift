import Glibc
import Measuring
import Simulation
import Storage

// Measures the engine alone: inputs a second of processor time, by what has gone before, and what a snapshot costs.

guard let organization = OrganizationSnapshot.organization("contoso").value else { exit(1) }
let desk = State(organization)

/// The microseconds of processor time that each of so many steps takes.
func microseconds(_ count: Int, of step: () -> Void) -> Double {
  let start = Own.processorSeconds
  for _ in 0..<count { step() }
  return (Own.processorSeconds - start) * 1e6 / Double(count)
}

/// The best of some rounds, each on talks made anew: on a shared machine the others only add.
func best(_ count: Int, rounds: Int = 5, of talks: Talks, step: (inout Talks) -> Void) -> Double {
  (0..<rounds).map { _ in
    var talks = talks
    return microseconds(count) { step(&talks) }
  }.min() ?? 0
}

func printRow(_ name: String, _ microseconds: Double, than first: Double) {
  print(
    name.padded(to: 46) + right(rounded(1 / microseconds, 2), 12) + right(rounded(microseconds, 2), 9)
      + right(rounded(microseconds / first, 2), 9))
}

// With a number, it plays only so many inputs, of the kinds that follow, for a program that counts instructions.
if let count = CommandLine.arguments.dropFirst().first.flatMap({ Int($0) }) {
  let kinds = CommandLine.arguments.dropFirst(2).compactMap(Talks.Kind.init)
  var talks = Talks(at: desk, conversations: 1, of: kinds.isEmpty ? Talks.Kind.allCases : kinds)
  for _ in 0..<count { talks.takeMixedStep() }
  exit(0)
}

print("".padded(to: 46) + right("M inputs/s", 12) + right("µs", 9) + right("growth", 9))

let mixed = best(1_000, rounds: 20, of: Talks(at: desk, conversations: 1)) { $0.takeMixedStep() }
printRow("mixed inputs, a fresh desk every 1,000", mixed, than: mixed)
for messages in [100, 1_000, 10_000] {
  let talks = Talks(at: desk, conversations: 10, messages: messages)
  let time = best(1_000, of: talks) { $0.takeMixedStep() }
  printRow("  10 conversations of \(messages) messages", time, than: mixed)
}
for inputs in [10_000, 100_000] {
  let time = best(inputs, rounds: 1, of: Talks(at: desk, conversations: 1)) { $0.takeMixedStep() }
  printRow("  the mean of \(inputs) in one conversation", time, than: mixed)
}

let message = best(10_000, rounds: 20, of: Talks(at: desk, conversations: 1)) { $0.takeMessage() }
printRow("a message", message, than: message)
for conversations in [1, 10, 100] {
  let talks = Talks(at: desk, conversations: conversations, messages: 10)
  var kept: [Simulation.State] = []
  let time = best(2_000, of: talks) { talks in
    kept.append(talks.state)
    talks.takeMessage()
    if kept.count == 100 { kept.removeAll(keepingCapacity: true) }
  }
  printRow("  a snapshot and a message, \(conversations) conversations", time, than: message)
}
