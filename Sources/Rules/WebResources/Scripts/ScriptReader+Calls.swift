import JavaScript

/// Calls of functions in the scripts, and of the browser functions that matter here.
extension ScriptReader {
  mutating func called(
    _ node: JavaScriptNode, at site: ScriptSite, in frame: ScriptFrame
  ) -> ScriptValues {
    guard var callee = node.child(.callee) else { return .unknown }
    let nodes = trees[site.script].nodes
    func at(_ index: Int) -> ScriptSite { ScriptSite(script: site.script, node: index) }
    // `object?.method()` may be wrapped in a chain node.
    while nodes[callee].kind == .chain, let inner = nodes[callee].child(.expression) { callee = inner }
    let target = nodes[callee]
    guard target.kind == .member, let object = target.child(.object), let property = target.child(.property)
    else {
      let name = target.kind == .identifier ? target.text : nil
      let functions = evaluate(at(callee), in: frame)
      note(call: callee, withNew: false, as: functions, in: frame)
      let arguments = arguments(of: node, at: site, in: frame)
      if functions == .unknown, let name {
        return browserCall(name, on: ScriptValues(.host(.window)), arguments, at: site, in: frame)
      }
      // `super(…)` runs the parent's constructor, which is read as a function that nothing calls.
      let isSuper = target.kind == .superclass
      noteEndless(callOf: functions, at: site, in: frame)
      return call(isSuper ? .undefined : functions, arguments, this: .unknown, in: frame)
    }
    let objects = evaluate(at(object), in: frame)
    let names = keys(at(property), isComputed: target.isComputed, in: frame)
    note(base: object, of: objects, in: frame)
    noteNothing(object, in: frame)
    let functions = member(objects, names)
    note(members: names, at: at(property), of: objects, isCalled: true, in: frame)
    let arguments = arguments(of: node, at: site, in: frame)
    var result = ScriptValues.undefined
    if !functions.objects.isEmpty {
      result.formUnion(call(functions, arguments, this: objects, in: frame))
    }
    for name in names where functions.objects.isEmpty || functions.all.contains(.unknown) {
      result.formUnion(browserCall(name ?? "", on: objects, arguments, at: site, in: frame))
    }
    return result
  }

  mutating func constructed(
    _ node: JavaScriptNode, at site: ScriptSite, in frame: ScriptFrame
  ) -> ScriptValues {
    let callee = node.child(.callee).map {
      evaluate(ScriptSite(script: site.script, node: $0), in: frame)
    }
    if let name = node.child(.callee), let callee { note(call: name, withNew: true, as: callee, in: frame) }
    let arguments = arguments(of: node, at: site, in: frame)
    guard let callee else { return .unknown }
    if callee == ScriptValues(.host(.eventTargetConstructor)) { return ScriptValues(.host(.eventTarget)) }
    if callee == ScriptValues(.host(.parametersConstructor)) { return ScriptValues(.host(.parameters)) }
    if callee == ScriptValues(.host(.promiseConstructor)) {
      handOver(arguments, in: frame)
      return ScriptValues(.host(.promise))
    }
    if callee == ScriptValues(.host(.collectionConstructor)) { return collection(of: arguments.first) }
    var result = ScriptValues.undefined
    if callee.contains(.eventConstructor) {
      result.formUnion(make(ScriptObject(eventNames: arguments.first ?? .unknown)))
      noteName(ofEvent: node, as: callee, in: frame)
    }
    for made in callee.objects {
      let prototype = member(ScriptValues(.object(made)), ["prototype"]).objects.first
      let instance = make(ScriptObject(prototype: prototype))
      result.formUnion(instance)
      if heap[made].function != nil {
        // A constructor may return something other than the new object, such as an event.
        result.formUnion(call(made, with: arguments, this: instance, isUnloading: frame.isUnloading))
      }
    }
    if callee.all.contains(.unknown) {
      handOver(arguments, in: frame)
      result.insert(.unknown)
    }
    return result
  }

  private mutating func arguments(
    of node: JavaScriptNode, at site: ScriptSite, in frame: ScriptFrame
  ) -> [ScriptValues] {
    node.children(.arguments).map { index in
      let values = evaluate(ScriptSite(script: site.script, node: index), in: frame)
      if values.contains(.location) { noteAddress() }
      return values
    }
  }

  private mutating func call(
    _ functions: ScriptValues, _ arguments: [ScriptValues], this: ScriptValues, in frame: ScriptFrame
  ) -> ScriptValues {
    var result = ScriptValues.undefined
    for function in functions.objects {
      if heap[function].function == nil { result.insert(.unknown) }
      result.formUnion(call(function, with: arguments, this: this, isUnloading: frame.isUnloading))
    }
    if functions.all.contains(.unknown) {
      handOver(arguments, in: frame)
      result.insert(.unknown)
    }
    return result
  }

  /// A call of a function that no script defines.
  private mutating func browserCall(
    _ name: String, on objects: ScriptValues, _ arguments: [ScriptValues], at site: ScriptSite,
    in frame: ScriptFrame
  ) -> ScriptValues {
    let first = arguments.first ?? .undefined
    noteIndirection(name, on: objects, first, in: frame)
    if ["assign", "replace"].contains(name), objects == ScriptValues(.host(.location)) {
      noteLeaving(to: first, site.node, in: frame)
    }
    switch name {
    case "dispatchEvent":
      let argument = trees[site.script].nodes[site.node].children(.arguments).first
      if objects.areEventTargets, isNoEvent(first, given: argument.map { trees[site.script].nodes[$0] }) {
        note(.notAnEvent, name, argument ?? site.node, in: frame)
      }
      // Of several targets, the right one may be the one that is taken: `let host = window; if (…) host = top`.
      let certain: [ScriptValue] = [.host(.top), .unknown]
      let targets = certain.first { objects.all.contains($0) }.map { [$0] } ?? objects.all
      // A field that seems to be empty is set by a part that was not followed.
      let isField = targets.isEmpty && trees[site.script].callsMemberOfThis(site.node)
      for object in isField ? [.unknown] : targets {
        dispatch(first, to: object, at: site, in: frame)
      }
      return .unknown
    case _ where Self.elementCalls.contains(name) && objects.isInPage:
      return ScriptValues(.host(.element))
    case _ where Self.elementListCalls.contains(name) && objects.isInPage:
      return ScriptValues(.host(.elements))
    case "open" where objects == ScriptValues(.host(.window)):
      return ScriptValues(.host(.popup))
    case "createEvent":
      return make(ScriptObject(eventNames: .undefined))
    case "initEvent", "initCustomEvent":
      for event in objects.objects { heap[event].eventNames?.formUnion(first) }
      return .undefined
    case "addEventListener", "on", "bind", "one":
      // The last three are jQuery's; `bind` on a function returns that function.
      listen(first, arguments, on: objects, at: site, in: frame)
      if name == "addEventListener" {
        let nodes = trees[site.script].nodes[site.node].children(.arguments)
        noteListener(to: first, on: objects)
        noteDeafness(of: objects, to: first, isCapturing: arguments.count > 2)
        note(
          handler: nodes.dropFirst().first, use: name, isUnloading: isUnload(first, on: objects), in: frame)
      }
      return name == "bind" ? objects : .unknown
    case "removeEventListener":
      removeListener(of: first, arguments.dropFirst().first ?? .undefined, at: site, in: frame)
      return .unknown
    case "postMessage":
      return .unknown
    case "fetch" where objects == ScriptValues(.host(.window)):
      handOver(arguments, in: frame)
      return ScriptValues(.host(.slowPromise))
    case "then", "catch", "finally":
      if objects == ScriptValues(.host(.promise)) {
        handOver(arguments, in: frame)
        return objects
      }
      guard objects == ScriptValues(.host(.slowPromise)) else { break }
      postponed(until: site, if: frame.isUnloading) { $0.handOver(arguments, in: frame) }
      return objects
    case _ where Self.timers.contains(name) && objects == ScriptValues(.host(.window)):
      postponed(until: site, if: frame.isUnloading) { $0.handOver(arguments, in: frame) }
      return .unknown
    case "call", "apply":
      let rest = name == "call" ? Array(arguments.dropFirst()) : listed(arguments.dropFirst().first)
      let functions = objects.objects.filter { heap[$0].function != nil }
      guard !functions.isEmpty else { break }
      return functions.reduce(into: .undefined) { result, function in
        result.formUnion(call(function, with: rest, this: first, isUnloading: frame.isUnloading))
      }
    case "freeze", "seal":
      if objects.contains(.objectConstructor) { return first }
    case "assign" where objects.contains(.objectConstructor):
      for source in arguments.dropFirst().flatMap(\.objects) {
        if first.contains(.window) { for (key, values) in heap[source].properties { define(key, values) } }
        for target in first.objects {
          heap[target].properties.merge(heap[source].properties) { $0.union($1) }
          if escaped.contains(target) { release(ScriptValues(.object(source))) }
        }
        for target in first.all where target != .host(.window) {
          if case .object = target { continue }
          for (key, values) in heap[source].properties { assign(target, key, values) }
        }
      }
      return first
    case "values" where objects.contains(.objectConstructor):
      return make(ScriptObject(elements: member(first, [nil])))
    case "entries" where objects.contains(.objectConstructor) && !first.objects.isEmpty:
      return make(ScriptObject(elements: entries(of: first, at: site)))
    case "defineProperty", "defineProperties", "set", "__defineGetter__":
      guard objects.contains(.objectConstructor) || objects.contains(.reflect) || name.hasPrefix("_") else {
        guard !objects.objects.isEmpty, name == "set" else { break }
        return store(arguments, in: objects)
      }
      return defineProperty(name, on: name.hasPrefix("_") ? objects : first, arguments)
    case "add" where !objects.objects.isEmpty: return store(arguments, in: objects)
    case "get", "pop", "shift", "at":
      guard !objects.objects.isEmpty, objects.all.count == objects.objects.count else { break }
      return elements(of: objects).union(.unknown)
    case "stringify" where objects == ScriptValues(.host(.json)): return .unknown
    case "forEach", "map", "filter", "some", "every", "find":
      for function in first.objects where !objects.objects.isEmpty || objects.contains(.elements) {
        call(function, with: [elements(of: objects)], this: .unknown, isUnloading: frame.isUnloading)
      }
      if !objects.objects.isEmpty || objects.contains(.elements) { return .unknown }
    case "push", "unshift":
      for object in objects.objects {
        for values in arguments {
          heap[object].elements.formUnion(values)
          if escaped.contains(object) { release(values) }
        }
      }
      if objects.objects.isEmpty { arguments.forEach { release($0) } }
      return .unknown
    default: break
    }
    let isSeen = !objects.all.isEmpty && objects.all.allSatisfy { $0 == .host(.console) }
    if !isSeen { handOver(arguments, in: frame) }
    // A method that is not read may call what its object holds.
    release(objects)
    return .unknown
  }

  private static let elementCalls: Set<String> = [
    "appendChild", "closest", "createElement", "createElementNS", "elementFromPoint", "getElementById",
    "insertBefore", "querySelector",
  ]
  private static let elementListCalls: Set<String> = [
    "getElementsByClassName", "getElementsByName", "getElementsByTagName", "querySelectorAll",
  ]

  /// The possible contents of a list passed to `apply`, for each of a function's first parameters.
  private func listed(_ list: ScriptValues?) -> [ScriptValues] {
    Array(repeating: list.map { elements(of: $0) } ?? .undefined, count: 4)
  }

  /// Passes arguments to a function that was not read: it may call them or dispatch them.
  mutating func handOver(_ arguments: [ScriptValues], in frame: ScriptFrame) {
    for value in arguments.flatMap(\.all) {
      switch value {
      case .text(let text, _): facts.handedOver.insert(text)
      case .object(let object):
        for event in [object] + heap[object].elements.objects {
          guard let names = heap[event].eventNames else { continue }
          for name in names.texts { facts.handedOver.insert(name.text) }
          if names.texts.isEmpty {
            dispatchAnything(at: calls.last ?? ScriptSite(script: frame.script, node: 0), in: frame)
          }
        }
        later(object, isUnloading: frame.isUnloading)
        release(ScriptValues(value))
      case .unknown, .host: break
      }
    }
  }
}

extension JavaScriptTree {
  /// Whether a call is one of a method of what `this` holds: `this.target.dispatchEvent(…)`.
  fileprivate func callsMemberOfThis(_ call: Int) -> Bool {
    guard var object = nodes[call].child(.callee) else { return false }
    while let inner = nodes[object].child(.object) ?? nodes[object].child(.expression) { object = inner }
    return nodes[object].kind == .this
  }
}

extension ScriptValues {
  /// Whether they are certainly objects of the browser's that take events.
  fileprivate var areEventTargets: Bool {
    areWindows
      || !all.isEmpty
        && all.allSatisfy {
          [.host(.document), .host(.topDocument), .host(.element), .host(.opener), .host(.frame)].contains($0)
        }
  }

  /// Whether it is certainly the page's document or an element of it.
  fileprivate var isInPage: Bool {
    !all.isEmpty && all.allSatisfy { $0 == .host(.document) || $0 == .host(.element) }
  }
}
