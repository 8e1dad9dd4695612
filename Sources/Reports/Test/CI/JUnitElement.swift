/// An element of a report in JUnit's way, with what stands in it.
struct JUnitElement {
  let name: String
  let attributes: [(String, String)]
  let content: Content

  enum Content {
    case elements([JUnitElement])
    case text(String)
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

  /// A line for each element; text is not indented, for it would become other text.
  func lines(depth: Int = 0) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    let start =
      "\(indent)<\(name)" + attributes.map { " \($0)=\"\(XMLReportText.attribute($1))\"" }.joined()
    switch content {
    case .elements(let elements) where elements.isEmpty: return ["\(start)/>"]
    case .elements(let elements):
      return ["\(start)>"] + elements.flatMap { $0.lines(depth: depth + 1) } + ["\(indent)</\(name)>"]
    case .text(let text): return ["\(start)>\(XMLReportText.content(text))</\(name)>"]
    }
  }
}
