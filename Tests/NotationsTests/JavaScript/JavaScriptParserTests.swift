import Testing

@testable import Notations

@Suite struct JavaScriptParserTests {
  private func parse(
    _ text: String, as mode: JavaScriptParser.Mode = .either
  ) throws(JavaScriptProblem) -> JavaScriptTree {
    var parser = JavaScriptParser()
    return try parser.parse(Array(text.utf8), as: mode)
  }

  /// What each node of a kind says in the script.
  private func texts(_ kind: JavaScriptNode.Kind, in text: String) throws -> [String] {
    let bytes = Array(text.utf8)
    return try parse(text).nodes.filter { $0.kind == kind }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(
    "Modern scripts and modules are read",
    arguments: [
      "const f = async ({a, ...b}) => `x${await a?.b ?? 1}`;",
      "class A { #p = 1; static { this.#p; } get x() { return 1n; } }",
      "for await (const x of y) {}", "label: for (;;) { break label; }", "a ||= b ** c; a?.[0]?.();",
      "import x, {y as z} from './z.js'; export default class {}; await x;", "/(?<year>\\d+)/u.test('x')",
      "return 1", "<!-- an old comment\nx()", "#!/usr/bin/env node\nx()", "",
    ])
  func modernScriptsAndModulesAreRead(script: String) throws {
    #expect(try parse(script).nodes.first?.kind == .program)
  }

  @Test("A node knows its kind its text its children and where it stands")
  func aNodeKnowsItsKindItsTextItsChildrenAndWhereItStands() throws {
    let tree = try parse("send('é', x);")
    let call = try #require(tree.nodes.first { $0.kind == .call })
    #expect(call.range == 0..<13)
    let arguments = call.children(.arguments).map { tree.nodes[$0] }
    #expect(arguments.map(\.kind) == [.string, .identifier])
    #expect(arguments.map(\.text) == ["é", "x"])
    #expect(arguments.map(\.range) == [5..<9, 11..<12])
  }

  @Test("Characters beyond 16 bits move no place") func charactersBeyond16BitsMoveNoPlace() throws {
    #expect(try texts(.identifier, in: "'😀é'; /* 😀 */ name; 'x😀' + 𝒳") == ["name", "𝒳"])
    #expect(try texts(.string, in: "f('😀', '\\ud83d')") == ["'😀'", "'\\ud83d'"])
  }

  @Test("Half a surrogate pair in a string becomes a replacement character")
  func halfASurrogatePairInAStringBecomesAReplacementCharacter() throws {
    #expect(try parse("'\\ud83d'").nodes.first { $0.kind == .string }?.text == "\u{FFFD}")
    #expect(try parse("'\\ud83d\\ude00'").nodes.first { $0.kind == .string }?.text == "😀")
  }

  @Test("What cannot be parsed is told with its place and reason")
  func whatCannotBeParsedIsToldWithItsPlaceAndReason() {
    #expect(throws: JavaScriptProblem.syntax(offset: 14, message: "Unexpected token")) {
      try parse("let é = 1;\n{ ] }")
    }
    #expect(throws: JavaScriptProblem.syntax(offset: 6, message: "Unterminated string constant")) {
      try parse("let a='x\n")
    }
  }

  @Test("A module is none where a script is wanted") func aModuleIsNoneWhereAScriptIsWanted() {
    #expect(throws: JavaScriptProblem.self) { try parse("import './x.js'", as: .script) }
    #expect(throws: Never.self) { try parse("import './x.js'", as: .module) }
  }

  @Test("Nothing in a script is run") func nothingInAScriptIsRun() throws {
    #expect(throws: Never.self) { try parse("for (;;) {} while (true); (function f() { f() })()") }
  }

  @Test("One parser reads many scripts also after one that it cannot read")
  func oneParserReadsManyScriptsAlsoAfterOneThatItCannotRead() throws {
    var parser = JavaScriptParser()
    for _ in 0..<3 {
      #expect(throws: JavaScriptProblem.self) { try parser.parse("a b".utf8) }
      #expect(try parser.parse("a".utf8).nodes.count == 3)
    }
  }

  @Test("A script beyond the limit of size is refused") func aScriptBeyondTheLimitOfSizeIsRefused() {
    let size = JavaScriptParser.sizeLimit + 1
    #expect(throws: JavaScriptProblem.tooLarge(bytes: size, limit: JavaScriptParser.sizeLimit)) {
      try parse(String(repeating: " ", count: size))
    }
  }

  @Test("Bytes that are not UTF-8 are refused") func bytesThatAreNotUTF8AreRefused() {
    var parser = JavaScriptParser()
    #expect(throws: JavaScriptProblem.notUTF8(offset: 1)) { try parser.parse([0x61, 0xC3]) }
  }

  @Test(
    "A script as deep as can be is refused or read and the next one is read",
    arguments: ["(", "{", "!", "`${", "a?"])
  func aScriptAsDeepAsCanBeIsRefusedOrReadAndTheNextOneIsRead(opening: String) throws {
    var parser = JavaScriptParser()
    let deep = String(repeating: opening, count: 4_000)
    _ = try? parser.parse(deep.utf8)
    #expect(try parser.parse("a".utf8).nodes.count == 3)
  }

  @Test("A sum of a thousand parts is read") func aSumOfAThousandPartsIsRead() throws {
    let sum = Array(repeating: "'a'", count: 1_000).joined(separator: " + ")
    #expect(try parse(sum).nodes.count { $0.kind == .string } == 1_000)
  }
}
