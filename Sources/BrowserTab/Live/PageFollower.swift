import Records
import Simulation

/// Which facts of a run the pages have followed, and which pages are there.
///
/// A run can be another branch of the past; then its pages are loaded anew.
struct PageFollower: Sendable {
  /// How many facts the pages have followed, and the last of them.
  private var followed = 0
  private var last: Fact?
  /// The tabs whose pages have been loaded.
  private(set) var loaded: Set<TabNumber> = []
  /// The tabs whose pages have left before the fact that says so.
  private var gone: Set<TabNumber> = []

  /// The commands for what is new in a run.
  mutating func follow(_ run: Run) -> [PageCommand] {
    let isFirst = last == nil && followed == 0
    guard isFirst || isContinued(by: run) else { return startOver(run) }
    guard followed < run.facts.count else { return [] }
    let new = Array(run.facts[followed...])
    let commands =
      isFirst
      ? PageCommand.loadingAll(in: run.state) : new.flatMap { PageCommand.following($0, in: run.state) }
    note(run)
    let done = commands.filter { take($0) }
    return done + [.update(HostDesk(run.state))]
  }

  /// The commands that make pages leave before their run says so.
  mutating func unload(_ tabs: [TabNumber]) -> [PageCommand] {
    let leaving = tabs.filter { loaded.contains($0) && !gone.contains($0) }
    gone.formUnion(leaving)
    return leaving.map { .unload($0) }
  }

  private func isContinued(by run: Run) -> Bool {
    followed == 0 || run.facts.count >= followed && run.facts[followed - 1] == last
  }

  private mutating func startOver(_ run: Run) -> [PageCommand] {
    let closing = loaded.sorted { $0.ordinal < $1.ordinal }.map { PageCommand.close($0) }
    (loaded, gone) = ([], [])
    note(run)
    return closing + PageCommand.loadingAll(in: run.state).filter { take($0) }
      + [.update(HostDesk(run.state))]
  }

  private mutating func note(_ run: Run) {
    followed = run.facts.count
    last = run.facts.last
  }

  /// Notes what a command does to the pages; false if there is nothing to do.
  private mutating func take(_ command: PageCommand) -> Bool {
    switch command {
    case .load(let tab, _):
      loaded.insert(tab)
      gone.remove(tab)
    case .unload(let tab): return loaded.contains(tab) && gone.insert(tab).inserted
    case .close(let tab):
      gone.remove(tab)
      return loaded.remove(tab) != nil
    case .show(let tab): return loaded.contains(tab)
    case .run, .update, .answer: break
    }
    return true
  }
}
