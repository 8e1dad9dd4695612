/// Text of random scalars, mostly from ranges that cause problems; the same seed gives the same text.
struct RandomText {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next(below limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }

  mutating func scalar() -> Unicode.Scalar {
    let corners: [Unicode.Scalar] = [
      "a", " ", "é", "世", "👍", "👩", "❤", "🏽", "\u{200D}", "\u{FE0F}", "\u{301}", "\u{1B}", "\n", "\r", "\t",
      "\u{7F}", "\u{85}", "\u{202E}", "\u{2028}", "\u{200B}", "\u{E0041}", "\u{1160}", "\u{1100}", "\u{AD}",
      "\u{200C}", "ب", "\u{E000}", "\u{10FFFF}", "\u{378}", "🇩", "\u{20E3}", "\u{34F}", "\u{FEFF}",
    ]
    if next(below: 3) > 0 { return corners[next(below: corners.count)] }
    return Unicode.Scalar(UInt32(next(below: 0x11_0000))) ?? "x"
  }

  mutating func text(longest: Int = 24) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<next(below: longest + 1) { scalars.append(scalar()) }
    return String(scalars)
  }
}
