import Desktop
import Diagnostics
import Organizations
import Records
import Simulation
import Terminal

/// What the console asks for beyond itself: carried out here, and what came of it told to the console.
extension LiveConsole {
  /// Does what was asked for.
  ///
  /// - Returns: whether it asked to quit.
  mutating func carryOut(_ effect: Effect) -> Bool {
    switch effect {
    case .quit: return true
    case .suspend:
      screen.suspend()
      forgetTheTime()
    case .redraw: screen.forgetWhatIsShown()
    case .copy(let text): _ = screen.copyToClipboard(text)
    case .check: check()
    case .saveOptions(let changes, let quitsAfterwards):
      return save(changes, quitsAfterwards: quitsAfterwards)
    case .install(let package): install(package)
    case .uninstall(let solution, let agreed): uninstall(solution, agreed: agreed)
    case .note(let lines): notes?.write(lines)
    case .edit(let place): edit(place)
    }
    return false
  }

  /// The rehearsal stood still while nobody could see it.
  private mutating func forgetTheTime() { lastTicks = clock.ticks }

  private mutating func check() {
    lookAtFiles()
    guard let problems = files?.read().problems else { return shown.console.refuse(.checking) }
    known.look(at: problems)
    shown.console.show(problems: problems)
  }

  private mutating func save(_ changes: [OptionChange], quitsAfterwards: Bool) -> Bool {
    guard let files else { return false }
    let failure = files.save(changes)
    guard !changes.isEmpty else {
      shown.console.finishSavingNothing(files.read().organization, failure: failure)
      return false
    }
    if failure == nil { known.expect(changes) }
    let effects = shown.console.finishSaving(changes, failure: failure, quitsAfterwards: quitsAfterwards)
    for effect in effects where carryOut(effect) { return true }
    return false
  }

  private mutating func install(_ package: String) {
    guard let files else { return shown.console.refuse(.installing) }
    let console = shown.console
    let outcome = files.install(package) { console.takes($0) }
    if case .written(let solution, _) = outcome { known.expect(installed: solution) }
    shown.console.finishInstalling(outcome)
  }

  private mutating func uninstall(_ solution: String, agreed: UninstallTerms?) {
    guard let outcome = files?.uninstall(solution, agreed: agreed) else { return }
    if let removed = outcome.removed {
      known.expect(uninstalled: removed.solution, widgets: removed.files?.chatWidgets)
    }
    shown.console.finishUninstalling(outcome)
  }

  /// Opens the editor at a place, in the terminal that is lent to it.
  private mutating func edit(_ place: Place) {
    guard Editor.canOpen(place) else { return shown.console.refuseEdit(of: place) }
    var hasRun = false
    screen.lend { hasRun = Editor.open(place) }
    forgetTheTime()
    adoptFiles()
    if !hasRun { shown.console.refuseEditor(Editor.name) }
  }
}
