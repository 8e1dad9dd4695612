import Notations

/// What a client can do, as far as we ask, and what we answer to `initialize`.
struct ServerCapabilities {
  let encoding: PositionEncoding
  let allowsSnippets: Bool

  init(params: JSONValue) {
    let client = params["capabilities"]
    let offered = client?["general"]?["positionEncodings"]?.asList?.compactMap(\.asText) ?? []
    // UTF-8 costs no counting; UTF-16 is what every client has.
    encoding = offered.contains(PositionEncoding.utf8.rawValue) ? .utf8 : .utf16
    let item = client?["textDocument"]?["completion"]?["completionItem"]
    allowsSnippets = item?["snippetSupport"]?.asFlag ?? false
  }

  func answer(version: String) -> JSONValue {
    [
      "capabilities": [
        "positionEncoding": .text(encoding.rawValue),
        // The whole text once, then the changes.
        "textDocumentSync": ["openClose": true, "change": 2, "save": true],
        "completionProvider": ["triggerCharacters": ["\"", ":", " ", "{", ","]],
        "hoverProvider": true, "definitionProvider": true, "referencesProvider": true,
        "renameProvider": ["prepareProvider": true],
        "codeActionProvider": ["codeActionKinds": ["quickfix"]],
        "documentSymbolProvider": true, "workspaceSymbolProvider": true,
        "documentFormattingProvider": true,
      ],
      "serverInfo": ["name": "agent-console", "version": .text(version)],
    ]
  }
}
