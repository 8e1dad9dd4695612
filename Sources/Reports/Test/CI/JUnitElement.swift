/// An element of a JUnit report, with its contents.
struct JUnitElement {
  let name: String
  let attributes: [(String, String)]
  let content: Content

  enum Content {
    case elements([JUnitElement])
    case text(String)
    /// The lines of elements that were written before.
    case written([String])
  }

  init(_ name: String, _ attributes: [(String, String)] = [], _ elements: [JUnitElement] = []) {
    self.name = name
    self.attributes = attributes
    content = .elements(elements)
  }

  init(_ name: String, _ attributes: [(String, String)], text: String) {
    self.name = name
    self.attributes = attributes
    content = .text(text)
  }

  init(_ name: String, _ attributes: [(String, String)], written lines: [String]) {
    self.name = name
    self.attributes = attributes
    content = .written(lines)
  }

  /// One line per element; text is not indented, because that would change it.
  func lines(depth: Int = 0) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    let start =
      "\(indent)<\(name)" + attributes.map { " \($0)=\"\(XMLReportText.attribute($1))\"" }.joined()
    switch content {
    case .elements(let elements) where elements.isEmpty: return ["\(start)/>"]
    case .elements(let elements):
      return ["\(start)>"] + elements.flatMap { $0.lines(depth: depth + 1) } + ["\(indent)</\(name)>"]
    case .written(let lines) where lines.isEmpty: return ["\(start)/>"]
    case .written(let lines): return ["\(start)>"] + lines + ["\(indent)</\(name)>"]
    case .text(let text): return ["\(start)>\(XMLReportText.content(text))</\(name)>"]
    }
  }
}
