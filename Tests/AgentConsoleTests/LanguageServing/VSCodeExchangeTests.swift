import Foundation
import Notations
import TestSupport
import Testing

/// Speaks to the program as VS Code's client library does: its capabilities, the order of its messages, its requests.
@Suite("lsp: an exchange in the shape of VS Code's client")
struct VSCodeExchangeTests {
  /// What the client says of itself, as far as it matters to servers that are no language of its own.
  private static let capabilities: JSONValue = [
    "workspace": [
      "applyEdit": true,
      "workspaceEdit": [
        "documentChanges": true, "resourceOperations": ["create", "rename", "delete"],
        "failureHandling": "textOnlyTransactional", "normalizesLineEndings": true,
        "changeAnnotationSupport": ["groupsOnLabel": true],
      ],
      "configuration": true, "workspaceFolders": true,
      "didChangeWatchedFiles": ["dynamicRegistration": true, "relativePatternSupport": true],
      "semanticTokens": ["refreshSupport": true],
    ],
    "textDocument": [
      "publishDiagnostics": [
        "relatedInformation": true, "versionSupport": false, "tagSupport": ["valueSet": [1, 2]],
        "codeDescriptionSupport": true, "dataSupport": true,
      ],
      "synchronization": [
        "dynamicRegistration": true, "willSave": true, "willSaveWaitUntil": true, "didSave": true,
      ],
      "completion": [
        "dynamicRegistration": true, "contextSupport": true, "insertTextMode": 2,
        "completionItem": [
          "snippetSupport": true, "commitCharactersSupport": true,
          "documentationFormat": ["markdown", "plaintext"], "insertReplaceSupport": true,
        ],
        "completionList": ["itemDefaults": ["commitCharacters", "editRange", "insertTextFormat"]],
      ],
      "hover": ["dynamicRegistration": true, "contentFormat": ["markdown", "plaintext"]],
      "definition": ["dynamicRegistration": true, "linkSupport": true],
      "documentSymbol": ["dynamicRegistration": true, "hierarchicalDocumentSymbolSupport": true],
      "codeAction": ["dynamicRegistration": true, "isPreferredSupport": true],
      "rename": ["dynamicRegistration": true, "prepareSupport": true],
    ],
    "window": ["workDoneProgress": true, "showDocument": ["support": true]],
    "general": [
      "staleRequestSupport": ["cancel": true, "retryOnContentModified": []],
      "positionEncodings": ["utf-16"],
    ],
  ]

  /// Messages in their order; a request's id is its index.
  private func exchange(_ messages: [(method: String, params: JSONValue, isRequest: Bool)]) throws
    -> (answers: [JSONValue], status: Int)
  {
    var input = ""
    for (id, message) in messages.enumerated() {
      var json = JSONObject([("jsonrpc", "2.0"), ("method", .text(message.method))])
      if message.isRequest { json["id"] = .integer(id) }
      if message.params != nil { json["params"] = message.params }
      let content = JSONValue.object(json).compact
      input += "Content-Length: \(content.utf8.count)\r\n\r\n\(content)"
    }
    let result = try Program.run("lsp", "--stdio", input: input)
    #expect(result.errors == "")
    var (rest, answers) = (Array(result.output.utf8)[...], [JSONValue]())
    while let end = rest.firstRange(of: Array("\r\n\r\n".utf8)) {
      let header = String(decoding: rest[..<end.lowerBound], as: UTF8.self)
      let length = try #require(Int(header.split(separator: " ").last ?? ""))
      answers.append(try JSONValue.read(Array(rest[end.upperBound..<end.upperBound + length])))
      rest = rest[(end.upperBound + length)...]
    }
    return (answers, result.status)
  }

  @Test("From initialize to exit: diagnostics, completion, definition and renaming")
  func wholeExchange() throws {
    let shop = try ScratchShop()
    let install = try shop.solution("install", shop.acme)
    #expect(install.status == 0, "\(install.errors)")
    let file = "\(shop.org)/org.yaml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let solution = "\(shop.org)/solutions/acme/solution.yaml"
    let records = try String(contentsOfFile: solution, encoding: .utf8)
    let uri = JSONValue.text("file://\(file)")
    let solutionURI = JSONValue.text("file://\(solution)")
    let before = records[..<(try #require(records.firstRange(of: "eventParameter: ")?.upperBound))]
      .split(separator: "\n", omittingEmptySubsequences: false)
    let position: JSONValue = [
      "line": .integer(before.count - 1), "character": .integer(before.last?.utf16.count ?? 0),
    ]
    let at: JSONValue = ["textDocument": ["uri": solutionURI], "position": position]
    var rename = try #require(at.asObject)
    rename["newName"] = "acm_renamed"
    let folder: JSONValue = ["uri": .text("file://\(shop.org)"), "name": "shop"]
    let (answers, status) = try exchange([
      (
        "initialize",
        [
          "processId": .integer(Int(ProcessInfo.processInfo.processIdentifier)),
          "clientInfo": ["name": "Visual Studio Code", "version": "1.86.1"], "locale": "en",
          "rootPath": .text(shop.org), "rootUri": .text("file://\(shop.org)"),
          "capabilities": Self.capabilities, "trace": "off", "workspaceFolders": [folder],
        ], true
      ),
      ("initialized", [:], false),
      (
        "textDocument/didOpen",
        [
          "textDocument": [
            "uri": uri, "languageId": "yaml", "version": 1,
            "text": .text(text.replacing("customers:", with: "custmers:")),
          ]
        ], false
      ),
      (
        "textDocument/didOpen",
        [
          "textDocument": [
            "uri": solutionURI, "languageId": "yaml", "version": 1, "text": .text(records),
          ]
        ], false
      ),
      ("$/setTrace", ["value": "off"], false),
      ("textDocument/completion", at, true),
      ("textDocument/definition", at, true),
      ("textDocument/prepareRename", at, true),
      ("textDocument/rename", .object(rename), true),
      ("textDocument/semanticTokens/full", ["textDocument": ["uri": uri]], true),
      ("textDocument/documentSymbol", ["textDocument": ["uri": uri]], true),
      ("shutdown", nil, true),
      ("exit", nil, false),
    ])
    #expect(status == 0)
    func result(_ id: Int) -> JSONValue? { answers.first { $0["id"] == .integer(id) }?["result"] }
    #expect(result(0)?["capabilities"]?["positionEncoding"] == "utf-16")
    #expect(result(5)?["items"]?.asList?.contains { $0["label"] == "acm_cobrowse" } == true)
    #expect(result(6)?.asList?.first?["uri"] == solutionURI)
    #expect(result(7)?["placeholder"] == "acm_cobrowse")
    let edits = result(8)?["changes"]?["file://\(solution)"]?.asList
    #expect((edits?.count ?? 0) >= 2)
    #expect(answers.first { $0["id"] == 9 }?["error"]?["code"] == -32601)
    #expect(result(10)?.asList?.isEmpty == false)
    #expect(result(11) == JSONValue.null)
  }

  @Test("A person's configuration is checked, completed and explained; another program's is none of ours")
  func configuration() throws {
    let text = "theme: lite\nkeys:\n  pal\n"
    let folder = try ScratchFolder(["agent-console/config.yaml": "", "other/config.yaml": text])
    func uri(_ file: String) -> JSONValue { .text("file://\(folder.path)/\(file)/config.yaml") }
    func open(_ file: String) -> JSONValue {
      ["textDocument": ["uri": uri(file), "languageId": "yaml", "version": 1, "text": .text(text)]]
    }
    func at(_ line: Int, _ character: Int) -> JSONValue {
      [
        "textDocument": ["uri": uri("agent-console")],
        "position": ["line": .integer(line), "character": .integer(character)],
      ]
    }
    let (answers, _) = try exchange([
      ("initialize", ["processId": nil, "rootUri": nil, "capabilities": Self.capabilities], true),
      ("initialized", [:], false),
      ("textDocument/didOpen", open("agent-console"), false),
      ("textDocument/didOpen", open("other"), false),
      ("textDocument/completion", at(2, 5), true),
      ("textDocument/completion", at(0, 7), true),
      ("textDocument/hover", at(0, 2), true),
      ("textDocument/documentSymbol", ["textDocument": ["uri": uri("agent-console")]], true),
    ])
    func result(_ id: Int) -> JSONValue? { answers.first { $0["id"] == .integer(id) }?["result"] }
    func labels(_ id: Int) -> [String] {
      result(id)?["items"]?.asList?.compactMap { $0["label"]?.asText } ?? []
    }
    #expect(labels(4).contains("palette"))
    #expect(labels(5) == ["dark", "light", "high-contrast", "mono"])
    #expect(result(6)?["contents"]?["value"]?.asText?.contains("`--theme` wins") == true)
    #expect(result(7)?.asList?.isEmpty == false)
    let published = answers.filter { $0["method"] == "textDocument/publishDiagnostics" }.map { $0["params"] }
    #expect(published.map { $0?["uri"] } == [uri("agent-console")])
    let rules = published.first??["diagnostics"]?.asList?.compactMap { $0["code"]?.asText } ?? []
    #expect(rules.contains("unknown-choice"))
  }

  @Test("Diagnostics come when the client waits, and the input's end without shutdown is a failure")
  func diagnosticsThenTheEnd() throws {
    let folder = try ScratchFolder(["org.yaml": Lakeside.file])
    let uri = JSONValue.text("file://\(folder.path)/org.yaml")
    let (answers, status) = try exchange([
      ("initialize", ["processId": nil, "rootUri": nil, "capabilities": Self.capabilities], true),
      ("initialized", [:], false),
      (
        "textDocument/didOpen",
        ["textDocument": ["uri": uri, "languageId": "yaml", "version": 1, "text": "nam: lakeside\n"]], false
      ),
    ])
    #expect(status == 1)
    // Its input ended at once, so nobody waits for what is wrong with the text.
    #expect(answers.first?["id"] == 0)
  }
}
