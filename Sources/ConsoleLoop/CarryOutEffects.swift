import Desktop
import Diagnostics

extension LiveConsole {
  /// Carries out an effect and returns the resulting events.
  mutating func carryOut(_ effect: Effect) -> [ConsoleEvent] {
    switch effect {
    case .quit: break
    case .suspend:
      surroundings.screen.suspend()
      forgetTheTime()
    case .redraw: surroundings.screen.forgetWhatIsShown()
    case .copy(let text): surroundings.screen.copyToClipboard(text)
    case .note(let lines): surroundings.notes?.write(lines)
    case .edit(let place): return edit(place)
    case .read, .saveOptions, .install, .uninstall:
      return FileReport(carryingOut: effect, on: surroundings.files).map { [.files($0)] } ?? []
    }
    return []
  }

  /// Opens a place in the editor, which gets the screen meanwhile; then reads the files, because they may
  /// have changed.
  private mutating func edit(_ place: Place) -> [ConsoleEvent] {
    let editor = surroundings.editor
    guard editor.canOpen(place) else { return [.files(.edited(.noFile(place)))] }
    var hasRun = false
    surroundings.screen.lend { hasRun = editor.open(place) }
    forgetTheTime()
    let read = surroundings.files.map { FileReport.read($0.read(), why: .changing) }
    let outcome = hasRun ? EditOutcome.closed : .noEditor(editor.name)
    return ([read, .edited(outcome)] as [FileReport?]).compactMap { $0 }.map(ConsoleEvent.files)
  }
}
