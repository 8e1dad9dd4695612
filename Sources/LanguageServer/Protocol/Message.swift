import Notations

/// A message from the client.
enum IncomingMessage {
  case request(id: JSONValue, method: String, params: JSONValue)
  case notification(method: String, params: JSONValue)
  /// The answer to a request of ours, of which there is none yet.
  case response
  case malformed(id: JSONValue, ResponseError)

  init(_ bytes: [UInt8]) {
    guard let json = try? JSONValue.read(bytes, duplicateKeys: .lastCounts) else {
      self = .malformed(id: nil, ResponseError(.parseError, "the message is not JSON"))
      return
    }
    let id = json["id"]
    guard json.asObject != nil, json["jsonrpc"]?.asText == "2.0", id?.isIdentifier != false else {
      self = .malformed(id: nil, ResponseError(.invalidRequest, "the message is not one of JSON-RPC 2.0"))
      return
    }
    let params = json["params"] ?? nil
    switch (json["method"], id) {
    case (.text(let method)?, let id?): self = .request(id: id, method: method, params: params)
    case (.text(let method)?, nil): self = .notification(method: method, params: params)
    case (nil, .some) where json["result"] != nil || json["error"] != nil: self = .response
    default: self = .malformed(id: id ?? nil, ResponseError(.invalidRequest, "the message has no method"))
    }
  }
}

extension JSONValue {
  fileprivate var isIdentifier: Bool { asText != nil || asInteger != nil }
}

/// A message to the client.
public enum OutgoingMessage: Hashable, Sendable {
  case response(id: JSONValue, result: JSONValue)
  case failure(id: JSONValue, ResponseError)
  case notification(method: String, params: JSONValue)

  /// The message as the protocol writes it.
  public var json: JSONValue {
    switch self {
    case .response(let id, let result): ["jsonrpc": "2.0", "id": id, "result": result]
    case .failure(let id, let error): ["jsonrpc": "2.0", "id": id, "error": error.json]
    case .notification(let method, let params): ["jsonrpc": "2.0", "method": .text(method), "params": params]
    }
  }
}

/// Why a request is not answered.
public struct ResponseError: Error, Hashable, Sendable {
  /// The codes of JSON-RPC and of the protocol.
  enum Code: Int {
    case parseError = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParams = -32602
    case notInitialized = -32002
    case requestFailed = -32803
  }

  let code: Code
  let message: String

  init(_ code: Code, _ message: String) { (self.code, self.message) = (code, message) }

  var json: JSONValue { ["code": .integer(code.rawValue), "message": .text(message)] }
}
