import Records
import Simulation
import Wording

extension FactFilter.Problem {
  /// What is wrong, and what to write instead.
  public var words: Spoken {
    switch self {
    case .unknownFact(let word):
      Spoken(
        "there is no fact \(quoted(word))",
        hint: Hints.choose(near: word, among: FactName.allCases.map(\.rawValue)))
    case .unknownActor(let word):
      Spoken(
        "there is no actor \(quoted(word))",
        hint: Hints.choose(near: word, among: Actor.allCases.map(\.rawValue)))
    case .unknownConversation(let word, let known):
      Spoken(
        "the run has no conversation \(quoted(word))",
        hint: known.isEmpty ? "nobody arrives in it" : Hints.choose(near: word, among: known))
    case .unreadableTime(let word):
      Spoken(
        "\(quoted(word)) is no time",
        hint: "write an instant such as `2026-01-05T09:00:00Z`, or the time since the start such as `90s`")
    }
  }
}
