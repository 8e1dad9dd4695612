import Foundation
import Notations
import Testing

@testable import LanguageServer

/// A client that has a folder open, and speaks to a server as an editor does.
struct Editor {
  var server: LanguageServer
  let folder: ScratchFolder
  private var texts: [String: String] = [:]
  private var number = 0

  init(_ folder: ScratchFolder, capabilities: JSONValue = [:]) throws {
    self.folder = folder
    server = LanguageServer(workspace: SampleWorkspace(), version: "test", samples: ["contoso", "northwind"])
    _ = try request("initialize", ["capabilities": capabilities])
    notify("initialized", [:])
  }

  func uri(_ file: String) -> String { DocumentURI.of(path: "\(folder.path)/\(file)") }

  mutating func notify(_ method: String, _ params: JSONValue) {
    let message: JSONValue = ["jsonrpc": "2.0", "method": .text(method), "params": params]
    let answers = server.receive(Array(message.compact.utf8))
    #expect(answers == [])
  }

  /// The result of a request; throws the server's error.
  mutating func request(_ method: String, _ params: JSONValue) throws -> JSONValue {
    number += 1
    let message: JSONValue = [
      "jsonrpc": "2.0", "id": .integer(number), "method": .text(method), "params": params,
    ]
    switch try #require(server.receive(Array(message.compact.utf8)).first) {
    case .response(_, let result): return result
    case .failure(_, let error): throw error
    case .notification: return nil
    }
  }

  /// Opens a file with a text of its own, or with the one on disk.
  ///
  /// A `‸` in it is where the cursor is; it is no part of the text.
  @discardableResult
  mutating func open(_ file: String, _ text: String? = nil) throws -> JSONValue {
    let marked = try text ?? folder.text(file)
    let plain = marked.replacing("‸", with: "")
    let document: JSONValue = [
      "uri": .text(uri(file)), "languageId": "yaml", "version": 1, "text": .text(plain),
    ]
    if texts.updateValue(plain, forKey: file) == nil {
      notify("textDocument/didOpen", ["textDocument": document])
    } else {
      notify(
        "textDocument/didChange",
        [
          "textDocument": ["uri": .text(uri(file)), "version": 2],
          "contentChanges": [["text": .text(plain)]],
        ])
    }
    return position(in: marked)
  }

  /// The position of the mark in UTF-16.
  private func position(in marked: String) -> JSONValue {
    let before = SourceText(file: "", text: String(marked.prefix { $0 != "‸" }))
    return before.position(of: before.bytes.count, in: .utf16).json
  }

  /// Asks about the mark in a text that a file is opened with.
  mutating func ask(_ method: String, _ file: String, _ text: String, _ more: JSONValue = [:]) throws
    -> JSONValue
  {
    let position = try open(file, text)
    let document: JSONValue = ["uri": .text(uri(file))]
    var params = JSONObject([("textDocument", document), ("position", position)])
    for member in more.asObject?.members ?? [] { params[member.key] = member.value }
    return try request("textDocument/\(method)", .object(params))
  }

  mutating func labels(_ file: String, _ text: String) throws -> [String] {
    try ask("completion", file, text)["items"]?.asList?.compactMap { $0["label"]?.asText } ?? []
  }

  /// The rules of the diagnostics that are published now, by file.
  mutating func diagnostics() -> [String: [String]] {
    var found: [String: [String]] = [:]
    for message in server.settle() {
      guard case .notification(_, let params) = message, let uri = params["uri"]?.asText else { continue }
      let file = DocumentURI.path(of: uri)?.replacing("\(folder.path)/", with: "") ?? uri
      found[file] = params["diagnostics"]?.asList?.compactMap { $0["code"]?.asText } ?? []
    }
    return found
  }

  /// The code actions of a whole file.
  mutating func actions(_ file: String) throws -> [JSONValue] {
    let range = TextRange(start: Position(line: 0, character: 0), end: Position(line: 9999, character: 0))
    return try request(
      "textDocument/codeAction",
      [
        "textDocument": ["uri": .text(uri(file))], "range": range.json, "context": ["diagnostics": []],
      ]
    ).asList ?? []
  }

  /// A text after edits of the protocol.
  static func applying(_ edits: JSONValue?, to text: String) throws -> String {
    var source = SourceText(file: "", text: text)
    let sorted = (edits?.asList ?? []).compactMap { edit -> (Range<Int>, String)? in
      guard let range = TextRange(edit["range"]), let text = edit["newText"]?.asText else { return nil }
      let start = source.offset(of: range.start, in: .utf16)
      return (start..<source.offset(of: range.end, in: .utf16), text)
    }.sorted { $0.0.lowerBound > $1.0.lowerBound }
    for (range, text) in sorted {
      source = source.replacing(
        with: Array(source.bytes[..<range.lowerBound]) + Array(text.utf8)
          + Array(source.bytes[range.upperBound...]))
    }
    return String(decoding: source.bytes, as: UTF8.self)
  }

  /// Makes a workspace edit in the open texts and on disk.
  mutating func make(_ edit: JSONValue?) throws {
    for change in edit?["changes"]?.asObject?.members ?? [] {
      let path = try #require(DocumentURI.path(of: change.key))
      let file = path.replacing("\(folder.path)/", with: "")
      let text = try Self.applying(change.value, to: try texts[file] ?? folder.text(file))
      try Data(text.utf8).write(to: URL(filePath: path))
      try open(file, text)
    }
  }
}
