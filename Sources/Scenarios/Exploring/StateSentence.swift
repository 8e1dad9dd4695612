import Cells
import Organizations
import Records
import Simulation

/// A `Then` sentence that is asked of every state of an exploration.
///
/// `the fact "…" is told` and `the warning "…" is raised` are asked of what the last input caused.
public struct StateSentence: Sendable {
  /// The sentence as written, without a keyword.
  public let text: String
  private let sentence: ReadSentence
  private let expect: @Sendable (Rehearsal) throws(StepProblem) -> Mismatch?
  /// Whether it is about what has been told, so that it holds in a moment and not in a state.
  public let isOfMoment: Bool

  public init(_ text: String) throws(StateSentenceProblem) {
    self.text = text.hasPrefix("Then ") ? String(text.dropFirst("Then ".count)) : text
    let read: ReadSentence
    do {
      read = try SentenceList.read(self.text)
    } catch {
      throw .unknown(error.fault(of: self.text))
    }
    guard read.sentence.role == .then else { throw .noExpectation }
    guard read.within == nil else { throw .within }
    switch read.action {
    case .expect(let expect): (self.expect, isOfMoment) = (expect, false)
    case .expectSign(let sign, let expect):
      self.expect = expect
      switch sign {
      case .fact, .warning, .rejection: isOfMoment = true
      case .notice: isOfMoment = false
      }
    case .compare, .actWith: throw .needsAttachment
    case .look: throw .needsScreen
    case .expectRefusal: throw .asksForRefusal
    case .act: throw .noExpectation
    }
    sentence = read
  }

  /// Whether it holds; nil if what it speaks of is not there, such as a conversation in front.
  public func holds(at arrival: StateCondition.Arrival) -> Bool? {
    var rehearsal = Rehearsal(at: arrival.step?.before ?? arrival.state)
    if let step = arrival.step { rehearsal.observe(step.input) }
    for case .customer(let name) in sentence.mentions { rehearsal.speak(of: name) }
    do throws(StepProblem) {
      return try expect(rehearsal) == nil
    } catch {
      return nil
    }
  }
}

/// Why a sentence cannot be asked of a state.
public enum StateSentenceProblem: Error, Hashable, Sendable {
  case unknown(StepFault)
  /// It does something, or sets something up.
  case noExpectation
  /// It waits, and a state is a moment.
  case within
  /// It needs a table or a text below it.
  case needsAttachment
  /// It looks at the screen, or at a page in a browser.
  case needsScreen
  /// It asks for the refusal of a step before it.
  case asksForRefusal
  /// It is told at a moment, so it cannot hold always.
  case holdsOnlyForMoment
}

/// A sentence that must hold in every state, or in none.
public struct ExplorationRule: Sendable {
  public let sentence: StateSentence
  public let kind: Kind

  public enum Kind: String, Hashable, Sendable {
    case always, never
  }

  public init(_ kind: Kind, _ text: String) throws(StateSentenceProblem) {
    sentence = try StateSentence(text)
    self.kind = kind
    switch kind {
    case .never: break
    case .always: if sentence.isOfMoment { throw .holdsOnlyForMoment }
    }
  }

  /// What the explorer asks.
  ///
  /// Where what the sentence speaks of is not there, it is neither kept nor broken.
  public var condition: StateCondition {
    let (sentence, kind) = (sentence, kind)
    return StateCondition { arrival in
      guard let holds = sentence.holds(at: arrival) else { return false }
      return switch kind {
      case .always: !holds
      case .never: holds
      }
    }
  }
}

/// A library for sentences that name nothing in files.
struct EmptyLibrary: Library {
  func organization(_ name: String, from file: String) throws(LibraryProblem) -> Organization {
    throw .notFound(known: [])
  }

  func solution(_ name: String, from file: String) throws(LibraryProblem) -> Solution {
    throw .notFound(known: [])
  }

  func home(of file: String) throws(LibraryProblem) -> OpenedOrganization? { nil }

  func screens() -> any RunScreens { NoScreens() }

  private struct NoScreens: RunScreens {
    mutating func text(of run: Run, at size: Size) -> String { "" }
  }
}
