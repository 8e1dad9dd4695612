import Gherkin

extension KeywordLookalike {
  /// What is wrong with it, and how it is written.
  public var words: Spoken {
    switch flaw {
    case .letterCase: Spoken("\(code(written)) is no keyword: capital letters count", hint: write)
    case .spelling: Spoken("\(code(written)) is no keyword", hint: "did you mean \(code(keyword))?")
    case .space(let scalar):
      Spoken(
        "behind \(code(keyword)) stands \(Self.name(of: scalar)) and not a blank",
        hint: "\(write), with a blank behind it")
    case .missingBlank: Spoken("\(code(keyword)) needs a blank behind it", hint: write)
    case .strayMark:
      Spoken("a step has only a blank behind its keyword", hint: "write \(code("\(keyword) …"))")
    case .leadingMark: Spoken("a step begins with its keyword, and with nothing before it", hint: write)
    case .blankBeforeColon:
      Spoken("a blank stands between the keyword and its colon", hint: write)
    case .otherColon(let scalar):
      Spoken(
        "the colon behind the keyword is \(Self.name(of: scalar))", hint: "\(write), with an ordinary colon")
    case .missingColon:
      Spoken("\(code(written)) needs a colon behind it", hint: write)
    case .invisible(let scalar):
      Spoken(
        "before \(code(keyword)) stands \(Self.name(of: scalar)), which cannot be seen",
        hint: "remove it, or write the line anew")
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
