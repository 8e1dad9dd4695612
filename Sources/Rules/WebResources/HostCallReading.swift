import Diagnostics
import JavaScript

/// Finds the calls of the product's objects in a page's scripts: `window.top.Microsoft.Omnichannel.…`.
///
/// It follows names that are given such an object once, and nothing else, so that it never reports a call that
/// is not one.
struct HostCallReading {
  private let trees: [JavaScriptTree]
  /// What each name stands for, if it is certain.
  private var aliases: [String: HostPath] = [:]
  /// The names that hold the session in focus.
  private var sessionNames: Set<String> = []

  init(in trees: [JavaScriptTree]) {
    self.trees = trees
    let taken = Set(trees.flatMap(\.parameterNames))
    // A name may be given what another name stands for.
    for _ in 0..<3 {
      var found: [String: Set<HostPath>] = [:]
      for tree in trees { tree.addAliases(knowing: aliases, to: &found) }
      aliases = found.compactMapValues { $0.count == 1 ? $0.first : nil }.filter { !taken.contains($0.key) }
    }
    for tree in trees { sessionNames.formUnion(tree.namesOfFocusedSession(knowing: aliases)) }
  }

  /// The calls and the rest of what the rules ask for.
  func calls(mayLoadOthers: Bool, place: (ScriptSite) -> Place) -> HostCalls {
    var calls: [HostCall] = []
    var reads: [Place] = []
    var looksAbove = false
    var setsOwn = false
    for (script, tree) in trees.enumerated() {
      func at(_ node: Int) -> Place { place(ScriptSite(script: script, node: node)) }
      for (index, node) in tree.nodes.enumerated() {
        if node.kind == .member, let path = tree.path(of: index, knowing: aliases),
          path.names.first == "Microsoft"
        {
          switch path.window {
          case .top, .parent: looksAbove = true
          case .own: break
          }
        }
        setsOwn = setsOwn || tree.setsHostObject(node, knowing: aliases)
        if let read = tree.focusedSessionRead(node, knowing: aliases, sessionNames) { reads.append(at(read)) }
        guard node.kind == .call, let callee = node.child(.callee),
          let path = tree.path(of: callee, knowing: aliases), let first = path.names.first,
          first.lowercased() == "microsoft", path.names.count > 2
        else { continue }
        calls.append(
          HostCall(
            names: Array(path.names.dropFirst()), window: path.window,
            namePlaces: tree.names(of: callee).suffix(path.names.count - 1).map(at), place: at(index),
            arguments: tree.hostArguments(of: node)))
      }
    }
    let isTested = trees.contains { $0.testsForHost }
    return HostCalls(
      calls: calls, focusedSessionReads: reads,
      mayHaveOwnObjects: mayLoadOthers || looksAbove || setsOwn || isTested)
  }
}

/// Names below a window: `Microsoft.Omnichannel` at `window.top`.
private struct HostPath: Hashable {
  var window: HostWindow
  var names: [String] = []

  /// The path of a member; the names of windows lead to another window.
  func member(_ name: String) -> HostPath {
    guard names.isEmpty else { return HostPath(window: window, names: names + [name]) }
    switch name {
    case "window", "self", "globalThis", "frames": return self
    case "top": return HostPath(window: .top)
    case "parent":
      switch window {
      case .own: return HostPath(window: .parent)
      case .parent, .top: return HostPath(window: .top)
      }
    default: return HostPath(window: window, names: [name])
    }
  }

  /// Whether following it further can lead to an object of the product's.
  var isOfHost: Bool { names.first.map { $0 == "Microsoft" } ?? true }
}

extension JavaScriptTree {
  /// The path that a node stands for; nil if it is something else.
  fileprivate func path(of index: Int, knowing aliases: [String: HostPath], depth: Int = 0) -> HostPath? {
    guard depth < 24 else { return nil }
    let node = nodes[index]
    switch node.kind {
    case .identifier:
      guard let name = node.text else { return nil }
      if let known = aliases[name] { return known }
      let path = HostPath(window: .own).member(name)
      return path.names.isEmpty || name.lowercased() == "microsoft" ? path : nil
    case .member:
      guard let object = node.child(.object), let property = node.child(.property),
        !node.isComputed || nodes[property].kind == .string, let name = nodes[property].text,
        let base = path(of: object, knowing: aliases, depth: depth + 1)
      else { return nil }
      return base.member(name)
    case .chain, .await:
      return (node.child(.expression) ?? node.child(.argument)).flatMap {
        path(of: $0, knowing: aliases, depth: depth + 1)
      }
    default: return nil
    }
  }

  /// The nodes of the names in a path, first to last.
  fileprivate func names(of index: Int) -> [Int] {
    var found: [Int] = []
    var next: Int? = index
    while let current = next, found.count < 24 {
      let node = nodes[current]
      switch node.kind {
      case .member:
        if let property = node.child(.property) { found.insert(property, at: 0) }
        next = node.child(.object)
      case .chain, .await: next = node.child(.expression) ?? node.child(.argument)
      default:
        found.insert(current, at: 0)
        next = nil
      }
    }
    return found
  }

  /// Adds the paths that names are given: `const host = window.top.Microsoft`, `const {Omnichannel} = host`.
  ///
  /// A name that is given anything else too has two paths, and is not followed.
  fileprivate func addAliases(knowing aliases: [String: HostPath], to found: inout [String: Set<HostPath>]) {
    let other = HostPath(window: .own, names: [""])
    for node in nodes {
      guard let target = node.child(.id) ?? (node.kind == .assignment ? node.child(.left) : nil) else {
        continue
      }
      let value = node.child(.initial) ?? node.child(.right)
      // A variable that gets its value later.
      if node.kind == .variableDeclarator, value == nil { continue }
      let path = value.flatMap { self.path(of: $0, knowing: aliases) }
      switch nodes[target].kind {
      case .identifier:
        guard let name = nodes[target].text else { continue }
        found[name, default: []].insert(path.flatMap { $0.isOfHost ? $0 : nil } ?? other)
      case .objectPattern:
        for property in nodes[target].children(.properties) {
          guard let key = nodes[property].child(.key).flatMap({ nodes[$0].text }),
            let value = nodes[property].child(.value), nodes[value].kind == .identifier,
            let name = nodes[value].text
          else { continue }
          found[name, default: []].insert(
            path.map { $0.member(key) }.flatMap { $0.isOfHost ? $0 : nil } ?? other)
        }
      default: continue
      }
    }
  }

  /// The names of functions' parameters, which hide other names.
  fileprivate var parameterNames: [String] {
    nodes.flatMap { node in
      node.children(.params).compactMap { nodes[$0].kind == .identifier ? nodes[$0].text : nil }
    }
  }

  /// Whether a node puts the product's objects at the page's own window.
  fileprivate func setsHostObject(_ node: JavaScriptNode, knowing aliases: [String: HostPath]) -> Bool {
    guard node.kind == .assignment, let left = node.child(.left), nodes[left].kind == .member else {
      return false
    }
    return path(of: left, knowing: aliases)?.names == ["Microsoft"]
  }

  /// Whether the page looks whether there is a `Microsoft` before it uses it.
  fileprivate var testsForHost: Bool {
    nodes.contains { node in
      node.text == "typeof" && node.child(.argument).flatMap { nodes[$0].text } == "Microsoft"
    }
  }

  fileprivate func hostArguments(of call: JavaScriptNode) -> [HostCallArgument]? {
    let arguments = call.children(.arguments).map { nodes[$0] }
    guard !arguments.contains(where: { $0.kind == .spread }) else { return nil }
    return arguments.map { argument in
      switch (argument.kind, argument.text) {
      case (.literal, "false"): .isFalse
      case (.literal, "true"): .isTrue
      case (.literal, _), (.identifier, "undefined"): .isNothing
      case (.string, ""): .isNothing
      case (.string, _), (.template, _): .text
      case (.identifier, let name?): .named(name)
      case (.member, _):
        argument.child(.property).flatMap { nodes[$0].text }.map(HostCallArgument.named) ?? .unknown
      default: .unknown
      }
    }
  }
}

extension JavaScriptTree {
  /// Members of a session that say nothing of its conversation.
  private static let aboutTabs: Set<String> = [
    "canClose", "canCreateTab", "close", "closeTab", "createTab", "focus", "focusTab", "getAllTabs",
    "getFocusedTab", "getTab", "isDefault", "refreshTab", "requestFocus", "title", "then", "updateContext",
  ]

  /// The names that are given the session in focus.
  fileprivate func namesOfFocusedSession(knowing aliases: [String: HostPath]) -> [String] {
    nodes.compactMap { node in
      guard node.kind == .variableDeclarator, let name = node.child(.id), nodes[name].kind == .identifier,
        let value = node.child(.initial), isFocusedSession(value, knowing: aliases)
      else { return nil }
      return nodes[name].text
    }
  }

  /// The node where a member of the session in focus is read that may name its conversation.
  fileprivate func focusedSessionRead(
    _ node: JavaScriptNode, knowing aliases: [String: HostPath], _ names: Set<String>
  ) -> Int? {
    guard node.kind == .member, let object = node.child(.object), let property = node.child(.property),
      let member = nodes[property].text, !Self.aboutTabs.contains(member)
    else { return nil }
    let isNamed = nodes[object].kind == .identifier && nodes[object].text.map(names.contains) == true
    return isNamed || isFocusedSession(object, knowing: aliases) ? property : nil
  }

  /// Whether a node is a call of `getFocusedSession`, waited for or not.
  private func isFocusedSession(_ index: Int, knowing aliases: [String: HostPath]) -> Bool {
    var index = index
    while nodes[index].kind == .await || nodes[index].kind == .chain,
      let inner = nodes[index].child(.argument) ?? nodes[index].child(.expression)
    {
      index = inner
    }
    guard nodes[index].kind == .call, let callee = nodes[index].child(.callee) else { return false }
    return path(of: callee, knowing: aliases)?.names == ["Microsoft", "Apm", "getFocusedSession"]
  }
}
