import JavaScript

/// Finds the scripts' readings of the page's query that certainly fail, or find nothing.
///
/// It looks at what is written in one place, and at variables that hold nothing else.
struct QueryReading {
  /// `JSON.parse` of the whole query.
  private(set) var parsedWhole: [ScriptSite] = []
  /// Where a parameter is asked for that is a key of `data` instead: `get('conversationId')`.
  private(set) var askedForKey: [ScriptSite] = []

  init(in trees: [JavaScriptTree]) {
    var namesData = false
    for (script, tree) in trees.enumerated() {
      let names = tree.namesOfParameters
      for node in tree.nodes {
        namesData = namesData || node.text?.lowercased().contains("data") == true
        guard node.kind == .call, let callee = node.child(.callee),
          let argument = node.children(.arguments).first,
          let name = tree.nodes[callee].child(.property).flatMap({ tree.nodes[$0].text }),
          let object = tree.nodes[callee].child(.object)
        else { continue }
        if name == "parse", tree.nodes[object].text == "JSON", tree.isWholeQuery(argument) {
          parsedWhole.append(ScriptSite(script: script, node: argument))
        }
        if name == "get", tree.nodes[argument].kind == .string,
          tree.nodes[argument].text?.lowercased() == "conversationid", tree.isParameters(object, names)
        {
          askedForKey.append(ScriptSite(script: script, node: argument))
        }
      }
    }
    // The page may look for the same key in `data` too.
    if namesData { askedForKey = [] }
    let misnamed = trees.map(\.misnamedData)
    if !zip(trees, misnamed).contains(where: { $0.mayNameData(except: $1) }) {
      askedForKey += misnamed.enumerated().flatMap { script, nodes in
        nodes.map { ScriptSite(script: script, node: $0) }
      }
    }
  }
}

extension JavaScriptTree {
  /// Whether an expression is the query as a whole, which is never JSON: `location.search`, decoded or not.
  fileprivate func isWholeQuery(_ index: Int, depth: Int = 0) -> Bool {
    guard depth < 8 else { return false }
    let node = nodes[index]
    switch node.kind {
    case .member: return isAddress(node, parts: ["search", "href"])
    case .new:
      return isConstructor(node, "URLSearchParams")
    case .call:
      guard let callee = node.child(.callee) else { return false }
      let arguments = node.children(.arguments)
      if nodes[callee].kind == .identifier {
        return ["decodeURIComponent", "decodeURI", "unescape", "String"].contains(nodes[callee].text)
          && arguments.first.map { isWholeQuery($0, depth: depth + 1) } == true
      }
      // `slice(6)` may leave the value alone, and `slice(1)` cannot.
      let method = nodes[callee].child(.property).flatMap { nodes[$0].text } ?? ""
      let isShort =
        arguments.isEmpty || arguments.count == 1 && ["0", "1"].contains(nodes[arguments[0]].text)
      return ["slice", "substring", "substr", "toString", "trim"].contains(method) && isShort
        && nodes[callee].child(.object).map { isWholeQuery($0, depth: depth + 1) } == true
    default: return false
    }
  }

  /// Whether a member is a part of the page's own address: `location.search`, `window.location.search`.
  private func isAddress(_ node: JavaScriptNode, parts: Set<String>) -> Bool {
    guard !node.isComputed, let part = node.child(.property).flatMap({ nodes[$0].text }),
      parts.contains(part),
      let object = node.child(.object).map({ nodes[$0] })
    else { return false }
    if object.kind == .identifier { return object.text == "location" }
    let owner = object.child(.object).flatMap { nodes[$0].text }
    return object.child(.property).flatMap { nodes[$0].text } == "location"
      && ["window", "document", "self", "globalThis"].contains(owner)
  }

  private func isConstructor(_ node: JavaScriptNode, _ name: String) -> Bool {
    guard let callee = node.child(.callee) else { return false }
    return nodes[callee].text == name || nodes[callee].child(.property).flatMap { nodes[$0].text } == name
  }

  /// Whether an expression is the parameters of the page's own query.
  fileprivate func isParameters(_ index: Int, _ names: Set<String>) -> Bool {
    let node = nodes[index]
    if node.kind == .identifier { return node.text.map(names.contains) ?? false }
    return isOwnParameters(node)
  }

  private func isOwnParameters(_ node: JavaScriptNode) -> Bool {
    guard node.kind == .new, isConstructor(node, "URLSearchParams"),
      let argument = node.children(.arguments).first
    else { return false }
    return isWholeQuery(argument)
  }

  /// The texts by which it looks for `data` under a name that never fits: `get('dta')`, `=== 'Data'`.
  fileprivate var misnamedData: Set<Int> {
    func isMisnamed(_ index: Int) -> Bool {
      guard nodes[index].kind == .string, let text = nodes[index].text, text != "data", text != "date" else {
        return false
      }
      let name = text.lowercased().filter { !$0.isWhitespace }
      return name == "data" || Slip.nearest(to: name, amongAll: ["data"]) != nil
    }
    let names = namesOfParameters
    return Set(
      nodes.flatMap { node -> [Int] in
        switch node.kind {
        case .binary where node.text != "+": return node.children.map(\.index).filter(isMisnamed)
        case .switchCase: return node.children(.test).filter(isMisnamed)
        case .call:
          guard let callee = node.child(.callee), let object = nodes[callee].child(.object),
            isParameters(object, names),
            let method = nodes[callee].child(.property).flatMap({ nodes[$0].text }),
            ["get", "getAll", "has"].contains(method)
          else { return [] }
          return node.children(.arguments).prefix(1).filter(isMisnamed)
        default: return []
        }
      })
  }

  /// Whether it may look for `data` in another place.
  fileprivate func mayNameData(except misnamed: Set<Int>) -> Bool {
    nodes.enumerated().contains { index, node in
      switch node.kind {
      case .string, .templateElement, .literal:
        // A sentence for the agent names no parameter.
        return !misnamed.contains(index) && node.text?.contains("data") == true
          && node.text?.contains(" ") == false
      case .member:
        return !node.isComputed && node.child(.property).flatMap { nodes[$0].text } == "data"
      case .property: return node.child(.key).flatMap { nodes[$0].text } == "data"
      default: return false
      }
    }
  }

  /// The variables that hold the parameters of the query, and nothing else.
  fileprivate var namesOfParameters: Set<String> {
    var (held, others): (Set<String>, Set<String>) = ([], [])
    for node in nodes {
      for parameter in node.children(.params) { others.formUnion([nodes[parameter].text].compactMap(\.self)) }
      guard let target = node.child(.id) ?? (node.kind == .assignment ? node.child(.left) : nil),
        let name = nodes[target].text
      else { continue }
      let value = node.child(.initial) ?? node.child(.right)
      if let value, isOwnParameters(nodes[value]) { held.insert(name) } else { others.insert(name) }
    }
    return held.subtracting(others)
  }
}
