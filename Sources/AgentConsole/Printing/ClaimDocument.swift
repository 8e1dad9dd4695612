import Diagnostics
import Notations
import Wording

extension ProductClaim {
  /// The JSON members that give a claim's basis and sources.
  ///
  /// `page` to `version` are those of the first source.
  var members: [(String, JSONValue)] {
    let claim = claim
    let first = claim.citations.first
    return [
      ("basis", .text(claim.basis.rawValue)), ("claim", .text(claim.name)),
      ("page", JSONValue(first?.page.rawValue)), ("title", JSONValue(first?.page.title)),
      ("section", JSONValue(first?.section.heading)), ("address", JSONValue(first?.page.address)),
      ("version", JSONValue(first?.page.version.text)),
      ("sources", .list(claim.citations.map(\.document))), ("caution", JSONValue(ClaimWords.caution(self))),
    ]
  }
}

extension ProductClaim {
  /// The JSON members that give a claim with its statement.
  var statementMembers: [(String, JSONValue)] { [("statement", .text(ClaimWords.statement(self)))] + members }
}

extension Citation {
  fileprivate var document: JSONValue {
    [
      "page": .text(page.rawValue), "title": .text(page.title), "section": JSONValue(section.heading),
      "address": .text(page.address), "version": .text(page.version.text),
    ]
  }
}
