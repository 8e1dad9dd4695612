import Notations
import Testing

@Suite("Text between tags")
struct XMLWriterTextTests {
  @Test(
    "It is read back unchanged, but for what XML cannot express",
    arguments: ["a", " a ", "\r\n\t\r", "]]>", "<b>&amp;\"", "é\u{85}\u{2028}", "a\u{1}\u{FFFF}"])
  func readBack(text: String) throws {
    var writer = XMLWriter()
    writer.element("t", [("a", text)], text: text)
    let root = try #require(XML.read(file: "t.xml", bytes: Array(writer.text.utf8)).root)
    #expect(root.text.unicodeScalars.elementsEqual(XMLWriter.writable(text).unicodeScalars))
    #expect(root["a"] == root.text)
    #expect(XMLWriter.canWrite(text) == (XMLWriter.writable(text) == text))
  }
}
