/// Reads the lists and objects of JSON from UTF-8 bytes into a tree.
struct JSONReader<Tree: JSONTree> {
  private var scanner: JSONScanner
  private let duplicateKeys: JSONValue.DuplicateKeys

  private init(bytes: [UInt8], from start: Int, duplicateKeys: JSONValue.DuplicateKeys) {
    scanner = JSONScanner(bytes: bytes, position: start)
    self.duplicateKeys = duplicateKeys
  }

  private mutating func readDocument() throws(JSONProblem) -> Tree {
    let value = try readValue(depth: 0)
    scanner.skipSpace()
    guard scanner.next == nil else { throw scanner.problem(.trailingText) }
    return value
  }

  private mutating func readValue(depth: Int) throws(JSONProblem) -> Tree {
    scanner.skipSpace()
    let start = scanner.position
    guard let next = scanner.next else { throw scanner.unexpected }
    switch next {
    case UInt8(ascii: "{"):
      let members = try readObject(depth: depth + 1)
      return Tree(members: members, bytes: start..<scanner.position)
    case UInt8(ascii: "["):
      let list = try readList(depth: depth + 1)
      return Tree(list: list, bytes: start..<scanner.position)
    default:
      let value = try readScalar(next)
      return Tree(value, bytes: start..<scanner.position)
    }
  }

  /// Reads a value that begins with this byte, and is neither a list nor an object.
  private mutating func readScalar(_ first: UInt8) throws(JSONProblem) -> JSONValue {
    switch first {
    case UInt8(ascii: "\""): return .text(try scanner.readText())
    case UInt8(ascii: "t"): return try scanner.readWord("true", as: .flag(true))
    case UInt8(ascii: "f"): return try scanner.readWord("false", as: .flag(false))
    case UInt8(ascii: "n"): return try scanner.readWord("null", as: .null)
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): return try scanner.readNumber()
    case UInt8(ascii: "+"), UInt8(ascii: "."): throw scanner.problem(.badNumber)
    default: throw scanner.unexpected
    }
  }

  private mutating func readList(depth: Int) throws(JSONProblem) -> [Tree] {
    try enter(depth)
    var list: [Tree] = []
    if scanner.takeAfterSpace(UInt8(ascii: "]")) { return list }
    repeat {
      list.append(try readValue(depth: depth))
    } while scanner.takeAfterSpace(UInt8(ascii: ","))
    try scanner.take(UInt8(ascii: "]"))
    return list
  }

  private mutating func readObject(depth: Int) throws(JSONProblem) -> [Tree.Member] {
    try enter(depth)
    var members: [Tree.Member] = []
    var keys = JSONKeys()
    if scanner.takeAfterSpace(UInt8(ascii: "}")) { return [] }
    repeat {
      scanner.skipSpace()
      let start = scanner.position
      guard scanner.next == UInt8(ascii: "\"") else { throw scanner.unexpected }
      let key = try scanner.readText()
      let earlier = keys.index(of: key, in: members, keyOf: Tree.key)
      if earlier != nil, duplicateKeys == .refused {
        throw JSONProblem(offset: start, kind: .duplicateKey(key))
      }
      let keyEnd = scanner.position
      scanner.skipSpace()
      try scanner.take(UInt8(ascii: ":"))
      let value = try readValue(depth: depth)
      Tree.add(key, start..<keyEnd, value, insteadOf: earlier, to: &members)
    } while scanner.takeAfterSpace(UInt8(ascii: ","))
    try scanner.take(UInt8(ascii: "}"))
    return members
  }

  private mutating func enter(_ depth: Int) throws(JSONProblem) {
    guard depth <= JSONValue.depthLimit else {
      throw scanner.problem(.tooDeep(limit: JSONValue.depthLimit))
    }
    scanner.position += 1
  }
}

// The two trees are named here, because a debug build optimizes file by file.

extension JSONReader<JSONValue> {
  static func value(
    of bytes: [UInt8], duplicateKeys: JSONValue.DuplicateKeys
  ) throws(JSONProblem) -> JSONValue {
    var reader = JSONReader(bytes: bytes, from: 0, duplicateKeys: duplicateKeys)
    return try reader.readDocument()
  }
}

extension JSONReader<JSONNode> {
  static func node(
    of bytes: [UInt8], from start: Int, duplicateKeys: JSONValue.DuplicateKeys
  ) throws(JSONProblem) -> JSONNode {
    var reader = JSONReader(bytes: bytes, from: start, duplicateKeys: duplicateKeys)
    return try reader.readDocument()
  }
}
