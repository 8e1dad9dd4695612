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
        editsByRows(to: other, limit: limit)
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

  /// The table row by row, of which three are kept, as long as a row has a number within the limit.
  ///
  /// The loops count by themselves, because this room is not optimized in the README's build.
  private func editsByRows(to other: [Unicode.Scalar], limit: Int) -> Int {
    var beforeLast = [Int]()
    var last = Array(0...other.count)
    var fewestInLast = 0
    var i = 0
    while i < name.count {
      let letter = name[i]
      var row = [i + 1]
      row.reserveCapacity(other.count + 1)
      var fewest = i + 1
      var j = 0
      while j < other.count {
        var cost = last[j] + (letter == other[j] ? 0 : 1)
        if last[j + 1] < cost { cost = last[j + 1] + 1 }
        if row[j] < cost { cost = row[j] + 1 }
        if i > 0, j > 0, letter == other[j - 1], name[i - 1] == other[j], beforeLast[j - 1] < cost {
          cost = beforeLast[j - 1] + 1
        }
        row.append(cost)
        if cost < fewest { fewest = cost }
        j += 1
      }
      // A later row begins at this one, or with a swap at the one before.
      guard fewest <= limit || fewestInLast < limit else { return limit + 1 }
      (beforeLast, last, fewestInLast) = (last, row, fewest)
      i += 1
    }
    return last[other.count]
  }
}
