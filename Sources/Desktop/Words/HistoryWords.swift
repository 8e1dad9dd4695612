import Simulation
import Wording

/// The words of the history panel and of what it shows.
enum HistoryWords {
  static let beginning = "The desk before anything happened"
  static let emptyBranch = "nothing more"
  static let typeToFind = "Type to find"
  static let nothingFound = "Nothing matches. Backspace shows more."
  static let here = "here"
  static let now = "now"
  static let comparedFrom = "compare from"

  /// What can be clicked above the list.
  static let controls: [(label: String, command: HistoryCommand)] = [
    ("[Now]", .now), ("[Name…]", .name), ("[Changes]", .showChanges), ("[Compare from]", .compareFrom),
    ("[What if…]", .askWhatIf),
  ]

  static func title(_ history: History<EventLog>) -> String {
    let name = history.name.map { ": \($0)" } ?? ""
    let past = history.isPast ? " · PAST \(history.index + 1)/\(history.count)" : ""
    return "History\(name)\(past)"
  }

  static func position(_ content: HistoryContent) -> String {
    content.count == 0 ? "0 of \(content.list.count)" : "\(content.chosen + 1) of \(content.count)"
  }

  static func branch(_ name: String, steps: Int) -> String {
    "\(name), \(CountWords.count(steps, "step", "steps"))"
  }

  private static func back(_ keys: KeyTable) -> String { keys.name(for: .history(.goBack)) }

  /// Going on from the past has left a branch.
  static func branchBegins(leaving name: String, _ keys: KeyTable) -> String {
    "A new branch begins. You left “\(name)”: \(back(keys)) goes back to it."
  }

  static func wentBack(from name: String, _ keys: KeyTable) -> String {
    "You are back in the branch that you had left. \(back(keys)) goes to the other one, “\(name)”."
  }

  /// What Enter does with an item.
  static func remark(on item: HistoryItem, _ content: HistoryContent) -> String {
    switch item {
    case .branch: "Enter goes on with this branch; the one you leave stays in this list."
    case content.here: "You are here."
    case content.now: "Enter returns to the present."
    case .moment: "Enter shows this moment; what you do there starts a new branch."
    }
  }
}

/// What changed, and what if.
extension HistoryWords {
  static let changesTitle = "What changed"
  static let noChange = "Nothing but the time."
  static let whatIfTitle = "What if…"
  static let wasTitle = "What was"
  static let wouldBeTitle = "What would have been"
  static let inTheEnd = "In the end"
  static let sameEnd = "In the end, everything is the same."
  static let goInto = "[Go into this branch]"
  static func entered(_ keys: KeyTable) -> String {
    "You are in the other branch; \(back(keys)) goes back to the one that was."
  }
  static let whatIfRemark =
    "- only what was, + only what would have been, ~ both, but different. Enter goes into this branch; what was "
    + "stays as another. Esc leaves it."

  /// A moment or branch in a sentence.
  static func name(_ row: HistoryRow) -> String {
    let words = row.actor.isEmpty ? row.words : "\(row.actor): \(row.words)"
    return [row.time, row.mark.map { "“\($0)”" }, words].compactMap(\.self).joined(separator: " ")
  }

  /// A change among others to choose from.
  static func choice(_ change: InputChange) -> String {
    switch change {
    case .switchedOff: "Switched off"
    case .fault(.lost): "Lost"
    case .fault(.twice): "Twice"
    case .fault(.late(let span)): "\(ConversationWords.spoken(span)) late"
    case .fault(.toWindow): "To window"
    case .fault(.ofOtherMode): "Of the other mode"
    }
  }

  /// The name of the branch that begins with a change.
  static func branchName(_ whatIf: WhatIf) -> String {
    let entry = whatIf.changedEntry
    let words = InputWords.text(entry, in: whatIf.before.state)
    return "What if: \(choice(whatIf.change).lowercased()): \(words)"
  }
}
