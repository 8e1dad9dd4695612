import JavaScript

/// Reading expressions, and choosing how each node is read.
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
      if dispatchers[site.script].contains(site.node) { dispatchAnything(at: site, in: frame) }
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
      return conditional(node, at: site, in: frame)
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

  /// Both values of `a ? b : c`, or the one that is certainly taken.
  private mutating func conditional(
    _ node: JavaScriptNode, at site: ScriptSite, in frame: ScriptFrame
  ) -> ScriptValues {
    let truth = node.child(.test).flatMap { self.truth(of: $0, in: frame) }
    return node.children.reduce(into: .undefined) { values, child in
      if child.role == .consequent && truth == false || child.role == .alternate && truth == true {
        return unreachable(ScriptSite(script: site.script, node: child.index), in: frame)
      }
      let value = conditionally(unless: child.role == .test) {
        $0.evaluate(ScriptSite(script: site.script, node: child.index), in: frame)
      }
      if child.role != .test { values.formUnion(value) }
    }
  }

  /// `window.top || window` is `window.top`: nothing else is ever taken.
  private mutating func logical(
    _ node: JavaScriptNode, at site: ScriptSite, in frame: ScriptFrame
  ) -> ScriptValues {
    guard let left = node.child(.left), let right = node.child(.right) else { return .unknown }
    let first = evaluate(ScriptSite(script: site.script, node: left), in: frame)
    let truth = self.truth(of: left, in: frame)
    if node.text == "&&" && truth == false || node.text == "||" && truth == true {
      unreachable(ScriptSite(script: site.script, node: right), in: frame)
      return first
    }
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

  /// Reads what a function waits for; when the page unloads, nothing that comes after it is in time.
  private mutating func awaited(
    _ node: JavaScriptNode, at site: ScriptSite, in frame: ScriptFrame
  ) -> ScriptValues {
    let values = node.child(.argument).map { evaluate(ScriptSite(script: site.script, node: $0), in: frame) }
    suspensions += 1
    guard values == ScriptValues(.host(.slowPromise)) else {
      return values == ScriptValues(.host(.promise)) ? .unknown : values ?? .unknown
    }
    if frame.isUnloading, branches == 0 { postponement = postponement ?? site }
    if !returns.isEmpty, branches == 0 { returns[returns.count - 1] = ScriptValues(.host(.slowPromise)) }
    return .unknown
  }
}
