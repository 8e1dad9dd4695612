import Diagnostics
import Rules

extension RuleFinding: WordedFault {
  public func words(in _: String) -> Spoken {
    .init(visible(message), hint: hint.map(visible))
  }
}
