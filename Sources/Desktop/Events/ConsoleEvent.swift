import Cells
import Records
import Simulation

/// Something that reaches a screen from outside; there is no other way to change it.
public enum ConsoleEvent: Sendable {
  /// The terminal has something to say.
  case screen(ScreenEvent)
  /// Real time has passed.
  case elapsed(Span)
  /// An effect has brought something from the organization's files, or somebody else has changed them.
  case files(FileReport)
  /// Something has happened elsewhere, such as in a browser's tab or in a journal.
  case input(Input)
}

extension [ConsoleEvent] {
  /// Whether the picture can look different once these have been handled; if not, nobody need paint it.
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
      case .screen, .files, .input: return true
      }
    }
    return nextChange.map { passed >= $0 } ?? false
  }
}
