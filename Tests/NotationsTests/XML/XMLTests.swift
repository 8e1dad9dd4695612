import Diagnostics
import Notations
import TestSupport
import Testing

@Suite struct XMLTests {
  private func read(_ text: String) -> XML.Reading { XML.read(file: "a.xml", bytes: Array(text.utf8)) }

  private func faults(_ text: String) -> [XMLFault?] { read(text).faults }

  private func place(_ line: Int, _ column: Int, _ length: Int) -> Place {
    Place(file: "a.xml", line: line, column: column, length: length)
  }

  @Test("Elements have attributes, text and children in order")
  func elementsHaveAttributesTextAndChildrenInOrder() throws {
    let root = try #require(read("<a x='1' y=\"2\"><b>one</b> two <c/><b>three</b></a>").root)
    #expect(root.name == "a")
    #expect(root.attributes.map(\.name) == ["x", "y"])
    #expect(root["x"] == "1" && root["y"] == "2" && root["z"] == nil)
    #expect(root.children.map(\.name) == ["b", "c", "b"])
    #expect(root.children("b").map(\.text) == ["one", "three"])
    #expect(root.text == " two ")
    #expect(root.descendant("b")?.text == "one" && root.descendant("b", "c") == nil)
  }

  @Test("Lines and columns are counted as a person counts them")
  func linesAndColumnsAreCountedAsAPersonCountsThem() throws {
    let root = try #require(
      read("<a>\r\n  <é name=\"ü\"\n     value = 'é x'/>\n <t>\n   text</t></a>").root)
    #expect(root.place == place(1, 1, 3))
    let element = root.children[0]
    #expect(element.place == place(2, 3, 11))
    #expect(element.attributes.map(\.place) == [place(2, 12, 1), place(3, 15, 3)])
    #expect(root.children[1].textPlace == place(5, 4, 4))
  }

  @Test("Quotes and equals signs inside a value do not end it")
  func quotesAndEqualsSignsInsideAValueDoNotEndIt() throws {
    let root = try #require(read(#"<a x="it's a='b'" y='say "hi"' z="a&gt;b"/>"#).root)
    #expect(root.attributes.map(\.value) == ["it's a='b'", #"say "hi""#, "a>b"])
    #expect(root.attributes.map(\.place) == [place(1, 7, 10), place(1, 22, 8), place(1, 35, 6)])
  }

  @Test("Character references, CDATA and line breaks are resolved")
  func characterReferencesCDATAAndLineBreaksAreResolved() throws {
    let root = try #require(read("<a x=\"&#xD;&#xA;&quot;&#233;\">&lt;b&gt; &amp; <![CDATA[<c>]]></a>").root)
    #expect(root["x"] == "\r\n\"é")
    #expect(root.text == "<b> & <c>")
  }

  @Test(
    "A byte order mark and an empty line may come first",
    arguments: ["", "\u{FEFF}", "\n", "\u{FEFF}\r\n\t ", "\n<?xml version=\"1.0\"?>"])
  func aByteOrderMarkAndAnEmptyLineMayComeFirst(start: String) throws {
    let root = try #require(read(start + "<a>é</a>").root)
    #expect(root.text == "é")
  }

  @Test("UTF-16 is recognized by its byte order mark", arguments: [true, false])
  func utf16IsRecognizedByItsByteOrderMark(
    isLittle: Bool
  ) throws {
    let text = "\u{FEFF}<?xml version=\"1.0\" encoding=\"utf-16\"?>\r\n<a x=\"é🙂\"/>"
    let bytes = text.utf16.flatMap { unit -> [UInt8] in
      let (low, high) = (UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8))
      return isLittle ? [low, high] : [high, low]
    }
    let reading = XML.read(file: "a.xml", bytes: bytes)
    #expect(reading.diagnostics == [])
    #expect(reading.root?["x"] == "é🙂")
    #expect(reading.root?.place == place(2, 1, 11))
    #expect(reading.source.line(2) == "<a x=\"é🙂\"/>")
    let odd = XML.read(file: "a.xml", bytes: bytes.dropLast())
    #expect(odd.diagnostics.map(\.rule) == ["not-utf-8"])
  }

  @Test(
    "A document type is refused",
    arguments: [
      "<!DOCTYPE a><a/>", "<?xml version='1.0'?><!-- c --><!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
      "<!DOCTYPE a [<!ENTITY b 'c'><!ENTITY d '&b;&b;'>]><a>&d;</a>",
    ])
  func aDocumentTypeIsRefused(text: String) {
    #expect(faults(text) == [.documentType])
    #expect(XML.readRoot(file: "a.xml", bytes: Array(text.utf8)).diagnostics.map(\.rule) == ["xml-doctype"])
  }

  @Test("An undeclared entity is refused") func anUndeclaredEntityIsRefused() {
    #expect(faults("<a>&b;</a>") == [.syntax(detail: "undefined entity")])
  }

  @Test("Invalid XML is refused with its position") func invalidXMLIsRefusedWithItsPosition() {
    let reading = read("<a>\n  <b></a>")
    #expect(reading.root == nil)
    #expect(reading.faults == [.syntax(detail: "mismatched tag")])
    #expect(reading.diagnostics.first?.place.line == 2)
    #expect(faults("") == [.syntax(detail: "no element found")])
    #expect(XML.read(file: "a.xml", bytes: [0x3C, 0x61, 0xFF]).diagnostics.map(\.rule) == ["not-utf-8"])
  }

  @Test("Depth and number of parts are limited") func depthAndNumberOfPartsAreLimited() {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(read(nested(128)).root != nil)
    #expect(faults(nested(129)) == [.tooDeep(limit: 128)])
    let many = Array("<a x='1'><b/><b/></a>".utf8)
    #expect(XML.read(file: "a.xml", bytes: many, partLimit: 4).root != nil)
    #expect(
      XML.read(file: "a.xml", bytes: many, partLimit: 3).faults == [
        .tooManyParts(limit: 3)
      ])
  }

  @Test("The root can be read without the rest") func theRootCanBeReadWithoutTheRest() {
    let reading = XML.readRoot(file: "a.xml", bytes: Array("<a x='1'><b></a>".utf8))
    #expect(reading.diagnostics == [])
    #expect(reading.root?.name == "a" && reading.root?["x"] == "1")
  }

  @Test("Any bytes give a tree or a diagnostic inside the file")
  func anyBytesGiveATreeOrADiagnosticInsideTheFile() {
    let document = """

      <entities xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" timestamp="2025-06-29T16:27:50Z">
        <entity name="msdyn_provider" displayname='Provider'><records><record id="6afe7cda">
          <field name="msdyn_name" value="é &lt;&quot;&#233;" /></record></records><![CDATA[x]]></entity>
      </entities>
      """
    var random = SeededRandom(seed: 2026)
    let interesting = Array("<>&;\"'=/!?[]# \r\n\0".utf8) + [0x80, 0xC3, 0xEF, 0xFE, 0xFF]
    var trees = 0
    for _ in 0..<4000 {
      let reading = XML.read(
        file: "a.xml", bytes: random.mutate(Array(document.utf8), with: interesting))
      #expect((reading.root == nil) == !reading.diagnostics.isEmpty)
      if reading.root != nil { trees += 1 }
      for diagnostic in reading.diagnostics {
        let line = reading.source.line(diagnostic.place.line)
        #expect(line != nil)
        let columns = line?.unicodeScalars.count ?? 0
        #expect(diagnostic.place.column >= 1 && diagnostic.place.column <= columns + 1)
      }
    }
    #expect(trees > 300 && trees < 3000, "\(trees): the mutations are neither harmless nor all fatal.")
  }
}

extension XML.Reading {
  /// The problem in the XML; nil for a problem with the file itself.
  fileprivate var faults: [XMLFault?] { diagnostics.map { $0.fault.base as? XMLFault } }
}
