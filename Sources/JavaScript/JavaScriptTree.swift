import Notations

/// A script's syntax tree; the first node is the whole program.
public struct JavaScriptTree: Sendable {
  public let nodes: [JavaScriptNode]

  /// Reads the output of the parser in the engine: `{"nodes": [[type, start, end, text, computed, role,
  /// child, …], …]}`, with offsets in UTF-16 units.
  init?(_ rows: [JSONValue], offsets: UTF16Offsets) {
    var nodes: [JavaScriptNode] = []
    nodes.reserveCapacity(rows.count)
    for (index, row) in rows.enumerated() {
      guard let row = row.asList, row.count >= 5, let type = row[0].asText,
        let start = row[1].asInteger.flatMap({ offsets.byte($0) }),
        let end = row[2].asInteger.flatMap({ offsets.byte($0) }), start <= end
      else { return nil }
      var children: [JavaScriptNode.Child] = []
      for position in stride(from: 5, to: row.count - 1, by: 2) {
        // A child comes after its parent, so that no walk can loop.
        guard let role = row[position].asText, let child = row[position + 1].asInteger,
          child > index, child < rows.count
        else { return nil }
        let known = JavaScriptNode.Role(rawValue: role) ?? .other
        children.append(JavaScriptNode.Child(role: known, index: child))
      }
      nodes.append(
        JavaScriptNode(
          kind: JavaScriptNode.Kind(rawValue: type) ?? .other, range: start..<end, text: row[3].asText,
          isComputed: row[4].asFlag ?? false, children: children))
    }
    guard !nodes.isEmpty else { return nil }
    self.nodes = nodes
  }
}
