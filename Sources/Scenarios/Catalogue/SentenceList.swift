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
    let whole = text[...]
    var unknown: UnknownSentence?
    do throws(UnknownSentence) {
      return ReadSentence(try sentence(whole), within: nil)
    } catch {
      unknown = error
    }
    if let (expectation, span) = splitWithin(whole), let (sentence, deed) = try? sentence(expectation),
      sentence.allowsWithin
    {
      return ReadSentence((sentence, deed), within: span)
    }
    throw unknown ?? UnknownSentence(nearest: nil, value: nil)
  }

  private static func sentence(_ text: Substring) throws(UnknownSentence) -> (Sentence, Deed) {
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

  /// `… within 5s`: what comes before, and how long.
  private static func splitWithin(_ text: Substring) -> (Substring, Span)? {
    guard let blank = text.lastIndex(of: " "), let span = Span(text[text.index(after: blank)...]) else {
      return nil
    }
    let before = text[..<blank]
    let suffix = " within"
    return before.hasSuffix(suffix) ? (before.dropLast(suffix.count), span) : nil
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

/// The sentence that was probably meant by a text that is none.
enum NearestSentence {
  /// The pattern whose words are nearest; values in quotes count as the same whatever they are.
  static func to(_ text: Substring) -> String? {
    let plain = withoutQuotes(text)
    let patterns = SentenceList.all.map(\.pattern)
    if let near = NearestName.to(plain, among: patterns) { return near }
    // A sentence that was only begun, or goes on too long.
    let words = Set(plain.lowercased().split(separator: " "))
    let common = patterns.map { pattern in
      (pattern, words.intersection(pattern.lowercased().split(separator: " ")).count)
    }
    guard let best = common.max(by: { $0.1 < $1.1 }), best.1 * 2 > words.count else { return nil }
    return best.0
  }

  /// The text with `"…"` for each quoted value.
  private static func withoutQuotes(_ text: Substring) -> String {
    var plain = ""
    var isInside = false
    for character in text {
      if character == "\"" {
        if !isInside { plain += "\"…\"" }
        isInside.toggle()
      } else if !isInside {
        plain.append(character)
      }
    }
    return plain
  }
}
