/// Finds the known name closest to an unknown one, for "did you mean".
public enum NearestName {
  /// The candidate that takes the fewest edits to become `name`; nil if none is close enough.
  ///
  /// Case is ignored. The limit is a third of the longer name, but one edit is always allowed for names of
  /// three letters or more. Among equally close candidates the first wins.
  public static func to(_ name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let scalars = Array(candidate.lowercased().unicodeScalars)
      let limit = max(wanted.count, scalars.count) / 3
      guard abs(wanted.count - scalars.count) <= limit else { continue }
      let distance = edits(wanted, scalars)
      if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.candidate
  }

  /// Whether a name is so close to another, in at most two edits, that it is a slip of the keys.
  public static func isSlip(_ name: String, of other: String) -> Bool {
    edits(Array(name.lowercased().unicodeScalars), Array(other.lowercased().unicodeScalars)) <= 2
  }

  /// The candidate that a person may have meant: the nearest, else the first that `name` is the beginning of.
  public static func meant(by name: String, among candidates: some Collection<String>) -> String? {
    to(name, among: candidates) ?? whole(of: name, among: candidates).first
  }

  /// All candidates that are close enough, closest first, then those that `name` is a part of.
  public static func all(
    to name: String, among candidates: some Collection<String>, limit: Int = 3
  ) -> [String] {
    let wanted = Array(name.lowercased().unicodeScalars)
    let near = candidates.enumerated().compactMap { index, candidate -> (Int, Int, String)? in
      let scalars = Array(candidate.lowercased().unicodeScalars)
      let distance = edits(wanted, scalars)
      return distance <= max(1, max(wanted.count, scalars.count) / 2) ? (distance, index, candidate) : nil
    }
    let nearest = near.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    let wholes = whole(of: name, among: candidates).filter { !nearest.contains($0) }
    return Array((nearest + wholes).prefix(limit))
  }

  /// The candidates that a person may have begun to write: those that begin with `name`, then those in which a
  /// later word does: `fr` for `fr-FR`, `ruiz` for `Ana Ruiz`.
  ///
  /// A single letter begins too many names to mean one.
  private static func whole(of name: String, among candidates: some Collection<String>) -> [String] {
    let part = name.lowercased()
    guard part.unicodeScalars.count > 1 else { return [] }
    let lowercased = candidates.map { (whole: $0, text: $0.lowercased()) }
    let begun = lowercased.filter { $0.text.hasPrefix(part) }
    let later = lowercased.filter { candidate in
      !candidate.text.hasPrefix(part)
        && candidate.text.split { !$0.isLetter && !$0.isNumber }.contains { $0.hasPrefix(part) }
    }
    return (begun + later).map(\.whole)
  }

  /// The Damerau–Levenshtein distance (adjacent letters may swap), storing only three rows.
  private static func edits(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int]()
    var last = Array(0...right.count)
    for (i, scalar) in left.enumerated() {
      var row = [i + 1]
      row.reserveCapacity(right.count + 1)
      for (j, other) in right.enumerated() {
        var cost = min(last[j] + (scalar == other ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, scalar == right[j - 1], left[i - 1] == other {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count]
  }
}
