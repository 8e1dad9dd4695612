import ArgumentParser
import Gherkin
import Scenarios

// How a command line chooses scenarios: by tags, by name, and by shard.

/// Parses a shard.
func parsedShard(_ text: String) throws -> Shard {
  guard let shard = Shard(text) else {
    throw ValidationError(
      "it takes two whole numbers, such as 2/5: the part, from 1, and how many there are.")
  }
  return shard
}

/// Parses a tag expression.
///
/// Errors give the position.
func tagExpression(_ text: String) throws -> TagExpression {
  do throws(TagExpressionProblem) {
    return try TagExpression(text)
  } catch {
    throw ValidationError("at character \(error.offset + 1): \(error.kind.sentence)")
  }
}

extension TagExpressionProblem.Kind {
  fileprivate var sentence: String {
    switch self {
    case .expectedOperand(let found):
      "a tag, `not` or `(` belongs here" + (found.map { ", and there is `\($0)`" } ?? "")
    case .expectedOperator(let found): "`and`, `or` or `)` belongs here, and there is `\(found)`"
    case .unmatchedOpening: "this ( is never closed"
    case .unmatchedClosing: "this ) closes nothing"
    case .illegalEscape: "a \\ can only stand before a blank, a bracket or another \\"
    }
  }
}

/// A regular expression for names, in Swift's own syntax.
struct NamePattern: ExpressibleByArgument {
  private let regex: Regex<AnyRegexOutput>

  init?(argument: String) {
    guard let regex = try? Regex(argument) else { return nil }
    self.regex = regex
  }

  func matches(_ name: String) -> Bool { name.firstMatch(of: regex) != nil }
}
