import Notations

/// Reading texts that a script puts together.
extension ScriptReader {
  /// Concatenated texts: `'Cobrowse' + milestone + 'Event'`, or a template.
  mutating func joined(_ site: ScriptSite, in frame: ScriptFrame) -> ScriptValues {
    let nodes = trees[site.script].nodes
    func at(_ index: Int) -> ScriptSite { ScriptSite(script: site.script, node: index) }
    // A long sum is deeply nested on the left, so its parts are collected in a loop.
    var parts: [Int] = []
    var node = nodes[site.node]
    if node.kind == .template {
      // Each piece of text is followed by its expression; both lists are in script order.
      parts = (node.children(.quasis) + node.children(.expressions))
        .sorted { nodes[$0].range.lowerBound < nodes[$1].range.lowerBound }
    } else {
      while node.text == "+", let left = node.child(.left), let right = node.child(.right) {
        parts.append(right)
        if nodes[left].kind != .binary || nodes[left].text != "+" {
          parts.append(left)
          break
        }
        node = nodes[left]
      }
      parts.reverse()
    }
    guard !parts.isEmpty else {
      for child in node.children { evaluate(at(child.index), in: frame) }
      return .unknown
    }
    var sum: ScriptValues?
    for part in parts {
      let values =
        nodes[part].kind == .templateElement
        ? ScriptValues(.text(nodes[part].text ?? "", at(part))) : evaluate(at(part), in: frame)
      if values.contains(.location) { noteAddress() }
      sum = sum.map { joined($0, values, at: site) } ?? values
    }
    return sum ?? .unknown
  }

  func joined(_ left: ScriptValues, _ right: ScriptValues, at site: ScriptSite) -> ScriptValues {
    var joined = ScriptValues()
    for left in left.all {
      for right in right.all {
        if case .text(let left, _) = left, case .text(let right, _) = right,
          left.utf8.count + right.utf8.count <= Self.textLimit
        {
          joined.insert(.text(left + right, site))
        } else {
          joined.insert(.unknown)
        }
      }
    }
    return joined.all.isEmpty ? .unknown : joined
  }

  /// Longer texts are not followed, because no event name is that long.
  private static var textLimit: Int { 256 }
}
