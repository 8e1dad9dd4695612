import Diagnostics

/// Why XML is not read.
public enum XMLFault: Fault {
  /// The XML library's message about text that it cannot read.
  case syntax(detail: String)
  /// A document type declaration, `<!DOCTYPE …>`: packages never have one, and it would allow entities.
  case documentType
  case tooDeep(limit: Int)
  /// Elements and attributes together.
  case tooManyParts(limit: Int)

  public var rule: any FaultRule {
    switch self {
    case .syntax, .tooManyParts: XMLRule.syntax
    case .documentType: XMLRule.documentType
    case .tooDeep: XMLRule.tooDeep
    }
  }
}

/// A rule of XML.
public enum XMLRule: String, LoadRule {
  case syntax = "xml-syntax"
  case documentType = "xml-doctype"
  case tooDeep = "xml-too-deep"

  public var leavesFileUnread: Bool { true }
}
