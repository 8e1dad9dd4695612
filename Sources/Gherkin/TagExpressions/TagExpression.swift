/// Selects scenarios by their tags: `@smoke and not (@slow or @wip)`.
///
/// As https://github.com/cucumber/tag-expressions defines it: `not` binds more tightly than `and`, and `and`
/// more tightly than `or`; a backslash escapes a parenthesis, a space or a backslash after it.
public struct TagExpression: Hashable, Sendable {
  /// A step of the evaluation.
  enum Operation: Hashable {
    case tag(String)
    case not, and, or
  }

  /// Operands before their operators, so that no nesting is too deep; empty for the empty expression.
  let operations: [Operation]

  /// The empty expression, which selects every scenario.
  public static let all = TagExpression(operations: [])

  init(operations: [Operation]) { self.operations = operations }

  /// The tags in it, each once, in their order.
  public var tags: [String] {
    var seen: Set<String> = []
    return operations.compactMap { operation in
      if case .tag(let name) = operation, seen.insert(name).inserted { name } else { nil }
    }
  }

  /// Whether something with these tags is selected; the names include their `@`.
  public func matches(_ tags: some Sequence<String>) -> Bool {
    let names = Set(tags)
    return reckon(tag: { names.contains($0) }, not: { !$0 }, and: { $0 && $1 }, or: { $0 || $1 }) ?? true
  }

  /// Evaluates the operations; nil if there are none.
  private func reckon<Value>(
    tag: (String) -> Value, not: (Value) -> Value, and: (Value, Value) -> Value, or: (Value, Value) -> Value
  ) -> Value? {
    var values: [Value] = []
    for operation in operations {
      switch operation {
      case .tag(let name): values.append(tag(name))
      case .not:
        guard let value = values.popLast() else { return nil }
        values.append(not(value))
      case .and, .or:
        guard let right = values.popLast(), let left = values.popLast() else { return nil }
        values.append(operation == .and ? and(left, right) : or(left, right))
      }
    }
    return values.last
  }
}

extension TagExpression: CustomStringConvertible {
  /// The expression with parentheses around each pair: `( @a and not ( @b ) )`.
  public var description: String {
    reckon(
      tag: { (text: Self.escaped($0), isPair: false) },
      not: { ($0.isPair ? "not \($0.text)" : "not ( \($0.text) )", false) },
      and: { ("( \($0.text) and \($1.text) )", true) }, or: { ("( \($0.text) or \($1.text) )", true) }
    )?.text ?? ""
  }

  private static func escaped(_ name: String) -> String {
    var text = ""
    for scalar in name.unicodeScalars {
      if scalar == "\\" || scalar == "(" || scalar == ")" || scalar.properties.isWhitespace { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    return text
  }
}
