import Organizations
import Records
import Simulation

/// A scenario that is being written: its steps so far, and a rehearsal in which each of them was performed.
///
/// A step is added only if it can be performed, so the scenario passes by construction.
struct ScenarioDraft {
  private(set) var rehearsal: Rehearsal
  private(set) var background: [WrittenStep] = []
  private(set) var lines: [Line] = []
  private(set) var omissions: [Omission] = []
  private let sentences: SentenceReader

  /// A line of the scenario.
  enum Line: Hashable {
    case step(WrittenStep)
    case comment(String)
  }

  init(_ rehearsal: Rehearsal, sentences: SentenceReader) {
    self.rehearsal = rehearsal
    self.sentences = sentences
  }

  var state: State { rehearsal.state }

  /// The steps after performing which something is so, and the rehearsal then; nil if one of them cannot be done.
  ///
  /// - Parameter isRefused: whether the last of them is to be refused.
  func performing(_ steps: [WrittenStep], isRefused: Bool = false) -> Rehearsal? {
    var after = rehearsal
    for (index, step) in steps.enumerated() {
      after.expectedSign = isRefused && index == steps.count - 1 ? .rejection : nil
      guard let mismatch = perform(step, in: &after), mismatch == nil else { return nil }
    }
    return after
  }

  /// Whether an expectation does not hold yet.
  func isMissing(_ step: WrittenStep) -> Bool {
    var after = rehearsal
    guard let mismatch = perform(step, in: &after) else { return true }
    return mismatch != nil
  }

  /// The mismatch of a step after performing it; nil if it cannot be performed.
  private func perform(_ step: WrittenStep, in rehearsal: inout Rehearsal) -> Mismatch?? {
    guard step.isWritable, let sentence = try? sentences.read(step.text) else { return nil }
    do throws(StepProblem) {
      return .some(try rehearsal.perform(sentence, step.attachment))
    } catch {
      return nil
    }
  }

  /// Adds steps after which the rehearsal is as given.
  mutating func add(_ steps: [WrittenStep], leadingTo after: Rehearsal) {
    lines += steps.map(Line.step)
    rehearsal = after
  }

  /// Adds a step if it can be performed and holds.
  @discardableResult
  mutating func add(_ step: WrittenStep) -> Bool {
    guard let after = performing([step]) else { return false }
    add([step], leadingTo: after)
    return true
  }

  /// Adds a step to the background if it can be performed.
  @discardableResult
  mutating func addToBackground(_ step: WrittenStep) -> Bool {
    guard let after = performing([step]) else { return false }
    background.append(step)
    rehearsal = after
    return true
  }

  /// Takes another rehearsal, at whose desk nothing has happened yet.
  mutating func begin(again rehearsal: Rehearsal, with step: WrittenStep) {
    self.rehearsal = rehearsal
    background.append(step)
  }

  /// Says that something is left out; an omitted input also leaves a comment.
  mutating func omit(_ omission: Omission) {
    omissions.append(omission)
    if omission.input != nil { lines.append(.comment(OmissionWords.comment(omission.reason).plainLine)) }
  }
}
