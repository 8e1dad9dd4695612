import Glibc
import Synchronization

/// Work beside the caller: tasks that run one after another, in the order in which they were started.
///
/// A thread exists only while there is work. The results are collected until the caller takes them, usually
/// when `descriptor` is readable. If the system allows no more threads or files, a task runs at once on the
/// caller's thread.
public final class SerialWork<Result: Sendable>: Sendable {
  public typealias Task = @Sendable () -> Result

  private struct State {
    var waiting: [Task] = []
    var results: [Result] = []
    /// Whether a thread is carrying out tasks.
    var isRunning = false
  }

  private let state = Mutex(State())
  /// A pipe with a byte for each result.
  private let output: Int32
  private let input: Int32

  public init() {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    (output, input) = (ends[0], ends[1])
    for end in ends where end >= 0 {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
  }

  deinit {
    for end in [output, input] where end >= 0 { close(end) }
  }

  /// Readable when there are results to take; below 0, which waits ignore, if results are there at once.
  public var descriptor: Int32 { output }

  /// Whether tasks are waiting or running.
  public var isBusy: Bool { state.withLock { $0.isRunning || !$0.waiting.isEmpty } }

  /// Starts a task, after those that were started before.
  public func start(_ task: @escaping Task) {
    let needsThread = state.withLock { state in
      state.waiting.append(task)
      defer { state.isRunning = true }
      return !state.isRunning
    }
    guard needsThread else { return }
    if output >= 0, let thread = RunningThread({ self.carryOutAll() }) {
      thread.detach()
    } else {
      carryOutAll()
    }
  }

  /// Takes the results so far, in order, without waiting.
  public func takeResults() -> [Result] {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(output, &bytes, bytes.count) > 0 {}
    return state.withLock { state in
      defer { state.results = [] }
      return state.results
    }
  }

  /// Waits until every task is done.
  public func waitUntilDone() {
    while isBusy {
      var polled = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      _ = poll(&polled, 1, -1)
      var byte: UInt8 = 0
      _ = read(output, &byte, 1)
    }
  }

  /// Waits for the next result, but no longer than this.
  ///
  /// - Returns: the result; nil if there is none in time.
  public func waitForResult(milliseconds: Int32) -> Result? {
    var polled = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
    _ = poll(&polled, 1, milliseconds)
    return takeResults().first
  }

  private func carryOutAll() {
    while let task = nextTask() {
      let result = task()
      state.withLock { $0.results.append(result) }
      wakeCaller()
    }
    // The last task's byte may have been read before the work was over.
    wakeCaller()
  }

  private func nextTask() -> Task? {
    state.withLock { state in
      guard !state.waiting.isEmpty else {
        state.isRunning = false
        return nil
      }
      return state.waiting.removeFirst()
    }
  }

  private func wakeCaller() {
    // A full pipe wakes the caller as well.
    var byte: UInt8 = 1
    _ = write(input, &byte, 1)
  }
}
