import Gherkin

extension KeywordLookalike {
  /// What is wrong with it, and how it is written.
  public var words: Spoken {
    switch flaw {
    case .letterCase: Spoken("\(code(written)) is not a keyword: case matters", hint: write)
    case .spelling: Spoken("\(code(written)) is not a keyword", hint: "did you mean \(code(keyword))?")
    case .space(let scalar):
      Spoken(
        "\(code(keyword)) is followed by \(Self.name(of: scalar)), not by an ordinary space",
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
        "the colon after the keyword is \(Self.name(of: scalar))", hint: "\(write), with an ordinary colon")
    case .missingColon: Spoken("\(code(written)) needs a colon after it", hint: write)
    case .invisible(let scalar):
      Spoken(
        "\(code(keyword)) comes after \(Self.name(of: scalar)), which is invisible",
        hint: "remove it, or retype the line")
    case .language(let code, let name):
      Spoken(
        "\(Wording.code(written)) is a keyword of \(name), and not of this file's language",
        hint: "\(write), or \(Wording.code("# language: \(code)")) at the top of the file")
    case .misplaced: GherkinFault.misplaced(part).words
    }
  }

  private var write: String { "write \(code(part == .step ? keyword : "\(keyword) …"))" }

  /// A character by its name and number: `a no-break space (U+00A0)`.
  private static func name(of scalar: Unicode.Scalar) -> String {
    let number = String(scalar.value, radix: 16, uppercase: true)
    let padded = "U+" + String(repeating: "0", count: max(0, 4 - number.count)) + number
    switch scalar.value {
    case 0x09: return "a tab"
    case 0xA0: return "a no-break space (\(padded))"
    case 0x3B: return "a semicolon"
    case 0xFF1A: return "the full-width one (\(padded))"
    default: return scalar.properties.name.map { "\($0) (\(padded))" } ?? padded
    }
  }
}
