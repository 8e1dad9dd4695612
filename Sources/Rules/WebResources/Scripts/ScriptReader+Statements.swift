import JavaScript

/// Reading statements: blocks, branches, loops, exports.
extension ScriptReader {
  /// Reads the contents of a block, functions first, because they may be called before their definition.
  mutating func statements(
    _ node: JavaScriptNode, at site: ScriptSite, in frame: ScriptFrame
  ) -> ScriptValues {
    func at(_ index: Int) -> ScriptSite { ScriptSite(script: site.script, node: index) }
    let nodes = trees[site.script].nodes
    if node.kind == .importDeclaration {
      for specifier in node.children(.specifiers) where nodes[specifier].kind == .importSpecifier {
        // The module is read as another script of the page, so its names are already known.
        guard let local = nodes[specifier].child(.local), let imported = nodes[specifier].child(.imported),
          let name = nodes[imported].text, nodes[local].text != name
        else { continue }
        bind(at(local), to: variable(name, in: frame), in: frame)
      }
      return .undefined
    }
    if node.kind == .catchClause {
      for child in node.children where child.role != .body { bind(at(child.index), to: .unknown, in: frame) }
    }
    // An export's declarations were declared with the rest of the script.
    let declared = node.children.filter { $0.role != .declaration }.compactMap { child -> (Int, Int)? in
      let index = nodes[child.index].child(.declaration) ?? child.index
      guard nodes[index].kind == .functionDeclaration else { return nil }
      return nodes[index].child(.id).map { (index, $0) }
    }
    // Of several functions of one name, only the last is ever called.
    let last = Dictionary(declared.map { (nodes[$0.1].text ?? "", $0.1) }) { $1 }
    for (index, name) in declared {
      let made = function(at(index), in: frame)
      guard let text = nodes[name].text, let kept = last[text], kept != name else {
        if node.kind == .program, let text = nodes[name].text {
          replaceFunction(text, with: at(name), in: frame)
        }
        bind(at(name), to: made, in: frame)
        continue
      }
      replacements[at(index)] = at(kept)
    }
    let outer = death
    defer { death = outer }
    let unreached = constants[site.script].unreachedParts(of: node, isUnloading: frame.isUnloading)
    for child in node.children where !(node.kind == .catchClause && child.role != .body) {
      guard !unreached.contains(child.index) else {
        unreachable(at(child.index), in: frame)
        continue
      }
      evaluate(at(child.index), in: frame)
      if death == nil, node.kind == .block || node.kind == .program, alwaysLeaves(child.index, in: frame) {
        death = .unreachable(at(child.index))
        if node.kind == .program { noteThrow(child.index, of: node, in: frame) }
      }
    }
    return .unknown
  }

  /// Reads both branches of a condition; one that says `if (false)` is never taken.
  mutating func branches(_ node: JavaScriptNode, at site: ScriptSite, in frame: ScriptFrame) {
    let truth = node.child(.test).flatMap { self.truth(of: $0, in: frame) }
    for child in node.children {
      let inside = ScriptSite(script: site.script, node: child.index)
      if child.role == .consequent && truth == false || child.role == .alternate && truth == true {
        conditionally { $0.unreachable(inside, in: frame) }
      } else {
        conditionally(unless: child.role == .test) { $0.evaluate(inside, in: frame) }
      }
    }
  }

  func truth(of condition: Int, in frame: ScriptFrame) -> Bool? {
    constants[frame.script].truth(of: condition, isUnloading: frame.isUnloading)
  }

  /// Reads code that never runs.
  mutating func unreachable(_ site: ScriptSite, in frame: ScriptFrame) {
    let outer = death
    death = death ?? .unreachable(site)
    evaluate(site, in: frame)
    death = outer
  }

  /// Whether nothing after a statement in its block is reached.
  ///
  /// One that is nested too deeply may go on.
  private func alwaysLeaves(_ index: Int, in frame: ScriptFrame, depth: Int = 0) -> Bool {
    guard depth < 32 else { return false }
    func leaves(_ inner: Int) -> Bool { alwaysLeaves(inner, in: frame, depth: depth + 1) }
    let node = trees[frame.script].nodes[index]
    switch node.kind {
    case .returnStatement, .throwStatement, .breakStatement, .continueStatement: return true
    case .block: return node.children.contains { leaves($0.index) }
    case .ifStatement:
      guard let yes = node.child(.consequent) else { return false }
      let truth = node.child(.test).flatMap { self.truth(of: $0, in: frame) }
      if truth == true { return leaves(yes) }
      guard let no = node.child(.alternate), leaves(no) else { return false }
      return truth == false || leaves(yes)
    default: return false
    }
  }

  mutating func loop(_ node: JavaScriptNode, at site: ScriptSite, in frame: ScriptFrame) {
    guard let left = node.child(.left), let right = node.child(.right) else { return }
    let over = evaluate(ScriptSite(script: site.script, node: right), in: frame)
    let values = node.kind == .forOf ? elements(of: over) : .unknown
    let nodes = trees[site.script].nodes
    let declarators = nodes[left].children(.declarations).compactMap { nodes[$0].child(.id) }
    if let pattern = declarators.first {
      bind(ScriptSite(script: site.script, node: pattern), to: values, in: frame)
    } else {
      take(ScriptSite(script: site.script, node: left), values, in: frame) { reader, name, values in
        reader.assign(name, values, in: frame)
      }
    }
    guard let body = node.child(.body) else { return }
    let inside = ScriptSite(script: site.script, node: body)
    let isEmpty = nodes[right].kind == .array && nodes[right].children.isEmpty
    conditionally { reader in
      if isEmpty { reader.unreachable(inside, in: frame) } else { reader.evaluate(inside, in: frame) }
    }
  }

  /// Reads what may run any number of times, or not at all.
  ///
  /// A loop that goes up through the windows is read twice: the first time leads to `parent`, the next to the top.
  mutating func repeated(
    _ node: JavaScriptNode, at site: ScriptSite, in frame: ScriptFrame
  ) -> ScriptValues {
    let isClimbing =
      node.kind != .switchStatement && node.kind != .switchCase
      && trees[site.script].names("parent", in: node.range)
    noteEndless(node, at: site, in: frame)
    return conditionally { reader in
      for _ in 0..<(isClimbing ? 2 : 1) { _ = reader.statements(node, at: site, in: frame) }
      return .unknown
    }
  }

  /// Reads what may not run; everything else that is read with it certainly does.
  @discardableResult
  mutating func conditionally<Result>(
    unless isCertain: Bool = false, _ read: (inout ScriptReader) -> Result
  ) -> Result {
    if !isCertain { branches += 1 }
    defer { if !isCertain { branches -= 1 } }
    return read(&self)
  }

  /// Reads what a module exports as its default, which is called by whoever imports it.
  mutating func exportDefault(_ node: JavaScriptNode, at site: ScriptSite, in frame: ScriptFrame) {
    guard let declaration = node.child(.declaration) else { return }
    let exported = ScriptSite(script: site.script, node: declaration)
    let nodes = trees[site.script].nodes
    guard nodes[declaration].kind == .functionDeclaration else {
      return release(evaluate(exported, in: frame))
    }
    let name = nodes[declaration].child(.id).flatMap { nodes[$0].text }
    release(name.map { variable($0, in: frame) } ?? function(exported, in: frame))
  }
}

extension JavaScriptTree {
  /// Whether a part of the script uses a name.
  fileprivate func names(_ name: String, in range: Range<Int>) -> Bool {
    nodes.contains { $0.text == name && range.contains($0.range.lowerBound) }
  }
}
