import Glibc
import Measuring
import Simulation
import Storage

// Measures what the history of a rehearsal takes beside its inputs and facts, and how long it takes to reach a
// random moment, at 1,000, 10,000 and 100,000 inputs.
//
// Memory is the peak of a process of its own for each measurement: `HistoryBenchmark WHAT LENGTH COUNT`.

/// A history without a log.
struct NoLog: RunLog {
  func cut(toFacts count: Int) -> NoLog { self }
}

func run(from desk: State, _ count: Int, length: Int) -> Run {
  var run = Run(from: desk)
  var chats = Chats(length: length)
  for _ in 0..<count {
    let next = chats.next(after: run)
    run.receive(next.input, at: next.instant)
  }
  return run
}

func history(from desk: State, _ count: Int, length: Int) -> History<NoLog> {
  var history = History<NoLog>(from: desk)
  var chats = Chats(length: length)
  for _ in 0..<count {
    let next = chats.next(after: history.run)
    history.receive(next.input, at: next.instant)
  }
  return history
}

/// The mean and the worst processor time to reach a moment, in milliseconds.
func times(of history: History<NoLog>) -> (mean: Double, worst: Double) {
  var history = history
  var times: [Double] = []
  for _ in 0..<200 {
    let index = Int.random(in: 0..<history.count)
    let start = Own.processorSeconds
    history.go(to: index)
    times.append((Own.processorSeconds - start) * 1000)
    history.goToNow()
  }
  return (times.reduce(0, +) / Double(times.count), times.max() ?? 0)
}

guard let organization = OrganizationSnapshot.organization("contoso").value else { exit(1) }
let desk = State(organization)
let arguments = CommandLine.arguments
if arguments.count == 4, let length = Int(arguments[2]), let count = Int(arguments[3]) {
  if arguments[1] == "history" {
    _ = history(from: desk, count, length: length).count
  } else {
    _ = run(from: desk, count, length: length).facts.count
  }
  exit(0)
}

func megabytes(_ what: String, _ length: Int, _ count: Int) throws(SystemFailure) -> Double {
  try ProgramRun([arguments[0], what, "\(length)", "\(count)"]).megabytes
}

/// What the run and the history of so many inputs take, in bytes an input.
func bytes(length: Int, _ count: Int, base: Double) throws(SystemFailure) -> (run: Double, history: Double) {
  let run = try megabytes("run", length, count)
  let history = try megabytes("history", length, count)
  let bytes = 1_048_576 / Double(count)
  return ((run - base) * bytes, (history - run) * bytes)
}

do {
  let lengths = [25, 1000]
  let counts = [1_000, 10_000, 100_000]
  let cases = lengths.flatMap { length in counts.map { (length, $0) } }
  // Memory first: a process begins with the peak of the one that starts it.
  let base = try megabytes("run", 25, 0)
  var taken: [(run: Double, history: Double)] = []
  for (length, count) in cases { taken.append(try bytes(length: length, count, base: base)) }
  print("  inputs  a chat  run B  history B  mean ms  worst ms")
  for ((length, count), bytes) in zip(cases, taken) {
    let times = times(of: history(from: desk, count, length: length))
    print(
      right("\(count)", 8) + right("\(length)", 8) + right(rounded(bytes.run, 0), 7)
        + right(rounded(bytes.history, 0), 11) + right(rounded(times.mean, 2), 9)
        + right(rounded(times.worst, 2), 10))
  }
} catch {
  print("\(error)")
  exit(3)
}
