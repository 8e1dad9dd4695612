import Notations

/// Reading members of objects: `window.top`, `EVENTS.connected`, `onbeforeunload`.
extension ScriptReader {
  /// The possible values of the objects' members.
  mutating func member(_ objects: ScriptValues, _ keys: [String?]) -> ScriptValues {
    var found = ScriptValues.undefined
    for value in objects.all {
      for key in keys { found.formUnion(member(value, key)) }
    }
    return found
  }

  private mutating func member(_ value: ScriptValue, _ key: String?) -> ScriptValues {
    if key == "getQueryStringParameters" { noteAddress() }
    switch value {
    case .unknown, .text: return .unknown
    case .object(let object): return member(object, key)
    case .host(.location):
      // The parameters are in the query; a member that is not known counts as reading it.
      if key.map({ !Self.otherParts.contains($0) }) ?? true { noteAddress() }
      return .unknown
    case .host(.document) where ["URL", "documentURI", "baseURI"].contains(key):
      noteAddress()
      return .unknown
    case .host(.window):
      guard let key else { return .unknown }
      if let values = scopes[0].variables[key] { return values }
      if key.allSatisfy(\.isNumber) { return ScriptValues(.host(.frame)) }
      return HostObject.global(key).map { ScriptValues(.host($0)) } ?? .unknown
    case .host(.frames):
      let known = key.flatMap { HostObject.window.member($0) }
      return ScriptValues(.host(known ?? .frame))
    case .host(.elements):
      return ScriptValues(.host(.element))
    case .host(let host):
      return key.flatMap { host.member($0) }.map { ScriptValues(.host($0)) } ?? .unknown
    }
  }

  private func member(_ object: Int, _ key: String?) -> ScriptValues {
    guard let key else {
      return heap[object].properties.values.reduce(heap[object].elements) { $0.union($1) }
    }
    var next: Int? = object
    // A longer prototype chain must be a cycle.
    for _ in 0..<16 {
      guard let current = next else { break }
      if let values = heap[current].properties[key] { return values }
      next = heap[current].prototype
    }
    let isListMethod = Self.listMethods.contains(key)
    return isListMethod ? .undefined : heap[object].elements
  }

  /// Members of the address that never hold its parameters.
  private static let otherParts: Set<String> = [
    "assign", "hash", "host", "hostname", "origin", "pathname", "port", "protocol", "reload", "replace",
  ]

  /// Members of every list.
  private static let listMethods: Set<String> = [
    "add", "at", "clear", "concat", "delete", "entries", "every", "filter", "find", "flatMap", "forEach",
    "get", "has",
    "includes", "indexOf", "join", "keys", "map", "pop", "push", "reduce", "set", "shift", "slice", "some",
    "sort",
    "unshift", "values",
  ]

  /// Sets a member; a function that becomes a browser event handler is read later.
  mutating func assign(toMember site: ScriptSite, _ values: ScriptValues, in frame: ScriptFrame) {
    let node = trees[site.script].nodes[site.node]
    guard let object = node.child(.object), let property = node.child(.property) else { return }
    let owners = evaluate(ScriptSite(script: site.script, node: object), in: frame)
    let keys = keys(
      ScriptSite(script: site.script, node: property), isComputed: node.isComputed, in: frame)
    noteText(setAs: keys, at: ScriptSite(script: site.script, node: property), of: owners, in: frame)
    for owner in owners.all {
      for key in keys { assign(owner, key, values) }
    }
  }

  /// Sets a name on `window`, where every script sees it.
  mutating func define(_ name: String, _ values: ScriptValues) {
    facts.windowNames.insert(name)
    scopes[0].variables[name, default: .undefined].formUnion(values)
  }

  mutating func assign(_ owner: ScriptValue, _ key: String?, _ values: ScriptValues) {
    switch owner {
    case .object(let object):
      if let key {
        heap[object].properties[key, default: .undefined].formUnion(values)
      } else {
        heap[object].elements.formUnion(values)
      }
      if let key, let prototype = heap[object].prototype, heap[prototype].sharesFields {
        heap[prototype].properties[key, default: .undefined].formUnion(values)
      }
      if escaped.contains(object) { release(values) }
    case .host(.window), .host(.frames):
      if let key { define(key, values) } else { facts.definesAnyName = true }
    case .host(.top), .host(.parent), .host(.topDocument), .host(.opener): release(values)
    case .unknown, .text, .host:
      // An unknown object may be the window.
      if owner == .unknown, let key { facts.windowNames.insert(key) }
      // `document.body.onbeforeunload = …` also sets the window's handler.
      for function in values.objects { later(function, isUnloading: key == "onbeforeunload") }
      release(values)
    }
  }
}

extension HostObject {
  /// The meaning of a name that no script declares.
  static func global(_ name: String) -> HostObject? {
    switch name {
    case "Object": .objectConstructor
    case "Reflect": .reflect
    case "Map", "Set", "WeakMap", "WeakSet": .collectionConstructor
    case "Promise": .promiseConstructor
    case "URLSearchParams": .parametersConstructor
    case "JSON": .json
    case "Math": .math
    case "console": .console
    case "EventTarget": .eventTargetConstructor
    default: HostObject.window.member(name)
    }
  }

  func member(_ name: String) -> HostObject? {
    switch (self, name) {
    case (.window, "window"), (.window, "self"), (.window, "globalThis"): .window
    case (.window, "frames"): .frames
    case (.window, "opener"): .opener
    case (.frame, "top"): .top
    case (.frame, "parent"): .window
    case (.element, "contentWindow"): .frame
    case (.element, "ownerDocument"), (.frames, "document"): .document
    case (.window, "top"), (.parent, "top"): .top
    case (.top, "window"), (.top, "self"), (.top, "top"), (.top, "parent"), (.top, "globalThis"): .top
    // Whoever goes further up arrives at the top.
    case (.parent, "parent"): .top
    case (.window, "parent"), (.parent, "window"), (.parent, "self"): .parent
    case (.window, "document"): .document
    case (.top, "document"): .topDocument
    case (.window, "location"), (.document, "location"): .location
    case (.document, "defaultView"): .window
    case (.document, "body"), (.document, "documentElement"), (.document, "head"): .element
    case (.topDocument, "defaultView"): .top
    case (.document, "activeElement"), (.document, "currentScript"), (.document, "scrollingElement"): .element
    case (.document, "forms"), (.document, "images"), (.document, "links"): .elements
    case (.element, let name) where Self.elementMembers.contains(name): .element
    case (.element, "children"), (.element, "childNodes"): .elements
    case (.window, "EventTarget"): .eventTargetConstructor
    case (_, "CustomEvent"), (_, "Event"): .eventConstructor
    default: nil
    }
  }

  /// Members of an element that are elements.
  private static let elementMembers: Set<String> = [
    "firstElementChild", "lastElementChild", "nextElementSibling", "offsetParent", "parentElement",
    "parentNode",
    "previousElementSibling",
  ]
}
