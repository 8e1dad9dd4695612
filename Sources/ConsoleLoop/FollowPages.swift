import Desktop
import Simulation

extension LiveConsole {
  /// Unloads the pages that events are about to close or reload, so that their last words come first.
  ///
  /// Which pages those are is found by handling the events once on a copy.
  ///
  /// - Returns: what the pages sent.
  func lastWords(before events: [ConsoleEvent]) -> [ConsoleEvent] {
    guard let pages = surroundings.pages, case .follow(let run) = shown.pageWish else { return [] }
    var tried = shown
    _ = tried.handle(events)
    guard case .follow(let next) = tried.pageWish, next.facts.count > run.facts.count else { return [] }
    let leaving = next.facts[run.facts.count...].compactMap { fact -> TabNumber? in
      if case .tab(.unloaded(_, let tab)) = fact.body { tab } else { nil }
    }
    return leaving.isEmpty ? [] : pages.unload(leaving).map(ConsoleEvent.input)
  }

  /// Lets the browser follow what is shown, and takes what its pages did.
  func browserEvents() -> [ConsoleEvent] {
    guard let pages = surroundings.pages else { return [] }
    switch shown.pageWish {
    case .none:
      pages.stop()
      return pages.takeEvents(in: nil)
    // What happens meanwhile leads back to the present.
    case .standStill(let present): return pages.takeEvents(in: present)
    case .follow(let run):
      pages.follow(run)
      return pages.takeEvents(in: run)
    }
  }
}
