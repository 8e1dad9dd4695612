import Records
import Simulation

/// What is expected of the buttons on top of the conversation in front.
enum ButtonSentences {
  static let all: [Sentence] = [
    .then(
      "the buttons are", .none, with: .table, columns: ButtonColumn.allCases.map(\.rawValue),
      meaning: "Exactly these buttons, in this order. The table has any of the columns "
        + ButtonColumn.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      example: "Then the buttons are\n  | label     | slash command |\n  | Co-browse | /cb           |"
    ) { (rehearsal, _, attachment) throws(StepProblem) in
      try ButtonTable(attachment.rows()).shortfall(of: try rehearsal.buttons())
    },
    .then(
      "there are no buttons", .none, meaning: "The conversation has no button.",
      example: "Then there are no buttons"
    ) { (rehearsal, _) throws(StepProblem) in
      let labels = try rehearsal.buttons().map(\.label)
      return labels.isEmpty ? nil : Shortfall(expected: "no buttons", actual: labels.joined(separator: ", "))
    },
    .then(
      "the button {} is shown", .one(.text), meaning: "There is a button with this label.",
      example: "Then the button \"Co-browse\" is shown"
    ) { (rehearsal, label) throws(StepProblem) in
      let labels = try rehearsal.buttons().map(\.label)
      if labels.contains(label) { return nil }
      return Shortfall(
        expected: "the button \(label)",
        actual: labels.isEmpty ? "no buttons" : "the buttons \(labels.joined(separator: ", "))")
    },
    .then(
      "the button {} is not shown", .one(.text), meaning: "There is no button with this label.",
      example: "Then the button \"Share screen\" is not shown"
    ) { (rehearsal, label) throws(StepProblem) in
      let labels = try rehearsal.buttons().map(\.label)
      guard labels.contains(label) else { return nil }
      return Shortfall(
        expected: "no button \(label)", actual: "the buttons \(labels.joined(separator: ", "))")
    },
  ]
}

extension Rehearsal {
  fileprivate func buttons() throws(StepProblem) -> [Button] {
    state.buttonBar(of: try conversationInFront()).buttons
  }
}

/// A column of the table under `the buttons are`.
enum ButtonColumn: String, CaseIterable {
  case label
  case slashCommand = "slash command"
  case tooltip, order, action, icon, mode, provider

  /// What stands in it for a button; empty where there is nothing.
  func text(of button: Button) -> String {
    switch self {
    case .label: button.label
    case .slashCommand: button.slashCommand ?? ""
    case .tooltip: button.tooltip
    case .order: String(button.action.order)
    case .action: button.action.name
    case .icon: button.action.icon ?? ""
    case .mode: button.mode?.label ?? ""
    case .provider: button.provider ?? ""
    }
  }
}

/// The table under `the buttons are`.
struct ButtonTable {
  private let columns: [ButtonColumn]
  private let rows: [[String]]

  init(_ table: [[String]]) throws(StepProblem) {
    var columns: [ButtonColumn] = []
    for heading in table.first ?? [] {
      guard let column = ButtonColumn(rawValue: heading.lowercased()) else {
        let known = ButtonColumn.allCases.map(\.rawValue)
        throw .written(.unknownColumn(heading, known: known))
      }
      columns.append(column)
    }
    self.columns = columns
    rows = Array(table.dropFirst())
  }

  func shortfall(of buttons: [Button]) -> Shortfall? {
    let actual = buttons.map { button in columns.map { $0.text(of: button) } }
    if actual == rows { return nil }
    let headings = columns.map(\.rawValue)
    return Shortfall(
      expected: TableText.of([headings] + rows), actual: TableText.of([headings] + actual))
  }
}
