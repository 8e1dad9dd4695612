import Diagnostics
import Simulation
import Wording

/// The words for something that cannot be pressed in a page.
enum PressWords {
  static func spoken(_ target: PressTarget, _ outcome: PressOutcome) -> Spoken {
    let what =
      switch target {
      case .text(let text): "button or link \(quoted(text))"
      case .selector(let selector): "element \(selector)"
      }
    switch outcome {
    case .pressed: return Spoken("the \(what) was pressed", hint: nil)
    case .notFound(let known):
      let hint =
        switch target {
        case .text(let text): Hints.choose(near: text, among: known)
        case .selector: "look for it in the page's HTML"
        }
      return Spoken("the page has no visible \(what)", hint: hint)
    case .disabled: return Spoken("the \(what) is disabled", hint: "wait until the page enables it")
    case .badSelector(let message):
      return Spoken(
        "this is no CSS selector: \(message)", hint: "write one such as `#connect` or `button[name=connect]`")
    case .loading:
      return Spoken(
        "the page is still loading, and has no visible \(what) yet",
        hint: "let time pass before it, for example `1s pass`")
    case .notReadable:
      return Spoken(
        "the page cannot be reached", hint: "it is of another origin, or has not loaded: see the events")
    }
  }
}
