import Gherkin
import Testing

@Suite struct TagExpressionTests {
  /// Written with parentheses around each pair, as in Cucumber's own tests.
  @Test(
    "`not` binds most tightly, then `and`, then `or`",
    arguments: [
      ("", ""), ("  ", ""),
      ("@a", "@a"),
      ("a and b", "( a and b )"),
      ("not a", "not ( a )"),
      ("not not a", "not ( not ( a ) )"),
      ("a and b and c", "( ( a and b ) and c )"),
      ("a or b and c", "( a or ( b and c ) )"),
      ("( a and b ) or ( c and d )", "( ( a and b ) or ( c and d ) )"),
      (
        "not a or b and not c or not d or e and f",
        "( ( ( not ( a ) or ( b and not ( c ) ) ) or not ( d ) ) or ( e and f ) )"
      ),
      ("not (a and b) and c or not (d or f)", "( ( not ( a and b ) and c ) or not ( d or f ) )"),
      (#"not a\(\) or b"#, #"( not ( a\(\) ) or b )"#),
      (#"( a and b\\\\)"#, #"( a and b\\\\ )"#),
      (#"a\\\( and b\\\)"#, #"( a\\\( and b\\\) )"#),
      (#"x\\ or(y\\\)) or(z\\)"#, #"( ( x\\ or y\\\) ) or z\\ )"#),
      (#"x\  or y"#, #"( x\  or y )"#),
      ("x or(y) ", "( x or y )"),
    ])
  func notBindsMostTightlyThenAndThenOr(text: String, formatted: String) throws {
    #expect(try TagExpression(text).description == formatted)
    #expect(try TagExpression(formatted) == TagExpression(text))
  }

  @Test(
    "An expression matches sets of tags",
    arguments: [
      ("", [], true), ("", ["@x"], true),
      ("not @x", ["@x"], false), ("not @x", ["@y"], true),
      ("@x and @y", ["@x", "@y"], true), ("@x and @y", ["@x"], false),
      ("@x or @y", [], false), ("@x or @y", ["@y"], true),
      ("@a and not (@b or @c)", ["@a"], true), ("@a and not (@b or @c)", ["@a", "@c"], false),
      (#"x\(1\) or y\(2\)"#, ["y(2)"], true),
      (#"x\\ or y\\\) or z\\"#, [#"y\)"#], true), (#"x\\ or y\\\) or z\\"#, ["y)"], false),
    ])
  func anExpressionMatchesSetsOfTags(text: String, tags: [String], matches: Bool) throws {
    #expect(try TagExpression(text).matches(tags) == matches)
  }

  @Test(
    "An invalid expression says where and what was expected",
    arguments: [
      ("@a @b or", TagExpressionProblem.Kind.expectedOperator(found: "@b"), 3, 2),
      ("@a and (@b not)", .expectedOperator(found: "not"), 11, 3),
      ("@a and or", .expectedOperand(found: "or"), 7, 2),
      ("or or", .expectedOperand(found: "or"), 0, 2),
      ("()", .expectedOperand(found: ")"), 1, 1),
      ("é (", .expectedOperator(found: "("), 2, 1),
      ("( a and b ) )", .unmatchedClosing, 12, 1),
      ("( ( a and b )", .unmatchedOpening, 0, 1),
      (#"x or \y or z"#, .illegalEscape("y"), 5, 2),
      (#"x\"#, .illegalEscape(nil), 1, 1),
      (#"x\ or y"#, .expectedOperator(found: "y"), 6, 1),
      ("a and", .expectedOperand(found: nil), 5, 0),
      ("not", .expectedOperand(found: nil), 3, 0),
    ])
  func anInvalidExpressionSaysWhereAndWhatWasExpected(
    text: String, kind: TagExpressionProblem.Kind, offset: Int, length: Int
  ) {
    #expect(throws: TagExpressionProblem(kind: kind, offset: offset, length: length)) {
      try TagExpression(text)
    }
  }

  @Test("Deeply nested expressions are parsed") func deeplyNestedExpressionsAreParsed() throws {
    let depth = 100_000
    let text =
      String(repeating: "not ", count: depth) + String(repeating: "(", count: depth) + "@a"
      + String(repeating: ")", count: depth)
    #expect(try TagExpression(text).matches(["@a"]))
  }
}
