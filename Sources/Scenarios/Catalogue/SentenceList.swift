import Diagnostics
import Records

/// All sentences, and finding the one that a step is written with.
public enum SentenceList {
  /// In the order in which a scenario needs them.
  public static let all: [Sentence] =
    StageSentences.all + BehaviourSentences.all + CustomerSentences.all + AgentSentences.all
    + ProviderSentences.all + AdministratorSentences.all + ButtonSentences.all + AppTabSentences.all
    + StatusSentences.all + ToldSentences.all + ScreenSentences.all

  /// What a step's text says.
  static func read(_ text: String) throws(UnknownSentence) -> ReadSentence {
    let unknown: UnknownSentence
    do throws(UnknownSentence) {
      return ReadSentence(try sentence(text[...]), within: nil)
    } catch {
      unknown = error
    }
    guard let (expectation, word) = splitWithin(text[...]) else { throw unknown }
    // What is wrong with it is told without the span, which has nothing to do with it.
    let read = try sentence(expectation)
    guard read.sentence.allowsWithin else { throw unknown }
    guard let span = Span(word) else {
      let pattern = read.sentence.pattern + " within {duration}"
      throw UnknownSentence(nearest: pattern, value: UnknownValue(String(word), known: Span.examples))
    }
    return ReadSentence(read, within: span)
  }

  private static func sentence(
    _ text: Substring
  ) throws(UnknownSentence) -> (sentence: Sentence, deed: Deed) {
    var value: (UnknownValue, Sentence)?
    for sentence in all {
      do throws(Misreading) {
        return (sentence, try sentence.read(text))
      } catch {
        if case .unknown(let unknown) = error, value == nil { value = (unknown, sentence) }
      }
    }
    if let (unknown, sentence) = value { throw UnknownSentence(nearest: sentence.pattern, value: unknown) }
    throw UnknownSentence(nearest: NearestSentence.to(text), value: nil)
  }

  /// `… within 5s`: what comes before, and how long in a word.
  private static func splitWithin(_ text: Substring) -> (Substring, Substring)? {
    guard let blank = text.lastIndex(of: " ") else { return nil }
    let before = text[..<blank]
    let suffix = " within"
    return before.hasSuffix(suffix)
      ? (before.dropLast(suffix.count), text[text.index(after: blank)...]) : nil
  }
}

/// A step's sentence, read.
struct ReadSentence: Sendable {
  let sentence: Sentence
  let deed: Deed
  /// How long virtual time may run until the expectation holds.
  let within: Span?

  init(_ read: (sentence: Sentence, deed: Deed), within: Span?) {
    sentence = read.sentence
    deed = read.deed
    self.within = within
  }
}

/// Why a step's text is no sentence.
public struct UnknownSentence: Error, Hashable, Sendable {
  /// The pattern of the sentence that was probably meant.
  public let nearest: String?
  /// The value in it that is none of the known ones, where that is all that is wrong.
  public let value: UnknownValue?

  /// The same about a step's text.
  func fault(of text: String) -> StepFault {
    if let value, let nearest { return .unknownValue(value.value, known: value.known, pattern: nearest) }
    return .unknownSentence(text: text, nearest: nearest)
  }
}
