import Cells
import Desktop
import Glibc
import Measuring
import Simulation
import Storage

// Measures a burst: a customer whose page sends up to 100,000 messages while the agent types, with a frame after each
// round of the loop.
//
// Memory is the peak of a process of its own: `BurstBenchmark COUNT BYTES`.

/// A console that takes a burst of messages of the customer in front, `round` of them between two frames.
struct Burst {
  private var console: Console
  private let text: String
  private(set) var messageSeconds = 0.0
  /// The milliseconds of each round with a key: its messages, the key and the frame.
  private(set) var rounds: [Double] = []

  init(at desk: State, bytes: Int) {
    console = Console(desk)
    text = String(repeating: "message ", count: bytes / 8)
  }

  mutating func take(_ count: Int, round: Int) {
    var frame = console.repaint(nil)
    var taken = 0
    while taken < count {
      let start = Own.processorSeconds
      // As the loop does: whatever has arrived is handled at once.
      let numbers = taken..<min(count, taken + round)
      _ = console.handle(numbers.map { .input(.customer(.says(ConversationNumber(0), "\($0) \(text)"))) })
      taken += round
      let messages = Own.processorSeconds
      messageSeconds += messages - start
      _ = console.handle([.screen(.key(rounds.count % 2 == 0 ? .character("x") : .backspace))])
      frame = console.repaint(frame)
      rounds.append((Own.processorSeconds - start) * 1_000)
    }
  }
}

guard let organization = OrganizationSnapshot.organization("contoso").value else { exit(1) }
let desk = State(organization)
let arguments = CommandLine.arguments
if arguments.count == 3, let count = Int(arguments[1]), let bytes = Int(arguments[2]) {
  var burst = Burst(at: desk, bytes: bytes)
  burst.take(count, round: 100)
  exit(0)
}

func megabytes(_ count: Int, bytes: Int) throws(SystemFailure) -> Double {
  try ProgramRun([arguments[0], "\(count)", "\(bytes)"]).megabytes
}

do {
  let base = try megabytes(0, bytes: 40)
  print(
    right("messages", 10) + right("µs each", 10) + right("bytes beyond the text", 24)
      + right("key p50 ms", 13)
      + right("p99", 8))
  for count in [1_000, 10_000, 100_000] {
    let taken = try megabytes(count, bytes: 40)
    var burst = Burst(at: desk, bytes: 40)
    burst.take(count, round: 100)
    let rounds = burst.rounds.sorted()
    // The text itself: its number and its words.
    let beyond = (taken - base) * 1_048_576 / Double(count) - 46
    print(
      right("\(count)", 10) + right(rounded(burst.messageSeconds * 1e6 / Double(count), 2), 10)
        + right(rounded(beyond, 0), 24) + right(rounded(rounds[rounds.count / 2], 2), 13)
        + right(rounded(rounds[rounds.count * 99 / 100], 2), 8))
  }
} catch {
  print(error)
  exit(1)
}
