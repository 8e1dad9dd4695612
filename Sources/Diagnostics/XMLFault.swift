/// Why XML is not read.
public enum XMLFault: Hashable, Sendable {
  /// What the XML library says of text that it cannot read.
  case syntax(detail: String)
  /// A document type declaration, `<!DOCTYPE …>`: no package has one, and entities come in with it.
  case documentType
  case tooDeep(limit: Int)
  /// Elements and attributes together.
  case tooManyParts(limit: Int)
}
