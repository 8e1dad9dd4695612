import JavaScript
import Notations

extension HTMLProblem {
  var reason: String {
    switch self {
    case .tooLarge(let bytes, let limit): "the page has \(bytes) bytes, and at most \(limit) are read"
    case .tooDeep(let limit): "its elements are nested more than \(limit) deep"
    case .notUTF8: "this is not UTF-8"
    }
  }
}

extension JavaScriptProblem {
  var offset: Int {
    switch self {
    case .syntax(let offset, _), .notUTF8(let offset): offset
    case .tooLarge, .tooComplex, .noParser: 0
    }
  }

  /// Whether no browser runs the script either.
  var isSyntax: Bool {
    switch self {
    case .syntax: true
    case .notUTF8, .tooLarge, .tooComplex, .noParser: false
    }
  }

  var reason: String {
    switch self {
    case .notUTF8: "this is not UTF-8"
    case .tooLarge(let bytes, let limit): "the script has \(bytes) bytes, and at most \(limit) are read"
    case .syntax(_, let message): "\(message.prefix(1).lowercased())\(message.dropFirst())"
    case .tooComplex: "it goes too deep, or the scripts of the page take too long to parse"
    case .noParser: "the parser did not start"
    }
  }
}
