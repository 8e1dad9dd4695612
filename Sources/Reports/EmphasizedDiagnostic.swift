import Diagnostics
import Wording

extension DiagnosticText {
  /// Its lines for people: the severity stands out, and is a word without colours too.
  public var emphasizedLines: [[EmphasizedText]] {
    var lines: [[EmphasizedText]] = [
      [
        .strong(place), .plain(": "), severity.emphasized, .plain(": "), .plain(message),
        .faint(" [\(rule)]"),
      ]
    ]
    if let line = excerpt.first { lines.append([.plain(line)]) }
    lines += excerpt.dropFirst().map { [.good($0)] }
    if let hint { lines.append([.faint("hint: "), .plain(hint)]) }
    return lines
  }
}

extension Severity {
  fileprivate var emphasized: EmphasizedText {
    switch self {
    case .error: .alarming(rawValue)
    case .warning: .cautious(rawValue)
    case .note: .strong(rawValue)
    }
  }
}
