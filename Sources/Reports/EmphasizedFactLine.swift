import Cells
import Simulation
import Wording

extension FactLine {
  /// The line as printed: the time, who or what it is about, the basis, and what happened.
  public func printed(at instant: Instant) -> [EmphasizedText] {
    let noun = TextWidth.padded(self.noun, to: 9)
    let basis = TextWidth.padded(self.basis.rawValue, to: 10)
    let text: EmphasizedText =
      switch kind {
      case .ordinary: .plain(self.text)
      case .warning, .refusal: .alarming(self.text)
      case .quiet: .faint(self.text)
      }
    return [
      .faint(instant.timeOfDay()), .plain("  "), .strong(noun), .faint("  \(basis)  "), text,
    ]
  }
}
