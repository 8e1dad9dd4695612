import Diagnostics
import Gherkin
import Organizations
import Simulation

/// A step of a scenario and the sentence it matches.
///
/// Copies share it: a run passes each step around many times.
public struct PlannedStep: Sendable {
  private let written: Shared<Written>
  private(set) var reading: Reading

  /// A step as it stands in its scenario.
  private struct Written: Sendable {
    let pickleStep: PickleStep
    let place: Place
    let attachment: StepAttachment
  }

  /// The result of reading the text.
  enum Reading: Sendable {
    case sentence(ReadSentence)
    indirect case unknown(UnknownSentence)
    /// It cannot run here, or there is no such step and this stands for what keeps the scenario from running.
    indirect case none(StepFault)
  }

  init(_ step: PickleStep, in file: String, _ sentences: SentenceReader) {
    let attachment: StepAttachment =
      if let rows = step.dataTable { .table(rows) } else if let text = step.docString {
        .docString(text.content)
      } else { .none }
    written = Shared(
      Written(pickleStep: step, place: step.step.textPlace(in: file), attachment: attachment))
    do {
      reading = .sentence(try sentences.read(step.text))
    } catch {
      reading = .unknown(error)
    }
  }

  /// A step for what keeps a scenario from running: it fails there.
  init(_ fault: StepFault, at location: Location, _ text: String, of pickle: Pickle, in file: String) {
    // No id of a pickle's step is negative, and no two pickles of a run have the same.
    let pickleStep = PickleStep(id: -1 - pickle.id, line: text, at: location)
    written = Shared(
      Written(pickleStep: pickleStep, place: pickleStep.step.textPlace(in: file), attachment: .none))
    reading = .none(fault)
  }

  /// The same step, which fails because it cannot run in its scenario.
  func failing(with fault: StepFault) -> PlannedStep {
    var step = self
    step.reading = .none(fault)
    return step
  }

  public var pickleStep: PickleStep { written.value.pickleStep }
  /// The location of its text.
  public var place: Place { written.value.place }
  public var attachment: StepAttachment { written.value.attachment }
  /// Whether it is a step of the pickle.
  public var isOfPickle: Bool { written.value.pickleStep.id >= 0 }

  public var text: String { written.value.pickleStep.text }
  /// The keyword as written, including the blank after it: `When `.
  public var keyword: String { written.value.pickleStep.step.keyword }
  /// The sentence's pattern; nil if the text matches no sentence.
  public var pattern: String? { sentence?.sentence.pattern }

  var sentence: ReadSentence? {
    if case .sentence(let sentence) = reading { sentence } else { nil }
  }

  /// What it asks for, if that can be the refusal of the step before it.
  var refusalSign: RefusalSign? {
    switch sentence?.action {
    case .expectRefusal: .rejection
    case .expectSign(let sign, _): sign
    case .act, .actWith, .expect, .compare, .look, nil: nil
    }
  }

  /// The warning that it expects.
  var expectedWarning: WarningRule? {
    if case .warning(let rule)? = refusalSign { rule } else { nil }
  }

  /// Whether it only lets time pass.
  var isPassingOfTime: Bool { pattern == ProviderSentences.passing.pattern }

  /// Whether it names the organization.
  var namesOrganization: Bool { pattern == SetupSentences.organization.pattern }

  /// Whether it is about a simulated third-party app.
  var needsSimulatedApp: Bool { sentence?.sentence.needsSimulatedApp ?? false }

  /// Whether it asks for the provider's real page.
  var runsPages: Bool { pattern == PageSentences.running.pattern }

  /// Whether it expects a whole screen.
  var isScreen: Bool { pattern == ScreenSentences.whole.pattern }

  /// The error in how it is written, found before anything runs.
  public var fault: StepFault? {
    switch reading {
    case .unknown(let unknown): return unknown.fault(of: text)
    case .none(let fault): return fault
    case .sentence(let read):
      switch (read.sentence.attachment, attachment) {
      case (.table, .table(let rows)):
        return read.sentence.columnFault(in: rows)
      case (.none, .none), (.docString, .docString): return nil
      case (.none, _): return .superfluous
      case (.table, _): return .tableMissing
      case (.docString, _): return .textMissing
      }
    }
  }
}

extension Sentence {
  /// What is wrong with the first heading of the step's table that is unknown, or there for the second time.
  fileprivate func columnFault(in rows: [[String]]) -> StepFault? {
    let headings = rows.first ?? []
    if let unknown = headings.first(where: { !columns.contains($0.lowercased()) }) {
      return .unknownColumn(unknown, known: columns)
    }
    return headings.firstRepeated { $0.lowercased() }.map { .repeatedColumn($0) }
  }
}

extension PlannedStep {
  /// Whether it checks something and makes nothing happen.
  public var isExpectation: Bool {
    switch sentence?.action {
    case .expect, .compare, .look, .expectSign, .expectRefusal: true
    case .act, .actWith, nil: false
    }
  }
}
