/// Counts, in words.
public enum CountWords {
  /// `no tab`, `1 tab`, `2 tabs`.
  public static func count(_ number: Int, _ one: String, _ many: String) -> String {
    switch number {
    case 0: "no \(one)"
    case 1: "1 \(one)"
    default: "\(number) \(many)"
    }
  }
}
