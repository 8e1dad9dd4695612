import Notations

/// A list in a JSON document for people, written as it grows: its text takes less memory than its values.
struct WrittenJSONList: Sendable {
  private let depth: Int
  private var elements = ""

  /// - Parameter depth: how many levels the list is further in than the document.
  init(depth: Int) { self.depth = depth }

  mutating func append(_ value: JSONValue) {
    elements += elements.isEmpty ? "\n" : ",\n"
    elements += Self.indent(depth + 1) + value.pretty(depth: depth + 1)
  }

  /// The list, without the indentation of its first line.
  var text: String { elements.isEmpty ? "[]" : "[\(elements)\n\(Self.indent(depth))]" }

  private static func indent(_ depth: Int) -> String { String(repeating: " ", count: 2 * depth) }
}

/// An object of a JSON document for people, some of whose members were written before.
struct WrittenJSONObject: Sendable {
  private let depth: Int
  private var members: [String] = []

  /// - Parameter depth: how many levels the object is further in than the document.
  init(depth: Int = 0) { self.depth = depth }

  mutating func add(_ key: String, _ value: JSONValue) { add(key, written: value.pretty(depth: depth + 1)) }

  mutating func add(_ key: String, _ list: WrittenJSONList) { add(key, written: list.text) }

  private mutating func add(_ key: String, written text: String) {
    members.append("\(JSONValue.text(key).compact): \(text)")
  }

  /// The object, without the indentation of its first line.
  var text: String {
    let indent = String(repeating: " ", count: 2 * depth)
    return "{\n" + members.map { "\(indent)  \($0)" }.joined(separator: ",\n") + "\n\(indent)}"
  }
}
