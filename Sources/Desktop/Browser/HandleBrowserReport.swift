import Simulation
import Wording

extension Console {
  /// Handles a report about the browser.
  mutating func handle(_ report: BrowserReport) {
    switch report {
    case .changed(let status):
      let before = browser
      browser = status
      if let text = NoteWords.browser(status, after: before) { say(text) }
    case .lost(let fault):
      browser = .off
      // A browser that is gone runs no pages: without this, tabs would wait for events that nobody sends.
      if presentRun.state.pageRuntime.isBrowser { handle(Input.trainer(.runsPages(.simulated))) }
      view.note = Note(text: NoteWords.browserLost(fault), role: .warning)
    case .pressed(let text, let outcome):
      view.note = NoteWords.pressed(text, outcome)
    case .pictureWritten(let path): say(NoteWords.pictureWritten(path))
    case .pictureFailed(let problem):
      view.note = Note(text: NoteWords.pictureFailed(problem), role: .refusal)
    case .noPicture: view.note = Note(text: NoteWords.noPicture, role: .warning)
    }
  }
}
