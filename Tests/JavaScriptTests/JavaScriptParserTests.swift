import Testing

@testable import JavaScript

@Suite struct JavaScriptParserTests {
  private func parse(
    _ text: String, as mode: JavaScriptParser.Mode = .either
  ) throws(JavaScriptProblem) -> JavaScriptTree {
    var parser = JavaScriptParser()
    return try parser.parse(Array(text.utf8), as: mode)
  }

  /// The source text of each node of a kind.
  private func texts(_ kind: JavaScriptNode.Kind, in text: String) throws -> [String] {
    let bytes = Array(text.utf8)
    return try parse(text).nodes.filter { $0.kind == kind }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(
    "Modern scripts and modules are parsed",
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

  @Test("A node knows its kind, text, children and position")
  func aNodeKnowsItsKindTextChildrenAndPosition() throws {
    let tree = try parse("send('é', x);")
    let call = try #require(tree.nodes.first { $0.kind == .call })
    #expect(call.range == 0..<13)
    let arguments = call.children(.arguments).map { tree.nodes[$0] }
    #expect(arguments.map(\.kind) == [.string, .identifier])
    #expect(arguments.map(\.text) == ["é", "x"])
    #expect(arguments.map(\.range) == [5..<9, 11..<12])
  }

  @Test("Characters beyond 16 bits do not shift positions")
  func charactersBeyond16BitsDoNotShiftPositions() throws {
    #expect(try texts(.identifier, in: "'😀é'; /* 😀 */ name; 'x😀' + 𝒳") == ["name", "𝒳"])
    #expect(try texts(.string, in: "f('😀', '\\ud83d')") == ["'😀'", "'\\ud83d'"])
  }

  @Test("An unpaired surrogate in a string becomes a replacement character")
  func anUnpairedSurrogateInAStringBecomesAReplacementCharacter() throws {
    #expect(try parse("'\\ud83d'").nodes.first { $0.kind == .string }?.text == "\u{FFFD}")
    #expect(try parse("'\\ud83d\\ude00'").nodes.first { $0.kind == .string }?.text == "😀")
  }

  @Test("A syntax error is reported with its position and reason")
  func aSyntaxErrorIsReportedWithItsPositionAndReason() {
    #expect(throws: JavaScriptProblem.syntax(offset: 14, message: "Unexpected token")) {
      try parse("let é = 1;\n{ ] }")
    }
    #expect(throws: JavaScriptProblem.syntax(offset: 6, message: "Unterminated string constant")) {
      try parse("let a='x\n")
    }
  }

  @Test("A module is rejected as a script") func aModuleIsRejectedAsAScript() {
    #expect(throws: JavaScriptProblem.self) { try parse("import './x.js'", as: .script) }
    #expect(throws: Never.self) { try parse("import './x.js'", as: .module) }
  }

  @Test("Parsing runs nothing in the script") func parsingRunsNothingInTheScript() throws {
    #expect(throws: Never.self) { try parse("for (;;) {} while (true); (function f() { f() })()") }
  }

  @Test("One parser reads many scripts, even after a broken one")
  func oneParserReadsManyScriptsEvenAfterABrokenOne() throws {
    var parser = JavaScriptParser()
    for _ in 0..<3 {
      #expect(throws: JavaScriptProblem.self) { try parser.parse("a b".utf8) }
      #expect(try parser.parse("a".utf8).nodes.count == 3)
    }
  }

  @Test("A script over the size limit is refused") func aScriptOverTheSizeLimitIsRefused() {
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
    "A very deep script is refused or parsed, and the next one still parses",
    arguments: ["(", "{", "!", "`${", "a?"])
  func aVeryDeepScriptDoesNotBreakTheParser(opening: String) throws {
    var parser = JavaScriptParser()
    let deep = String(repeating: opening, count: 4_000)
    _ = try? parser.parse(deep.utf8)
    #expect(try parser.parse("a".utf8).nodes.count == 3)
  }

  @Test("A sum of a thousand terms is parsed") func aSumOfAThousandTermsIsParsed() throws {
    let sum = Array(repeating: "'a'", count: 1_000).joined(separator: " + ")
    #expect(try parse(sum).nodes.count { $0.kind == .string } == 1_000)
  }
}
