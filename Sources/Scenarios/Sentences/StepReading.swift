/// The text of a step read as a sentence, with the place of each value.
public struct StepReading: Sendable {
  public let sentence: Sentence
  public let values: [Value]

  /// A value in the text.
  public struct Value: Hashable, Sendable {
    public let kind: SlotKind
    /// Its bytes in the text in UTF-8, quotes included.
    public let bytes: Range<Int>
  }

  /// Reads a text; nil if it is no sentence.
  public init?(_ text: String) {
    guard let read = SentenceList.reading(of: text) else { return nil }
    (sentence, values) = (read.sentence, read.values)
  }
}
