import Diagnostics
import Rules

/// A finding of a rule of `check`, for comparisons in tests.
struct Found: Hashable {
  let rule: String
  let message: String
  let hint: String?
}

extension Diagnostic {
  /// The finding, if this is one of a rule of `check`; nil for any other fault.
  var found: Found? {
    (fault.base as? RuleFinding).map { Found(rule: $0.rule.id, message: $0.message, hint: $0.hint) }
  }
}
