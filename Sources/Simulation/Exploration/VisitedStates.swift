/// The fingerprints of the states that have been reached: a hash table with open addressing, 16 bytes a place.
struct VisitedStates: Sendable {
  private var places: ContiguousArray<Fingerprint>
  private(set) var count = 0

  /// No state has it: a place that holds it is free.
  private static let free = Fingerprint(high: 0, low: 0)

  init(places count: Int = 1 << 10) {
    places = ContiguousArray(repeating: Self.free, count: count)
  }

  func contains(_ fingerprint: Fingerprint) -> Bool {
    places.withUnsafeBufferPointer { places in
      places[Self.place(of: fingerprint, in: places)] != Self.free
    }
  }

  /// Returns whether it is new.
  mutating func insert(_ fingerprint: Fingerprint) -> Bool {
    if count * 2 >= places.count { grow() }
    let place = places.withUnsafeBufferPointer { Self.place(of: fingerprint, in: $0) }
    guard places[place] == Self.free else { return false }
    places[place] = fingerprint
    count += 1
    return true
  }

  /// Where a fingerprint is, or the free place where it belongs.
  private static func place(of fingerprint: Fingerprint, in places: UnsafeBufferPointer<Fingerprint>) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: fingerprint.low) & mask
    while places[place] != free, places[place] != fingerprint { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = places
    places = ContiguousArray(repeating: Self.free, count: old.count * 2)
    for fingerprint in old where fingerprint != Self.free {
      let place = places.withUnsafeBufferPointer { Self.place(of: fingerprint, in: $0) }
      places[place] = fingerprint
    }
  }
}
