import Cells

/// The escapes of the command lines by which a CI service takes annotations.
struct CommandEscapes {
  /// What a `%` becomes.
  let percent: String
  /// What the characters become that would end a property.
  let inProperty: [Character: String]

  /// GitHub Actions: what its own toolkit escapes (documented: "Workflow commands for GitHub Actions").
  static let gitHub = CommandEscapes(percent: "%25", inProperty: [":": "%3A", ",": "%2C"])
  /// Azure Pipelines (documented: "Logging commands").
  static let azure = CommandEscapes(percent: "%AZP25", inProperty: [";": "%3B", "]": "%5D"])

  /// A message; other control characters become visible.
  func message(_ message: String) -> String {
    var text = ""
    for scalar in message.unicodeScalars {
      switch scalar {
      case "%": text += percent
      case "\r": text += "%0D"
      case "\n": text += "%0A"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return VisibleText.of(text)
  }

  /// The value of a property.
  func property(_ value: String) -> String {
    message(value).map { inProperty[$0] ?? String($0) }.joined()
  }

  /// Properties as `name=value`, between separators.
  func properties(_ properties: [(name: String, value: String)], separator: String) -> String {
    properties.map { "\($0.name)=\(property($0.value))" }.joined(separator: separator)
  }
}
