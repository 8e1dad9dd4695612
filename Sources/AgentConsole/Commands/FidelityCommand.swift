import ArgumentParser
import Diagnostics
import Notations
import Simulation
import Wording

/// `agent-console fidelity`: lists what is documented, inferred, invented, and not simulated at all.
struct FidelityCommand: ListingCommand {
  static let configuration = CommandConfiguration(
    commandName: "fidelity",
    abstract: "List what is documented, inferred, invented and not simulated.",
    discussion: """
      Examples:
        agent-console fidelity --json
        agent-console fidelity unknown-command-is-rejected
      """)

  @Argument(help: "The claim to show (default: list all).", completion: .names(of: .claims))
  var claim: String?

  @Flag(help: "Print JSON.")
  var json = false

  private var claims: [ProductClaim] {
    ProductClaim.allCases.filter { claim == nil || $0.rawValue == claim }
  }

  var entry: ListedEntry? {
    claim.map {
      ListedEntry(
        name: $0, noun: "claim", command: "fidelity", known: ProductClaim.allCases.map(\.rawValue))
    }
  }

  var document: JSONValue {
    [
      "schema": "agent-console.fidelity/1",
      "claims": .list(claims.map(document)),
      "notSimulated": .list(NotSimulated.list.map(JSONValue.text)),
      "missing": .list(NotSimulated.allCases.map(document)),
      "statusMap": .list(SessionStatusMap.rows.map(document)),
    ]
  }

  private func document(_ claim: ProductClaim) -> JSONValue {
    .object(
      JSONObject(
        [("name", .text(claim.rawValue)), ("statement", .text(ClaimWords.statement(claim)))] + claim.members))
  }

  /// A feature that is not simulated, with the claim that says what the product does there.
  private func document(_ feature: NotSimulated) -> JSONValue {
    [
      "feature": .text(feature.title), "line": .text(feature.line),
      "claim": JSONValue(feature.claim?.rawValue),
    ]
  }

  private func document(_ row: SessionStatusMap.Row) -> JSONValue {
    [
      "word": .text(row.word), "table": .text(row.table), "basis": .text(row.basis.rawValue),
      "codes": .list(
        row.codes.map { code in
          ["column": .text(code.column), "number": .integer(code.number), "label": .text(code.label)]
        }),
    ]
  }

  func page(width: Int) -> PrintedPage {
    var page = PrintedPage()
    for basis in Basis.allCases {
      let claims = claims.filter { $0.claim.basis == basis }
      if claim != nil, claims.isEmpty { continue }
      page.add(
        .strong(basis.rawValue.capitalizedFirst), .plain(" (\(claims.count)) "),
        .faint(CitationWords.meaning(basis)))
      page.add()
      for claim in claims {
        page.add(.plain("  "), .strong(claim.rawValue))
        page.add(paragraph: ClaimWords.statement(claim), width: width, indent: 4)
        page.add(sourcesOf: claim, width: width, indent: 4)
      }
      page.add()
    }
    if claim != nil { return page }
    page.add(.strong("Not simulated"))
    page.add()
    for feature in NotSimulated.allCases {
      page.add(paragraph: feature.line, width: width, indent: 2)
      guard let claim = feature.claim else { continue }
      page.add(.faint("    In the product: "), .faint(claim.rawValue))
    }
    page.add()
    page.add(.strong("Our words and the product's codes"))
    page.add()
    var table = TextTable(.text("  Word"), .text("Table"), .text("Codes"), .text("Basis"))
    for row in SessionStatusMap.rows {
      let codes = row.codes.map { "\($0.column) \($0.number) \($0.label)" }.joined(separator: ", ")
      table.add("  \(row.word)", row.table, codes, row.basis.rawValue)
    }
    table.print(to: &page, width: nil)
    return page
  }
}
