import Diagnostics
import Testing

@testable import Notations

@Suite struct HTMLPageTests {
  private func read(_ text: String) throws -> (page: HTMLPage, source: SourceText) {
    let source = SourceText(file: "page.html", text: text)
    return (try HTMLPage.read(source), source)
  }

  @Test("Elements are in file order, each with the position of its tag")
  func elementsAreInFileOrderEachWithThePositionOfItsTag() throws {
    let (page, source) = try read(
      "<!DOCTYPE html>\n<html>\n  <body class=a>\n    <p>é<b>x</b></p>\n</body></html>")
    #expect(page.elements.map(\.name) == ["html", "body", "p", "b"])
    #expect(page.elements.map { source.place(of: $0.tag).line } == [2, 3, 4, 4])
    #expect(page.elements.map { source.place(of: $0.tag).column } == [1, 3, 5, 9])
  }

  @Test("Elements implied by HTML are not listed") func elementsImpliedByHTMLAreNotListed() throws {
    let (page, _) = try read("<p>no body")
    #expect(page.elements.map(\.name) == ["p"])
  }

  @Test("An attribute's value has its quotes and references removed, and the value's own position")
  func anAttributesValueIsDecodedAndHasItsOwnPosition() throws {
    let (page, source) = try read("<body\n OnBeforeUnload=\"a() &amp;&amp; b('x')\" id=main>")
    let body = try #require(page.elements.first)
    let handler = try #require(body.attribute("onbeforeunload"))
    #expect(handler.value == "a() && b('x')")
    #expect(source.place(of: handler.range) == Place(file: "page.html", line: 2, column: 18, length: 21))
    #expect(body.attribute("id")?.value == "main")
  }

  @Test("A script's text is taken from the file byte for byte")
  func aScriptsTextIsTakenFromTheFileByteForByte() throws {
    let (page, source) = try read("<head>\r\n<script>\r\nif (a < b && '</p>') {}\r\n</script>\r\n</head>")
    let script = try #require(page.elements.first { $0.name == "script" })
    let text = try #require(script.text)
    #expect(String(decoding: source.bytes[text], as: UTF8.self) == "\r\nif (a < b && '</p>') {}\r\n")
  }

  @Test("An unclosed script extends to the end of the file")
  func anUnclosedScriptExtendsToTheEndOfTheFile() throws {
    let (page, source) = try read("<script>go()")
    let text = try #require(page.elements.first { $0.name == "script" }?.text)
    #expect(String(decoding: source.bytes[text], as: UTF8.self) == "go()")
  }

  @Test("A byte order mark does not shift positions") func aByteOrderMarkDoesNotShiftPositions() throws {
    let text = "<body><script>go()</script>"
    let source = SourceText(file: "page.html", bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8))
    let page = try HTMLPage.read(source)
    let script = try #require(page.elements.last?.text)
    #expect(String(decoding: source.bytes[script], as: UTF8.self) == "go()")
    #expect(source.place(of: page.elements[0].tag) == Place(file: "page.html", line: 1, column: 1, length: 6))
  }

  @Test("An empty file is an empty page") func anEmptyFileIsAnEmptyPage() throws {
    #expect(try read("").page.elements.isEmpty)
  }

  @Test("A page over the limits is refused") func aPageOverTheLimitsIsRefused() {
    let large = SourceText(file: "page.html", bytes: Array(repeating: 0x20, count: HTMLPage.sizeLimit + 1))
    #expect(throws: HTMLProblem.tooLarge(bytes: HTMLPage.sizeLimit + 1, limit: HTMLPage.sizeLimit)) {
      try HTMLPage.read(large)
    }
    let deep = String(repeating: "<div>", count: HTMLPage.depthLimit + 1)
    #expect(throws: HTMLProblem.tooDeep(limit: HTMLPage.depthLimit)) { try read(deep) }
    #expect(throws: HTMLProblem.notUTF8(offset: 3)) {
      try HTMLPage.read(SourceText(file: "page.html", bytes: Array("<p>".utf8) + [0xFF]))
    }
    let wide = "<p>text</p>".utf16.flatMap { unit -> [UInt8] in [UInt8(unit), 0] }
    #expect(throws: HTMLProblem.notUTF8(offset: 0)) {
      try HTMLPage.read(SourceText(file: "page.html", bytes: wide))
    }
  }

  @Test("Many sibling elements are read") func manySiblingElementsAreRead() throws {
    let (page, _) = try read(String(repeating: "<p>a<br>", count: 20_000))
    #expect(page.elements.count == 40_000)
  }

  @Test("Elements up to the depth limit are read") func elementsUpToTheDepthLimitAreRead() throws {
    let (page, _) = try read(String(repeating: "<div>", count: HTMLPage.depthLimit))
    #expect(page.elements.count == HTMLPage.depthLimit)
  }
}
