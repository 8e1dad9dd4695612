import JavaScript

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
    // A variable may hold what a function returns, which returns a variable.
    for _ in 0..<3 {
      for tree in trees { parsed.formUnion(tree.namesOfParsed(knowing: parsed)) }
    }
    var written: Set<String> = []
    var read: Set<String> = []
    var misspelled: [(site: ScriptSite, name: String, isParsed: Bool)] = []
    var right: [Int: [Int]] = [:]
    for (script, tree) in trees.enumerated() {
      let uses = tree.uses
      written.formUnion(uses.written)
      for use in uses.read {
        guard let name = tree.nodes[use.node].text else { continue }
        read.insert(name)
        if name == Self.name { right[script, default: []].append(use.node) }
        let isParsed = use.object.map { isParsedJSON($0, in: tree) } ?? false
        guard name != Self.name, Self.isNearly(name, allowingSlips: isParsed) else { continue }
        misspelled.append((ScriptSite(script: script, node: use.node), name, isParsed))
      }
    }
    // The page may write every key in another way before it reads one.
    let rewriting = trees.reduce(into: KeyRewriting()) { $0.formUnion($1.keyRewriting) }
    misspelled.removeAll { rewriting.mayGive($0.name) }
    // The page may try both names, or keep the id under a name of its own.
    let hasRightName = read.contains(Self.name) && !written.contains(Self.name)
    sites = misspelled.filter { read in
      guard read.isParsed else { return !hasRightName && !written.contains(read.name) }
      let others = right[read.site.script] ?? []
      return !trees[read.site.script].triesEither(read.site.node, others)
    }.map(\.site)
  }

  /// `conversationid`, `ConversationID`, `conversation_id`; and, in what is certainly parsed, `conversatonId`.
  private static func isNearly(_ name: String, allowingSlips: Bool) -> Bool {
    let letters = name.lowercased().filter { $0 != "_" && $0 != "-" }
    return letters == Self.name.lowercased()
      || allowingSlips && Slip.nearest(to: letters, among: [Self.name]) != nil
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

/// How a page may spell the keys of its data otherwise than they come.
private struct KeyRewriting {
  var lowers = false
  var raises = false
  /// Whether it puts another character between words: `conversation_id`.
  var separates = false
  /// Whether it gives `JSON.parse` a function that may change anything.
  var revives = false

  mutating func formUnion(_ other: KeyRewriting) {
    (lowers, raises) = (lowers || other.lowers, raises || other.raises)
    (separates, revives) = (separates || other.separates, revives || other.revives)
  }

  /// Whether a key that it reads may be what the right one has become.
  func mayGive(_ name: String) -> Bool {
    let letters = name.filter { $0 != "_" && $0 != "-" }
    guard !revives else { return true }
    guard letters.lowercased() == ConversationIDReading.name.lowercased() else { return false }
    let isSeparated = letters != name
    return isSeparated ? separates : letters == letters.lowercased() ? lowers : raises
  }
}

extension JavaScriptTree {
  /// What it does with texts that may be the keys of its data.
  fileprivate var keyRewriting: KeyRewriting {
    // What is only compared or shown is not kept as a key.
    var elsewhere: Set<Int> = []
    for node in nodes {
      if node.kind == .binary, node.text != "+" { elsewhere.formUnion(node.children.map(\.index)) }
      if node.kind == .assignment, let left = node.child(.left), let right = node.child(.right),
        ["textContent", "innerText", "innerHTML", "value", "title"].contains(
          nodes[left].child(.property).flatMap { nodes[$0].text })
      {
        elsewhere.insert(right)
      }
    }
    var rewriting = KeyRewriting()
    for (index, node) in nodes.enumerated() where node.kind == .call && !elsewhere.contains(index) {
      guard let callee = node.child(.callee),
        let name = nodes[callee].child(.property).flatMap({ nodes[$0].text })
      else { continue }
      let arguments = node.children(.arguments)
      switch name {
      case "toLowerCase", "toLocaleLowerCase": rewriting.lowers = true
      case "toUpperCase", "toLocaleUpperCase": rewriting.raises = true
      case "replace", "replaceAll", "join":
        rewriting.separates =
          rewriting.separates
          || nodes.contains { part in
            node.range.contains(part.range.lowerBound)
              && (part.kind == .string || part.kind == .templateElement)
              && part.text?.contains { $0 == "_" || $0 == "-" } == true
          }
      case "parse" where arguments.count > 1: rewriting.revives = true
      default: break
      }
    }
    return rewriting
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

  /// Whether one condition or pattern reads a name and one of the others too: `data.id || data.ID`.
  fileprivate func triesEither(_ name: Int, _ others: [Int]) -> Bool {
    let kinds: Set<JavaScriptNode.Kind> = [.logical, .conditional, .ifStatement, .objectPattern]
    func contains(_ node: JavaScriptNode, _ inner: Int) -> Bool {
      node.range.contains(nodes[inner].range.lowerBound)
    }
    return !others.isEmpty
      && nodes.contains { node in
        kinds.contains(node.kind) && contains(node, name) && others.contains { contains(node, $0) }
      }
  }

  /// The variables that get parsed JSON, and the functions that return some.
  fileprivate func namesOfParsed(knowing known: Set<String>) -> [String] {
    let calls = nodes.filter { node in
      guard node.kind == .call else { return false }
      return callsParse(node) || node.child(.callee).flatMap { nodes[$0].text }.map(known.contains) ?? false
    }.map(\.range.lowerBound).sorted()
    func holdsCall(_ range: Range<Int>) -> Bool {
      let next = calls.partitioningIndex { $0 >= range.lowerBound }
      return next < calls.count && calls[next] < range.upperBound
    }
    // What a function returns: an object that it makes itself is not what it parsed.
    let returned = nodes.filter { node in
      guard node.kind == .returnStatement, let value = node.child(.argument), nodes[value].kind != .object
      else { return false }
      return holdsCall(nodes[value].range)
        || nodes[value].kind == .identifier && nodes[value].text.map(known.contains) == true
    }.map(\.range.lowerBound).sorted()
    func returnsParsed(_ function: JavaScriptNode) -> Bool {
      guard let body = function.child(.body) else { return false }
      if nodes[body].kind != .block { return nodes[body].kind != .object && holdsCall(nodes[body].range) }
      let next = returned.partitioningIndex { $0 >= function.range.lowerBound }
      return next < returned.count && returned[next] < function.range.upperBound
    }
    return nodes.compactMap { node in
      let name = node.child(.id) ?? (node.kind == .assignment ? node.child(.left) : nil)
      guard let name, nodes[name].kind == .identifier else { return nil }
      if node.kind == .functionDeclaration { return returnsParsed(node) ? nodes[name].text : nil }
      guard let value = node.child(.initial) ?? node.child(.right) else { return nil }
      switch nodes[value].kind {
      case .object: return nil
      case .arrowFunction, .functionExpression: return returnsParsed(nodes[value]) ? nodes[name].text : nil
      default: return holdsCall(nodes[value].range) ? nodes[name].text : nil
      }
    }
  }
}

extension [Int] {
  /// The first index whose element matches, in a list where all later ones do too.
  fileprivate func partitioningIndex(where matches: (Int) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if matches(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
