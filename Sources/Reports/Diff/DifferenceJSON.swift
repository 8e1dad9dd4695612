import Notations
import Organizations
import Simulation
import Wording

extension DifferenceReport {
  /// The report for programs.
  public var json: JSONValue {
    [
      "schema": "agent-console.diff/1",
      "from": .text(names.old), "to": .text(names.new), "equal": .flag(isEmpty),
      "buttons": .list(buttons.map(json)),
      "records": .list(difference.rows.map(json)),
      "settings": .list(difference.settings.map(json)),
      "files": .list(
        difference.files.map { ["name": .text($0.name), "change": .text($0.change.rawValue)] }),
    ]
  }

  private func json(_ difference: ButtonDifference) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("chatWidget", .text(difference.widget)),
      ("formerChatWidget", JSONValue(difference.formerWidget)),
      ("language", .text(difference.language.label)),
    ]
    switch difference.change {
    case .appears(let button, let position):
      members += button.members("appears") + [("position", .integer(position))]
    case .disappears(let button, let position, let reason):
      members += button.members("disappears") + [("position", .integer(position))]
      members += [
        ("rule", JSONValue(reason?.rule)), ("reason", JSONValue(reason.map(HiddenWords.sentence))),
      ]
    case .moves(let button, let from, let to):
      members += button.members("moves") + [("from", .integer(from)), ("to", .integer(to))]
    case .becomes(let old, let new, let properties):
      members += new.members("changes")
      members.append(
        (
          "properties",
          .list(
            properties.map { property in
              let (noun, before, after) = ButtonDifferenceWords.values(of: property, from: old, to: new)
              return ["property": .text(noun), "from": JSONValue(before), "to": JSONValue(after)]
            })
        ))
    }
    return .object(JSONObject(members))
  }

  private func json(_ row: RowDifference) -> JSONValue {
    let words = RowDifferenceWords(row, from: old, to: new)
    return [
      "table": .text(row.table.logicalName), "name": .text(words.name), "change": .text(row.mark.word),
      "solution": JSONValue((row.new ?? row.old)?.solution),
      "columns": .list(
        words.columns.map {
          [
            "column": .text($0.key), "label": .text($0.label), "from": JSONValue($0.old),
            "to": JSONValue($0.new),
          ]
        }),
    ]
  }

  private func json(_ setting: SettingDifference) -> JSONValue {
    let words = SettingDifferenceWords(setting)
    return ["setting": .text(words.subject), "from": JSONValue(words.old), "to": JSONValue(words.new)]
  }
}

extension Button {
  fileprivate func members(_ change: String) -> [(String, JSONValue)] {
    [
      ("change", .text(change)), ("action", .text(action.name)), ("label", .text(label)),
      ("slashCommand", JSONValue(slashCommand)),
    ]
  }
}

extension DifferenceSection.Mark {
  fileprivate var word: String {
    switch self {
    case .added: "added"
    case .removed: "removed"
    case .changed: "changed"
    }
  }
}
