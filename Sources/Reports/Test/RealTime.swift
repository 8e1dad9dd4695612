/// Real time in nanoseconds, formatted for programs.
enum RealTime {
  /// Seconds with this many decimals, rounded: `1.250`.
  static func seconds(_ nanoseconds: Int64, decimals: Int) -> String {
    let unit = (0..<(9 - decimals)).reduce(Int64(1)) { unit, _ in unit * 10 }
    let parts = (max(0, nanoseconds) + unit / 2) / unit
    let second = 1_000_000_000 / unit
    let fraction = String(parts % second)
    return "\(parts / second)." + String(repeating: "0", count: decimals - fraction.count) + fraction
  }
}
