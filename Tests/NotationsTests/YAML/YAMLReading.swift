import Diagnostics
import Notations

/// Reads YAML given in a test.
func read(_ text: String) -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
  YAML.read(SourceText(file: "a.yaml", text: text))
}

/// The content of a node without positions, for comparisons.
func outline(_ node: YAMLNode?) -> JSONValue {
  switch node?.content {
  case .scalar(let scalar): .text(scalar.text)
  case .sequence(let items): .list(items.map(outline))
  case .mapping(let entries): .object(JSONObject(entries.map { ($0.key.text, outline($0.value)) }))
  case nil: .null
  }
}

/// A node and all its descendants.
func all(in node: YAMLNode) -> [YAMLNode] {
  switch node.content {
  case .scalar: [node]
  case .sequence(let items): [node] + items.flatMap(all)
  case .mapping(let entries): [node] + entries.flatMap { all(in: $0.value) }
  }
}

extension YAMLNode {
  var entries: [YAMLEntry] {
    if case .mapping(let entries) = content { entries } else { [] }
  }

  var items: [YAMLNode] {
    if case .sequence(let items) = content { items } else { [] }
  }

  var scalar: YAMLScalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  subscript(key: String) -> YAMLNode? { entries.first { $0.key.text == key }?.value }
}

extension YAMLNode {
  /// The position of the node in the text that was read.
  func place(in text: String) -> Place { SourceText(file: "a.yaml", text: text).place(of: bytes) }
}

extension YAMLKey {
  func place(in text: String) -> Place { SourceText(file: "a.yaml", text: text).place(of: bytes) }
}

func place(_ line: Int, _ column: Int, _ length: Int) -> Place {
  Place(file: "a.yaml", line: line, column: column, length: length)
}

/// A solution in the style of the project's own files, with characters that make positions hard to count.
let sampleSolution = """
  # Fabrikam's solution
  solution: FabrikamRemoteAssist
  version: 1.2.0.0
  publisher: {name: "Fabrikam \\u00e9", prefix: 'fab'} # flow
  providers:
  - name: Fabrikam
  conversationActions:
    - name: Zusammenarbeit für alle 😀
      order: -1
      tooltip: |
        First line
        second line

    # agent-console:allow equal-orders
    - {name: Other, order: 2,
       tooltip: Start a session
         of two lines}
  empty:
  nothing: ~
  flags: [true, no, [1, [2]], {a: b}]
  """
