/// A slip of the keyboard: a name that differs from a right one in case, or by one letter.
///
/// It is far narrower than `NearestName`, because what it finds is called an error.
enum Slip {
  /// The first candidate that a name is a slip of.
  ///
  /// A longer form of a candidate is a name of its own: `changed`, `events`. So is a short name with another
  /// letter, unless two letters have changed places.
  static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().utf8)
    var slip: String?
    for candidate in candidates where abs(candidate.utf8.count - wanted.count) <= 1 {
      let right = Array(candidate.lowercased().utf8)
      if right == wanted { return candidate }
      if slip == nil, isSlip(wanted, of: right) { slip = candidate }
    }
    return slip
  }

  /// The first candidate that differs from a name by one letter, or by two that changed places; for names of which
  /// all that exist are known.
  static func nearest(to name: String, amongAll candidates: some Sequence<String>) -> String? {
    let all = candidates.filter { $0.count > 2 }
    return nearest(to: name, among: all)
      ?? all.first { candidate in
        let (wrong, right) = (Array(name.lowercased().utf8), Array(candidate.lowercased().utf8))
        guard abs(wrong.count - right.count) <= 1 else { return false }
        let start = zip(wrong, right).prefix { $0 == $1 }.count
        let end = zip(wrong.reversed(), right.reversed()).prefix { $0 == $1 }.count
        return start + end >= max(wrong.count, right.count) - 1
      }
  }

  private static func isSlip(_ wrong: [UInt8], of right: [UInt8]) -> Bool {
    let start = zip(wrong, right).prefix { $0 == $1 }.count
    let end = min(
      zip(wrong.reversed(), right.reversed()).prefix { $0 == $1 }.count, min(wrong.count, right.count) - start
    )
    let (wrongly, rightly) = (wrong[start..<(wrong.count - end)], right[start..<(right.count - end)])
    if wrongly.count == 2, rightly.count == 2 {
      return right.count >= 4 && wrongly.elementsEqual(rightly.reversed())
    }
    let isLonger = wrong.count > right.count && end == 0
    return right.count >= 6 && wrongly.count <= 1 && rightly.count <= 1 && !isLonger
  }
}
