import Concurrency
import Desktop

/// Carries out work on the organization's files beside the loop, one task after another.
///
/// Reading, checking and writing take longer than a key may wait. Because the tasks keep their order, a
/// reading never reports what a later write replaced.
public protocol FileWork {
  /// Readable when there are results to take.
  var descriptor: Int32 { get }

  /// Starts a task, after those that were started before.
  func start(_ task: @escaping @Sendable () -> FileReport)

  /// Takes the results so far, in order, without waiting.
  func takeResults() -> [FileReport]

  /// Waits until every task is done.
  func waitUntilDone()
}

extension SerialWork: FileWork where Result == FileReport {}
