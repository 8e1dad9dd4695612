import Diagnostics
import Notations

extension XMLFault: WordedFault {
  public func words(in _: String) -> Spoken {
    switch self {
    case .syntax(let detail):
      .init("this is not XML: \(visible(detail))", hint: "export the package again, or fix the file here")
    case .documentType:
      .init(
        "a document type (`<!DOCTYPE`) is not allowed here",
        hint: "remove it; entities and files from elsewhere are never read")
    case .tooDeep(let limit):
      .init(
        "elements are nested more than \(limit) deep", hint: "no package needs that")
    case .tooManyParts(let limit):
      .init(
        "the file has more than \(limit) elements and attributes",
        hint: "split the package into smaller ones")
    }
  }
}

extension XMLRule: WordedRule {
  public var meaning: String {
    switch self {
    case .syntax: "A file of a package is not well-formed XML, or has more parts than are read."
    case .documentType:
      "An XML file of a package has a document type, `<!DOCTYPE …>`: no real package has one, and entities come in "
        + "with it."
    case .tooDeep: "Elements are nested deeper than any package needs."
    }
  }
}
