import JavaScript

/// The conditions in one script whose outcome is certain, because they say it or because an app tab is a frame.
struct ScriptConstants {
  private let nodes: [JavaScriptNode]
  /// The values of the constants and functions whose names nothing else in the script has.
  private let values: [String: Int]
  /// The names that the script declares.
  private let declared: Set<String>

  private static let depthLimit = 16

  private enum Window { case own, above }

  init(of tree: JavaScriptTree) {
    nodes = tree.nodes
    var (values, declared): ([String: Int], Set<String>) = ([:], [])
    var repeated: Set<String> = []
    func declare(_ names: [String]) {
      for name in names where !declared.insert(name).inserted { repeated.insert(name) }
    }
    for (index, node) in tree.nodes.enumerated() {
      for parameter in node.children(.params) { declare(tree.names(in: parameter)) }
      if node.kind == .assignment { repeated.formUnion(tree.names(in: node.child(.left))) }
      if node.kind == .functionDeclaration, let name = node.child(.id).flatMap({ tree.nodes[$0].text }) {
        values[name] = index
      }
      if node.kind == .variableDeclaration, node.text == "const" {
        for declarator in node.children(.declarations) {
          guard let id = tree.nodes[declarator].child(.id), tree.nodes[id].kind == .identifier,
            let name = tree.nodes[id].text, let value = tree.nodes[declarator].child(.initial)
          else { continue }
          values[name] = value
        }
      }
      declare(tree.names(in: node.child(.id)))
    }
    self.values = values.filter { !repeated.contains($0.key) }
    self.declared = declared
  }

  /// Whether a condition is certainly true or false; nil if that is not known.
  func truth(of index: Int, isUnloading: Bool, depth: Int = 0) -> Bool? {
    guard depth < Self.depthLimit else { return nil }
    func truth(_ index: Int?) -> Bool? {
      index.flatMap { self.truth(of: $0, isUnloading: isUnloading, depth: depth + 1) }
    }
    let node = nodes[index]
    switch node.kind {
    case .literal: return Self.truth(ofLiteral: node.text ?? "")
    case .string: return node.text.map { !$0.isEmpty }
    case .identifier:
      guard let name = node.text else { return nil }
      if ["undefined", "NaN"].contains(name), !declared.contains(name) { return false }
      return values[name].flatMap { isFunction($0) ? true : truth($0) }
    case .unary:
      if node.text == "void" { return false }
      return node.text == "!" ? truth(node.child(.argument)).map { !$0 } : nil
    case .logical:
      let (left, right) = (truth(node.child(.left)), truth(node.child(.right)))
      switch node.text {
      case "&&": return left == false || right == false ? false : left == true ? right : nil
      case "||": return left == true || right == true ? true : left == false ? right : nil
      default: return nil
      }
    case .binary: return comparison(node)
    case .member:
      // A page in an app tab is in a frame of the product's own origin.
      let isFrame = !node.isComputed && node.child(.property).flatMap { nodes[$0].text } == "frameElement"
      return isFrame && node.child(.object).flatMap { window($0) } == .own ? true : nil
    case .call:
      guard let callee = node.child(.callee), let name = calledName(callee) else { return nil }
      // No dialog opens while a page is left.
      if isUnloading, ["confirm", "prompt"].contains(name), !declared.contains(name) { return false }
      return nodes[callee].kind == .identifier ? truth(values[name].flatMap(returned)) : nil
    default: return nil
    }
  }

  /// The name of a function of the window.
  private func calledName(_ callee: Int) -> String? {
    let node = nodes[callee]
    if node.kind == .identifier { return node.text }
    guard node.kind == .member, !node.isComputed, node.child(.object).flatMap({ window($0) }) == .own else {
      return nil
    }
    return node.child(.property).flatMap { nodes[$0].text }
  }

  private static func truth(ofLiteral text: String) -> Bool? {
    switch text {
    case "true": true
    case "false", "null": false
    case _ where text.hasPrefix("/"): true
    default: Double(text).map { $0 != 0 }
    }
  }

  private func isFunction(_ index: Int) -> Bool {
    [.arrowFunction, .functionExpression, .functionDeclaration].contains(nodes[index].kind)
  }

  /// The expression that a function without arguments returns, if it does nothing else.
  private func returned(by function: Int) -> Int? {
    guard isFunction(function), let body = nodes[function].child(.body) else { return nil }
    guard nodes[body].kind == .block else { return body }
    let statements = nodes[body].children
    guard statements.count == 1, nodes[statements[0].index].kind == .returnStatement else { return nil }
    return nodes[statements[0].index].child(.argument)
  }

  private func comparison(_ node: JavaScriptNode) -> Bool? {
    guard let left = node.child(.left), let right = node.child(.right), let text = node.text,
      ["==", "===", "!=", "!=="].contains(text)
    else { return nil }
    return isEqual(left, right).map { $0 == text.hasPrefix("=") }
  }

  private func isEqual(_ left: Int, _ right: Int) -> Bool? {
    if let first = window(left), let second = window(right) { return first == second ? nil : false }
    // What is compared with a text without capitals has none.
    if isLowercased(left), let text = plainText(right), text != text.lowercased() { return false }
    if isLowercased(right), let text = plainText(left), text != text.lowercased() { return false }
    return isSame(left, right)
  }

  /// Whether two literals are equal; nil if one is none.
  func isSame(_ left: Int, _ right: Int) -> Bool? {
    let (first, second) = (nodes[left], nodes[right])
    guard first.kind == second.kind, [.string, .literal].contains(first.kind), let text = first.text,
      let other = second.text
    else { return nil }
    return text == other
  }

  private func plainText(_ index: Int) -> String? { nodes[index].kind == .string ? nodes[index].text : nil }

  /// Whether an expression is `….toLowerCase()`.
  private func isLowercased(_ index: Int) -> Bool {
    nodes[index].kind == .call
      && nodes[index].child(.callee).flatMap { nodes[$0].child(.property) }.flatMap { nodes[$0].text }
        == "toLowerCase"
  }

  /// The window that an expression is, or is the address of; nil if it is something else.
  private func window(_ index: Int, depth: Int = 0) -> Window? {
    guard depth < Self.depthLimit else { return nil }
    let node = nodes[index]
    switch node.kind {
    case .identifier:
      guard let name = node.text else { return nil }
      if declared.contains(name) { return values[name].flatMap { window($0, depth: depth + 1) } }
      return Self.windows[name]
    case .member:
      guard !node.isComputed, let name = node.child(.property).flatMap({ nodes[$0].text }),
        let owner = node.child(.object).flatMap({ window($0, depth: depth + 1) })
      else { return nil }
      if name == "location" { return owner }
      guard let window = Self.windows[name] else { return nil }
      return owner == .above ? .above : window
    default: return nil
    }
  }

  private static let windows: [String: Window] = [
    "window": .own, "self": .own, "globalThis": .own, "location": .own, "top": .above, "parent": .above,
  ]
}

extension ScriptConstants {
  /// The parts of a loop or `switch` that never run.
  func unreachedParts(of node: JavaScriptNode, isUnloading: Bool) -> Set<Int> {
    switch node.kind {
    case .whileStatement, .forStatement:
      guard let test = node.child(.test), truth(of: test, isUnloading: isUnloading) == false else {
        return []
      }
      return Set(node.children.filter { $0.role == .body || $0.role == .other }.map(\.index))
        .subtracting(node.children(.initial))
    case .switchStatement: return unreachedCases(of: node)
    default: return []
    }
  }

  /// The cases before the one that a literal chooses; all if it chooses none.
  private func unreachedCases(of node: JavaScriptNode) -> Set<Int> {
    let cases = node.children.map(\.index).filter { nodes[$0].kind == .switchCase }
    guard let chosen = node.children.first?.index, !cases.contains(chosen) else { return [] }
    var answers: [Bool?] = []
    for index in cases { answers.append(nodes[index].child(.test).map { isSame(chosen, $0) } ?? false) }
    guard answers.allSatisfy({ $0 != nil }) else { return [] }
    let start = answers.firstIndex(of: true) ?? cases.firstIndex { nodes[$0].child(.test) == nil }
    return Set(cases.prefix(start ?? cases.count))
  }
}
