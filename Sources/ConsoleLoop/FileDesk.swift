import Concurrency
import Desktop
import Organizations

/// The open organization's files, with the work on them that is under way.
public struct FileDesk {
  private let files: any OrganizationFiles
  private let work: any FileWork
  /// The purposes of the tasks without a report yet, in their order.
  private var underWay: [Purpose] = []

  private enum Purpose {
    case reading
    /// Somebody may have changed the files.
    case readingChanges
    case writing
  }

  public init(_ files: any OrganizationFiles, work: any FileWork = SerialWork<FileReport>()) {
    (self.files, self.work) = (files, work)
  }

  var opened: Organization { files.opened }

  /// Readable when there are reports to take.
  var descriptor: Int32 { work.descriptor }

  /// Checks the organization as it was opened.
  mutating func checkOpened() {
    let files = files
    start(.reading) { .read(files.checkOpened(), why: .opening) }
  }

  /// Reads the files because they may have changed.
  ///
  /// A reading that is under way may have missed the change; one that waits behind it will not.
  mutating func readChanges() {
    guard underWay.count(where: { $0 == .readingChanges }) < 2 else { return }
    let files = files
    start(.readingChanges) { .read(files.read(), why: .changing) }
  }

  /// Reads the files after an edit, and then reports how the edit ended.
  mutating func readChanges(after outcome: EditOutcome) {
    readChanges()
    start(.reading) { .edited(outcome) }
  }

  /// Carries out an effect that concerns the files.
  mutating func carryOut(_ effect: Effect) {
    if case .read(why: .changing) = effect { return readChanges() }
    if let task = files.task(for: effect) { start(effect.onlyReads ? .reading : .writing, task) }
  }

  private mutating func start(_ purpose: Purpose, _ task: @escaping @Sendable () -> FileReport) {
    underWay.append(purpose)
    work.start(task)
  }

  /// Takes the reports so far, in order, without waiting.
  mutating func takeReports() -> [FileReport] { takeFinished().map { $0.report } }

  private mutating func takeFinished() -> [(purpose: Purpose, report: FileReport)] {
    let reports = work.takeResults()
    guard !reports.isEmpty else { return [] }
    let finished = Array(zip(underWay, reports))
    underWay.removeFirst(finished.count)
    return finished.map { (purpose: $0, report: $1) }
  }

  /// Waits until everything that the user asked to write is written.
  ///
  /// - Returns: the reports of the time, if a write failed; empty if all is well.
  mutating func finishWriting() -> [FileReport] {
    guard underWay.contains(.writing) else { return [] }
    work.waitUntilDone()
    let finished = takeFinished()
    let hasFailed = finished.contains { $0.purpose == .writing && !$0.report.isWritten }
    return hasFailed ? finished.map(\.report) : []
  }
}

extension FileReport {
  /// Whether the write that it reports has happened.
  fileprivate var isWritten: Bool {
    switch self {
    case .saved(_, let failure, _): failure == nil
    case .installed(let outcome):
      switch outcome {
      case .written, .inMemory: true
      case .refused, .conflicting, .failed: false
      }
    case .uninstalled(let outcome):
      switch outcome {
      case .removed, .notThere: true
      case .asks, .refused, .failed: false
      }
    case .opened, .read, .edited, .noneOpen: false
    }
  }
}
