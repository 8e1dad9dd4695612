import Notations
import Testing

@testable import LanguageServer

@Suite("The server's life")
struct LifecycleTests {
  private func server() -> LanguageServer {
    LanguageServer(workspace: SampleWorkspace(), version: "1.2.3")
  }

  private func code(_ messages: [OutgoingMessage]) -> Int? {
    guard case .failure(_, let error)? = messages.first else { return nil }
    return error.code.rawValue
  }

  private func receive(_ server: inout LanguageServer, _ json: JSONValue) -> [OutgoingMessage] {
    server.receive(Array(json.compact.utf8))
  }

  private func request(_ method: String, _ params: JSONValue = [:]) -> JSONValue {
    ["jsonrpc": "2.0", "id": 7, "method": .text(method), "params": params]
  }

  @Test("Before initialize nothing is answered, and after shutdown neither")
  func requestsOutOfOrder() {
    var server = server()
    #expect(code(receive(&server, request("textDocument/hover"))) == -32002)
    #expect(code(receive(&server, request("initialize", ["capabilities": [:]]))) == nil)
    #expect(code(receive(&server, request("initialize", ["capabilities": [:]]))) == -32600)
    #expect(server.exitCodeAtEnd == 1)
    #expect(receive(&server, request("shutdown")) == [.response(id: 7, result: nil)])
    #expect(server.exitCodeAtEnd == 0)
    #expect(code(receive(&server, request("textDocument/hover"))) == -32600)
    #expect(receive(&server, ["jsonrpc": "2.0", "method": "exit"]) == [])
    #expect(server.exitCode == 0)
  }

  @Test("exit without shutdown is a failure") func exitWithoutShutdown() {
    var server = server()
    _ = receive(&server, ["jsonrpc": "2.0", "method": "exit"])
    #expect(server.exitCode == 1)
  }

  @Test("An unknown request has its error, an unknown notification and an answer none")
  func unknownMethods() {
    var server = server()
    _ = receive(&server, request("initialize", ["capabilities": [:]]))
    #expect(code(receive(&server, request("textDocument/foldingRange"))) == -32601)
    #expect(receive(&server, ["jsonrpc": "2.0", "method": "$/setTrace", "params": [:]]) == [])
    #expect(receive(&server, ["jsonrpc": "2.0", "id": 1, "result": nil]) == [])
  }

  @Test(
    "A malformed message is an error, and the next one is answered",
    arguments: [
      ("{", -32700), ("[]", -32600), ("{\"id\":1,\"method\":\"shutdown\"}", -32600),
      ("{\"jsonrpc\":\"2.0\",\"id\":1}", -32600),
      ("{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"x\"}", -32600),
      ("\u{FF}", -32700),
    ])
  func malformedMessages(text: String, expected: Int) {
    var server = server()
    let answers = server.receive(Array(text.utf8))
    #expect(code(answers) == expected)
    #expect(code(receive(&server, request("initialize", ["capabilities": [:]]))) == nil)
  }

  @Test("Requests with wrong parameters are refused", arguments: ClientMethod.allCases)
  func wrongParameters(method: ClientMethod) throws {
    let folder = try ScratchFolder(["org.yaml": "name: shop\n"])
    for params in [nil, [:], ["textDocument": 3], ["textDocument": ["uri": "file:///none"], "position": -1]]
      as [JSONValue]
    {
      var editor = try Editor(folder)
      try editor.open("org.yaml")
      // Whatever comes, the server goes on.
      _ = try? editor.request(method.rawValue, params)
      var own = params.asObject ?? JSONObject()
      own["textDocument"] = ["uri": .text(editor.uri("org.yaml"))]
      var other = try Editor(folder)
      try other.open("org.yaml")
      other.notify(method.rawValue, .object(own))
      _ = try? other.request(method.rawValue, .object(own))
      _ = other.server.exitCode
    }
  }

  @Test("UTF-8 is taken where the client has it, UTF-16 otherwise")
  func encodings() throws {
    for (offered, taken) in [
      (["utf-8", "utf-16"], "utf-8"), (["utf-16"], "utf-16"), (["utf-32"], "utf-16"), ([], "utf-16"),
    ] {
      var server = server()
      let general: JSONValue = ["positionEncodings": .list(offered.map(JSONValue.text))]
      let answer = receive(&server, request("initialize", ["capabilities": ["general": general]]))
      guard case .response(_, let result)? = answer.first else {
        Issue.record("initialize is not answered")
        return
      }
      #expect(result["capabilities"]?["positionEncoding"] == .text(taken))
      #expect(result["serverInfo"]?["version"] == "1.2.3")
    }
  }
}

@Suite("The loop of messages")
struct MessageLoopTests {
  /// Input in pieces; a piece that is nil is a moment at which nothing is pending.
  private struct Script: MessageChannel {
    var pieces: [[UInt8]?]
    var output = MessageFrames()

    mutating func read(waits: Bool) -> [UInt8]? {
      while let piece = pieces.first {
        if piece == nil, !waits {
          return []
        }
        pieces.removeFirst()
        if let piece { return piece }
      }
      return waits ? nil : []
    }

    mutating func write(_ bytes: [UInt8]) { output.append(bytes) }

    var messages: [JSONValue] {
      var (frames, messages) = (output, [JSONValue]())
      while let frame = frames.next() {
        guard case .content(let bytes) = frame, let json = try? JSONValue.read(bytes) else { continue }
        messages.append(json)
      }
      return messages
    }
  }

  private func framed(_ json: JSONValue) -> [UInt8] { MessageFrames.framed(json.compact) }

  private let begin: JSONValue = [
    "jsonrpc": "2.0", "id": 1, "method": "initialize", "params": ["capabilities": [:]],
  ]

  @Test("Of several changes that are pending, only the last is checked")
  func pendingInputIsHandledFirst() throws {
    let folder = try ScratchFolder(["org.yaml": "name: shop\n"])
    let uri = DocumentURI.of(path: "\(folder.path)/org.yaml")
    let open: JSONValue = [
      "jsonrpc": "2.0", "method": "textDocument/didOpen",
      "params": [
        "textDocument": ["uri": .text(uri), "version": 1, "languageId": "yaml", "text": "nam: 1\n"]
      ],
    ]
    func change(_ text: String) -> JSONValue {
      [
        "jsonrpc": "2.0", "method": "textDocument/didChange",
        "params": [
          "textDocument": ["uri": .text(uri), "version": 2], "contentChanges": [["text": .text(text)]],
        ],
      ]
    }
    let input = framed(open) + framed(change("name: \n")) + framed(change("name: shop\n"))
    // The pieces break frames where they please.
    var script = Script(pieces: [
      framed(begin), nil, Array(input.prefix(30)), Array(input.dropFirst(30)), nil,
    ])
    var loop = MessageLoop(LanguageServer(workspace: SampleWorkspace(), version: "1"))
    #expect(try loop.run(on: &script) == 1)
    let told = script.messages.filter { $0["method"]?.asText == "textDocument/publishDiagnostics" }
    #expect(told.map { $0["params"]?["diagnostics"] } == [[]])
    #expect(told.first?["params"]?["version"] == 2)
  }

  @Test("The input's end after shutdown is a success")
  func theEndAfterShutdown() throws {
    let shutdown: JSONValue = ["jsonrpc": "2.0", "id": 2, "method": "shutdown"]
    var script = Script(pieces: [framed(begin) + framed(shutdown)])
    var loop = MessageLoop(LanguageServer(workspace: SampleWorkspace(), version: "1"))
    #expect(try loop.run(on: &script) == 0)
    #expect(script.messages.count == 2)
  }

  @Test("A frame without a length is an error, and the next one is answered")
  func aBrokenFrame() throws {
    var script = Script(pieces: [Array("Content-Typ: x\r\n\r\n".utf8) + framed(begin)])
    var loop = MessageLoop(LanguageServer(workspace: SampleWorkspace(), version: "1"))
    #expect(try loop.run(on: &script) == 1)
    #expect(script.messages.first?["error"]?["code"] == -32700)
    #expect(script.messages.last?["result"] != nil)
  }

  @Test("A frame may have other headers, and lines that end in LF")
  func framesOfOtherClients() {
    var frames = MessageFrames(limit: 10)
    frames.append(Array("Content-Type: x\r\ncontent-length: 2\r\n\r\n{}Content-Length: 2\n\n[]".utf8))
    let frame1 = frames.next()
    #expect(frame1 == .content(Array("{}".utf8)))
    let frame2 = frames.next()
    #expect(frame2 == .content(Array("[]".utf8)))
    let frame3 = frames.next()
    #expect(frame3 == nil)
    frames.append(Array("Content-Length: 11\r\n\r\nContent-Length: -1\r\n\r\n".utf8))
    let frame4 = frames.next()
    #expect(frame4 == .broken)
    let frame5 = frames.next()
    #expect(frame5 == .broken)
  }
}
