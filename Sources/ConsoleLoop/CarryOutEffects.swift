import Desktop
import Diagnostics

extension LiveConsole {
  /// Carries out an effect and returns the resulting events.
  mutating func carryOut(_ effect: Effect) -> [ConsoleEvent] {
    switch effect {
    // The loop ends with it.
    case .quit: break
    case .suspend:
      surroundings.screen.suspend()
      forgetTheTime()
    case .redraw: surroundings.screen.forgetWhatIsShown()
    case .copy(let text): surroundings.screen.copyToClipboard(text)
    case .note(let lines): surroundings.notes?.write(lines)
    case .press(let text, let tab): surroundings.pages?.press(text, in: tab)
    case .takePicture: surroundings.pages?.takePicture()
    case .saveRehearsal(let path): return save(to: path)
    case .edit(let place): return edit(place)
    case .read, .saveSettings, .install, .uninstall:
      guard files != nil else { return effect.fileOperation.map { [.files(.noneOpen($0))] } ?? [] }
      files?.carryOut(effect)
    }
    return []
  }

  /// Opens a place in the editor, which gets the screen meanwhile; then has the files read, because they may
  /// have changed.
  private mutating func edit(_ place: Place) -> [ConsoleEvent] {
    let editor = surroundings.editor
    guard editor.canOpen(place) else { return [.files(.edited(.noFile(place)))] }
    var hasRun = false
    surroundings.screen.lend { hasRun = editor.open(place) }
    forgetTheTime()
    let outcome = hasRun ? EditOutcome.closed : .noEditor(editor.name)
    guard files != nil else { return [.files(.edited(outcome))] }
    files?.readChanges(after: outcome)
    return []
  }
}
