import Concurrency
import Diagnostics
import Records
import Simulation

/// The browser and its desk, as the tasks of one live session use them, one after another.
///
/// Unchecked, because `SerialWork` lets one task at a time use the desk; only `kill` is called from another thread, and
/// what it needs is behind a lock.
final class PageWorker: @unchecked Sendable {
  typealias Opening = @Sendable () throws(BrowserFault) -> Opened

  /// A desk, and how its browser is ended.
  struct Opened {
    let desk: any BrowserDesk
    /// Ends the browser and removes its profile; waits until it is gone.
    let end: @Sendable () -> Void
    /// Ends a browser that does not answer.
    let kill: @Sendable () -> Void
  }

  private var desk: (any BrowserDesk)?
  private let ending = Mutex(Ending())

  private struct Ending {
    var opened: (end: @Sendable () -> Void, kill: @Sendable () -> Void)?
    var isKilled = false
  }

  /// What a task has led to.
  struct Outcome: Sendable {
    let purpose: Purpose
    var reports: [PageReport] = []
    var press: PressOutcome?
    var picture: [UInt8]?
    var fault: BrowserFault?
    /// The browser's pipe.
    var descriptor: Int32?
  }

  enum Purpose: Hashable, Sendable {
    case starting, following, reading, picture, ending
    case unloading(TabNumber)
    case pressing(String)
  }

  /// Starts the browser, and opens the desk.
  func start(_ open: Opening) -> Outcome {
    attempt(.starting) { (outcome) throws(BrowserFault) in
      let opened = try open()
      let isKilled = ending.withLock { ending in
        ending.opened = (opened.end, opened.kill)
        return ending.isKilled
      }
      if isKilled { opened.kill() }
      desk = opened.desk
      outcome.descriptor = opened.desk.descriptor
    }
  }

  func carryOut(_ commands: [PageCommand], for purpose: Purpose) -> Outcome {
    attempt(purpose) { (outcome) throws(BrowserFault) in
      guard let desk else { return }
      for command in commands { try command.carryOut(on: desk) }
      outcome.reports = try desk.takeReports()
    }
  }

  func press(_ text: String, in tab: TabNumber) -> Outcome {
    attempt(.pressing(text)) { (outcome) throws(BrowserFault) in
      guard let desk else { return }
      outcome.press = try desk.press(.text(text), in: tab)
      outcome.reports = try desk.takeReports()
    }
  }

  func takePicture() -> Outcome {
    attempt(.picture) { (outcome) throws(BrowserFault) in
      guard let desk else { return }
      outcome.picture = try desk.picture()
      outcome.reports = try desk.takeReports()
    }
  }

  func end() -> Outcome {
    desk?.close()
    desk = nil
    let opened = ending.withLock { ending in
      defer { ending.opened = nil }
      return ending.opened
    }
    opened?.end()
    return Outcome(purpose: .ending)
  }

  /// Ends the browser at once, also while a task waits for it.
  func kill() {
    let opened = ending.withLock { ending in
      ending.isKilled = true
      return ending.opened
    }
    opened?.kill()
  }

  /// After a fault there is no desk any more, and the browser is ended.
  private func attempt(
    _ purpose: Purpose, _ work: (inout Outcome) throws(BrowserFault) -> Void
  ) -> Outcome {
    var outcome = Outcome(purpose: purpose)
    do throws(BrowserFault) {
      try work(&outcome)
    } catch {
      outcome.fault = error
      desk = nil
      kill()
    }
    return outcome
  }
}
