/// Random files and choices, always the same for the same seed.
struct OrganizationFileMaker {
  private var state: UInt64
  private var comments = 0

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1 }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return range.lowerBound + Int(state % UInt64(range.count))
  }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[number(in: 0...values.count - 1)] }

  private mutating func comment() -> String {
    comments += 1
    return number(in: 0...2) == 0 ? "  # c\(comments) é" : ""
  }

  mutating func file() -> String {
    let lineBreak = pick(["\n", "\n", "\r\n"])
    var lines = ["name: shop\(comment())", "displayName: Größe 日本\(comment())"]
    if number(in: 0...9) > 0 {
      lines.append("chatWidgets:\(comment())")
      let dash = pick(["- ", "  - ", "  -   "])
      for place in 0...number(in: 0...2) { lines += widget("Widget \(place)", dash) }
    }
    if number(in: 0...2) == 0 { lines += ["# c end", "customers: [{name: Noah}]"] }
    return lines.joined(separator: lineBreak) + pick([lineBreak, ""])
  }

  private mutating func widget(_ name: String, _ dash: String) -> [String] {
    let indent = String(repeating: " ", count: dash.count)
    if number(in: 0...3) == 0 {
      return [
        "\(dash){name: \(name), remoteAssistance: {coBrowse: \(flow()), screenSharing: \(flow())}}\(comment())"
      ]
    }
    var lines = ["\(dash)name: \(name)\(comment())"]
    if number(in: 0...4) > 0 {
      lines.append("\(indent)remoteAssistance:\(comment())")
      var modes = ["coBrowse", "screenSharing"]
      if number(in: 0...1) == 0 { modes.reverse() }
      if number(in: 0...3) == 0 { modes.removeLast() }
      for mode in modes { lines += option(mode, indent + "    ") }
    }
    if number(in: 0...1) == 0 { lines.append("\(indent)callingOptions: No calling\(comment())") }
    return lines
  }

  private mutating func provider() -> String { pick(["Fabrikam", "'Tail spin'", "\"W\\u00e9\"", "Ümlaut"]) }

  private mutating func flow() -> String {
    pick([
      "{enabled: false}", "{enabled: true, provider: \(provider())}",
      "{provider: \(provider()), enabled: true}", "{}", "{ enabled: True , provider: \(provider()) }",
      "{provider: \(provider())}",
    ])
  }

  private mutating func option(_ mode: String, _ indent: String) -> [String] {
    switch number(in: 0...3) {
    case 0: return ["\(indent)\(mode): \(flow())\(comment())"]
    case 1: return ["\(indent)\(mode):\(comment())"]
    case 2:
      return [
        "\(indent)\(mode): {enabled: true,\(comment())", "\(indent)  provider: \(provider())\(comment())",
        "\(indent)  }\(comment())",
      ]
    default:
      var lines = [
        "\(indent)  enabled: \(pick(["true", "false"]))\(comment())",
        "\(indent)  provider: \(provider())\(comment())",
      ]
      if number(in: 0...1) == 0 { lines.reverse() }
      if number(in: 0...3) == 0 { lines.insert("\(indent)  # c between", at: 1) }
      return ["\(indent)\(mode):\(comment())"] + lines
    }
  }
}
