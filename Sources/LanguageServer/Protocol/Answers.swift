import Notations

/// A range of a document by its URI.
struct FileLocation: Hashable {
  let uri: String
  let range: TextRange

  var json: JSONValue { ["uri": .text(uri), "range": range.json] }
}

/// A text that takes the place of a range.
struct TextEdit: Hashable {
  let range: TextRange
  let newText: String

  var json: JSONValue { ["range": range.json, "newText": .text(newText)] }
}

/// Edits of several documents.
struct WorkspaceEdit: Hashable {
  var changes: [String: [TextEdit]] = [:]

  var json: JSONValue {
    let members = changes.keys.sorted().map { uri in
      (uri, JSONValue.list((changes[uri] ?? []).map(\.json)))
    }
    return ["changes": .object(JSONObject(members))]
  }
}

/// Something that can be written at the cursor.
struct CompletionItem: Hashable {
  /// The kinds that we use, with their numbers in the protocol.
  enum Kind: Int {
    case function = 3
    case property = 10
    case value = 12
    case keyword = 14
    case reference = 18
  }

  let label: String
  let kind: Kind
  let detail: String
  var documentation: String?
  let edit: TextEdit
  var isSnippet = false
  /// What the text at the cursor is compared with; the label if nil.
  var filter: String?
  /// Where it stands among the others.
  var rank = 1

  var json: JSONValue {
    var members: [(String, JSONValue)] = [
      ("label", .text(label)), ("kind", .integer(kind.rawValue)), ("detail", .text(detail)),
      ("sortText", .text("\(rank)\(label)")), ("textEdit", edit.json),
      ("insertTextFormat", .integer(isSnippet ? 2 : 1)),
    ]
    if let filter { members.append(("filterText", .text(filter))) }
    if let documentation {
      members.append(("documentation", ["kind": "markdown", "value": .text(documentation)]))
    }
    return .object(JSONObject(members))
  }
}

/// What is shown for the thing below the pointer.
struct Hover: Hashable {
  let markdown: String
  let range: TextRange

  var json: JSONValue { ["contents": ["kind": "markdown", "value": .text(markdown)], "range": range.json] }
}

/// A named part of a document, with its own parts.
struct DocumentSymbol: Hashable {
  /// The kinds that we use, with their numbers in the protocol.
  enum Kind: Int {
    case module = 2
    case method = 6
    case property = 7
    case array = 18
    case object = 19
  }

  let name: String
  var detail = ""
  let kind: Kind
  let range: TextRange
  let nameRange: TextRange
  var children: [DocumentSymbol] = []

  var json: JSONValue {
    [
      // An empty name is refused by clients.
      "name": .text(name.isEmpty ? "…" : name), "detail": .text(detail), "kind": .integer(kind.rawValue),
      "range": range.json, "selectionRange": nameRange.json, "children": .list(children.map(\.json)),
    ]
  }
}

/// A change that repairs what a diagnostic reports.
struct CodeAction: Hashable {
  let title: String
  let edit: WorkspaceEdit
  let diagnostic: JSONValue

  var json: JSONValue {
    [
      "title": .text(title), "kind": "quickfix", "diagnostics": .list([diagnostic]), "edit": edit.json,
      "isPreferred": true,
    ]
  }
}
