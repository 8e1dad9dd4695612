import Notations

/// Reading statements and expressions.
extension ScriptReader {
  mutating func value(
    of node: JavaScriptNode, at site: ScriptSite, in frame: ScriptFrame
  ) -> ScriptValues {
    func at(_ index: Int) -> ScriptSite { ScriptSite(script: site.script, node: index) }
    switch node.kind {
    case .string:
      return ScriptValues(.text(node.text ?? "", site))
    case .identifier:
      noteBinding(of: site, in: frame)
      return variable(node.text ?? "", in: frame)
    case .this:
      return frame.this
    case .superclass:
      return frame.this
    case .template, .binary:
      return joined(site, in: frame)
    case .member:
      guard let object = node.child(.object), let property = node.child(.property) else { return .unknown }
      let objects = evaluate(at(object), in: frame)
      noteNothing(object, in: frame)
      let names = keys(at(property), isComputed: node.isComputed, in: frame)
      note(members: names, at: at(property), of: objects, isCalled: false, in: frame)
      return member(objects, names)
    case .call: return called(node, at: site, in: frame)
    case .new: return constructed(node, at: site, in: frame)
    case .functionExpression, .arrowFunction, .functionDeclaration:
      return node.kind == .functionDeclaration ? .undefined : function(site, in: frame)
    case .classExpression, .classDeclaration: return classObject(node, at: site, in: frame)
    case .object: return objectLiteral(node, at: site, in: frame)
    case .array:
      var list = ScriptObject(isLiteral: true)
      for element in node.children(.elements) { list.elements.formUnion(evaluate(at(element), in: frame)) }
      return make(list)
    case .await: return awaited(node, at: site, in: frame)
    case .yield:
      suspensions += 1
      return node.child(.argument).map { evaluate(at($0), in: frame) } ?? .undefined
    case .metaProperty, .exportSpecifier, .breakStatement, .continueStatement: return .unknown
    case .update:
      if let argument = node.child(.argument) {
        noteBinding(of: at(argument), in: frame)
        evaluate(at(argument), in: frame)
      }
      return .unknown
    case .spread, .chain:
      let inner = (node.child(.argument) ?? node.child(.expression)).map { evaluate(at($0), in: frame) }
      return node.kind == .spread ? elements(of: inner ?? .unknown) : inner ?? .unknown
    case .logical: return logical(node, at: site, in: frame)
    case .taggedTemplate:
      for child in node.children { release(evaluate(at(child.index), in: frame)) }
      return .unknown
    case .conditional:
      return node.children.reduce(into: .undefined) { values, child in
        let value = conditionally(unless: child.role == .test) { $0.evaluate(at(child.index), in: frame) }
        if child.role != .test { values.formUnion(value) }
      }
    case .sequence:
      return node.children.reduce(.undefined) { _, child in evaluate(at(child.index), in: frame) }
    case .assignment:
      return assigned(node, at: site, in: frame)
    case .variableDeclarator:
      guard let pattern = node.child(.id) else { return .undefined }
      let initial = node.child(.initial).map { evaluate(at($0), in: frame) } ?? .undefined
      bind(at(pattern), to: initial, in: frame)
      return .undefined
    case .returnStatement:
      let result = node.child(.argument).map { evaluate(at($0), in: frame) } ?? .undefined
      if !returns.isEmpty { returns[returns.count - 1].formUnion(result) }
      return .undefined
    case .forOf, .forIn:
      loop(node, at: site, in: frame)
      return .undefined
    case .ifStatement:
      branches(node, at: site, in: frame)
      return .undefined
    case .tryStatement:
      for child in node.children {
        let isGuarded = child.index == node.children.first?.index
        if isGuarded { triesAround += 1 }
        evaluate(at(child.index), in: frame)
        if isGuarded { triesAround -= 1 }
      }
      return .undefined
    case .exportDefault:
      exportDefault(node, at: site, in: frame)
      return .undefined
    case .forStatement, .whileStatement, .doWhile, .switchStatement, .switchCase:
      return repeated(node, at: site, in: frame)
    case .catchClause, .importDeclaration, .program, .block, .other, .variableDeclaration, .exportNamed,
      .exportAll, .labeled, .with:
      return conditionally(unless: node.kind != .catchClause) { $0.statements(node, at: site, in: frame) }
    default:
      for child in node.children { evaluate(at(child.index), in: frame) }
      return .unknown
    }
  }

  /// Reads the contents of a block, functions first, because they may be called before their definition.
  private mutating func statements(
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
    for child in node.children where !(node.kind == .catchClause && child.role != .body) {
      evaluate(at(child.index), in: frame)
      let tree = trees[site.script]
      if death == nil, node.kind == .block || node.kind == .program, tree.alwaysLeaves(child.index) {
        death = .unreachable(at(child.index))
      }
    }
    return .unknown
  }

  /// Reads both branches of a condition; one that says `if (false)` is never taken.
  private mutating func branches(_ node: JavaScriptNode, at site: ScriptSite, in frame: ScriptFrame) {
    let nodes = trees[site.script].nodes
    let isNever = node.child(.test).map {
      ["false", "0"].contains(nodes[$0].text) && nodes[$0].kind == .literal
    }
    for child in node.children {
      let outer = death
      let inside = ScriptSite(script: site.script, node: child.index)
      if child.role == .consequent, isNever == true, death == nil { death = .unreachable(inside) }
      conditionally(unless: child.role == .test) { $0.evaluate(inside, in: frame) }
      death = outer
    }
  }

  /// `window.top || window` is `window.top`: nothing else is ever taken.
  private mutating func logical(
    _ node: JavaScriptNode, at site: ScriptSite, in frame: ScriptFrame
  ) -> ScriptValues {
    guard let left = node.child(.left), let right = node.child(.right) else { return .unknown }
    let first = evaluate(ScriptSite(script: site.script, node: left), in: frame)
    let second = conditionally { $0.evaluate(ScriptSite(script: site.script, node: right), in: frame) }
    guard first.isCertainlyTrue else { return first.union(second) }
    return node.text == "&&" ? second : first
  }

  private mutating func assigned(
    _ node: JavaScriptNode, at site: ScriptSite, in frame: ScriptFrame
  ) -> ScriptValues {
    guard let left = node.child(.left), let right = node.child(.right) else { return .unknown }
    noteHandler(assigning: right, to: left, at: site, in: frame)
    var values = evaluate(ScriptSite(script: site.script, node: right), in: frame)
    switch node.text {
    case "=", "||=", "&&=", "??=": break
    case "+=":
      let before = evaluate(ScriptSite(script: site.script, node: left), in: frame)
      values = joined(before, values, at: site)
    default: values = .unknown
    }
    let handler = windowHandler(assignedBy: left, at: site, in: frame)
    if let handler, node.text == "=" { replaceHandler(handler, at: site, in: frame) }
    if trees[site.script].nodes[left].kind == .identifier {
      noteAssignment(to: ScriptSite(script: site.script, node: left), in: frame)
    }
    take(ScriptSite(script: site.script, node: left), values, in: frame) { reader, name, values in
      reader.assign(name, values, in: frame)
    }
    if let handler { keepHandlers(handler, values, in: frame) }
    return values
  }

  /// The handler of the page's window that an assignment sets: `window.onload`, `onload`.
  private mutating func windowHandler(
    assignedBy left: Int, at site: ScriptSite, in frame: ScriptFrame
  ) -> String? {
    let nodes = trees[site.script].nodes
    guard nodes[left].kind == .member else {
      return nodes[left].text.flatMap { name in
        BrowserEvents.hasHandler(name) && bindings[site.script].unresolved.contains(left) ? name : nil
      }
    }
    guard let object = nodes[left].child(.object),
      let name = nodes[left].child(.property).flatMap({ nodes[$0].text }),
      BrowserEvents.hasHandler(name),
      evaluate(ScriptSite(script: site.script, node: object), in: frame) == ScriptValues(.host(.window))
    else { return nil }
    return name
  }

  /// Notes the handler in `window.onload = begin`.
  private mutating func noteHandler(
    assigning right: Int, to left: Int, at site: ScriptSite, in frame: ScriptFrame
  ) {
    let nodes = trees[site.script].nodes
    let name =
      nodes[left].kind == .member ? nodes[left].child(.property).flatMap { nodes[$0].text } : nodes[left].text
    guard let name, name.hasPrefix("on") else { return }
    let property = ScriptSite(script: site.script, node: nodes[left].child(.property) ?? left)
    let owner =
      nodes[left].kind == .member
      ? nodes[left].child(.object).map { evaluate(ScriptSite(script: site.script, node: $0), in: frame) }
      : declares(name, in: frame.scope) ? nil : ScriptValues(.host(.window))
    if let owner, let meant = noteHandler(named: name, at: property, of: owner) {
      // What is meant counts, so that nothing else is reported about it.
      for function in evaluate(ScriptSite(script: site.script, node: right), in: frame).objects {
        later(function, isUnloading: meant == "onbeforeunload")
      }
      return
    }
    guard name == name.lowercased() else { return }
    if owner == ScriptValues(.host(.document)),
      BrowserEvents.isDeafDocument(for: String(name.dropFirst(2)), isCapturing: false)
    {
      facts.misplacedEvents.insert(
        DeafListener(name: String(name.dropFirst(2)), site: property, target: .document))
    }
    if ["onpagehide", "onunload"].contains(name) { facts.lateListeners.insert(site) }
    note(handler: right, use: name, isUnloading: name == "onbeforeunload", in: frame)
  }

  private mutating func loop(_ node: JavaScriptNode, at site: ScriptSite, in frame: ScriptFrame) {
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
    if let body = node.child(.body) {
      conditionally { $0.evaluate(ScriptSite(script: site.script, node: body), in: frame) }
    }
  }

  /// Reads what may run any number of times, or not at all.
  ///
  /// A loop that goes up through the windows is read twice: the first time leads to `parent`, the next to the top.
  private mutating func repeated(
    _ node: JavaScriptNode, at site: ScriptSite, in frame: ScriptFrame
  ) -> ScriptValues {
    let isClimbing =
      node.kind != .switchStatement && node.kind != .switchCase
      && trees[site.script].names("parent", in: node.range)
    return conditionally { reader in
      for _ in 0..<(isClimbing ? 2 : 1) { _ = reader.statements(node, at: site, in: frame) }
      return .unknown
    }
  }

  /// Reads what may not run; everything else that is read with it certainly does.
  @discardableResult
  private mutating func conditionally<Result>(
    unless isCertain: Bool = false, _ read: (inout ScriptReader) -> Result
  ) -> Result {
    if !isCertain { branches += 1 }
    defer { if !isCertain { branches -= 1 } }
    return read(&self)
  }

  /// Reads what a function waits for; when the page unloads, nothing that comes after it is in time.
  private mutating func awaited(
    _ node: JavaScriptNode, at site: ScriptSite, in frame: ScriptFrame
  ) -> ScriptValues {
    let values = node.child(.argument).map { evaluate(ScriptSite(script: site.script, node: $0), in: frame) }
    suspensions += 1
    guard values == ScriptValues(.host(.slowPromise)) else { return values ?? .unknown }
    if frame.isUnloading, branches == 0 { postponement = postponement ?? site }
    if !returns.isEmpty, branches == 0 { returns[returns.count - 1] = ScriptValues(.host(.slowPromise)) }
    return .unknown
  }

  /// Reads what a module exports as its default, which is called by whoever imports it.
  private mutating func exportDefault(_ node: JavaScriptNode, at site: ScriptSite, in frame: ScriptFrame) {
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

extension JavaScriptTree {
  /// Whether nothing after a statement in its block is reached.
  fileprivate func alwaysLeaves(_ index: Int) -> Bool {
    let node = nodes[index]
    switch node.kind {
    case .returnStatement, .throwStatement, .breakStatement, .continueStatement: return true
    case .block: return node.children.contains { alwaysLeaves($0.index) }
    case .ifStatement:
      guard let yes = node.child(.consequent), let no = node.child(.alternate) else { return false }
      return alwaysLeaves(yes) && alwaysLeaves(no)
    default: return false
    }
  }
}
