import Simulation
import Wording

/// Expectations about the buttons above the conversation in front.
enum ButtonSentences {
  static let none = Sentence.then(
    "there are no buttons", .none, meaning: "The conversation has no button.",
    claim: .modeOffHidesItsButton, example: "Then there are no buttons"
  ) { (rehearsal, _) throws(StepProblem) in
    let labels = try rehearsal.buttons().map(\.label)
    return labels.isEmpty ? nil : Mismatch(expected: "no buttons", actual: labels.joined(separator: ", "))
  }

  static let all: [Sentence] = [
    .then(
      "the buttons are", .none, with: .table, columns: ButtonColumn.all.map(\.name),
      meaning: "Exactly these buttons, in this order. The table has any of the columns "
        + ButtonColumn.all.map(\.name).joined(separator: ", ") + ".",
      claim: .buttonsByOrder,
      example: "Then the buttons are\n  | label     | slash command |\n  | Co-browse | /cb           |"
    ) { (rehearsal, _, attachment) throws(StepProblem) in
      try ButtonTable(attachment.rows()).mismatch(of: try rehearsal.buttons())
    },
    none,
    .then(
      "the button {} is shown", .one(.button), meaning: "There is a button with this label.",
      claim: .modeOffHidesItsButton, example: "Then the button \"Co-browse\" is shown"
    ) { (rehearsal, label) throws(StepProblem) in
      let labels = try rehearsal.buttons().map(\.label)
      if labels.contains(label) { return nil }
      return Mismatch(
        expected: "the button \(label)",
        actual: labels.isEmpty ? "no buttons" : "the buttons \(labels.joined(separator: ", "))")
    },
    .then(
      "the button {} is not shown", .one(.absentButton), meaning: "There is no button with this label.",
      claim: .modeOffHidesItsButton, example: "Then the button \"Share screen\" is not shown"
    ) { (rehearsal, label) throws(StepProblem) in
      let labels = try rehearsal.buttons().map(\.label)
      guard labels.contains(label) else { return nil }
      return Mismatch(
        expected: "no button \(label)", actual: "the buttons \(labels.joined(separator: ", "))")
    },
  ]
}

extension Rehearsal {
  fileprivate func buttons() throws(StepProblem) -> [Button] {
    state.buttonBar(of: try conversationInFront()).buttons
  }
}

/// The table below `the buttons are`.
struct ButtonTable {
  private let columns: [ButtonColumn]
  private let rows: [[String]]

  init(_ table: [[String]]) throws(StepProblem) {
    var columns: [ButtonColumn] = []
    for heading in table.first ?? [] {
      guard let column = ButtonColumn.all.first(where: { $0.name == heading.lowercased() }) else {
        let known = ButtonColumn.all.map(\.name)
        throw .written(.unknownColumn(heading, known: known))
      }
      columns.append(column)
    }
    self.columns = columns
    rows = Array(table.dropFirst())
  }

  func mismatch(of buttons: [Button]) -> Mismatch? {
    let actual = buttons.map { button in columns.map { $0.text(of: button) ?? "" } }
    if actual == rows { return nil }
    let headings = columns.map(\.name)
    return Mismatch(
      expected: TableText.of([headings] + rows), actual: TableText.of([headings] + actual),
      .buttons(Difference.ofRows(columns: headings, expected: rows, actual: actual)))
  }
}
