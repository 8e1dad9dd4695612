import Diagnostics
import JavaScript

/// An event handler of a page that names something that no script declares.
struct MissingHandler: Hashable, Sendable {
  let name: String
  let place: Place
  /// Where it is named: `onclick`, `addEventListener`.
  let use: String
  /// Whether it is to run when the page unloads.
  let isUnloading: Bool
  let reason: Reason
  /// The declared name that was probably meant.
  let nearest: String?
  /// The scripts that are not read and may declare it.
  let elsewhere: [String]

  /// Whether it is certain that nothing declares it.
  var isCertain: Bool { elsewhere.isEmpty }

  /// Why the name leads to nothing.
  enum Reason: Hashable {
    case undeclared
    /// A module or a function declares it, and only what is inside sees it.
    case inModule, inFunction
  }
}

/// A call that fails when it runs.
struct FailingPageCall: Hashable, Sendable {
  let name: String
  let place: Place
  let reason: FailingCall.Reason
  /// The name that was probably meant.
  let nearest: String?

  init(_ reason: FailingCall.Reason, at place: Place) {
    (name, nearest) = ("", nil)
    (self.reason, self.place) = (reason, place)
  }

  init(_ call: FailingCall, nearest: String?, at place: Place) {
    (name, reason) = (call.name, call.reason)
    (self.nearest, self.place) = (nearest, place)
  }
}

/// Looks for what the event handlers of a page call, among what its scripts declare.
struct PageHandlers {
  private let scripts: PageScripts
  private let facts: ScriptFacts
  /// The names that handlers in attributes see.
  private let visible: Set<String>
  /// The names that only modules see.
  private let inModules: Set<String>
  /// All names that scripts declare, inside functions too.
  private let bound: Set<String>

  init(of scripts: PageScripts, _ facts: ScriptFacts) {
    self.scripts = scripts
    self.facts = facts
    let classic = Set(scripts.scripts.filter { $0.role == .script }.flatMap(\.tree.topNames))
    let modules = Set(scripts.scripts.filter { $0.role == .module }.flatMap(\.tree.topNames))
    inModules = modules.subtracting(classic).subtracting(facts.windowNames)
    bound = Set(scripts.scripts.filter(\.isFile).flatMap(\.tree.boundNames))
    visible = facts.globals.union(facts.windowNames).subtracting(inModules).union(scripts.elementNames)
  }

  /// Whether everything that may declare a name is read, except files that are not there.
  private var isSeen: Bool { !facts.isIncomplete && !facts.definesAnyName && scripts.isRead }

  /// The handlers that are not there; none if the page may get further names while it runs.
  var missing: [MissingHandler] {
    guard isSeen else { return [] }
    let elsewhere = scripts.unseen
    var comparisonsLeft = Self.comparisonLimit
    func nearest(to name: String, among names: Set<String>) -> String? {
      guard comparisonsLeft >= names.count else { return nil }
      comparisonsLeft -= names.count
      return NearestName.to(name, among: names.sorted())
    }
    let checked = scripts.scripts.map(\.tree).reduce(into: Set<String>()) { $0.formUnion($1.typeChecked) }
    let registered = facts.missingHandlers.filter { !scripts.elementNames.contains($0.name) }.map {
      MissingHandler(
        name: $0.name, place: place($0.site), use: $0.use, isUnloading: $0.isUnloading, reason: .undeclared,
        nearest: nearest(to: $0.name, among: visible.union(inModules)), elsewhere: elsewhere)
    }
    let written = scripts.scripts.flatMap { script in
      inAttribute(script) { nearest(to: $0, among: visible) }
    }
    return (registered + written).filter { !checked.contains($0.name) }
      .sorted { ($0.place, $0.name) < ($1.place, $1.name) }
  }

  /// Each suggestion compares a name with all others, and a page may have thousands of both.
  private static let comparisonLimit = 100_000

  /// The calls that fail when they run; a name that nothing declares is told where it is used first.
  var failingCalls: [FailingPageCall] {
    var told: Set<String> = []
    return allFailingCalls.filter { $0.reason != .undeclared || told.insert($0.name).inserted }
  }

  private var allFailingCalls: [FailingPageCall] {
    // A name that is given as a handler is told as one.
    let handlers = Set(facts.missingHandlers.map(\.site))
    return (facts.failingCalls + uncalledNames).filter { !handlers.contains($0.site) }.compactMap { call in
      switch call.reason {
      case .withoutNew, .notCalled: return FailingPageCall(call, nearest: call.name, at: place(call.site))
      case .notAnEvent, .withoutName, .ofNothing, .constant, .tooEarly, .notJSON, .notAFunction, .stopsScript,
        .endless, .leavesPage:
        return FailingPageCall(call, nearest: nil, at: place(call.site))
      case .member(let meant, _), .textOfElement(let meant):
        return FailingPageCall(call, nearest: meant, at: place(call.site))
      case .undeclared:
        guard !scripts.elementNames.contains(call.name) else { return nil }
        if let meant = Slip.nearest(to: call.name, among: BrowserNames.wellKnown) {
          return FailingPageCall(call, nearest: meant, at: place(call.site))
        }
        guard isSeen, scripts.unseen.isEmpty, !scripts.scripts[call.site.script].isLibrary else { return nil }
        let slip = Slip.nearest(
          to: call.name, among: visible.union(bound).union(BrowserNames.ofWindow).sorted())
        guard slip != nil || !call.isGuarded else { return nil }
        return FailingPageCall(call, nearest: slip, at: place(call.site))
      }
    }.sorted { ($0.place, $0.name) < ($1.place, $1.name) }
  }

  /// The functions that an attribute's script names, and does nothing else: `onclick="start"`.
  private var uncalledNames: [FailingCall] {
    let functions = Set(scripts.scripts.filter(\.isFile).flatMap(\.tree.functionNames))
    return scripts.scripts.enumerated().compactMap { index, script in
      let nodes = script.tree.nodes
      guard !script.isFile, nodes[0].children.count == 1, let statement = nodes[0].children.first?.index,
        [.other, .returnStatement].contains(nodes[statement].kind),
        let used = script.tree.nameUsed(by: nodes[statement]), let name = nodes[used].text,
        functions.contains(name), visible.contains(name)
      else { return nil }
      let site = ScriptSite(script: index, node: used)
      return FailingCall(name: name, site: site, reason: .notCalled, isGuarded: false)
    }
  }

  private func place(_ site: ScriptSite) -> Place {
    let script = scripts.scripts[site.script]
    return script.place(of: script.tree.nodes[site.node].range)
  }

  /// The names that an attribute's script calls, or of which it calls a method.
  private func inAttribute(_ script: PageScript, nearest: (String) -> String?) -> [MissingHandler] {
    guard case .handler(let attribute) = script.role else { return [] }
    let nodes = script.tree.nodes
    let own = script.tree.boundNames
    guard !nodes.contains(where: { $0.kind == .catchClause }) else { return [] }
    return nodes.compactMap { node in
      guard let used = script.tree.nameUsed(by: node), let name = nodes[used].text, !own.contains(name),
        !visible.contains(name), !BrowserNames.contains(name)
      else { return nil }
      return MissingHandler(
        name: name, place: script.place(of: nodes[used].range), use: attribute,
        isUnloading: script.isUnloading,
        reason: inModules.contains(name) ? .inModule : bound.contains(name) ? .inFunction : .undeclared,
        nearest: Slip.nearest(to: name, among: BrowserNames.wellKnown) ?? nearest(name),
        elsewhere: scripts.unseen)
    }
  }
}

extension PageScript {
  /// Whether it is anything but a handler in an attribute.
  fileprivate var isFile: Bool {
    switch role {
    case .script, .module: true
    case .handler: false
    }
  }
}

extension PageScript {
  /// Whether it was probably made for many pages, and so calls what only some browsers have.
  fileprivate var isLibrary: Bool {
    guard isFile, let program = tree.nodes.first else { return false }
    return program.range.count > 32 << 10 && !speaksOfEvents
  }
}

extension PageScripts {
  /// The addresses of scripts that are not read and may declare names.
  var unseen: [String] { elsewhere.filter { !$0.isOfProduct } }

  /// Whether all its scripts that are files of the solution are read, and none loads others.
  var isRead: Bool { unread.isEmpty && !scripts.contains { $0.tree.loadsScripts } }
}

extension JavaScriptTree {
  /// The name that a node calls, of which it calls a method, or which is all that it says.
  fileprivate func nameUsed(by node: JavaScriptNode) -> Int? {
    switch node.kind {
    case .call, .new:
      guard var callee = node.child(.callee) else { return nil }
      while let inner = nodes[callee].child(.object) ?? nodes[callee].child(.expression) { callee = inner }
      return nodes[callee].kind == .identifier ? callee : nil
    case .other, .returnStatement:
      let said = node.child(.expression) ?? (node.kind == .returnStatement ? node.child(.argument) : nil)
      return said.flatMap { nodes[$0].kind == .identifier ? $0 : nil }
    default: return nil
    }
  }

  /// The names of the functions that it declares.
  fileprivate var functionNames: [String] {
    nodes.compactMap { node in
      let isFunction =
        node.kind == .functionDeclaration
        || node.kind == .variableDeclarator
          && node.child(.initial).map { [.arrowFunction, .functionExpression].contains(nodes[$0].kind) }
            == true
      return isFunction ? node.child(.id).flatMap { nodes[$0].text } : nil
    }
  }

  /// Whether it names something, as far as its texts and names show.
  func mentions(_ words: [String]) -> Bool {
    nodes.contains { node in
      guard let text = node.text?.lowercased() else { return false }
      return words.contains { text.contains($0) }
    }
  }

  /// Whether it may copy what a template holds into the page.
  var copiesElements: Bool {
    nodes.contains { ["cloneNode", "importNode", "content", "innerHTML"].contains($0.text) }
  }

  /// Whether it may add a script to the page: `createElement('script')`, `document.write('<script …')`.
  fileprivate var loadsScripts: Bool {
    nodes.contains { node in
      guard node.kind == .string || node.kind == .templateElement, let text = node.text?.lowercased() else {
        return false
      }
      return text == "script" || text.contains("<script")
    }
  }

  /// The names whose type is looked at before they are used.
  fileprivate var typeChecked: Set<String> {
    Set(
      nodes.filter { $0.text == "typeof" }
        .compactMap { $0.child(.argument).flatMap { nodes[$0].text } })
  }

  /// The names that it declares at its top.
  fileprivate var topNames: [String] {
    (nodes.first?.children ?? []).flatMap { child -> [String] in
      let node = nodes[child.index]
      let declared = node.child(.declaration).map { nodes[$0] } ?? node
      let specifiers = declared.children(.specifiers).compactMap { nodes[$0].child(.local) }
      let variables = declared.children(.declarations).flatMap { names(in: nodes[$0].child(.id)) }
      return (specifiers + [declared.child(.id)].compactMap(\.self)).compactMap { nodes[$0].text } + variables
    }
  }

  /// The names that it binds anywhere: variables, functions, parameters.
  fileprivate var boundNames: Set<String> {
    var bound: Set<String> = []
    for node in nodes {
      bound.formUnion(names(in: node.child(.id)))
      for parameter in node.children(.params) { bound.formUnion(names(in: parameter)) }
      if case .assignment = node.kind { bound.formUnion(names(in: node.child(.left))) }
    }
    return bound
  }

  /// The names in a pattern: `name`, `{name}`, `[name]`.
  func names(in pattern: Int?) -> [String] {
    guard let pattern else { return [] }
    let node = nodes[pattern]
    switch node.kind {
    case .identifier: return [node.text].compactMap(\.self)
    case .member: return []
    default: return node.children.filter { $0.role != .key }.flatMap { names(in: $0.index) }
    }
  }
}
