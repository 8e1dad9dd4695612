import Notations

/// Reading names: variables, parameters, patterns.
extension ScriptReader {
  /// The possible values of a name.
  func variable(_ name: String, in frame: ScriptFrame) -> ScriptValues {
    var scope: Int? = frame.scope
    while let current = scope {
      if let values = scopes[current].variables[name] { return values }
      scope = scopes[current].parent
    }
    return HostObject.global(name).map { ScriptValues(.host($0)) } ?? .unknown
  }

  /// Adds possible values to a name: in its scope, or for all scripts if nothing declares it.
  mutating func assign(_ name: String, _ values: ScriptValues, in frame: ScriptFrame) {
    var scope = frame.scope
    while scopes[scope].variables[name] == nil, let parent = scopes[scope].parent { scope = parent }
    scopes[scope].variables[name, default: .undefined].formUnion(values)
  }

  /// Declares the names of a pattern: `name`, `{name, other: name}`, `[name]`, `name = 1`, `...name`.
  mutating func bind(_ site: ScriptSite, to values: ScriptValues, in frame: ScriptFrame) {
    take(site, values, in: frame) { reader, name, values in
      reader.scopes[frame.scope].variables[name, default: .undefined].formUnion(values)
    }
  }

  /// Destructures a value by a pattern.
  mutating func take(
    _ site: ScriptSite, _ values: ScriptValues, in frame: ScriptFrame,
    _ store: (inout ScriptReader, String, ScriptValues) -> Void
  ) {
    let node = trees[site.script].nodes[site.node]
    func at(_ index: Int) -> ScriptSite { ScriptSite(script: site.script, node: index) }
    switch node.kind {
    case .identifier:
      store(&self, node.text ?? "", values)
    case .objectPattern:
      for index in node.children(.properties) {
        let property = trees[site.script].nodes[index]
        guard let key = property.child(.key), let target = property.child(.value) else {
          if let rest = property.child(.argument) { take(at(rest), values, in: frame, store) }
          continue
        }
        let keys = keys(at(key), isComputed: property.isComputed, in: frame)
        take(at(target), member(values, keys), in: frame, store)
      }
    case .arrayPattern:
      for index in node.children(.elements) { take(at(index), elements(of: values), in: frame, store) }
    case .assignmentPattern:
      guard let left = node.child(.left), let right = node.child(.right) else { return }
      let other = evaluate(at(right), in: frame)
      // The default after `=` applies if nothing is given; with an unknown value, that cannot be decided.
      let isGiven = !values.all.isEmpty && values != .unknown
      take(at(left), isGiven ? values : values.union(other), in: frame, store)
    case .restElement:
      let rest = make(ScriptObject(elements: elements(of: values).union(values)))
      if let argument = node.child(.argument) { take(at(argument), rest, in: frame, store) }
    case .member:
      assign(toMember: site, values, in: frame)
    default:
      break
    }
  }

  /// The names of the requested member; nil for an unknown name.
  mutating func keys(_ site: ScriptSite, isComputed: Bool, in frame: ScriptFrame) -> [String?] {
    let node = trees[site.script].nodes[site.node]
    if isComputed, node.kind != .literal {
      return evaluate(site, in: frame).all.map { if case .text(let text, _) = $0 { text } else { nil } }
    }
    return [node.text]
  }

  /// All possible elements of a list.
  func elements(of values: ScriptValues) -> ScriptValues {
    values.all.reduce(into: .undefined) { elements, value in
      if case .object(let object) = value {
        elements.formUnion(heap[object].elements)
      } else if value == .host(.elements) {
        elements.insert(.host(.element))
      } else {
        elements.insert(.unknown)
      }
    }
  }
}
