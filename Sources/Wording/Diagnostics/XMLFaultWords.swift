import Diagnostics
import Notations

extension XMLFault: WordedFault {
  public func words(in _: String) -> Spoken {
    switch self {
    case .syntax(let detail):
      .init("this is not XML: \(visible(detail))", hint: "export the package again, or mend the file here")
    case .documentType:
      .init(
        "a document type (`<!DOCTYPE`) stands here, and no package has one",
        hint: "remove it; entities and files from elsewhere are never read")
    case .tooDeep(let limit):
      .init(
        "elements stand in one another more than \(limit) deep", hint: "no package needs that")
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
    case .tooDeep: "Elements stand in one another deeper than any package needs."
    }
  }
}
