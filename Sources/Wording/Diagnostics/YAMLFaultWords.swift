import Diagnostics
import Notations

extension YAMLFault: WordedFault {
  public func words(in _: String) -> Spoken {
    switch self {
    case .syntax(let detail):
      .init(
        "this is not YAML: \(visible(detail))",
        hint: "check indentation, brackets and quotes; text with `: ` or ` #` in it needs quotes")
    case .alias(let name):
      .init(
        "anchors and aliases such as \(code(name)) are not part of this format", hint: "write the value out"
      )
    case .tag(let name):
      .init("tags such as \(code(name)) are not part of this format", hint: "leave the tag out")
    case .tooDeep(let limit):
      .init(
        "lists and mappings are nested more than \(limit) deep",
        hint: "no key of this format needs that")
    case .secondDocument:
      .init(
        "a second document begins here",
        hint: "a file holds one document: move this one to a file of its own")
    case .empty:
      .init("the file has no content", hint: "write its first key; docs/org-format.md shows each file")
    }
  }
}

extension YAMLRule: WordedRule {
  public var meaning: String {
    switch self {
    case .syntax: "A file is not one YAML document with content."
    case .alias:
      "A file uses an anchor or an alias, `&name` or `*name`: our format has none, for they can make a small file "
        + "explode."
    case .tag: "A file uses a tag such as `!!binary`: our format has none."
    case .tooDeep: "Lists and mappings are nested deeper than any key needs."
    }
  }
}
