import Organizations
import Records

/// A remaining reference to a solution, in words.
public enum SolutionReferenceWords {
  /// What refers to what, as a clause.
  public static func clause(_ reference: SolutionReference) -> String {
    switch reference {
    case .widget(let widget, let mode, let provider, let isEnabled):
      "the chat widget \(widget) has \(provider) chosen for \(mode.label)\(isEnabled ? "" : ", turned off")"
    case .mode(let mode, let widget, let provider):
      "the chat widget \(widget) has \(provider) chosen for \(mode.label), which only this solution provides"
    case .link(let row, let solution, let target):
      "the \(row.table.label) \(row.name) of \(solution) links to the \(target.table.label) \(target.name)"
    case .text(let row, let solution, let key, let text):
      "the \(row.table.label) \(row.name) of \(solution) names \(text) in \(key)"
    case .scenario(let file, let line, let mention): "\(file):\(line) mentions \(mention)"
    case .quickReply(let title, let mention): "the quick reply \(title) mentions \(mention)"
    }
  }

  /// What to do about it.
  public static func hint(_ reference: SolutionReference) -> String {
    switch reference {
    case .widget: "Add --reset-widgets, or choose another provider with `widget set`."
    case .mode: "Turn the mode off there, or choose another provider with `widget set`."
    case .link(_, let solution, _), .text(_, let solution, _, _): "Change or uninstall \(solution) first."
    case .scenario: "Change or remove that scenario: it would fail."
    case .quickReply: "Change or remove it in quick-replies.yaml."
    }
  }

  /// What to do if a new version no longer contains the target of the reference.
  ///
  /// - Parameter upgraded: the solution's unique name.
  public static func hintAfterUpgrade(_ reference: SolutionReference, of upgraded: String) -> String {
    switch reference {
    case .widget, .mode: "Choose another provider, or turn the mode off, with `widget set`."
    case .text(_, upgraded, _, _): "Put it into the package again, or take it out of the row."
    case .text, .link, .scenario, .quickReply: hint(reference)
    }
  }
}
