/// The playback speed, in percent of a person's usual pace.
public struct PlaySpeed: Hashable, Sendable {
  let percent: Int64

  public static let usual = PlaySpeed(percent: 100)
  /// The speeds that `+` and `-` step through.
  private static let ladder: [Int64] = [25, 50, 75, 100, 150, 200, 300, 400, 800]

  private init(percent: Int64) { self.percent = percent }

  /// Reads a factor such as `2`, `0.5` or `1.5`, from 0.1 to 20.
  public init?(_ text: String) {
    guard text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }), let factor = Double(text),
      factor >= 0.1, factor <= 20
    else { return nil }
    percent = Int64((factor * 100).rounded())
  }

  var faster: PlaySpeed { PlaySpeed(percent: Self.ladder.first { $0 > percent } ?? max(percent, 800)) }
  var slower: PlaySpeed { PlaySpeed(percent: Self.ladder.last { $0 < percent } ?? min(percent, 25)) }
}

extension PlaySpeed: CustomStringConvertible {
  /// The speed as a factor: `1`, `1.5`, `0.25`.
  public var description: String {
    let rest = percent % 100
    if rest == 0 { return "\(percent / 100)" }
    let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(percent / 100).\(digits)"
  }
}
