import Diagnostics
import Notations
import RecordFormats
import Wording

/// What an editor shows of a key: its column, what it takes, and the claim behind it.
enum KeyMarkdown {
  static func text(_ key: KeyShape) -> String {
    var lines = ["**\(key.title)** `\(key.key)`" + (key.logicalName.map { " (`\($0)`)" } ?? "")]
    lines += ["", key.note.text, "", kind(key.value) + (key.isRequired ? ", required" : "")]
    if let standard = key.standard { lines.append("Default: `\(words(standard))`") }
    if case .choice(let options) = innermost(key.value), options.count <= 24 {
      lines.append("")
      lines += options.map { option in
        "- `\(option.label)`" + (option.number.map { " = \($0)" } ?? "")
      }
    }
    if let claim = key.note.claim { lines += ["", self.claim(claim)] }
    return lines.joined(separator: "\n")
  }

  /// A claim with its basis and its best page.
  static func claim(_ claim: ProductClaim) -> String {
    let basis = claim.claim.basis.rawValue
    let page = claim.claim.citations.first.map { ": [\(CitationWords.page($0))](\($0.page.address))" } ?? ""
    return "> \(ClaimWords.statement(claim))\n>\n> *\(basis)*\(page) (`\(claim.rawValue)`)"
  }

  private static func innermost(_ shape: ValueShape) -> ValueShape {
    if case .list(let item, _) = shape { innermost(item) } else { shape }
  }

  /// What a value may be, in words.
  static func kind(_ shape: ValueShape) -> String {
    switch shape {
    case .text(let maximum): maximum.map { "Text of at most \($0) characters" } ?? "Text"
    case .wholeNumber(let range): "Whole number from \(range.lowerBound) to \(range.upperBound)"
    case .flag: "`true` or `false`"
    case .choice: "Choice"
    case .duration(let words):
      (["Duration such as `300ms`, `5s` or `3m`"] + words.map { "`\($0)`" }).joined(separator: ", or ")
    case .version: "Version"
    case .identifier: "GUID"
    case .link(let table): "Name or id of a row: \(table.label)"
    case .list(let item, _): "List: " + kind(item).lowercasedStart
    case .oneOrMore(let item): kind(item) + ", or a list"
    case .mapping(let mapping): "Mapping: \(mapping.owner)"
    case .entries(let table, _): table.map { "Mapping by the names of: \($0.plural)" } ?? "Mapping"
    }
  }

  private static func words(_ standard: KeyShape.Standard) -> String {
    switch standard {
    case .text(let text): text
    case .wholeNumber(let number): "\(number)"
    case .flag(let flag): "\(flag)"
    case .texts(let texts): "[\(texts.joined(separator: ", "))]"
    }
  }
}

extension String {
  fileprivate var lowercasedStart: String { prefix(1).lowercased() + dropFirst() }
}
