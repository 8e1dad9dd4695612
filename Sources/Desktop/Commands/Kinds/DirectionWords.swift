/// The word for moving in a direction, which depends on what is moved through.
extension Direction {
  func title(in scope: KeyBinding.Scope) -> String {
    switch self {
    case .left: "The previous \(scope.besides)"
    case .right: "The next \(scope.besides)"
    case .up: scope.listed.map { "The \($0) above" } ?? "\(scope.verb) up"
    case .down: scope.listed.map { "The \($0) below" } ?? "\(scope.verb) down"
    case .pageUp:
      scope == .pane(.chatBox)
        ? "Scroll the transcript back" : scope.listed == nil ? "\(scope.verb) a page up" : "A page up"
    case .pageDown:
      scope == .pane(.chatBox)
        ? "Scroll the transcript forward" : scope.listed == nil ? "\(scope.verb) a page down" : "A page down"
    case .first: scope == .pane(.buttons) ? "The first button" : "\(scope.verb) to the start"
    case .last: scope == .pane(.buttons) ? "The last button" : "\(scope.verb) to the end"
    }
  }

  /// The footer's word; nil: not worth showing there.
  func footer(in scope: KeyBinding.Scope) -> String? {
    switch self {
    case .left, .right: scope == .records ? "Table" : scope == .whatIf ? "Change" : "Choose"
    case .up: scope.listed == nil ? scope.verb : nil
    case .down: scope.verb
    case .pageUp, .pageDown, .first, .last: nil
    }
  }

  /// The opposite direction, whose key the footer shows for both when there is more that way.
  var yields: Direction? {
    switch self {
    case .up: .down
    case .left: .right
    case .down, .right, .pageUp, .pageDown, .first, .last: nil
    }
  }
}

extension KeyBinding.Scope {
  /// The items that are side by side, for Left and Right.
  fileprivate var besides: String {
    switch self {
    case .pane(.buttons): "button"
    case .pane(.appTab), .pane(.customerSide): "control"
    case .records: "table"
    case .whatIf: "change"
    case .everywhere, .pane(.chatBox), .pane(.transcript), .pane(.events), .menu, .help, .leader, .palette,
      .question,
      .prompt, .problems, .administrator, .event, .history, .changes:
      "one"
    }
  }

  /// The items of a vertical list that wraps around; nil: the list has an end.
  fileprivate var listed: String? {
    switch self {
    case .menu: "entry"
    case .palette: "item"
    case .everywhere, .pane, .help, .leader, .question, .prompt, .problems, .records, .administrator, .event,
      .history,
      .changes, .whatIf:
      nil
    }
  }

  /// What Up and Down do.
  fileprivate var verb: String {
    switch self {
    case .everywhere, .pane, .help, .leader, .question, .prompt, .changes, .whatIf: "Scroll"
    case .menu, .palette, .problems, .records, .history: "Choose"
    case .administrator: "Move"
    case .event: "Another"
    }
  }
}
