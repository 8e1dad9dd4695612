import Synchronization

/// Runs work on a thread of its own, and waits for it.
///
/// For work that changes something of its thread for good, such as what the thread may do.
///
/// - Returns: the result of the work; nil if the system allows no more threads.
public func onThreadOfItsOwn<Result: Sendable>(_ work: @escaping @Sendable () -> Result) -> Result? {
  let box = ResultBox<Result>()
  guard let thread = RunningThread({ box.result.withLock { $0 = work() } }) else { return nil }
  thread.join()
  return box.result.withLock(\.self)
}

/// A result that another thread leaves.
private final class ResultBox<Result: Sendable>: Sendable {
  let result = Mutex<Result?>(nil)
}
