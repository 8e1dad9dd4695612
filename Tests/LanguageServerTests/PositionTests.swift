import Notations
import Testing

@testable import LanguageServer

@Suite("Positions")
struct PositionTests {
  private let text = SourceText(file: "a", text: "é𝄞x\r\n\r\nlast😀")

  @Test("A position leads to its byte, in both encodings", arguments: PositionEncoding.allCases)
  func everyPosition(encoding: PositionEncoding) {
    for offset in text.bytes.indices where text.bytes[offset] & 0xC0 != 0x80 && text.bytes[offset] > 0x0D {
      let position = text.position(of: offset, in: encoding)
      #expect(text.offset(of: position, in: encoding) == offset)
    }
  }

  @Test("UTF-16 counts a character outside the basic plane twice")
  func surrogates() {
    #expect(text.position(of: 6, in: .utf16) == Position(line: 0, character: 3))
    #expect(text.position(of: 6, in: .utf8) == Position(line: 0, character: 6))
  }

  @Test("A position past the end of a line or of the text is its end", arguments: PositionEncoding.allCases)
  func pastTheEnd(encoding: PositionEncoding) {
    #expect(text.offset(of: Position(line: 0, character: 99), in: encoding) == 7)
    #expect(text.offset(of: Position(line: 9, character: 0), in: encoding) == text.bytes.count)
  }

  @Test("A URI and its path") func uris() {
    let path = "/home/ana/Kühe & Co/org.yaml"
    #expect(DocumentURI.path(of: DocumentURI.of(path: path)) == path)
    #expect(DocumentURI.path(of: "file:///c%3A/x") == "/c:/x")
    #expect(DocumentURI.path(of: "untitled:Untitled-1") == nil)
  }

  @Test("Changes are made one after another, in the client's units")
  func changes() throws {
    var document = try #require(OpenDocument(["uri": "file:///a", "version": 1, "text": "a😀b\nc\n"]))
    func range(_ line: Int, _ start: Int, _ end: Int) -> JSONValue {
      TextRange(start: Position(line: line, character: start), end: Position(line: line, character: end)).json
    }
    let changes: JSONValue = [
      ["range": range(0, 1, 3), "text": "é"], ["range": range(0, 2, 2), "text": "\nnew "],
      ["range": range(2, 0, 1), "text": ""],
    ]
    let isDone = document.apply(changes, version: 2, in: .utf16)
    #expect(isDone)
    #expect(String(decoding: document.source.bytes, as: UTF8.self) == "aé\nnew b\n\n")
    for wrong: JSONValue in [[["range": ["start": 1], "text": "x"]], 3] {
      let isDone = document.apply(wrong, version: 3, in: .utf16)
      #expect(!isDone)
    }
  }
}
