import Simulation

/// The lines that were sent, for Up and Down; each conversation keeps its place in them, and its unsent line.
struct InputHistory: Hashable, Sendable {
  private var lines: [String] = []
  /// What a conversation shows of them; none: the person's own, unsent line.
  private var recalls: [ConversationNumber: Recall] = [:]

  private struct Recall: Hashable {
    var place: Int
    /// The line that was there before.
    let unsent: String
  }

  private static let limit = 500

  mutating func add(_ line: String, in conversation: ConversationNumber) {
    if lines.last != line { lines.append(line) }
    if lines.count > Self.limit { lines.removeFirst() }
    recalls[conversation] = nil
  }

  /// The line before the one that is shown.
  mutating func older(than current: String, in conversation: ConversationNumber) -> String? {
    var recall = recalls[conversation] ?? Recall(place: lines.count, unsent: current)
    recall.place -= 1
    guard lines.indices.contains(recall.place) else { return nil }
    recalls[conversation] = recall
    return lines[recall.place]
  }

  /// The line after the one that is shown; at last the unsent one.
  mutating func newer(in conversation: ConversationNumber) -> String? {
    guard var recall = recalls[conversation] else { return nil }
    recall.place += 1
    guard lines.indices.contains(recall.place) else {
      recalls[conversation] = nil
      return recall.unsent
    }
    recalls[conversation] = recall
    return lines[recall.place]
  }
}
