import Diagnostics

/// A sentence that scenarios can use: its pattern, its meaning, an example, and its action.
///
/// Neither Cucumber nor this program cares which Gherkin keyword precedes it; `role` says where it belongs.
public struct Sentence: Sendable {
  public let role: Role
  /// The sentence with the names of its values: `the agent presses "…"`.
  public let pattern: String
  /// Its meaning, in one or two sentences.
  public let meaning: String
  public let example: String
  /// The claim about the product that the sentence rests on.
  public let claim: ProductClaim
  public let attachment: Attachment
  /// What its values stand for, in order.
  public let slots: [SlotKind]
  /// The words between its values.
  public let words: [String]
  /// The allowed columns of the table below it, in lower case.
  public let columns: [String]
  let read: @Sendable (Substring) throws(Misreading) -> SentenceReading
  /// Whether it says what a simulated third-party app does, so that it cannot hold for a provider's real page.
  private(set) var needsSimulatedApp = false

  /// Whether it may end in `within 5s`.
  public let allowsWithin: Bool

  /// The part of a scenario in which a sentence belongs.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    case given = "Given"
    case when = "When"
    case then = "Then"
  }

  /// What a sentence needs below it.
  public enum Attachment: String, Hashable, Sendable {
    case none, table, docString
  }
}

/// What a text says, read as one sentence.
struct SentenceReading: Sendable {
  let action: StepAction
  /// The names in it, in order.
  let mentions: [Mention]
  let values: [StepReading.Value]
}

/// The action of a step, once its sentence has been read.
enum StepAction: Sendable {
  /// Sets the rehearsal up or makes something happen.
  case act(@Sendable (inout Rehearsal) throws(StepProblem) -> Void)
  /// Makes something happen, according to the table or text below it.
  case actWith(@Sendable (inout Rehearsal, StepAttachment) throws(StepProblem) -> Void)
  /// Checks an expectation: returns the mismatch, or nil if it holds.
  case expect(@Sendable (Rehearsal) throws(StepProblem) -> Mismatch?)
  /// Checks an expectation about the table or text below it.
  case compare(@Sendable (Rehearsal, StepAttachment) throws(StepProblem) -> Mismatch?)
  /// Checks an expectation about the screen, possibly with a table or text below it.
  ///
  /// Looking at the screen updates it; the run does not change.
  case look(@Sendable (inout Rehearsal, StepAttachment) throws(StepProblem) -> Mismatch?)
  /// Checks an expectation that may ask for the refusal of the step before it.
  case expectSign(RefusalSign, @Sendable (Rehearsal) throws(StepProblem) -> Mismatch?)
  /// Expects that the previous step was refused.
  case expectRefusal(@Sendable (Rehearsal) throws(StepProblem) -> Mismatch?)
}

/// The values in a sentence, in order.
struct Slots<Values: Sendable>: Sendable {
  let names: [String]
  let kinds: [SlotKind]
  let read: @Sendable (inout PatternWalk) throws(Misreading) -> Values
}

extension Slots<Void> {
  /// A sentence without values.
  static let none = Slots(names: [], kinds: []) { _ in }
}

extension Slots {
  static func one(_ slot: Slot<Values>) -> Slots {
    Slots(names: [slot.name], kinds: [slot.kind]) { (walk: inout PatternWalk) throws(Misreading) in
      try walk.next(slot)
    }
  }

  static func two<First, Second>(_ first: Slot<First>, _ second: Slot<Second>) -> Slots<(First, Second)> {
    Slots<(First, Second)>(names: [first.name, second.name], kinds: [first.kind, second.kind]) {
      (walk: inout PatternWalk) throws(Misreading) in
      (try walk.next(first), try walk.next(second))
    }
  }
}

extension Slots {
  static func three<First, Second, Third>(
    _ first: Slot<First>, _ second: Slot<Second>, _ third: Slot<Third>
  ) -> Slots<(First, Second, Third)> {
    Slots<(First, Second, Third)>(
      names: [first.name, second.name, third.name], kinds: [first.kind, second.kind, third.kind]
    ) {
      (walk: inout PatternWalk) throws(Misreading) in
      (try walk.next(first), try walk.next(second), try walk.next(third))
    }
  }
}

extension Sentence {
  /// The same sentence, as one about a simulated third-party app.
  var aboutSimulatedApp: Sentence {
    var sentence = self
    sentence.needsSimulatedApp = true
    return sentence
  }

  typealias Act<Values> = @Sendable (inout Rehearsal, Values) throws(StepProblem) -> Void
  typealias Expectation<Values> = @Sendable (Rehearsal, Values) throws(StepProblem) -> Mismatch?

  /// A sentence that sets the rehearsal up.
  static func given<Values>(
    _ pattern: String, _ slots: Slots<Values>, meaning: String, claim: ProductClaim,
    example: String, _ act: @escaping Act<Values>
  ) -> Sentence {
    Sentence(.given, pattern, slots, meaning, claim, example) { values in
      .act { (rehearsal: inout Rehearsal) throws(StepProblem) in try act(&rehearsal, values) }
    }
  }

  /// A sentence that makes something happen.
  static func when<Values>(
    _ pattern: String, _ slots: Slots<Values>, meaning: String, claim: ProductClaim,
    example: String, _ act: @escaping Act<Values>
  ) -> Sentence {
    Sentence(.when, pattern, slots, meaning, claim, example) { values in
      .act { (rehearsal: inout Rehearsal) throws(StepProblem) in try act(&rehearsal, values) }
    }
  }

  /// A sentence that makes something happen, according to the table or text below it.
  static func when<Values>(
    _ pattern: String, _ slots: Slots<Values>, with attachment: Attachment, meaning: String,
    claim: ProductClaim, example: String,
    _ act: @escaping @Sendable (inout Rehearsal, Values, StepAttachment) throws(StepProblem) -> Void
  ) -> Sentence {
    Sentence(.when, pattern, slots, meaning, claim, example, attachment) { values in
      .actWith { (rehearsal: inout Rehearsal, attachment: StepAttachment) throws(StepProblem) in
        try act(&rehearsal, values, attachment)
      }
    }
  }

  /// A sentence that expects something of a page in a browser, which has to be asked.
  static func thenPage<Values>(
    _ pattern: String, _ slots: Slots<Values>, meaning: String, claim: ProductClaim, example: String,
    _ look: @escaping @Sendable (inout Rehearsal, Values) throws(StepProblem) -> Mismatch?
  ) -> Sentence {
    Sentence(.then, pattern, slots, meaning, claim, example, allowsWithin: true) { values in
      .look { (rehearsal: inout Rehearsal, _) throws(StepProblem) in try look(&rehearsal, values) }
    }
  }

  /// A sentence that expects something; it may end in `within 5s`.
  static func then<Values>(
    _ pattern: String, _ slots: Slots<Values>, meaning: String, claim: ProductClaim,
    example: String, _ expect: @escaping Expectation<Values>
  ) -> Sentence {
    Sentence(.then, pattern, slots, meaning, claim, example, allowsWithin: true) { values in
      .expect { (rehearsal: Rehearsal) throws(StepProblem) in try expect(rehearsal, values) }
    }
  }

  /// A sentence that expects something that a refused step may have shown.
  static func then<Values>(
    _ pattern: String, _ slots: Slots<Values>, sign: @escaping @Sendable (Values) -> RefusalSign,
    meaning: String, claim: ProductClaim, example: String, _ expect: @escaping Expectation<Values>
  ) -> Sentence {
    Sentence(.then, pattern, slots, meaning, claim, example, allowsWithin: true) { values in
      .expectSign(sign(values)) { (rehearsal: Rehearsal) throws(StepProblem) in try expect(rehearsal, values)
      }
    }
  }

  /// A sentence with an expectation about the table or text below it.
  static func then<Values>(
    _ pattern: String, _ slots: Slots<Values>, with attachment: Attachment, columns: [String] = [],
    meaning: String, claim: ProductClaim, example: String,
    _ compare: @escaping @Sendable (Rehearsal, Values, StepAttachment) throws(StepProblem) -> Mismatch?
  ) -> Sentence {
    Sentence(.then, pattern, slots, meaning, claim, example, attachment, columns, allowsWithin: true) {
      values in
      .compare { (rehearsal: Rehearsal, attachment: StepAttachment) throws(StepProblem) in
        try compare(rehearsal, values, attachment)
      }
    }
  }

  /// A sentence with an expectation about the screen.
  static func thenScreen<Values>(
    _ pattern: String, _ slots: Slots<Values>, with attachment: Attachment = .none, meaning: String,
    claim: ProductClaim, example: String,
    _ look: @escaping @Sendable (inout Rehearsal, Values, StepAttachment) throws(StepProblem) -> Mismatch?
  ) -> Sentence {
    Sentence(.then, pattern, slots, meaning, claim, example, attachment, allowsWithin: true) { values in
      .look { (rehearsal: inout Rehearsal, attachment: StepAttachment) throws(StepProblem) in
        try look(&rehearsal, values, attachment)
      }
    }
  }

  /// A sentence that expects the previous step to be refused.
  static func thenRefused<Values>(
    _ pattern: String, _ slots: Slots<Values>, meaning: String, claim: ProductClaim,
    example: String, _ expect: @escaping Expectation<Values>
  ) -> Sentence {
    Sentence(.then, pattern, slots, meaning, claim, example, allowsWithin: true) { values in
      .expectRefusal { (rehearsal: Rehearsal) throws(StepProblem) in try expect(rehearsal, values) }
    }
  }

  private init<Values>(
    _ role: Role, _ pattern: String, _ slots: Slots<Values>, _ meaning: String, _ claim: ProductClaim,
    _ example: String,
    _ attachment: Attachment = .none, _ columns: [String] = [], allowsWithin: Bool = false,
    _ action: @escaping @Sendable (Values) -> StepAction
  ) {
    let words = SentencePattern(pattern)
    self.role = role
    self.pattern = words.shown(slots.names)
    self.slots = slots.kinds
    self.words = words.words.map(String.init)
    self.meaning = meaning
    self.example = example
    self.claim = claim
    self.attachment = attachment
    self.columns = columns
    self.allowsWithin = allowsWithin
    read = { (text: Substring) throws(Misreading) in
      var walk = try PatternWalk(text, along: words)
      let values = try slots.read(&walk)
      try walk.end()
      return SentenceReading(action: action(values), mentions: walk.mentions, values: walk.values)
    }
  }
}
