import Notations

extension GherkinDocument {
  /// The `gherkinDocument` message of Cucumber's messages; `uri` is the file as it was named.
  public func message(uri: String) -> JSONValue {
    var document = JSONObject()
    document["feature"] = feature?.message
    document["comments"] = .list(
      comments.map { ["location": $0.location.message, "text": .text($0.text)] })
    document["uri"] = .text(uri)
    return ["gherkinDocument": .object(document)]
  }
}

extension Location {
  var message: JSONValue { ["line": .integer(line), "column": .integer(column)] }
}

/// An id in the form used in messages.
func message(id: Int) -> JSONValue { .text(String(id)) }

extension Feature {
  fileprivate var message: JSONValue {
    let children =
      children(background, scenarios) + rules.map { JSONValue.object(JSONObject([("rule", $0.message)])) }
    return [
      "location": location.message, "tags": .list(tags.map(\.message)), "language": .text(language),
      "keyword": .text(keyword), "name": .text(name), "description": .text(description),
      "children": .list(children),
    ]
  }
}

extension Rule {
  fileprivate var message: JSONValue {
    [
      "id": Gherkin.message(id: id), "location": location.message, "tags": .list(tags.map(\.message)),
      "keyword": .text(keyword), "name": .text(name), "description": .text(description),
      "children": .list(children(background, scenarios)),
    ]
  }
}

private func children(_ background: Background?, _ scenarios: [Scenario]) -> [JSONValue] {
  (background.map { [["background": $0.message]] } ?? []) + scenarios.map { ["scenario": $0.message] }
}

extension Tag {
  fileprivate var message: JSONValue {
    ["id": Gherkin.message(id: id), "location": location.message, "name": .text(name)]
  }
}

extension Background {
  fileprivate var message: JSONValue {
    [
      "id": Gherkin.message(id: id), "location": location.message, "keyword": .text(keyword),
      "name": .text(name), "description": .text(description), "steps": .list(steps.map(\.message)),
    ]
  }
}

extension Scenario {
  fileprivate var message: JSONValue {
    [
      "id": Gherkin.message(id: id), "location": location.message, "tags": .list(tags.map(\.message)),
      "keyword": .text(keyword), "name": .text(name), "description": .text(description),
      "steps": .list(steps.map(\.message)), "examples": .list(examples.map(\.message)),
    ]
  }
}

extension Examples {
  fileprivate var message: JSONValue {
    var message = JSONObject([
      ("id", Gherkin.message(id: id)), ("location", location.message), ("tags", .list(tags.map(\.message))),
      ("keyword", .text(keyword)), ("name", .text(name)), ("description", .text(description)),
    ])
    message["tableHeader"] = header?.message
    message["tableBody"] = .list(rows.map(\.message))
    return .object(message)
  }
}

extension Step {
  fileprivate var message: JSONValue {
    var message = JSONObject([
      ("id", Gherkin.message(id: id)), ("location", location.message), ("keyword", .text(keyword)),
      ("keywordType", .text(keywordType.rawValue)), ("text", .text(text)),
    ])
    message["docString"] = docString?.message
    message["dataTable"] = dataTable?.message
    return .object(message)
  }
}

extension DocString {
  fileprivate var message: JSONValue {
    var message = JSONObject([
      ("location", location.message), ("delimiter", .text(delimiter.rawValue)), ("content", .text(content)),
    ])
    message["mediaType"] = mediaType.map(JSONValue.text)
    return .object(message)
  }
}

extension DataTable {
  fileprivate var message: JSONValue {
    ["location": location.message, "rows": .list(rows.map(\.message))]
  }
}

extension TableRow {
  fileprivate var message: JSONValue {
    [
      "id": Gherkin.message(id: id), "location": location.message,
      "cells": .list(cells.map { ["location": $0.location.message, "value": .text($0.value)] }),
    ]
  }
}
