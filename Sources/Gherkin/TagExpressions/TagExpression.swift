/// Which scenarios are meant, by their tags: `@smoke and not (@slow or @wip)`.
///
/// As https://github.com/cucumber/tag-expressions defines it: `not` binds closer than `and`, and that closer than
/// `or`; a backslash takes the meaning from a parenthesis, a space or a backslash behind it.
public struct TagExpression: Hashable, Sendable {
  /// A step of the reckoning.
  enum Operation: Hashable {
    case tag(String)
    case not, and, or
  }

  /// Operands before their operators, so that no nesting is too deep; empty for the expression that says nothing.
  let operations: [Operation]

  /// The expression that says nothing, and so means every scenario.
  public static let all = TagExpression(operations: [])

  init(operations: [Operation]) { self.operations = operations }

  /// Whether something with these tags is meant; the names have their `@`.
  public func matches(_ tags: some Sequence<String>) -> Bool {
    let names = Set(tags)
    return reckon(tag: { names.contains($0) }, not: { !$0 }, and: { $0 && $1 }, or: { $0 || $1 }) ?? true
  }

  /// Goes through the operations; nil where there are none.
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
  /// The expression with a parenthesis around each pair: `( @a and not ( @b ) )`.
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
