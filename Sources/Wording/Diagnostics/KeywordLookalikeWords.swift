import Gherkin

extension KeywordLookalike {
  /// What is wrong with it, and how it is written.
  public var words: Spoken {
    switch flaw {
    case .letterCase: Spoken("\(code(written)) is not a keyword: case matters", hint: write)
    case .spelling: Spoken("\(code(written)) is not a keyword", hint: "did you mean \(code(keyword))?")
    case .space(let scalar):
      Spoken(
        "\(code(keyword)) is followed by \(CharacterWords.name(of: scalar)), not by an ordinary space",
        hint: "replace it with a space: \(code("\(keyword) …"))")
    case .missingBlank: Spoken("\(code(keyword)) needs a space after it", hint: write)
    case .missingText:
      Spoken(
        "\(code(keyword)) has no text after it, so it is not a step",
        hint: "write a sentence after it, \(code("\(keyword) …")), or remove the line")
    case .strayMark:
      Spoken("a step has nothing but a space after its keyword", hint: "write \(code("\(keyword) …"))")
    case .leadingMark: Spoken("a step begins with its keyword and nothing before it", hint: write)
    case .blankBeforeColon: Spoken("there is a space between the keyword and its colon", hint: write)
    case .otherColon(let scalar):
      Spoken(
        "the colon after the keyword is \(CharacterWords.name(of: scalar))",
        hint: "\(write), with an ordinary colon")
    case .missingColon: Spoken("\(code(written)) needs a colon after it", hint: write)
    case .invisible(let scalar):
      Spoken(
        "\(code(keyword)) comes after \(CharacterWords.name(of: scalar)), which is invisible",
        hint: "remove it, or retype the line")
    case .language(let code, let name):
      Spoken(
        "\(Wording.code(written)) is a keyword of \(name), and not of this file's language",
        hint: "\(write), or \(Wording.code("# language: \(code)")) at the top of the file")
    case .misplaced: GherkinFault.misplaced(part).words
    }
  }

  private var write: String { "write \(code(part == .step ? keyword : "\(keyword) …"))" }
}
