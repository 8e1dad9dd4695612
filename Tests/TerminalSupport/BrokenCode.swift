import Glibc

/// A way in which a program breaks down, as machine code for its main thread.
///
/// Nothing in the program provokes it: the code is written over what the thread runs next, which a debugger could do
/// as well.
public enum BrokenCode: CaseIterable, Sendable {
  /// The instruction of a broken precondition.
  case trap
  /// A function that calls itself until the stack is full.
  case overflow

  /// How the program ends.
  public var ending: PseudoTerminal.Ending {
    switch self {
    case .trap: .trap
    case .overflow: .signal(SIGSEGV)
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

  /// The address at which the main thread goes on after its system call; nil if it is not in one.
  private static func nextInstruction(of process: pid_t) -> off_t? {
    let deadline = ContinuousClock.now + .milliseconds(10_000)
    while ContinuousClock.now < deadline {
      // `NUMBER ARGUMENTS… STACK INSTRUCTION` while it waits, `running` otherwise.
      let words = text(of: "/proc/\(process)/syscall").split { $0 == " " || $0 == "\n" }
      if words.count == 9, let last = words.last { return off_t(last.dropFirst(2), radix: 16) }
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
