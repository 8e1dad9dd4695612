extension TagExpression {
  /// Parses an expression; an empty one selects every scenario.
  public init(_ text: String) throws(TagExpressionProblem) {
    var parser = TagExpressionParser()
    for token in try TagExpressionToken.tokens(of: text) { try parser.take(token) }
    self.init(operations: try parser.finished(at: text.unicodeScalars.count))
  }
}

/// A word or a parenthesis of an expression.
private struct TagExpressionToken {
  enum Kind {
    case opening, closing
    case not, and, or
    case tag(String)
  }

  var kind: Kind
  var offset: Int
  var length: Int
  var written: String

  /// The words and parentheses of a text, with escapes resolved.
  static func tokens(of text: String) throws(TagExpressionProblem) -> [TagExpressionToken] {
    let scalars = Array(text.unicodeScalars)
    var tokens: [TagExpressionToken] = []
    var offset = 0
    while offset < scalars.count {
      let start = offset
      switch scalars[offset] {
      case "(", ")":
        offset += 1
        tokens.append(
          TagExpressionToken(
            kind: scalars[start] == "(" ? .opening : .closing, offset: start, length: 1,
            written: String(scalars[start])))
      case let scalar where scalar.properties.isWhitespace: offset += 1
      default:
        let word = try word(in: scalars, from: &offset)
        let written = String(String.UnicodeScalarView(scalars[start..<offset]))
        tokens.append(
          TagExpressionToken(
            kind: Kind(word: word), offset: start, length: offset - start, written: written))
      }
    }
    return tokens
  }

  private static func word(
    in scalars: [Unicode.Scalar], from offset: inout Int
  ) throws(TagExpressionProblem) -> String {
    var word = String.UnicodeScalarView()
    while offset < scalars.count {
      let scalar = scalars[offset]
      if scalar == "\\" {
        let escaped = offset + 1 < scalars.count ? scalars[offset + 1] : nil
        guard let escaped, isSeparator(escaped) || escaped == "\\" else {
          throw TagExpressionProblem(
            kind: .illegalEscape(escaped), offset: offset, length: escaped == nil ? 1 : 2)
        }
        word.append(escaped)
        offset += 2
      } else if isSeparator(scalar) {
        break
      } else {
        word.append(scalar)
        offset += 1
      }
    }
    return String(word)
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "(" || scalar == ")" || scalar.properties.isWhitespace
  }
}

extension TagExpressionToken.Kind {
  fileprivate init(word: String) {
    self =
      switch word {
      case "not": .not
      case "and": .and
      case "or": .or
      default: .tag(word)
      }
  }
}

/// Puts the tokens of an expression into evaluation order (Dijkstra's shunting yard algorithm).
private struct TagExpressionParser {
  /// Operators waiting for their right side.
  private enum Waiting {
    case opening(offset: Int)
    case operation(TagExpression.Operation)
  }

  private var operations: [TagExpression.Operation] = []
  private var waiting: [Waiting] = []
  private var expectsOperand = true
  private var isEmpty = true

  mutating func take(_ token: TagExpressionToken) throws(TagExpressionProblem) {
    isEmpty = false
    switch token.kind {
    case .tag(let name):
      try require(operand: true, at: token)
      operations.append(.tag(name))
      expectsOperand = false
    case .not:
      try require(operand: true, at: token)
      waiting.append(.operation(.not))
    case .and: try take(.and, at: token)
    case .or: try take(.or, at: token)
    case .opening:
      try require(operand: true, at: token)
      waiting.append(.opening(offset: token.offset))
    case .closing:
      try require(operand: false, at: token)
      release { _ in true }
      guard waiting.popLast() != nil else {
        throw TagExpressionProblem(kind: .unmatchedClosing, offset: token.offset, length: 1)
      }
    }
  }

  /// Finishes at the end of the text and returns the operations.
  mutating func finished(at end: Int) throws(TagExpressionProblem) -> [TagExpression.Operation] {
    if isEmpty { return [] }
    guard !expectsOperand else {
      throw TagExpressionProblem(kind: .expectedOperand(found: nil), offset: end, length: 0)
    }
    release { _ in true }
    if case .opening(let offset) = waiting.last {
      throw TagExpressionProblem(kind: .unmatchedOpening, offset: offset, length: 1)
    }
    return operations
  }

  private mutating func take(
    _ operation: TagExpression.Operation, at token: TagExpressionToken
  ) throws(TagExpressionProblem) {
    try require(operand: false, at: token)
    // Operators that bind as tightly or more tightly are evaluated first.
    release { $0 != .or || operation == .or }
    waiting.append(.operation(operation))
    expectsOperand = true
  }

  /// Moves waiting operators to the result, back to the last parenthesis, while they are due for evaluation.
  private mutating func release(while isNow: (TagExpression.Operation) -> Bool) {
    while case .operation(let operation) = waiting.last, isNow(operation) {
      operations.append(operation)
      waiting.removeLast()
    }
  }

  private func require(operand: Bool, at token: TagExpressionToken) throws(TagExpressionProblem) {
    guard operand != expectsOperand else { return }
    throw TagExpressionProblem(
      kind: expectsOperand
        ? .expectedOperand(found: token.written) : .expectedOperator(found: token.written),
      offset: token.offset, length: token.length)
  }
}
