import Simulation

/// The lines that were sent, for Up and Down.
///
/// Each conversation keeps its own position and its unsent line.
struct InputHistory: Hashable, Sendable {
  private var lines: [String] = []
  /// The sent line that a conversation shows; without an entry it shows its unsent line.
  private var recalls: [ConversationNumber: Recall] = [:]

  private struct Recall: Hashable {
    var place: Int
    /// The line before recalling began.
    let unsent: String
  }

  private static let limit = 500

  mutating func add(_ line: String, in conversation: ConversationNumber) {
    if lines.last != line { lines.append(line) }
    if lines.count > Self.limit { lines.removeFirst() }
    recalls[conversation] = nil
  }

  /// The line before the one shown.
  mutating func older(than current: String, in conversation: ConversationNumber) -> String? {
    var recall = recalls[conversation] ?? Recall(place: lines.count, unsent: current)
    recall.place -= 1
    guard lines.indices.contains(recall.place) else { return nil }
    recalls[conversation] = recall
    return lines[recall.place]
  }

  /// The line after the one shown; at the end, the unsent line.
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
