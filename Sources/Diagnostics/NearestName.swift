/// Finds the known name closest to an unknown one, for "did you mean".
public enum NearestName {
  /// The candidate that takes the fewest edits to become `name`; nil if none is close enough.
  ///
  /// Case is ignored. The limit is a third of the longer name, but one edit is always allowed for names of
  /// three letters or more. Among equally close candidates the first wins.
  public static func to(_ name: String, among candidates: some Sequence<String>) -> String? {
    let distance = EditDistance(from: name)
    var best: (edits: Int, candidate: String)?
    for candidate in candidates {
      let fewer = best.map { $0.edits - 1 } ?? .max
      guard let edits = distance.edits(to: candidate, limit: { min($0 / 3, fewer) }) else { continue }
      best = (edits, candidate)
    }
    return best?.candidate
  }

  /// Whether a name is so close to another, in at most two edits, that it is a slip of the keys.
  public static func isSlip(_ name: String, of other: String) -> Bool {
    EditDistance(from: name).edits(to: other) { _ in 2 } != nil
  }

  /// The candidate that a person may have meant: the nearest, else the first that `name` is the beginning of.
  public static func meant(by name: String, among candidates: some Collection<String>) -> String? {
    to(name, among: candidates) ?? whole(of: name, among: candidates).first
  }

  /// All candidates that are close enough, closest first, then those that `name` is a part of.
  public static func all(
    to name: String, among candidates: some Collection<String>, limit: Int = 3
  ) -> [String] {
    let distance = EditDistance(from: name)
    let near = candidates.enumerated().compactMap { index, candidate in
      distance.edits(to: candidate) { max(1, $0 / 2) }.map { ($0, index, candidate) }
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
    let wanted = Array(part.utf8)
    var isOneWord = true
    for byte in wanted where !byte.isOfWord { isOneWord = false }
    var (begun, later): ([String], [String]) = ([], [])
    for candidate in candidates {
      let text = candidate.lowercased()
      // Equal texts may have other bytes, but at most three times as many.
      guard part.utf8.count <= 3 * text.utf8.count else { continue }
      if text.hasPrefix(part) {
        begun.append(candidate)
      } else if hasWord(text, beginningWith: part, wanted, isOneWord: isOneWord) {
        later.append(candidate)
      }
    }
    return begun + later
  }

  /// - Parameters:
  ///   - wanted: the bytes of the part.
  ///   - isOneWord: whether all of them are lowercase letters or digits of ASCII.
  private static func hasWord(
    _ text: String, beginningWith part: String, _ wanted: [UInt8], isOneWord: Bool
  ) -> Bool {
    let bytes = Array(text.utf8)
    for byte in bytes where byte >= 0x80 {
      return text.split { !$0.isLetter && !$0.isNumber }.contains { $0.hasPrefix(part) }
    }
    // A word has no byte between words.
    guard isOneWord else { return false }
    var start = 0
    while start + wanted.count <= bytes.count {
      var length = 0
      while length < wanted.count, bytes[start + length] == wanted[length] { length += 1 }
      if length == wanted.count { return true }
      // To the next word.
      while start < bytes.count, bytes[start].isOfWord { start += 1 }
      while start < bytes.count, !bytes[start].isOfWord { start += 1 }
    }
    return false
  }
}

extension UInt8 {
  /// Whether it is a lowercase letter or a digit of ASCII.
  fileprivate var isOfWord: Bool {
    (self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z"))
      || (self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9"))
  }
}
