import Notations

/// Finds the scripts' readings of a `conversationId` in another spelling.
///
/// JSON's keys have case: the `conversationid` of an app tab's data is `undefined`.
struct ConversationIDReading {
  static let name = "conversationId"

  /// The nodes where a wrong name is read, in each script.
  private(set) var sites: [ScriptSite] = []

  private let trees: [JavaScriptTree]
  /// The names of variables that hold parsed JSON, and of functions that return some.
  private var parsed: Set<String> = []

  init(in trees: [JavaScriptTree]) {
    self.trees = trees
    for tree in trees { parsed.formUnion(tree.namesOfParsed) }
    var written: Set<String> = []
    var read: Set<String> = []
    var misspelled: [(site: ScriptSite, name: String, isParsed: Bool)] = []
    for (script, tree) in trees.enumerated() {
      let uses = tree.uses
      written.formUnion(uses.written)
      for use in uses.read {
        guard let name = tree.nodes[use.node].text else { continue }
        read.insert(name)
        guard name != Self.name, Self.isNearly(name) else { continue }
        let isParsed = use.object.map { isParsedJSON($0, in: tree) } ?? false
        misspelled.append((ScriptSite(script: script, node: use.node), name, isParsed))
      }
    }
    // The page may try both names, or keep the id under a name of its own.
    let hasRightName = read.contains(Self.name) && !written.contains(Self.name)
    sites = misspelled.filter { $0.isParsed || !hasRightName && !written.contains($0.name) }.map(\.site)
    if hasRightName { sites = [] }
  }

  /// `conversationid`, `ConversationID`, `conversation_id`.
  private static func isNearly(_ name: String) -> Bool {
    name.lowercased().filter { $0 != "_" && $0 != "-" } == Self.name.lowercased()
  }

  /// Whether an object is what `JSON.parse` returned, as far as its name or call shows.
  private func isParsedJSON(_ index: Int, in tree: JavaScriptTree) -> Bool {
    let node = tree.nodes[index]
    switch node.kind {
    case .identifier: return node.text.map(parsed.contains) ?? false
    case .call:
      guard let callee = node.child(.callee) else { return false }
      return tree.callsParse(node) || isParsedJSON(callee, in: tree)
    case .await, .chain:
      return (node.child(.argument) ?? node.child(.expression)).map { isParsedJSON($0, in: tree) } ?? false
    default: return false
    }
  }
}

extension JavaScriptTree {
  /// The members and keys that a script reads, each with the object it belongs to, and the names that it writes.
  fileprivate var uses: (read: [(node: Int, object: Int?)], written: Set<String>) {
    var read: [(node: Int, object: Int?)] = []
    var written: Set<String> = []
    let targets = Set(nodes.filter { $0.kind == .assignment }.compactMap { $0.child(.left) })
    for (index, node) in nodes.enumerated() {
      switch node.kind {
      case .member:
        guard let property = node.child(.property), !node.isComputed || nodes[property].kind == .string
        else { continue }
        if targets.contains(index) {
          nodes[property].text.map { _ = written.insert($0) }
        } else {
          read.append((property, node.child(.object)))
        }
      case .object:
        written.formUnion(keys(of: node).compactMap { nodes[$0].text })
      case .variableDeclarator, .assignment:
        guard let pattern = node.child(.id) ?? node.child(.left), nodes[pattern].kind == .objectPattern
        else { continue }
        let value = node.child(.initial) ?? node.child(.right)
        read += keys(of: nodes[pattern]).map { ($0, value) }
      default: break
      }
    }
    return (read, written)
  }

  private func keys(of object: JavaScriptNode) -> [Int] {
    object.children(.properties).compactMap { property in
      nodes[property].isComputed ? nil : nodes[property].child(.key)
    }
  }

  /// Whether a call is one of `JSON.parse`, or of another `parse`.
  fileprivate func callsParse(_ call: JavaScriptNode) -> Bool {
    guard let callee = call.child(.callee) else { return false }
    return nodes[callee].child(.property).flatMap { nodes[$0].text } == "parse"
  }

  /// The variables that get parsed JSON, and the functions that have some in them.
  fileprivate var namesOfParsed: [String] {
    let calls = nodes.filter { $0.kind == .call && callsParse($0) }.map(\.range)
    return nodes.compactMap { node in
      let holder = node.child(.initial) ?? (node.kind == .functionDeclaration ? node.child(.body) : nil)
      guard let range = holder.map({ nodes[$0] }).flatMap({ $0.kind == .object ? nil : $0.range }),
        calls.contains(where: { range.contains($0.lowerBound) }),
        let name = node.child(.id), nodes[name].kind == .identifier
      else { return nil }
      return nodes[name].text
    }
  }
}
