import JavaScript

/// A listener that a script adds to an event.
struct ScriptListener {
  let events: [String]
  /// The function that it calls.
  let function: Int
  let isUnloading: Bool
  let moment: ScriptMoment
  let postponement: ScriptSite?
  let death: CodeDeath?
}

/// A function in a property of the window: `window.onload = start`.
struct HandlerInSlot {
  let function: Int
  let moment: ScriptMoment
  let script: Int
}

/// When something certainly happens: in one run of one function, without waiting.
struct ScriptMoment: Hashable {
  let scope: Int
  let suspensions: Int
  /// The script, if others may run before it has ended.
  let script: Int?
}

/// What a script replaces or removes before it can run: a handler, a listener, a function of the same name.
extension ScriptReader {
  /// The moment of what is being read; nil if it may happen at any time, or not at all.
  func moment(in frame: ScriptFrame) -> ScriptMoment? {
    guard branches == 0, death == nil, !attributes.contains(frame.script) else { return nil }
    // Nothing is known about what runs between scripts that do not run in order.
    let isAlone = frame.scope == 0 && !timings[frame.script].isInOrder
    return ScriptMoment(scope: frame.scope, suspensions: suspensions, script: isAlone ? frame.script : nil)
  }

  /// Forgets the handler of the window that an assignment replaces.
  mutating func replaceHandler(_ name: String, at site: ScriptSite, in frame: ScriptFrame) {
    guard BrowserEvents.hasHandler(name), let moment = moment(in: frame) else { return }
    for entry in slots[name, default: []] where entry.moment == moment {
      drop(entry, of: name, replacedBy: site)
    }
    slots[name, default: []].removeAll { $0.moment == moment }
    if frame.scope == 0, timings[frame.script] != .uncertain { lastAssignments[name] = site }
  }

  /// Remembers the functions that an assignment makes the window's handler.
  mutating func keepHandlers(_ name: String, _ values: ScriptValues, in frame: ScriptFrame) {
    guard let moment = moment(in: frame) else { return }
    slots[name, default: []] += values.objects.map {
      HandlerInSlot(function: $0, moment: moment, script: frame.script)
    }
  }

  /// Why a handler in an attribute of the body never runs: a later script replaces it.
  ///
  /// The attribute itself replaces what an earlier script has assigned.
  mutating func replacement(ofBodyHandler name: String, in script: Int) -> CodeDeath? {
    guard let site = lastAssignments[name] else { return nil }
    if timings[site.script] != .beforeBody {
      if name == "onbeforeunload" { facts.lostUnloadHandlers.insert(site) }
      return .replaced(by: site)
    }
    let attribute = ScriptSite(script: script, node: 0)
    for entry in slots[name, default: []]
    where entry.moment.scope == 0 && timings[entry.script] == .beforeBody {
      drop(entry, of: name, replacedBy: attribute)
    }
    return nil
  }

  private mutating func drop(_ entry: HandlerInSlot, of name: String, replacedBy site: ScriptSite) {
    scopes[0].variables[name]?.remove(.object(entry.function))
    if let function = heap[entry.function].function { replacements[function.site] = site }
    if name == "onbeforeunload" { facts.lostUnloadHandlers.insert(site) }
  }

  /// Keeps a listener until it is certain that the same code does not remove it.
  mutating func addListener(
    to events: ScriptValues, _ function: Int, isUnloading: Bool, in frame: ScriptFrame
  ) {
    guard let moment = moment(in: frame) else { return later(function, isUnloading: isUnloading) }
    listeners.append(
      ScriptListener(
        events: events.texts.map(\.text), function: function, isUnloading: isUnloading, moment: moment,
        postponement: postponement, death: death))
  }

  /// Forgets a listener that the same code has added.
  mutating func removeListener(
    of events: ScriptValues, _ functions: ScriptValues, at site: ScriptSite, in frame: ScriptFrame
  ) {
    guard let moment = moment(in: frame), events.all.count == 1, functions.all.count == 1,
      let event = events.texts.first?.text, let function = functions.objects.first
    else { return }
    let removed = listeners.filter {
      $0.function == function && $0.moment == moment && $0.events == [event]
    }
    guard let first = removed.first, let code = heap[function].function else { return }
    listeners.removeAll { $0.function == function && $0.moment == moment && $0.events == [event] }
    replacements[code.site] = site
    if first.isUnloading { facts.lostUnloadHandlers.insert(site) }
  }

  /// Lets the listeners run that are still there.
  mutating func scheduleListeners() {
    let (all, outer) = (listeners, (death, postponement))
    listeners = []
    for listener in all {
      (death, postponement) = (listener.death, listener.postponement)
      later(listener.function, isUnloading: listener.isUnloading)
    }
    (death, postponement) = outer
  }

  /// Notes that a function declaration takes the place of an earlier one of the same name.
  mutating func replaceFunction(_ name: String, with declaration: ScriptSite, in frame: ScriptFrame) {
    guard frame.scope == 0, timings[frame.script].isInOrder else { return }
    for object in scopes[0].variables[name]?.objects ?? [] {
      guard let site = heap[object].function?.site, site.script != declaration.script,
        timings[site.script].isInOrder, trees[site.script].nodes[site.node].kind == .functionDeclaration
      else { continue }
      scopes[0].variables[name]?.remove(.object(object))
      replacements[site] = declaration
    }
  }

  /// Lets code outside the scripts have what a module exports, if some script imports all of a module.
  mutating func releaseExports() {
    let opening: Set<JavaScriptNode.Kind> = [
      .importExpression, .importNamespaceSpecifier, .importDefaultSpecifier, .exportAll,
    ]
    guard trees.contains(where: { $0.nodes.contains { opening.contains($0.kind) } }) else { return }
    for name in trees.flatMap(\.exportedNames) { release(scopes[0].variables[name] ?? .undefined) }
  }
}

extension JavaScriptTree {
  /// The names that it exports.
  fileprivate var exportedNames: [String] {
    nodes.filter { $0.kind == .exportNamed }.flatMap { node -> [String] in
      let declared = node.child(.declaration).map { nodes[$0] }
      let variables = declared?.children(.declarations).compactMap { nodes[$0].child(.id) } ?? []
      let specified = node.children(.specifiers).compactMap { nodes[$0].child(.local) }
      return ([declared?.child(.id)].compactMap(\.self) + variables + specified).compactMap { nodes[$0].text }
    }
  }
}
