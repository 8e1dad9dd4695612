import Diagnostics
import RecordFormats
import Reports
import Rules

/// Findings as `check` makes them, for use with every format.
enum Findings {
  static let unknownKey = Diagnostic(
    RecordFault.unknownKey(
      key: "tooltipp", owner: "conversation action locale", known: ["tooltip"], nearest: "tooltip"),
    at: Place(file: "./shop/solutions/fab/solution.yaml", line: 7, column: 12, length: 8),
    sourceLine: "  - {name: a, tooltipp: b}")

  static let note = found("no-privacy-policy", "the publisher has no privacy policy link", severity: .note)

  static let warning = found(
    "equal-order", "two actions have the order 0", hint: "give one of them another", severity: .warning,
    basis: .inferred)

  static let report = CheckReport(of: ["./shop"], [warning, unknownKey, note])

  /// A finding of a rule of `check`.
  static func found(
    _ rule: String, _ message: String, hint: String? = nil, severity: Severity = .error,
    basis: Basis = .documented, file: String = "./shop/org.yaml"
  ) -> Diagnostic {
    Diagnostic(
      RuleFinding(CheckRule(id: rule, severity: severity), message: message, hint: hint),
      at: Place(file: file, line: 3, column: 5, length: 4), basis: basis)
  }
}
