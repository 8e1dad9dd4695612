import Desktop
import Records
import Scenarios
import Simulation

/// A console whose providers' pages run in a browser under the rehearsal's own clock, so that a screenshot is the
/// same each time.
///
/// The pages drive a run of their own; each key is tried on a copy of the console first, and what pages say before
/// and after it is given to the console in the same order.
struct PagedConsole {
  private(set) var console: Console
  private var run: Run
  private let pages: any RunPages

  init(_ console: Console, _ pages: any RunPages) {
    (self.console, self.pages) = (console, pages)
    run = Run(from: console.run.opening)
    for entry in console.run.entries {
      pages.advance(&run, to: entry.instant)
      pages.receive(entry.input, by: &run)
    }
  }

  mutating func handle(_ events: [ConsoleEvent]) -> [Effect] { events.flatMap { handle($0) } }

  private mutating func handle(_ event: ConsoleEvent) -> [Effect] {
    if case .elapsed(let span) = event {
      pass(to: console.state.now + span)
      return []
    }
    var tried = console
    _ = tried.handle([event])
    let new = tried.run.entries.dropFirst(console.run.entries.count).map(\.input)
    guard let first = new.first else { return console.handle([event]) }
    let before = run.entries.count
    for input in new { pages.receive(input, by: &run) }
    let done = run.entries.dropFirst(before).map(\.input)
    let position = done.firstIndex(of: first) ?? done.count
    give(done.prefix(position))
    let effects = console.handle([event])
    give(done.dropFirst(position).filter { !new.contains($0) })
    return effects
  }

  private mutating func give(_ inputs: some Sequence<Input>) {
    _ = console.handle(inputs.map { .input($0) })
  }

  private mutating func pass(to end: Instant) {
    while run.state.now < end {
      let before = run.entries.count
      _ = pages.advanceUntilActivity(&run, to: end)
      for entry in run.entries.dropFirst(before) {
        _ = console.handle([.elapsed(entry.instant - console.state.now)])
        give([entry.input])
      }
      _ = console.handle([.elapsed(run.state.now - console.state.now)])
    }
  }

  /// A PNG of the page in front; nil if no page is open.
  mutating func picture() -> [UInt8]? { pages.picture(of: &run) }
}
