import Diagnostics
import Records

/// All sentences, and finding the one that matches a step.
public enum SentenceList {
  /// All sentences, in the order in which a scenario needs them.
  public static let all: [Sentence] =
    SetupSentences.all + WorkstreamSentences.all + BehaviourSentences.all + CustomerSentences.all
    + AgentSentences.all + ProviderSentences.all + InvitationSentences.all + PageSentences.all
    + AdministratorSentences.all
    + ButtonSentences.all + AppTabSentences.all
    + StatusSentences.all + ToldSentences.all + ScreenSentences.all

  private static let index = SentenceIndex(all)

  /// Reads a step's text as a sentence; nil if it is none, without looking for the reason.
  static func reading(of text: String) -> ReadSentence? {
    if let read = match(text[...]).read { return ReadSentence(read, within: nil) }
    guard let (expectation, word) = splitWithin(text[...]), let read = match(expectation).read,
      read.sentence.allowsWithin, let span = Span(word)
    else { return nil }
    return ReadSentence(read, within: span)
  }

  /// Reads a step's text as a sentence.
  ///
  /// The nearest sentence takes long to find, so this is only for texts that are reported.
  static func read(_ text: String) throws(UnknownSentence) -> ReadSentence {
    if let read = reading(of: text) { return read }
    let (part, value) = misreading(of: text[...])
    throw UnknownSentence(nearest: value?.pattern ?? NearestSentence.to(part), value: value?.value)
  }

  /// The value that keeps a text from being a sentence; nil if more is wrong with it.
  static func wrongValue(in text: String) -> UnknownValue? { misreading(of: text[...]).value?.value }

  private typealias WrongValue = (value: UnknownValue, pattern: String)

  /// The part of a text to report, and the value in it if that is all that is wrong.
  private static func misreading(of text: Substring) -> (part: Substring, value: WrongValue?) {
    guard let (expectation, word) = splitWithin(text) else { return (text, match(text).value) }
    // Report what is wrong with it without the span, which is unrelated.
    guard let read = match(expectation).read else { return (expectation, match(expectation).value) }
    guard read.sentence.allowsWithin else { return (text, match(text).value) }
    let span = UnknownValue(String(word), known: Span.examples)
    return (text, (span, read.sentence.pattern + " within {duration}"))
  }

  private typealias Read = (sentence: Sentence, reading: SentenceReading)

  /// The sentence that a text is, otherwise the first of which only a value is wrong.
  private static func match(_ text: Substring) -> (read: Read?, value: WrongValue?) {
    var value: WrongValue?
    for sentence in index.candidates(for: text) {
      do throws(Misreading) {
        return ((sentence, try sentence.read(text)), nil)
      } catch {
        if case .unknown(let unknown) = error, value == nil { value = (unknown, sentence.pattern) }
      }
    }
    return (nil, value)
  }

  /// Splits `… within 5s` into the text before it and the duration.
  private static func splitWithin(_ text: Substring) -> (Substring, Substring)? {
    guard let blank = text.lastIndex(of: " ") else { return nil }
    let before = text[..<blank]
    let suffix = " within"
    return before.hasSuffix(suffix)
      ? (before.dropLast(suffix.count), text[text.index(after: blank)...]) : nil
  }
}

/// The sentence of a step, after reading.
///
/// Steps with the same text share it.
final class ReadSentence: Sendable {
  let sentence: Sentence
  let action: StepAction
  /// The names in it, in order.
  let mentions: [Mention]
  /// The values in it, with their places in the text.
  let values: [StepReading.Value]
  /// How much virtual time may pass until the expectation holds.
  let within: Span?

  init(_ read: (sentence: Sentence, reading: SentenceReading), within: Span?) {
    sentence = read.sentence
    action = read.reading.action
    mentions = read.reading.mentions
    values = read.reading.values
    self.within = within
  }
}

/// Why a step's text matches no sentence.
public struct UnknownSentence: Error, Hashable, Sendable {
  /// The pattern of the sentence that was probably meant.
  public let nearest: String?
  /// The unknown value in it, if that is all that is wrong.
  public let value: UnknownValue?

  /// The same as a fault of a step's text.
  func fault(of text: String) -> StepFault {
    if let value, let nearest, value.value.allSatisfy(\.isWhitespace) { return .blankText(pattern: nearest) }
    if let value, let nearest { return .unknownValue(value.value, known: value.known, pattern: nearest) }
    return .unknownSentence(text: text, nearest: nearest)
  }
}
