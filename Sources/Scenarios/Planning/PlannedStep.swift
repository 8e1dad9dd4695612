import Diagnostics

/// A step of a scenario with the sentence it was found to be.
public struct PlannedStep: Sendable {
  /// Where its text stands.
  public let place: Place
  /// The keyword as written, with the blank behind it: `When `.
  public let keyword: String
  public let text: String
  public let attachment: StepAttachment
  let reading: Reading

  /// What came of reading the text.
  enum Reading: Sendable {
    case sentence(ReadSentence)
    case unknown(UnknownSentence)
  }

  init(place: Place, keyword: String, text: String, attachment: StepAttachment) {
    self.place = place
    self.keyword = keyword
    self.text = text
    self.attachment = attachment
    do {
      reading = .sentence(try SentenceList.read(text))
    } catch {
      reading = .unknown(error)
    }
  }

  /// The sentence's pattern; nil where the text is no sentence.
  public var pattern: String? { sentence?.sentence.pattern }

  var sentence: ReadSentence? {
    if case .sentence(let sentence) = reading { sentence } else { nil }
  }

  /// Whether it expects that the step before it was refused.
  var expectsRefusal: Bool {
    if case .expectRefusal = sentence?.deed { true } else { false }
  }

  /// Whether it names the organization.
  var namesOrganization: Bool { pattern == StageSentences.organization.pattern }

  /// What is wrong with it as it is written, before anything runs.
  var problem: WrittenStepProblem? {
    switch reading {
    case .unknown(let unknown): return .unknownSentence(unknown)
    case .sentence(let read):
      switch (read.sentence.attachment, attachment) {
      case (.none, .none), (.table, .table), (.docString, .docString): return nil
      case (.none, _): return .superfluousAttachment
      case (let needed, _): return .missingAttachment(needed)
      }
    }
  }
}

/// What is wrong with a step as it is written.
public enum WrittenStepProblem: Hashable, Sendable {
  case unknownSentence(UnknownSentence)
  /// A table or a text must stand under the sentence.
  case missingAttachment(Sentence.Attachment)
  /// Nothing of the kind can stand under the sentence.
  case superfluousAttachment
}
