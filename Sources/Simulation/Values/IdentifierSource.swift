import Records

/// The source of the engine's ids: a seeded sequence, so that the same inputs give the same ids.
public struct IdentifierSource: Hashable, Sendable {
  let seed: UInt64
  /// How many ids have been drawn.
  var count: UInt64 = 0

  public init(seed: UInt64) { self.seed = seed }

  /// The id that will be drawn next.
  var next: GUID { GUID(randomHigh: mixed(count * 2), randomLow: mixed(count * 2 + 1)) }

  /// SplitMix64, following its public definition.
  private func mixed(_ place: UInt64) -> UInt64 {
    var bits = seed &+ (place &+ 1) &* 0x9e37_79b9_7f4a_7c15
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return bits ^ (bits >> 31)
  }
}
