/// A time in which the browser gives no sign of life.
///
/// It is too long once the browser could have given one: after so much real time, in half of which there was a
/// processor for it.
struct Silence {
  /// How long the browser may be silent, in milliseconds.
  let patience: Int64
  private let start: Int64
  /// The processor time when the silence was first noticed.
  private var available: Int64?

  /// How long a silence may be on a machine that is too busy for the browser, in milliseconds.
  static let longest: Int64 = 60_000
  /// How long to wait before looking again, in milliseconds.
  static let step: Int32 = 500

  /// - Parameter start: the real time when the silence began, in milliseconds.
  init(patience: Int32, from start: Int64) { (self.patience, self.start) = (Int64(patience), start) }

  /// Whether the silence has become too long.
  ///
  /// - Parameters:
  ///   - now: the real time, in milliseconds.
  ///   - total: the processor time that the browser could have had so far.
  mutating func isTooLong(at now: Int64, available total: Int64) -> Bool {
    guard let available else {
      available = total
      return false
    }
    let length = now - start
    return length >= patience && total - available >= patience / 2 || length >= Self.longest
  }
}
