import Cells
import Records

@testable import Desktop

/// A screen that records its events and returns scripted effects.
struct CountingScreen: InteractiveScreen {
  let log = Log()
  var nextChange: Span?
  /// The effects it requests, one list per call.
  var answers: [[Effect]] = []

  final class Log {
    var events: [ConsoleEvent] = []
    /// How many pictures were painted.
    var frames = 0
  }

  mutating func handle(_ events: [ConsoleEvent]) -> [Effect] {
    log.events += events
    return answers.isEmpty ? [] : answers.removeFirst()
  }

  func frame() -> Frame {
    log.frames += 1
    return Frame(Size(width: 10, height: 3))
  }
}

extension CountingScreen.Log {
  var keys: [Key] {
    events.compactMap { event in
      if case .screen(.key(let key)) = event { key } else { nil }
    }
  }

  /// The names of the file reports received.
  var reports: [String] {
    events.compactMap { event in
      guard case .files(let report) = event else { return nil }
      return switch report {
      case .opened: "opened"
      case .read: "read"
      case .saved: "saved"
      case .installed: "installed"
      case .uninstalled: "uninstalled"
      case .edited: "edited"
      case .noneOpen(let need): "noneOpen \(need)"
      }
    }
  }
}
