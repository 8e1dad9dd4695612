import Cells
import Simulation
import Wording

extension FactLine {
  /// The line of a fact as printed: the time, who or what it is about, the basis, and what happened.
  public func printed(_ fact: Fact) -> [EmphasizedText] {
    let told = ToldLine(fact, self)
    let label = TextWidth.padded(told.label, to: 9)
    let basis = TextWidth.padded(self.basis.rawValue, to: 10)
    let text: EmphasizedText =
      switch kind {
      case .ordinary: .plain(told.words)
      case .warning, .refusal: .alarming(told.words)
      case .quiet: .faint(told.words)
      }
    return [
      .faint(fact.instant.timeOfDay()), .plain("  "), .strong(label), .faint("  \(basis)  "), text,
    ]
  }
}
