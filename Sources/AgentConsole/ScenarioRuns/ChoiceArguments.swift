import ArgumentParser
import Concurrency
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
struct NamePattern: ExpressibleByArgument, Sendable {
  private let pattern: String

  /// The parser of regular expressions calls itself for each nested group; deeper ones would overflow its stack.
  private static let (longest, deepest) = (2000, 50)

  init?(argument: String) {
    guard argument.utf8.count <= Self.longest, Self.depth(of: argument) <= Self.deepest,
      (try? Regex(argument)) != nil
    else { return nil }
    pattern = argument
  }

  private static func depth(of pattern: String) -> Int {
    var (depth, deepest) = (0, 0)
    for byte in pattern.utf8 {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["):
        depth += 1
        deepest = max(deepest, depth)
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
      default: break
      }
    }
    return deepest
  }

  /// Which of these names it matches; nil if that takes longer than the limit.
  ///
  /// Some patterns try more ways to match a name than could ever be tried. The thread that does so ends with the
  /// program.
  func matches(_ names: [String], within milliseconds: Int32 = 2000) -> [Bool]? {
    let pattern = pattern
    let work = SerialWork<[Bool]>()
    work.start {
      guard let regex = try? Regex(pattern) else { return [] }
      return names.map { $0.firstMatch(of: regex) != nil }
    }
    return work.waitForResult(milliseconds: milliseconds)
  }
}
