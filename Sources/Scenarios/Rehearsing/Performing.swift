import Records
import Simulation

extension Rehearsal {
  /// Does what a sentence says, or checks what it expects.
  ///
  /// - Returns: how what is differs from what is expected; nil if it does not.
  mutating func perform(
    _ sentence: ReadSentence, _ attachment: StepAttachment
  ) throws(StepProblem) -> Mismatch? {
    for case .customer(let name) in sentence.mentions { speak(of: name) }
    switch sentence.action {
    case .act(let act):
      try act(&self)
      return nil
    case .actWith(let act):
      try act(&self, attachment)
      return nil
    case .expect(let expect), .expectSign(_, let expect):
      return try wait(sentence.within) { (rehearsal: inout Rehearsal) throws(StepProblem) in
        try expect(rehearsal)
      }
    case .compare(let compare):
      return try wait(sentence.within) { (rehearsal: inout Rehearsal) throws(StepProblem) in
        try compare(rehearsal, attachment)
      }
    case .look(let look):
      return try wait(sentence.within) { (rehearsal: inout Rehearsal) throws(StepProblem) in
        try look(&rehearsal, attachment)
      }
    case .expectRefusal(let expect): return try expect(self)
    }
  }

  /// Advances virtual time from one due item to the next until the expectation holds; items due exactly at
  /// the limit still happen.
  private mutating func wait(
    _ span: Span?, until expect: (inout Rehearsal) throws(StepProblem) -> Mismatch?
  ) throws(StepProblem) -> Mismatch? {
    guard let span else { return try expect(&self) }
    let start = state.now
    let limit = start + span
    while true {
      do throws(StepProblem) {
        if try expect(&self) == nil {
          if state.now > start { pass(to: state.now) }
          return nil
        }
      } catch {
        // What the sentence refers to does not exist yet, but may still appear.
      }
      guard waitForNext(until: limit) else { break }
    }
    pass(to: limit)
    return try expect(&self)
  }
}
