import Diagnostics
import Rules

/// What a rule of `check` found, as tests compare it.
struct Found: Hashable {
  let rule: String
  let message: String
  let hint: String?
}

extension Diagnostic {
  /// What a rule of `check` found; nil for any other fault.
  var found: Found? {
    (fault.base as? RuleFinding).map { Found(rule: $0.rule.id, message: $0.message, hint: $0.hint) }
  }
}
