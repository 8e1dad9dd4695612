import Notations

extension Pickle {
  /// The `pickle` message of Cucumber's messages; `uri` is the file as it was named.
  public func message(uri: String) -> JSONValue {
    let nodes = [scenario.id] + (row.map { [$0.id] } ?? [])
    return [
      "pickle": [
        "id": Gherkin.message(id: id), "uri": .text(uri), "location": location.message, "name": .text(name),
        "language": .text(language), "astNodeIds": .list(nodes.map(Gherkin.message(id:))),
        "tags": .list(tags.map { ["name": .text($0.name), "astNodeId": Gherkin.message(id: $0.id)] }),
        "steps": .list(steps.map(\.message)),
      ]
    ]
  }
}

extension PickleStep {
  fileprivate var message: JSONValue {
    let nodes = [step.id] + (row.map { [$0.id] } ?? [])
    var message = JSONObject([
      ("id", Gherkin.message(id: id)), ("type", .text(type.rawValue)), ("text", .text(text)),
      ("astNodeIds", .list(nodes.map(Gherkin.message(id:)))),
    ])
    message["argument"] = argument
    return .object(message)
  }

  /// The step's arguments; if there are two, each says whether it comes first or second.
  private var argument: JSONValue? {
    guard docString != nil || dataTable != nil else { return nil }
    var argument = JSONObject()
    let positions = positions
    argument["docString"] = docString.map { docString in
      var message = JSONObject([("content", .text(docString.content))])
      message["mediaType"] = docString.mediaType.map(JSONValue.text)
      message["argumentIndex"] = positions.map { .integer($0.docString) }
      return .object(message)
    }
    argument["dataTable"] = dataTable.map { rows in
      var message = JSONObject([
        (
          "rows",
          .list(rows.map { cells in ["cells": .list(cells.map { ["value": .text($0)] })] })
        )
      ])
      message["argumentIndex"] = positions.map { .integer($0.dataTable) }
      return .object(message)
    }
    return .object(argument)
  }

  private var positions: (docString: Int, dataTable: Int)? {
    guard let docString = step.docString, let dataTable = step.dataTable else { return nil }
    return docString.location < dataTable.location ? (1, 2) : (2, 1)
  }
}
