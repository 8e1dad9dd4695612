import Notations
import Organizations

extension PrintedPage {
  /// Adds a tree of linked records, a line each.
  mutating func add(_ tree: RelationTree) {
    for root in tree.roots { add(root, before: "", above: "") }
  }

  private mutating func add(_ node: RelationTree.Node, before mark: String, above margin: String) {
    add(.faint(mark + node.kind.label + "  "), .plain(node.name))
    for (index, child) in node.children.enumerated() {
      let isLast = index == node.children.count - 1
      add(child, before: margin + (isLast ? "└─ " : "├─ "), above: margin + (isLast ? "   " : "│  "))
    }
  }
}

extension RelationTree {
  /// The tree for programs.
  var document: JSONValue { .list(roots.map(\.document)) }
}

extension RelationTree.Node {
  fileprivate var document: JSONValue {
    ["kind": .text(kind.id), "name": .text(name), "links": .list(children.map(\.document))]
  }
}

extension RelationTree.Kind {
  fileprivate var label: String {
    switch self {
    case .row(let table): table.label
    case .webResource: "web resource"
    }
  }

  /// The table's logical name; `webresource` is the product's own.
  fileprivate var id: String {
    switch self {
    case .row(let table): table.logicalName
    case .webResource: "webresource"
    }
  }
}
