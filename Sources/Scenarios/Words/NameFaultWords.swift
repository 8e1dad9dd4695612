import Diagnostics
import Wording

extension NameFault: WordedFault {
  public func words(in _: String) -> Spoken {
    switch self {
    case .missing(.conversation, let name, let known):
      Spoken(
        "no earlier step lets \(name) arrive",
        hint: known.isEmpty
          ? "let them arrive first: `When a conversation from \(quoted(name)) arrives`"
          : Hints.choose(near: name, among: known, called: "so far there are"))
    case .missing(let kind, let name, let known): Spoken(.notFound(kind, name: name, known: known))
    case .neverThere(let kind, let name, let known):
      Self.neverThere(Spoken(.notFound(kind, name: name, known: known)))
    case .severalTabs(let title, let templates):
      Spoken(
        "several app tabs can have the title \(quoted(title)), and this is about the last one opened",
        hint: "give the templates different titles: " + templates.map(code).joined(separator: ", "))
    case .newCustomer(let name, let nearest):
      Spoken(
        "the organization has no customer \(name), so this is somebody new",
        hint: "did you mean \(code(nearest))? Otherwise add \(name) to the customers in `org.yaml`")
    case .unknownField(let name, let known):
      Spoken(
        "the conversation's data has no field \(quoted(name))",
        hint: Hints.choose(near: name, among: known, called: "its fields"))
    case .unknownReason(let text, let nearest):
      Spoken(
        "\(quoted(text)) is neither the id of a reason nor a part of one, so the step is likely to fail",
        hint: nearest.map { "did you mean \(code($0))?" }
          ?? "write an id such as `mode-turned-off`, or words of the reason")
    case .solution(let problem): Spoken(problem)
    }
  }

  private static func neverThere(_ words: Spoken) -> Spoken {
    Spoken("\(words.message) in any language, so this always holds", hint: words.hint)
  }
}
