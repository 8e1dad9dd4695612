import JavaScript

/// Calls that fail when they run, and listeners of events that never occur.
extension ScriptReader {
  /// Notes a function or constructor that is called by its name.
  mutating func note(call callee: Int, withNew: Bool, as values: ScriptValues, in frame: ScriptFrame) {
    let node = trees[frame.script].nodes[callee]
    guard death == nil, node.kind == .identifier, let name = node.text else { return }
    let isOwn = !values.objects.isEmpty
    if BrowserNames.constructors.contains(name) {
      if !withNew, !isOwn { note(.withoutNew, name, callee, in: frame) }
    } else if values == .unknown {
      note(undeclared: name, callee, in: frame)
    }
  }

  /// Notes the object of which a method is called: `documnet.getElementById(…)`.
  mutating func note(base object: Int, of values: ScriptValues, in frame: ScriptFrame) {
    let nodes = trees[frame.script].nodes
    guard death == nil, values == .unknown else { return }
    var base = object
    while nodes[base].kind == .member, let inner = nodes[base].child(.object) { base = inner }
    if nodes[base].kind == .identifier, let name = nodes[base].text {
      note(undeclared: name, base, in: frame)
    }
  }

  /// Notes a member that the browser's objects do not have.
  mutating func note(
    members names: [String?], at site: ScriptSite, of objects: ScriptValues, isCalled: Bool,
    in frame: ScriptFrame
  ) {
    guard death == nil else { return }
    for name in names.compactMap(\.self) {
      if isCalled, objects.areTexts(name) {
        note(.notAFunction, name, site.node, in: frame)
      } else if isCalled, BrowserNames.constructors.contains(name), objects.areWindows {
        note(.withoutNew, name, site.node, in: frame)
      } else if let meant = BrowserNames.member(meantBy: name, of: objects, isCalled: isCalled) {
        let isCertain =
          objects.areWindows || objects.knownMembers != nil
          || objects.all.allSatisfy { $0 == .host(.document) || $0 == .host(.element) }
        note(.member(meant: meant, isCertain: isCertain), name, site.node, in: frame)
      }
    }
  }

  /// Notes a text of an element that is set under a name which is none: `textcontent`.
  mutating func noteText(
    setAs names: [String?], at site: ScriptSite, of owners: ScriptValues, in frame: ScriptFrame
  ) {
    guard death == nil, owners == ScriptValues(.host(.element)) else { return }
    for name in names.compactMap(\.self) where !BrowserNames.textsOfElement.contains(name) {
      guard let meant = Slip.nearest(to: name, among: BrowserNames.textsOfElement.sorted()) else { continue }
      note(.textOfElement(meant: meant), name, site.node, in: frame)
    }
  }

  /// Notes that a script leaves the page for another host while it is loaded.
  mutating func noteLeaving(to address: ScriptValues, _ node: Int, in frame: ScriptFrame) {
    guard death == nil, branches == 0, triesAround == 0, frame.scope == 0, !attributes.contains(frame.script),
      address.all.count == 1, let text = address.texts.first?.text.lowercased(),
      text.hasPrefix("https://") || text.hasPrefix("http://")
    else { return }
    note(.leavesPage, "", node, in: frame)
  }

  /// Notes a loop that is reached at once and never left.
  mutating func noteEndless(_ node: JavaScriptNode, at site: ScriptSite, in frame: ScriptFrame) {
    guard death == nil, branches == 0, [.whileStatement, .doWhile, .forStatement].contains(node.kind) else {
      return
    }
    let isEndless = node.child(.test).map { truth(of: $0, in: frame) == true } ?? (node.kind == .forStatement)
    guard isEndless, !trees[site.script].mayLeave(node.range) else { return }
    note(.endless, "", site.node, in: frame)
  }

  /// Notes a function that calls itself whenever it is called.
  mutating func noteEndless(callOf functions: ScriptValues, at site: ScriptSite, in frame: ScriptFrame) {
    guard death == nil, branches == 0, triesAround == 0, functions.all.count == 1,
      let function = functions.objects.first.flatMap({ heap[$0].function }), function.site == calls.last,
      !trees[function.site.script].mayLeave(trees[function.site.script].nodes[function.site.node].range)
    else { return }
    note(.endless, "", site.node, in: frame)
  }

  private mutating func note(undeclared name: String, _ node: Int, in frame: ScriptFrame) {
    guard !BrowserNames.contains(name), !attributes.contains(frame.script) else { return }
    note(.undeclared, name, node, in: frame)
  }

  /// Notes an event that is created without a name: `new CustomEvent()`, `new Event(undefined)`.
  mutating func noteName(ofEvent node: JavaScriptNode, as callee: ScriptValues, in frame: ScriptFrame) {
    guard death == nil, callee == ScriptValues(.host(.eventConstructor)), let name = node.child(.callee)
    else {
      return
    }
    let nodes = trees[frame.script].nodes
    guard let argument = node.children(.arguments).first else {
      return note(.withoutName, nodes[name].text ?? "CustomEvent", name, in: frame)
    }
    if nodes[argument].kind == .literal
      || nodes[argument].kind == .identifier && nodes[argument].text == "undefined"
      // The name comes first: `new CustomEvent({ detail: {} }, 'CobrowseConnectedEvent')`.
      || nodes[argument].kind == .object
    {
      note(.withoutName, nodes[argument].text ?? "undefined", argument, in: frame)
    }
  }

  /// Notes a listener to an event that only the window gets: `document.addEventListener('beforeunload', …)`.
  mutating func noteDeafness(of objects: ScriptValues, to events: ScriptValues, isCapturing: Bool) {
    guard death == nil, !objects.all.isEmpty else { return }
    for (name, site) in events.texts {
      let isDocument = objects == ScriptValues(.host(.document))
      if isDocument, BrowserEvents.isDeafDocument(for: name, isCapturing: isCapturing) {
        facts.misplacedEvents.insert(DeafListener(name: name, site: site, target: .document))
      } else if objects.all.allSatisfy({ $0 == .host(.element) }), BrowserEvents.ofWindowOnly.contains(name) {
        facts.misplacedEvents.insert(DeafListener(name: name, site: site, target: .element))
      }
    }
  }

  /// Notes an assignment to a constant, or to a variable that is not there yet.
  mutating func noteAssignment(to site: ScriptSite, in frame: ScriptFrame) {
    let own = bindings[site.script]
    guard own.constantsAssigned.contains(site.node) || own.usedTooEarly.contains(site.node) else { return }
    noteBinding(of: site, in: frame)
  }

  /// Notes what a name certainly cannot do: see `ScriptBindings`.
  mutating func noteBinding(of site: ScriptSite, in frame: ScriptFrame) {
    guard death == nil, let name = trees[site.script].nodes[site.node].text else { return }
    let own = bindings[site.script]
    if own.constantsAssigned.contains(site.node) {
      note(.constant, name, site.node, in: frame)
    } else if own.usedTooEarly.contains(site.node) {
      note(.tooEarly, name, site.node, in: frame)
    } else if own.unresolved.contains(site.node), name.first?.isUppercase == false,
      variable(name, in: frame) == .unknown
    {
      note(undeclared: name, site.node, in: frame)
    }
  }

  /// Notes a member of `null` or `undefined`.
  mutating func noteNothing(_ object: Int, in frame: ScriptFrame) {
    let node = trees[frame.script].nodes[object]
    guard death == nil, node.text == "null" && node.kind == .literal || node.isUndefined else { return }
    note(.ofNothing, node.text ?? "null", object, in: frame)
  }

  mutating func note(
    _ reason: FailingCall.Reason, _ name: String, _ node: Int, in frame: ScriptFrame
  ) {
    let site = ScriptSite(script: frame.script, node: node)
    let call = FailingCall(name: name, site: site, reason: reason, isGuarded: triesAround > 0)
    namedCalls[call, default: []].insert(frame.scope)
  }

  /// The calls that fail, asked once everything was read: a name may be declared later.
  var failingCalls: [FailingCall] {
    guard !namedCalls.isEmpty else { return [] }
    let own = Set(trees.flatMap(\.memberNames))
    let asked = Set(trees.flatMap(\.askedNames))
    let imported = Set(trees.flatMap(\.importedNames))
    return namedCalls.filter { call, scopes in
      let isSeen = scopes.contains { declares(call.name, in: $0) }
      switch call.reason {
      case .undeclared: return !isSeen && !asked.contains(call.name) && !imported.contains(call.name)
      case .withoutNew: return !isSeen && !imported.contains(call.name)
      case .member: return !own.contains(call.name) && !declares(call.name, in: 0)
      case .notAnEvent, .withoutName, .ofNothing, .constant, .tooEarly, .notJSON, .notAFunction, .stopsScript,
        .endless, .leavesPage, .notCalled, .textOfElement:
        return true
      }
    }.map(\.key)
  }

  /// Notes a `throw` at the top of a script that keeps further statements from running.
  mutating func noteThrow(_ statement: Int, of program: JavaScriptNode, in frame: ScriptFrame) {
    let nodes = trees[frame.script].nodes
    guard nodes[statement].kind == .throwStatement, !attributes.contains(frame.script), branches == 0,
      program.children.contains(where: { child in
        nodes[child.index].range.lowerBound > nodes[statement].range.lowerBound
          && nodes[child.index].kind != .functionDeclaration
      })
    else { return }
    let outer = death
    death = nil
    note(.stopsScript, "throw", statement, in: frame)
    death = outer
  }

  /// Notes a listener of an event that no browser sends, and no script either.
  mutating func noteListener(to events: ScriptValues, on objects: ScriptValues) {
    guard death == nil, objects.objects.isEmpty, !objects.contains(.eventTarget) else { return }
    for (name, site) in events.texts {
      guard let meant = BrowserEvents.event(meantBy: name) else { continue }
      facts.misspelledEvents.insert(MisspelledEvent(name: name, site: site, meant: meant))
    }
  }

  /// The handler that a property of the browser's objects was meant to be, noted; nil if it is one.
  mutating func noteHandler(named name: String, at site: ScriptSite, of owner: ScriptValues) -> String? {
    guard death == nil, !owner.all.isEmpty, let meant = BrowserEvents.handler(meantByProperty: name),
      owner.all.allSatisfy({ [.host(.window), .host(.document), .host(.element)].contains($0) })
    else { return nil }
    facts.misspelledEvents.insert(MisspelledEvent(name: name, site: site, meant: meant))
    return meant
  }
}

extension JavaScriptNode {
  fileprivate var isUndefined: Bool { kind == .identifier && text == "undefined" }
}

extension BrowserNames {
  /// The member that a name was probably meant to be; nil if the objects may have it.
  ///
  /// What is called on an unknown object counts only if it resembles a name that no other object has.
  static func member(meantBy name: String, of objects: ScriptValues, isCalled: Bool) -> String? {
    if let known = objects.knownMembers {
      return known.contains(name) ? nil : Slip.nearest(to: name, amongAll: known.sorted())
    }
    if isCalled, ["than", "hten", "tehn", "thne"].contains(name) { return "then" }
    guard !contains(name), !unmistakable.contains(name), name.count > 2 else { return nil }
    if objects.areWindows { return Slip.nearest(to: name, among: ofWindow) }
    if objects == ScriptValues(.host(.document)) { return Slip.nearest(to: name, among: ofDocument) }
    return isCalled ? Slip.nearest(to: name, among: unmistakable) : nil
  }
}

extension ScriptValues {
  /// The members of the one object that they are, if all of these are known.
  fileprivate var knownMembers: Set<String>? {
    guard all.count == 1, case .host(let host) = all.first else { return nil }
    return BrowserNames.members(of: host)
  }

  /// Whether a member of theirs is certainly a text, which nothing can call.
  fileprivate func areTexts(_ name: String) -> Bool {
    self == ScriptValues(.host(.location)) && BrowserNames.textsOfLocation.contains(name)
      || self == ScriptValues(.host(.element)) && BrowserNames.textsOfElement.contains(name)
  }

  /// Whether they are certainly windows.
  var areWindows: Bool {
    !all.isEmpty
      && all.allSatisfy { [.host(.window), .host(.top), .host(.parent), .host(.frames)].contains($0) }
  }
}

extension JavaScriptTree {
  /// The names of members that a script defines anywhere.
  fileprivate var memberNames: [String] {
    nodes.flatMap { node -> [String] in
      switch node.kind {
      case .property, .method, .propertyDefinition:
        return [node.child(.key)].compactMap { $0.flatMap { nodes[$0].text } }
      case .assignment:
        guard let left = node.child(.left), let property = nodes[left].child(.property) else { return [] }
        return [nodes[property].text].compactMap(\.self)
      default: return []
      }
    }
  }

  /// The names that a script asks for before it uses them: `typeof start`, `window.start`, `'start' in window`.
  fileprivate var askedNames: [String] {
    nodes.flatMap { node -> [String] in
      switch node.kind {
      case .member:
        guard let object = node.child(.object),
          ["window", "self", "globalThis", "top", "this"].contains(nodes[object].text)
        else { return [] }
        return [node.child(.property).flatMap { nodes[$0].text }].compactMap(\.self)
      case .binary where node.text == "in":
        return [node.child(.left).flatMap { nodes[$0].text }].compactMap(\.self)
      default:
        guard node.text == "typeof", let argument = node.child(.argument) else { return [] }
        return [nodes[argument].text].compactMap(\.self)
      }
    }
  }
}

extension JavaScriptTree {
  /// Whether a part of the script may be left before its end, or waits there.
  fileprivate func mayLeave(_ range: Range<Int>) -> Bool {
    nodes.contains { node in
      [.await, .breakStatement, .returnStatement, .throwStatement, .yield].contains(node.kind)
        && range.contains(node.range.lowerBound)
    }
  }
}
