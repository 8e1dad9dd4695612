import Concurrency
import Glibc

/// A way in which a program breaks down.
enum Crash: String {
  case trap, overflow
  /// The same on a thread beside the loop.
  case trapBeside, overflowBeside

  func happen() {
    switch self {
    case .trap: Self.trap()
    case .overflow: Self.overflow()
    case .trapBeside: _ = onThreadOfItsOwn { Self.trap() }
    case .overflowBeside: _ = onThreadOfItsOwn { Self.overflow() }
    }
  }

  private static func trap() { precondition(getpid() == 0, "as a test asked") }

  private static func overflow() { exit(Int32(filling(1))) }

  /// Calls itself until the stack is full.
  private static func filling(_ depth: Int) -> Int {
    var room = (depth, depth, depth, depth, depth, depth, depth, depth)
    return withUnsafeMutableBytes(of: &room) { filling(depth + 1) + Int($0[0]) }
  }
}
