import Cells
import Records
import Simulation

/// Something that reaches a screen from outside.
///
/// A screen changes in no other way.
public enum ConsoleEvent: Sendable {
  /// An event from the terminal.
  case screen(ScreenEvent)
  /// Real time has passed.
  case elapsed(Span)
  /// An effect returned something from the organization's files, or somebody else changed them.
  case files(FileReport)
  /// The browser started, ended, or took a picture.
  case browser(BrowserReport)
  /// The recording stopped, or a rehearsal was saved.
  case recording(RecordingReport)
  /// Something happened elsewhere, such as in a browser tab or a journal.
  case input(Input)
}

extension [ConsoleEvent] {
  /// Whether the picture can look different after these events; if not, it need not be painted.
  ///
  /// - Parameter nextChange: how long until the picture would change by itself.
  public func canChangePicture(nextChange: Span?) -> Bool {
    var passed = Span(milliseconds: 0)
    for event in self {
      switch event {
      case .elapsed(let span): passed = Span(milliseconds: passed.milliseconds + span.milliseconds)
      case .screen(.pointer(let pointer)):
        switch pointer.action {
        case .release: continue
        case .press, .scrollUp, .scrollDown: return true
        }
      case .screen, .files, .browser, .recording, .input: return true
      }
    }
    return nextChange.map { passed >= $0 } ?? false
  }
}
