import Cells

/// An element of XML with what stands in it.
struct XMLElement {
  let name: String
  let attributes: [(String, String)]
  let content: Content

  enum Content {
    case elements([XMLElement])
    case text(String)
  }

  init(_ name: String, _ attributes: [(String, String)] = [], _ elements: [XMLElement] = []) {
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
      "\(indent)<\(name)" + attributes.map { " \($0)=\"\(XMLText.attribute($1))\"" }.joined()
    switch content {
    case .elements(let elements) where elements.isEmpty: return ["\(start)/>"]
    case .elements(let elements):
      return ["\(start)>"] + elements.flatMap { $0.lines(depth: depth + 1) } + ["\(indent)</\(name)>"]
    case .text(let text): return ["\(start)>\(XMLText.content(text))</\(name)>"]
    }
  }
}

/// Text as it stands in a document of XML 1.0.
enum XMLText {
  /// Between tags.
  static func content(_ text: String) -> String { escaped(text, isAttribute: false) }

  /// Between double quotes, where a reader would take a line break for a blank.
  static func attribute(_ text: String) -> String { escaped(text, isAttribute: true) }

  private static func escaped(_ text: String, isAttribute: Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      // Else `]]>` would stand in text, which XML forbids.
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"" where isAttribute: result.append(contentsOf: "&quot;".unicodeScalars)
      case "\n" where isAttribute: result.append(contentsOf: "&#10;".unicodeScalars)
      case "\t" where isAttribute: result.append(contentsOf: "&#9;".unicodeScalars)
      case "\n", "\t": result.append(scalar)
      default:
        if isForbidden(scalar) {
          result.append(contentsOf: VisibleText.of(String(scalar)).unicodeScalars)
        } else {
          result.append(scalar)
        }
      }
    }
    return String(result)
  }

  /// What XML 1.0 has no way to write (2.2, Char), and what a terminal that shows the file would obey.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
