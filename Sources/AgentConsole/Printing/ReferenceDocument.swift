import Notations
import Organizations
import Wording

extension SolutionReference {
  /// The JSON form of a reference to a solution.
  var document: JSONValue {
    let words: [(String, JSONValue)] = [
      ("message", .text(SolutionReferenceWords.clause(self))),
      ("hint", .text(SolutionReferenceWords.hint(self))),
    ]
    let members: [(String, JSONValue)] =
      switch self {
      case .widget(let widget, let mode, let provider, let isEnabled):
        [
          ("kind", "chatWidget"), ("chatWidget", .text(widget)), ("mode", .text(mode.label)),
          ("provider", .text(provider)), ("enabled", .flag(isEnabled)),
        ]
      case .mode(let mode, let widget, let provider):
        [
          ("kind", "mode"), ("chatWidget", .text(widget)), ("mode", .text(mode.label)),
          ("provider", .text(provider)),
        ]
      case .link(let row, let solution, let target):
        [
          ("kind", "link"), ("solution", .text(solution)), ("table", .text(row.table.logicalName)),
          ("row", .text(row.name)), ("to", .text(target.name)),
        ]
      case .text(let row, let solution, let key, let text):
        [
          ("kind", "text"), ("solution", .text(solution)), ("table", .text(row.table.logicalName)),
          ("row", .text(row.name)), ("column", .text(key)), ("text", .text(text)),
        ]
      case .scenario(let file, let line, let mention):
        [
          ("kind", "scenario"), ("file", .text(file)), ("line", .integer(line)), ("mention", .text(mention)),
        ]
      case .quickReply(let title, let mention):
        [("kind", "quickReply"), ("title", .text(title)), ("mention", .text(mention))]
      }
    return .object(JSONObject(members + words))
  }
}
