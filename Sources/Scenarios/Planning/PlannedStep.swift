import Diagnostics
import Gherkin

/// A step of a scenario with the sentence it was found to be.
public struct PlannedStep: Sendable {
  public let pickleStep: PickleStep
  /// Where its text stands.
  public let place: Place
  public let attachment: StepAttachment
  let reading: Reading

  /// What came of reading the text.
  enum Reading: Sendable {
    case sentence(ReadSentence)
    case unknown(UnknownSentence)
  }

  init(_ step: PickleStep, in file: String) {
    pickleStep = step
    place = step.step.textPlace(in: file)
    attachment =
      if let rows = step.dataTable { .table(rows) } else if let text = step.docString {
        .docString(text.content)
      } else { .none }
    do {
      reading = .sentence(try SentenceList.read(step.text))
    } catch {
      reading = .unknown(error)
    }
  }

  public var text: String { pickleStep.text }
  /// The keyword as written, with the blank behind it: `When `.
  public var keyword: String { pickleStep.step.keyword }
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

  /// Whether it expects a whole screen.
  var isScreen: Bool { pattern == ScreenSentences.whole.pattern }

  /// What is wrong with it as it is written, before anything runs.
  public var fault: StepFault? {
    switch reading {
    case .unknown(let unknown): return unknown.fault(of: text)
    case .sentence(let read):
      switch (read.sentence.attachment, attachment) {
      case (.table, .table(let rows)): return read.sentence.unknownColumn(in: rows)
      case (.none, .none), (.docString, .docString): return nil
      case (.none, _): return .superfluous
      case (.table, _): return .tableMissing
      case (.docString, _): return .textMissing
      }
    }
  }
}

extension Sentence {
  /// The first heading of a table under it that is none of its columns.
  fileprivate func unknownColumn(in rows: [[String]]) -> StepFault? {
    (rows.first ?? []).first { !columns.contains($0.lowercased()) }.map { .unknownColumn($0, known: columns) }
  }
}
