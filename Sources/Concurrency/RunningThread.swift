import Glibc

/// A thread of its own that runs one closure.
///
/// It blocks every signal but those of a crash, so that signals reach the main thread, whose handlers and waits
/// expect them. It has an alternate stack, so that the handlers of a crash can run even if the crash is an
/// overflow of its own stack.
struct RunningThread {
  private let identifier: pthread_t

  /// Enough for recursive readers; the system's own default follows `ulimit -s`, which may be anything.
  private static let stackSize = 8 << 20
  private static let alternateStackSize = 64 << 10

  /// Starts the thread; nil if the system allows no more threads.
  init?(_ body: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return nil }
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, Self.stackSize)

    let work = Unmanaged.passRetained(Work(body))
    var blocked = sigset_t()
    var before = sigset_t()
    sigfillset(&blocked)
    for crash in [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT, SIGSYS] { sigdelset(&blocked, crash) }
    // The new thread inherits the mask; setting it only in the thread would leave a gap.
    pthread_sigmask(SIG_BLOCK, &blocked, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    var identifier = pthread_t()
    let failure = pthread_create(
      &identifier, &attributes,
      { pointer in
        if let pointer {
          let work = Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue()
          RunningThread.withAlternateStack(work.body)
        }
        return nil
      }, work.toOpaque())
    guard failure == 0 else {
      work.release()
      return nil
    }
    self.identifier = identifier
  }

  /// Waits until the closure has returned.
  func join() { pthread_join(identifier, nil) }

  /// Lets the thread end by itself; `join` must not follow.
  func detach() { pthread_detach(identifier) }

  private static func withAlternateStack(_ body: () -> Void) {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: alternateStackSize, alignment: 16)
    var stack = stack_t(ss_sp: memory, ss_flags: 0, ss_size: alternateStackSize)
    sigaltstack(&stack, nil)
    body()
    stack.ss_flags = Int32(SS_DISABLE)
    sigaltstack(&stack, nil)
    memory.deallocate()
  }
}

/// The closure on its way to the new thread, as C's interface passes only a pointer.
private final class Work: Sendable {
  let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}
