import Diagnostics
import Rules

/// The scripts that tests have parsed.
///
/// Starting a parser takes longer than checking ten pages, and hundreds of tests check one page each. What is found
/// does not depend on who parsed a script first: a test compares the two.
enum SharedScripts {
  private static let cache = ScriptParseCache()

  /// The findings in a target, with parsers that already run.
  static func findings(in target: CheckTarget) -> [Diagnostic] {
    RuleList.findings(in: [target], sharing: cache)
  }
}
