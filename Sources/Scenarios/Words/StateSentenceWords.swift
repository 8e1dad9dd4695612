import Diagnostics
import Wording

extension StateSentenceProblem {
  /// Why the sentence cannot be asked of every state, with a hint.
  public var words: Spoken {
    switch self {
    case .unknown(let fault): fault.words(in: "")
    case .noExpectation:
      Spoken("this sentence expects nothing", hint: "`agent-console steps` lists those that begin with Then")
    case .within:
      Spoken("a state is a moment, so nothing can be waited for", hint: "leave out `within` and what follows")
    case .needsAttachment:
      Spoken("this sentence needs a table below it", hint: "use one that stands in one line")
    case .needsScreen:
      Spoken(
        "this sentence looks at a screen or a page, and exploration paints none",
        hint: "use one about the state, such as `the agent is Busy`")
    case .asksForRefusal:
      Spoken(
        "this sentence asks for the refusal of a step before it, and exploration has no steps",
        hint: "use one about the state, such as `the agent is Busy`")
    case .holdsOnlyForMoment:
      Spoken(
        "this sentence is about what is told at a moment, so it cannot hold always",
        hint: "use it with --never, or a sentence about the state")
    }
  }
}
