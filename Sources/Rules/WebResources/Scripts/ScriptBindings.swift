import JavaScript

/// What the names in one script mean, by the scopes in which they are declared.
///
/// Only what is certain is listed: a script that uses `with` or `eval`, or nests too deeply, has no facts.
struct ScriptBindings {
  /// The identifiers that the script itself does not declare.
  private(set) var unresolved: Set<Int> = []
  /// The identifiers of constants that are assigned to again.
  private(set) var constantsAssigned: Set<Int> = []
  /// The identifiers of variables that are used before their declaration, in the same function.
  private(set) var usedTooEarly: Set<Int> = []

  private let nodes: [JavaScriptNode]
  private var scopes: [Scope] = []
  private var depth = 0
  private var hasGivenUp = false

  private static let depthLimit = 800

  private struct Scope {
    let parent: Int?
    /// The scope of the function around it; its own index if it is one.
    let function: Int
    var bindings: [String: Binding] = [:]
  }

  private struct Binding {
    var isConstant = false
    /// Where the variable begins to exist; nil if it always does, as functions do.
    var start: Int?
  }

  init(of tree: JavaScriptTree) {
    nodes = tree.nodes
    let usesEval = nodes.contains { node in
      node.kind == .call && node.child(.callee).map { tree.nodes[$0].text == "eval" } == true
    }
    guard !usesEval, !nodes.contains(where: { $0.kind == .with }) else { return }
    let program = enter(in: nil, isFunction: true)
    declareVariables(in: 0, scope: program)
    declareBlock(0, scope: program)
    for child in nodes[0].children { walk(child.index, in: program) }
    if hasGivenUp { (unresolved, constantsAssigned, usedTooEarly) = ([], [], []) }
    scopes = []
  }

  // MARK: - Scopes

  private mutating func enter(in parent: Int?, isFunction: Bool) -> Int {
    let index = scopes.count
    scopes.append(
      Scope(parent: parent, function: isFunction ? index : parent.map { scopes[$0].function } ?? index))
    return index
  }

  private mutating func declare(_ name: String, _ binding: Binding, in scope: Int) {
    scopes[scope].bindings[name] = binding
  }

  private mutating func declare(pattern: Int, _ binding: Binding, in scope: Int) {
    for name in names(in: pattern) { declare(name, binding, in: scope) }
  }

  private func names(in pattern: Int) -> [String] {
    var (found, waiting): ([String], [Int]) = ([], [pattern])
    while let next = waiting.popLast() {
      let node = nodes[next]
      switch node.kind {
      case .identifier: if let name = node.text { found.append(name) }
      case .assignmentPattern: waiting += node.children(.left)
      case .property: waiting += node.children(.value)
      case .objectPattern, .arrayPattern, .restElement: waiting += node.children.map(\.index)
      default: break
      }
    }
    return found
  }

  /// Declares what a function or program has throughout: its `var` variables and functions.
  private mutating func declareVariables(in function: Int, scope: Int) {
    var waiting = nodes[function].children.map(\.index)
    while let next = waiting.popLast() {
      let node = nodes[next]
      switch node.kind {
      case .functionDeclaration:
        if let id = node.child(.id) { declare(pattern: id, Binding(), in: scope) }
        continue
      case .functionExpression, .arrowFunction: continue
      case .variableDeclaration where node.text == "var":
        for declarator in node.children(.declarations) {
          if let id = nodes[declarator].child(.id) { declare(pattern: id, Binding(), in: scope) }
        }
      case .importDeclaration:
        for specifier in node.children(.specifiers) {
          if let local = nodes[specifier].child(.local) { declare(pattern: local, Binding(), in: scope) }
        }
        continue
      default: break
      }
      waiting += node.children.map(\.index)
    }
  }

  /// Declares what a block has: its `let`, `const`, classes and functions.
  private mutating func declareBlock(_ block: Int, scope: Int) {
    for index in declarations(of: block) {
      let node = nodes[index]
      switch node.kind {
      case .variableDeclaration where node.text != "var":
        for declarator in node.children(.declarations) {
          guard let id = nodes[declarator].child(.id) else { continue }
          let start = nodes[declarator].range.upperBound
          declare(pattern: id, Binding(isConstant: node.text == "const", start: start), in: scope)
        }
      case .classDeclaration:
        if let id = node.child(.id) {
          declare(pattern: id, Binding(start: node.range.lowerBound), in: scope)
        }
      case .functionDeclaration:
        if let id = node.child(.id) { declare(pattern: id, Binding(), in: scope) }
      default: break
      }
    }
  }

  /// The declarations that stand directly in a node.
  private func declarations(of block: Int) -> [Int] {
    let node = nodes[block]
    switch node.kind {
    // Its cases are one block.
    case .switchStatement:
      return node.children.filter { nodes[$0.index].kind == .switchCase }.flatMap {
        directDeclarations(of: $0.index)
      }
    case .switchCase, .exportNamed, .exportDefault: return []
    default: return directDeclarations(of: block)
    }
  }

  private func directDeclarations(of block: Int) -> [Int] {
    nodes[block].children.map { child in
      let isExport = [.exportNamed, .exportDefault].contains(nodes[child.index].kind)
      return isExport ? nodes[child.index].child(.declaration) ?? child.index : child.index
    }.filter {
      [.variableDeclaration, .classDeclaration, .functionDeclaration].contains(nodes[$0].kind)
    }
  }

  // MARK: - Uses

  private mutating func walk(_ index: Int, in scope: Int) {
    guard depth < Self.depthLimit else {
      hasGivenUp = true
      return
    }
    depth += 1
    defer { depth -= 1 }
    let node = nodes[index]
    switch node.kind {
    case .identifier: use(index, in: scope)
    case .functionDeclaration, .functionExpression, .arrowFunction: walkFunction(node, index, in: scope)
    case .classDeclaration, .classExpression:
      let inside = enter(in: scope, isFunction: false)
      if let id = node.child(.id) { declare(pattern: id, Binding(), in: inside) }
      for child in node.children where child.role != .id { walk(child.index, in: inside) }
    case .propertyDefinition:
      if node.isComputed, let key = node.child(.key) { walk(key, in: scope) }
      // A field gets its value when an object is made.
      if let value = node.child(.value) { walk(value, in: enter(in: scope, isFunction: true)) }
    case .property, .method:
      if node.isComputed, let key = node.child(.key) { walk(key, in: scope) }
      if let value = node.child(.value) { walk(value, in: scope) }
    case .member:
      if let object = node.child(.object) { walk(object, in: scope) }
      if node.isComputed, let property = node.child(.property) { walk(property, in: scope) }
    case .variableDeclarator:
      if let id = node.child(.id) { walkDefaults(id, in: scope) }
      if let initial = node.child(.initial) { walk(initial, in: scope) }
    case .assignment:
      if let left = node.child(.left) { assign(left, in: scope) }
      if let right = node.child(.right) { walk(right, in: scope) }
    case .update:
      if let argument = node.child(.argument) { assign(argument, in: scope) }
    case .labeled:
      if let body = node.child(.body) { walk(body, in: scope) }
    case .breakStatement, .continueStatement, .metaProperty, .importDeclaration, .exportSpecifier, .exportAll:
      break
    case .catchClause:
      let inside = enter(in: scope, isFunction: false)
      for child in node.children where child.role != .body {
        declare(pattern: child.index, Binding(), in: inside)
        walkDefaults(child.index, in: inside)
      }
      if let body = node.child(.body) { walk(body, in: inside) }
    default:
      let inside = declarations(of: index).isEmpty ? scope : enter(in: scope, isFunction: false)
      if inside != scope { declareBlock(index, scope: inside) }
      let target = [.forIn, .forOf].contains(node.kind) ? node.child(.left) : nil
      for child in node.children {
        if child.index == target, nodes[child.index].kind != .variableDeclaration {
          assign(child.index, in: inside)
        } else {
          walk(child.index, in: inside)
        }
      }
    }
  }

  private mutating func walkFunction(_ node: JavaScriptNode, _ index: Int, in scope: Int) {
    let inside = enter(in: scope, isFunction: true)
    if node.kind == .functionExpression, let id = node.child(.id) {
      declare(pattern: id, Binding(), in: inside)
    }
    declareVariables(in: index, scope: inside)
    for parameter in node.children(.params) { declare(pattern: parameter, Binding(), in: inside) }
    for parameter in node.children(.params) { walkDefaults(parameter, in: inside) }
    if let body = node.child(.body) { walk(body, in: inside) }
  }

  /// Reads the defaults and computed keys in a pattern that declares names.
  private mutating func walkDefaults(_ pattern: Int, in scope: Int) {
    let node = nodes[pattern]
    switch node.kind {
    case .assignmentPattern:
      if let left = node.child(.left) { walkDefaults(left, in: scope) }
      if let right = node.child(.right) { walk(right, in: scope) }
    case .property:
      if node.isComputed, let key = node.child(.key) { walk(key, in: scope) }
      if let value = node.child(.value) { walkDefaults(value, in: scope) }
    case .objectPattern, .arrayPattern, .restElement:
      for child in node.children { walkDefaults(child.index, in: scope) }
    default: break
    }
  }

  /// Reads the target of an assignment.
  private mutating func assign(_ target: Int, in scope: Int) {
    let node = nodes[target]
    switch node.kind {
    case .identifier: use(target, in: scope, isAssigned: true)
    case .assignmentPattern:
      if let left = node.child(.left) { assign(left, in: scope) }
      if let right = node.child(.right) { walk(right, in: scope) }
    case .property:
      if node.isComputed, let key = node.child(.key) { walk(key, in: scope) }
      if let value = node.child(.value) { assign(value, in: scope) }
    case .objectPattern, .arrayPattern, .restElement:
      for child in node.children { assign(child.index, in: scope) }
    default: walk(target, in: scope)
    }
  }

  private mutating func use(_ index: Int, in scope: Int, isAssigned: Bool = false) {
    guard let name = nodes[index].text else { return }
    var next: Int? = scope
    while let current = next {
      if let binding = scopes[current].bindings[name] {
        if let start = binding.start, nodes[index].range.lowerBound < start,
          scopes[current].function == scopes[scope].function
        {
          usedTooEarly.insert(index)
        } else if isAssigned, binding.isConstant {
          constantsAssigned.insert(index)
        }
        return
      }
      next = scopes[current].parent
    }
    unresolved.insert(index)
  }
}
