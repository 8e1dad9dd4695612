/// The scroll position of a transcript.
enum TranscriptScroll: Hashable, Sendable {
  /// At its end, following new messages.
  case follows
  /// Scrolled back: this line stays at the top whatever arrives below.
  case holds(TranscriptPlace)
}

/// A line of a transcript, given by its message and the line in that.
struct TranscriptPlace: Hashable, Sendable, Comparable {
  static let beginning = TranscriptPlace(message: 0, line: 0)

  var message: Int
  var line: Int

  static func < (left: Self, right: Self) -> Bool {
    (left.message, left.line) < (right.message, right.line)
  }
}
