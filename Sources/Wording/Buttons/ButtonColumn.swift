import Notations
import Simulation

/// One property of a button: a column in tables of buttons, and a member of their JSON.
public struct ButtonColumn: Sendable {
  /// Its name in scenarios: `slash command`.
  public let name: String
  /// Its name in JSON: `slashCommand`.
  public let key: String
  /// Its heading in a printed table.
  public let heading: String
  private let content: Content
  private let table: TablePlace
  private let explanation: Line
  private let screen: Line

  private enum Content {
    case text(@Sendable (Button) -> String?)
    case number(@Sendable (Button) -> Int?)
  }

  /// Its position in a printed table: long values and values for developers come last.
  private enum TablePlace {
    case amongOthers, late, last, nowhere
  }

  /// How it is described when one button is explained.
  private enum Line {
    case itself
    /// It has no line of its own, because another line says it.
    case elsewhere
    case other(@Sendable (Button) -> String?)
  }

  private init(
    _ name: String, key: String? = nil, heading: String? = nil, table: TablePlace = .amongOthers,
    explanation: Line = .itself, screen: Line = .itself, _ content: Content
  ) {
    self.name = name
    self.key = key ?? name
    self.heading = heading ?? name.capitalizedFirst
    self.content = content
    self.table = table
    self.explanation = explanation
    self.screen = screen
  }
}

// MARK: - The columns

extension ButtonColumn {
  public static let all: [ButtonColumn] = [
    ButtonColumn("label", explanation: .elsewhere, screen: .elsewhere, .text { $0.label }),
    ButtonColumn(
      "slash command", key: "slashCommand", heading: "Command", explanation: .elsewhere,
      .text { $0.slashCommand }),
    ButtonColumn("tooltip", table: .last, screen: .elsewhere, .text { $0.tooltip }),
    ButtonColumn("order", explanation: .elsewhere, screen: .elsewhere, .number { $0.action.order }),
    ButtonColumn(
      "action", table: .late, explanation: .elsewhere, screen: .elsewhere, .text { $0.action.name }),
    ButtonColumn(
      "icon", table: .nowhere, explanation: .other(IconWords.text), screen: .other(IconWords.brief),
      .text { $0.action.icon }),
    ButtonColumn("mode", explanation: .elsewhere, screen: .elsewhere, .text { $0.modeLabel }),
    ButtonColumn("provider", explanation: .elsewhere, screen: .elsewhere, .text { $0.provider }),
  ]

  /// The columns of a printed table, in order.
  public static let inTable: [ButtonColumn] =
    all.filter { $0.table == .amongOthers } + all.filter { $0.table == .late }
    + all.filter { $0.table == .last }
}

// MARK: - Describing a button

extension ButtonColumn {
  public var isNumber: Bool {
    if case .number = content { true } else { false }
  }

  /// nil if the button has no such value.
  public func text(of button: Button) -> String? {
    switch content {
    case .text(let text): text(button)
    case .number(let number): number(button).map(String.init)
    }
  }

  public func json(of button: Button) -> JSONValue {
    switch content {
    case .text(let text): JSONValue(text(button))
    case .number(let number): number(button).map(JSONValue.integer) ?? .null
    }
  }

  /// Its line when a button is explained in full; nil if there is nothing to say, or if the title or a reason
  /// says it.
  public func explanation(of button: Button) -> String? { line(explanation, of: button) }

  /// Its line below the selected button on the screen, in addition to the tooltip.
  public func screenLine(of button: Button) -> String? { line(screen, of: button) }

  private func line(_ line: Line, of button: Button) -> String? {
    let text: String? =
      switch line {
      case .itself: text(of: button)
      case .elsewhere: nil
      case .other(let other): other(button)
      }
    return text?.isEmpty == true ? nil : text
  }
}

extension Button {
  /// The mode of the button's capability, as the product names it; nil if it has none.
  fileprivate var modeLabel: String? { mode?.label ?? modeNotSimulated?.label }
}
