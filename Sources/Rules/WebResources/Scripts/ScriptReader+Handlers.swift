import JavaScript

/// Names given as event handlers.
extension ScriptReader {
  /// Notes that a node is given as an event handler, if it is a name.
  mutating func note(handler node: Int?, use: String, isUnloading: Bool, in frame: ScriptFrame) {
    guard let node, case let handler = trees[frame.script].nodes[node], handler.kind == .identifier,
      let name = handler.text
    else { return }
    let site = ScriptSite(script: frame.script, node: node)
    let noted = ScriptHandler(name: name, site: site, use: use, isUnloading: isUnloading)
    handlers[noted, default: []].insert(frame.scope)
  }

  /// The handlers that no script declares, asked once everything was read: a name may be declared later.
  var missingHandlers: [ScriptHandler] {
    let imported = Set(trees.flatMap(\.importedNames))
    return handlers.filter { handler, scopes in
      !imported.contains(handler.name) && !BrowserNames.contains(handler.name)
        && scopes.allSatisfy { !declares(handler.name, in: $0) }
    }.map(\.key)
  }

  func declares(_ name: String, in scope: Int) -> Bool {
    var next: Int? = scope
    while let current = next {
      if scopes[current].variables[name] != nil { return true }
      next = scopes[current].parent
    }
    return facts.windowNames.contains(name)
  }
}

extension JavaScriptTree {
  /// The names that it imports, whether the module is a file of the solution or not.
  var importedNames: [String] {
    nodes.filter { $0.kind == .importDeclaration }.flatMap { node in
      node.children(.specifiers).compactMap { nodes[$0].child(.local).flatMap { nodes[$0].text } }
    }
  }
}
