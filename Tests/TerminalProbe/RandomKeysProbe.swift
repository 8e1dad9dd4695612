import Cells
import ConsoleLoop
import Desktop
import Glibc
import Simulation
import Storage
import Terminal

/// Presses random keys in one rehearsal after another, in the real loop on no terminal, and prints the bytes
/// of memory that it holds: after the first tenth of the rehearsals, and at the end.
enum RandomKeysProbe {
  /// - Parameter rehearsals: how many, each of as many keys as a person may press.
  static func run(seed: UInt64, rehearsals: Int) {
    guard let organization = OrganizationSnapshot.organization("contoso").value else { exit(1) }
    let opening = State(organization)
    for number in 0..<rehearsals {
      if number == rehearsals / 10 { print(residentBytes) }
      let screen = RandomScreen(seed: seed &+ UInt64(number))
      _ = LiveConsole.run(
        Console(opening, size: screen.size), in: ConsoleSurroundings(screen: screen, clock: screen))
    }
    print(residentBytes)
  }

  /// The second number of `statm`, in pages (proc(5)); zero if there is none.
  private static var residentBytes: Int {
    let descriptor = open("/proc/self/statm", O_RDONLY)
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 200)
    let count = read(descriptor, &buffer, buffer.count)
    let words = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self).split(separator: " ")
    return words.dropFirst().first.flatMap { Int($0) }.map { $0 * Int(getpagesize()) } ?? 0
  }
}

/// A screen that nobody sees, and a clock that runs as its keys are pressed.
private final class RandomScreen: ConsoleScreen, ConsoleClock {
  private(set) var size = Size(width: 80, height: 24)
  private(set) var ticks: Int64 = 0
  private var state: UInt64
  private var left = 400

  init(seed: UInt64) { state = seed }

  private static let keys: [Key] =
    "abny/ 世é1s".map(Key.character) + [
      .enter, .enter, .tab, .escape, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .backspace,
      .function(1), .function(2), .function(3), .control("r"), .control("o"), .control("p"), .control("l"),
      .control("q"), .alt("c"), .alt("e"), .alt("x"), .alt("l"), .alt("o"), .alt("h"), .alt("a"),
    ]

  /// SplitMix64, by its public definition.
  private func number(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  func nextEvents() -> [ScreenEvent] {
    left -= 1
    guard left > 0 else { return [.ended(.closed)] }
    let point = Point(x: number(below: size.width), y: number(below: size.height))
    switch number(below: 40) {
    case 0:
      size = Size(width: 1 + number(below: 160), height: 1 + number(below: 50))
      return [.resized(size)]
    case 1..<8: return [.pointer(PointerEvent(.press, at: point))]
    case 8: return [.paste("one\ntwo")]
    case 9: return "/cb".map { .key(.character($0)) } + [.key(.enter)]
    default: return [.key(Self.keys[number(below: Self.keys.count)])]
    }
  }

  func wait(milliseconds: Int?, alsoWatching others: [Int32]) -> TerminalWake {
    ticks += Int64(number(below: 3000))
    return TerminalWake(descriptors: [])
  }

  func show(_ grid: Grid, cursor: Point?) {}
  func forgetWhatIsShown() {}
  func suspend() {}
  func lend(to body: () -> Void) {}
  func copyToClipboard(_ text: String) -> Bool { true }
  func close() {}
}
