import Diagnostics
import Gherkin

/// A step of a scenario and the sentence it matches.
public struct PlannedStep: Sendable {
  public let pickleStep: PickleStep
  /// The location of its text.
  public let place: Place
  public let attachment: StepAttachment
  let reading: Reading

  /// The result of reading the text.
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
  /// The keyword as written, including the blank after it: `When `.
  public var keyword: String { pickleStep.step.keyword }
  /// The sentence's pattern; nil if the text matches no sentence.
  public var pattern: String? { sentence?.sentence.pattern }

  var sentence: ReadSentence? {
    if case .sentence(let sentence) = reading { sentence } else { nil }
  }

  /// Whether it expects that the previous step was refused.
  var expectsRefusal: Bool {
    if case .expectRefusal = sentence?.action { true } else { false }
  }

  /// Whether it names the organization.
  var namesOrganization: Bool { pattern == SetupSentences.organization.pattern }

  /// Whether it expects a whole screen.
  var isScreen: Bool { pattern == ScreenSentences.whole.pattern }

  /// The error in how it is written, found before anything runs.
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
  /// Reports the first heading in the step's table that is not one of the sentence's columns.
  fileprivate func unknownColumn(in rows: [[String]]) -> StepFault? {
    (rows.first ?? []).first { !columns.contains($0.lowercased()) }.map { .unknownColumn($0, known: columns) }
  }
}
