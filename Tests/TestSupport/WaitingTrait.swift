import Foundation
import Testing

/// Runs a suite's tests on threads of their own, because they mostly wait for another program.
///
/// Otherwise they would hold the few threads on which all other tests run, one for each processor, and the processors
/// would stand idle meanwhile.
public struct WaitingTrait: SuiteTrait, TestTrait, TestScoping {
  public var isRecursive: Bool { true }

  public func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    // A suite's own scope holds no thread.
    guard testCase != nil else { return try await function() }
    try await withTaskExecutorPreference(WaitingThreads.shared) { try await function() }
  }
}

extension Trait where Self == WaitingTrait {
  /// Mostly waits for another program: a terminal, a browser.
  public static var waits: Self { WaitingTrait() }
}

/// A few threads that tests may block.
private final class WaitingThreads: TaskExecutor {
  /// The threads are the process's, as those of the other tests are.
  static let shared = WaitingThreads()

  private let queue = OperationQueue()

  private init() { queue.maxConcurrentOperationCount = 5 }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.addOperation { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
