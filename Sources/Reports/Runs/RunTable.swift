import Cells
import Journal
import Notations
import Organizations
import Simulation
import Wording

/// The facts of a run as a table: time, who or what it is about, conversation, basis, and what happened.
public struct RunTable: Sendable {
  private let run: Run
  private let rows: [Row]

  /// One fact.
  struct Row: Hashable {
    let fact: Fact
    let line: FactLine
    /// The customer of the conversation that it is about.
    let customer: String?
  }

  public init(_ run: Run, filter: FactFilter = FactFilter()) {
    self.run = run
    let lines = FactLine.lines(run.facts, from: run.opening)
    rows = zip(run.facts, lines).filter { filter.includes($0.0) }.map { fact, line in
      let customer = fact.body.conversation.flatMap(run.state.conversation)?.customer.name
      return Row(fact: fact, line: line, customer: customer)
    }
  }

  /// The table for a terminal.
  public var page: [[EmphasizedText]] {
    guard !rows.isEmpty else { return [[.plain("no facts")]] }
    let headings = ["Time", "Who", "Conversation", "Basis"]
    let cells = rows.map { row in
      [
        row.fact.instant.timeOfDay(), row.line.noun, row.customer?.onOneLine ?? "–",
        row.line.basis.rawValue,
      ]
    }
    let widths = headings.indices.map { column in
      (cells.map { TextWidth.of($0[column]) } + [TextWidth.of(headings[column])]).max() ?? 0
    }
    func padded(_ cells: [String]) -> String {
      zip(cells, widths).map { TextWidth.padded($0, to: $1) }.joined(separator: "  ")
    }
    return [[.strong("\(padded(headings))  What")]]
      + zip(rows, cells).map { row, cells in [.faint(padded(cells)), .plain("  "), row.line.emphasized] }
  }

  /// The table for programs.
  public var json: JSONValue {
    [
      "schema": "agent-console.journal-show/1",
      "organization": .text(run.opening.organization.name), "agent": .text(run.opening.desk.agent.name),
      "language": .text(run.opening.desk.language.label), "start": .text(run.opening.now.description),
      "end": .text(run.state.now.description), "inputs": .integer(run.entries.count),
      "facts": .list(
        rows.map { row in
          let members = row.fact.json.asObject?.members.map { ($0.key, $0.value) } ?? []
          return .object(
            JSONObject(members + [("customer", JSONValue(row.customer)), ("what", .text(row.line.text))]))
        }),
    ]
  }
}

extension FactLine {
  fileprivate var emphasized: EmphasizedText {
    switch kind {
    case .ordinary: .plain(text)
    case .warning, .refusal: .alarming(text)
    case .quiet: .faint(text)
    }
  }
}
