import JavaScript

/// Functions, objects and classes that a script creates.
extension ScriptReader {
  mutating func function(_ site: ScriptSite, in frame: ScriptFrame) -> ScriptValues {
    let isArrow = trees[site.script].nodes[site.node].kind == .arrowFunction
    heap.append(ScriptObject())
    let prototype = heap.count - 1
    return make(
      ScriptObject(
        properties: ["prototype": ScriptValues(.object(prototype))],
        function: ScriptFunction(site: site, scope: frame.scope, this: isArrow ? frame.this : nil)))
  }

  mutating func objectLiteral(
    _ node: JavaScriptNode, at site: ScriptSite, in frame: ScriptFrame
  ) -> ScriptValues {
    func at(_ index: Int) -> ScriptSite { ScriptSite(script: site.script, node: index) }
    let made = make(ScriptObject(isLiteral: true))
    guard let object = made.objects.first else { return .unknown }
    for index in node.children(.properties) {
      let property = trees[site.script].nodes[index]
      guard let key = property.child(.key), let value = property.child(.value) else {
        // `...other`
        for other in (property.child(.argument).map { evaluate(at($0), in: frame) } ?? .undefined).objects {
          heap[object].properties.merge(heap[other].properties) { $0.union($1) }
        }
        continue
      }
      let values = evaluate(at(value), in: frame)
      if isCalledUnseen(property) { release(values) }
      for key in keys(at(key), isComputed: property.isComputed, in: frame) {
        if let key { release(values, asHandler: key) }
        write(key, property.isGetter ? .unknown : values, to: object)
      }
    }
    return made
  }

  /// Gives a handler to whoever gets the object that holds it: `h('button', { onclick: start })`.
  private mutating func release(_ values: ScriptValues, asHandler key: String) {
    guard key.count > 2, key.hasPrefix("on") else { return }
    for function in values.objects { later(function, isUnloading: key.lowercased() == "onbeforeunload") }
  }

  mutating func classObject(
    _ node: JavaScriptNode, at site: ScriptSite, in frame: ScriptFrame
  ) -> ScriptValues {
    func at(_ index: Int) -> ScriptSite { ScriptSite(script: site.script, node: index) }
    let nodes = trees[site.script].nodes
    let parents = node.child(.superClass).map { evaluate(at($0), in: frame) } ?? .undefined
    let made = function(at(node.child(.body) ?? site.node), in: frame)
    guard let object = made.objects.first, let prototype = member(made, ["prototype"]).objects.first
    else { return .unknown }
    heap[object].function = nil
    heap[prototype].sharesFields = true
    // `super(…)` runs the parent's constructor; a parent that is not read may call every method.
    for parent in parents.objects { later(parent, isUnloading: frame.isUnloading) }
    heap[prototype].prototype = member(parents, ["prototype"]).objects.first
    let inside = ScriptFrame(
      script: frame.script, scope: frame.scope, this: ScriptValues(.object(prototype)),
      isUnloading: frame.isUnloading)
    if let name = node.child(.id) { bind(at(name), to: made, in: frame) }
    let members = node.child(.body).map { nodes[$0].children(.body) } ?? []
    for index in members {
      let member = nodes[index]
      guard let key = member.child(.key) else {
        evaluate(at(index), in: inside)
        continue
      }
      let values = member.child(.value).map { evaluate(at($0), in: inside) } ?? .undefined
      if isCalledUnseen(member) { release(values) }
      for name in keys(at(key), isComputed: member.isComputed, in: frame) {
        // A static member is also stored as a member of the objects: reading need not distinguish them.
        if member.text == "constructor", let constructor = values.objects.first {
          heap[object].function = heap[constructor].function
        }
        let read = member.isGetter ? .unknown : values
        write(name, read, to: prototype)
        write(name, read, to: object)
      }
    }
    if parents.all.contains(.unknown) { release(made) }
    return made
  }

  /// Whether something other than a call runs a member's function: `get size()`, `toString()`, `[key]()`.
  private func isCalledUnseen(_ member: JavaScriptNode) -> Bool {
    member.isComputed || member.text == "get" || member.text == "set"
  }
}

extension JavaScriptNode {
  /// Whether it is a member whose value is what a function returns, which is not followed: `get target()`.
  fileprivate var isGetter: Bool { text == "get" }
}
