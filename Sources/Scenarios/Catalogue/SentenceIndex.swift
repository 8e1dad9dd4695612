/// The sentences by the words that they begin with, so that reading a step tries only a few.
struct SentenceIndex: Sendable {
  /// Positions in the list, by the first two words.
  private let byStart: [Substring: [Int]]
  /// Positions of the sentences that a value may begin.
  private let open: [Int]
  private let sentences: [Sentence]

  init(_ sentences: [Sentence]) {
    self.sentences = sentences
    var byStart: [Substring: [Int]] = [:]
    var open: [Int] = []
    for (position, sentence) in sentences.enumerated() {
      let words = sentence.words[0][...]
      // A value may follow at once, so the last word counts only if a blank ends it or nothing follows.
      if let start = Self.start(of: words, isWhole: sentence.words.count == 1) {
        byStart[start, default: []].append(position)
      } else {
        open.append(position)
      }
    }
    (self.byStart, self.open) = (byStart, open)
  }

  /// The sentences that a text may be, in the order of the list.
  func candidates(for text: Substring) -> [Sentence] {
    let start = Self.start(of: text, isWhole: true)
    let positions = (start.flatMap { byStart[$0] } ?? []) + open
    return positions.sorted().map { sentences[$0] }
  }

  /// The first two words; nil if there are fewer.
  private static func start(of text: Substring, isWhole: Bool) -> Substring? {
    let bytes = text.utf8
    let blank = UInt8(ascii: " ")
    guard let first = bytes.firstIndex(of: blank) else { return nil }
    let second = bytes[bytes.index(after: first)...]
    guard let end = second.firstIndex(of: blank) else { return isWhole ? text : nil }
    return text[..<end]
  }
}
