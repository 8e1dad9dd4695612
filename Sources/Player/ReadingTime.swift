/// How long texts stay so that they can be read.
///
/// The figures are our own.
enum ReadingTime {
  /// A step: a moment to find it, and 30 ms a letter, at most 2.5 s.
  static func ofStep(_ text: String) -> Int64 { min(2500, 600 + 30 * Int64(text.count)) }

  /// The notes of a step: 1 s to find them, and 300 ms a word, which is 200 words a minute.
  static func ofNotes(_ notes: [String]) -> Int64 {
    let words = notes.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
    return words == 0 ? 0 : 1000 + 300 * Int64(words)
  }
}
