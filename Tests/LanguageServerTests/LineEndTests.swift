import Notations
import Testing

@testable import LanguageServer

/// Every request counts in UTF-16, whatever a line has before the place, and however it ends.
@Suite("Windows line ends, tabs and characters outside the basic plane")
struct LineEndTests {
  private static func organization(_ lineEnd: String, key: String = "says") -> String {
    [
      "name: lakeside", "agents: [{name: Ana Ruiz}]",
      "customers: [{name: \"😀 Noah\"}, {name: \"😀 Lee\", \(key): [Hi]}]",
      "chatWidgets: [{name: Web}]", "",
    ].joined(separator: lineEnd)
  }

  private static func feature(_ lineEnd: String) -> String {
    [
      "Feature: 😀", "\tScenario: S", "\t\tGiven a conversation with \"😀 Noah\"",
      "\t\tWhen the agent types \"😀😀\"",
      "\t\tThen the agent is Bsy", "",
    ].joined(separator: lineEnd)
  }

  private func range(_ json: JSONValue?) -> [Int] {
    ["start", "end"].flatMap { end in
      ["line", "character"].compactMap { json?["range"]?[end]?[$0]?.asInteger }
    }
  }

  @Test("Diagnostics mark the right letters", arguments: ["\n", "\r\n"])
  func diagnostics(lineEnd: String) throws {
    var editor = try Editor(ScratchFolder())
    try editor.open("org.yaml", Self.organization(lineEnd, key: "langage"))
    try editor.open("scenarios/a.feature", Self.feature(lineEnd))
    var marked: [String: [[Int]]] = [:]
    for message in editor.server.settle() {
      guard case .notification(_, let params) = message else { continue }
      let file = String(params["uri"]?.asText?.split(separator: "/").last ?? "")
      marked[file] = (params["diagnostics"]?.asList ?? []).map(range)
    }
    // `langage` behind two characters of two units each.
    let line = Self.organization("\n", key: "langage").split(separator: "\n")[2]
    let before = String(line[..<(try #require(line.firstRange(of: "langage")?.lowerBound))]).utf16.count
    #expect(marked["org.yaml"]?.contains([2, before, 2, before + 7]) == true, "\(marked)")
    #expect(marked["a.feature"]?.contains([4, 7, 4, 23]) == true, "\(marked)")
  }

  @Test(
    "A definition is found behind tabs and such characters, and a rename changes the right letters",
    arguments: ["\n", "\r\n"])
  func renaming(lineEnd: String) throws {
    var editor = try Editor(ScratchFolder())
    try editor.open("org.yaml", Self.organization(lineEnd))
    let text = Self.feature(lineEnd).replacing("😀 No", with: "😀 No‸")
    let found = try editor.ask("definition", "scenarios/a.feature", text)
    #expect(found.asList?.count == 1)
    #expect(range(found.asList?.first) == [2, 19, 2, 28])
    let edit = try editor.ask("rename", "scenarios/a.feature", text, ["newName": "🎈"])
    let changes = edit["changes"]?[editor.uri("scenarios/a.feature")]
    #expect(
      try Editor.applying(changes, to: Self.feature(lineEnd))
        == Self.feature(lineEnd).replacing("😀 Noah", with: "🎈"))
  }

  @Test("A change in the middle of a line with such characters reaches the right place")
  func changing() throws {
    var document = try #require(
      OpenDocument(["uri": "file:///a", "version": 1, "text": .text("\t😀a\r\n\t🎈b\r\n")]))
    func change(_ line: Int, _ start: Int, _ end: Int, _ text: String) -> JSONValue {
      let range = TextRange(
        start: Position(line: line, character: start), end: Position(line: line, character: end))
      return ["range": range.json, "text": .text(text)]
    }
    let isDone1 = document.apply([change(1, 3, 4, "🎈🎈"), change(0, 1, 3, "é")], version: 2, in: .utf16)
    #expect(isDone1)
    #expect(String(decoding: document.source.bytes, as: UTF8.self) == "\téa\r\n\t🎈🎈🎈\r\n")
    // Between the halves of a pair is no place: the character before it counts as passed or not, but stays whole.
    let isDone2 = document.apply([change(1, 2, 2, "x")], version: 3, in: .utf16)
    #expect(isDone2)
    #expect(String(decoding: document.source.bytes, as: UTF8.self).contains("🎈🎈🎈"))
  }
}
