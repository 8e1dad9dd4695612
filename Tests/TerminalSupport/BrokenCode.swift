import Glibc

/// A way in which a program breaks down, as machine code that is written over what its main thread runs next.
///
/// Nothing in the program provokes it; a debugger could do the same. The threads of a program share their code, so
/// whichever comes to that place first breaks down.
public enum BrokenCode: CaseIterable, Sendable {
  /// The instruction of a broken precondition.
  case trap
  /// A function that calls itself until the stack is full.
  case overflow

  /// The signal that ends the program.
  public var signal: Int32 {
    switch self {
    #if arch(arm64)
    case .trap: SIGTRAP
    #else
    case .trap: SIGILL
    #endif
    case .overflow: SIGSEGV
    }
  }

  fileprivate var bytes: [UInt8] {
    #if arch(arm64)
    switch self {
    // brk #1
    case .trap: [0x20, 0x00, 0x20, 0xD4]
    // str x0, [sp, #-16]!; b .-4
    case .overflow: [0xE0, 0x0F, 0x1F, 0xF8, 0xFF, 0xFF, 0xFF, 0x17]
    }
    #else
    switch self {
    // ud2
    case .trap: [0x0F, 0x0B]
    // call .
    case .overflow: [0xE8, 0xFB, 0xFF, 0xFF, 0xFF]
    }
    #endif
  }
}

extension BrokenCode {
  /// The error when the program's code cannot be written.
  public struct NotWritten: Error { public let process: pid_t }

  /// Writes the code where a process waits in a system call: it runs once the call returns.
  public func write(into process: pid_t) throws {
    let memory = open("/proc/\(process)/mem", O_WRONLY | O_CLOEXEC)
    defer { close(memory) }
    guard memory >= 0, let place = Self.nextInstruction(of: process),
      pwrite(memory, bytes, bytes.count, place) == bytes.count
    else { throw NotWritten(process: process) }
  }

  /// The address at which the main thread goes on after the system call in which it rests; nil if it does not rest.
  private static func nextInstruction(of process: pid_t) -> off_t? {
    let deadline = ContinuousClock.now + .milliseconds(10_000)
    var (last, times) = ("", 0)
    while ContinuousClock.now < deadline {
      let call = text(of: "/proc/\(process)/syscall")
      times = call == last ? times + 1 : 0
      last = call
      // `NUMBER ARGUMENTS… STACK INSTRUCTION` while it waits, `running` otherwise. A short wait is not the one that a
      // key ends.
      let words = call.split { $0 == " " || $0 == "\n" }
      if times >= 20, words.count == 9, let place = words.last {
        return off_t(place.dropFirst(2), radix: 16)
      }
      usleep(1_000)
    }
    return nil
  }

  private static func text(of path: String) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 512)
    let count = read(descriptor, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }
}
