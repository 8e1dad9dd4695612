/// A name, and the edits that turn it into others: a letter more, less or another, or two neighbours swapped
/// (Damerau–Levenshtein, in which no letter is edited twice).
struct EditDistance {
  private let name: [Unicode.Scalar]
  /// The places of each ASCII letter in the name, a bit each; empty if the name has more letters than a word has bits.
  private var places: [UInt64] = []
  private var otherPlaces: [Unicode.Scalar: UInt64] = [:]

  /// Case is ignored.
  init(from name: String) {
    self.init(from: Self.letters(of: name))
  }

  private init(from name: [Unicode.Scalar]) {
    self.name = name
    guard name.count <= UInt64.bitWidth else { return }
    places = [UInt64](repeating: 0, count: 128)
    for (index, letter) in name.enumerated() {
      let place = UInt64(1) << UInt64(index)
      if letter.isASCII {
        places[Int(letter.value)] |= place
      } else {
        otherPlaces[letter, default: 0] |= place
      }
    }
  }

  /// The number of edits that make it another name; nil if there are more than a limit.
  ///
  /// - Parameter limit: computed from the number of letters of the longer name.
  func edits(to other: String, limit: (Int) -> Int) -> Int? {
    let other = Self.letters(of: other)
    let limit = limit(max(name.count, other.count))
    guard abs(name.count - other.count) <= limit else { return nil }
    let edits =
      if !places.isEmpty {
        editsByBits(to: other)
      } else if other.count <= UInt64.bitWidth {
        EditDistance(from: other).editsByBits(to: name)
      } else {
        editsByRows(to: other)
      }
    return edits <= limit ? edits : nil
  }

  private static func letters(of name: String) -> [Unicode.Scalar] { Array(name.lowercased().unicodeScalars) }

  /// A whole column of the table at once: its differences are bits of a word (Hyyrö 2003, "A bit-vector algorithm for
  /// computing Levenshtein and Damerau edit distances").
  private func editsByBits(to other: [Unicode.Scalar]) -> Int {
    guard !name.isEmpty else { return other.count }
    let last = UInt64(1) << UInt64(name.count - 1)
    var edits = name.count
    // Where the table grows and where it falls from one letter of the name to the next.
    var (growing, falling) = (~UInt64(0), UInt64(0))
    var (diagonal, placesBefore) = (UInt64(0), UInt64(0))
    for letter in other {
      let places = letter.isASCII ? places[Int(letter.value)] : otherPlaces[letter, default: 0]
      let swapped = (~diagonal & places) << 1 & placesBefore
      diagonal = ((places & growing) &+ growing ^ growing) | places | falling | swapped
      var more = falling | ~(diagonal | growing)
      var fewer = diagonal & growing
      if more & last != 0 { edits += 1 }
      if fewer & last != 0 { edits -= 1 }
      more = more << 1 | 1
      fewer <<= 1
      growing = fewer | ~(diagonal | more)
      falling = more & diagonal
      placesBefore = places
    }
    return edits
  }

  /// The table row by row, of which three are kept.
  private func editsByRows(to other: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int]()
    var last = Array(0...other.count)
    for (i, letter) in name.enumerated() {
      var row = [i + 1]
      row.reserveCapacity(other.count + 1)
      for (j, otherLetter) in other.enumerated() {
        var cost = min(last[j] + (letter == otherLetter ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, letter == other[j - 1], name[i - 1] == otherLetter {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[other.count]
  }
}
