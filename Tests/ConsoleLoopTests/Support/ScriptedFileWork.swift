import ConsoleLoop
import Desktop

/// Work on files that is done at once, on the test's thread, unless the test holds it back.
final class ScriptedFileWork: FileWork {
  let descriptor: Int32 = 98
  /// Whether tasks wait until the loop waits for them.
  var isHeld = false
  private var tasks: [@Sendable () -> FileReport] = []
  private var results: [FileReport] = []

  func start(_ task: @escaping @Sendable () -> FileReport) {
    tasks.append(task)
    if !isHeld { waitUntilDone() }
  }

  func takeResults() -> [FileReport] {
    defer { results = [] }
    return results
  }

  func waitUntilDone() {
    results += tasks.map { $0() }
    tasks = []
  }
}
