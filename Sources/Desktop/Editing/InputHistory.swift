/// The lines that were sent, for Up and Down, with the unsent line kept at its end.
struct InputHistory: Hashable, Sendable {
  private var lines: [String] = []
  /// The line that is shown; nil: the person's own, unsent one.
  private var place: Int?
  private var unsent = ""

  private static let limit = 500

  mutating func add(_ line: String) {
    if lines.last != line { lines.append(line) }
    if lines.count > Self.limit { lines.removeFirst() }
    place = nil
    unsent = ""
  }

  /// The line before the one that is shown.
  mutating func older(than current: String) -> String? {
    let next = (place ?? lines.count) - 1
    guard lines.indices.contains(next) else { return nil }
    if place == nil { unsent = current }
    place = next
    return lines[next]
  }

  /// The line after the one that is shown; at last the unsent one.
  mutating func newer() -> String? {
    guard let shown = place else { return nil }
    guard lines.indices.contains(shown + 1) else {
      place = nil
      return unsent
    }
    place = shown + 1
    return lines[shown + 1]
  }
}
