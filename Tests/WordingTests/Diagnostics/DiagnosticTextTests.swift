import Diagnostics
import Notations
import RecordFormats
import Testing

@testable import Wording

@Suite struct DiagnosticTextTests {
  private func text(
    _ fault: any Fault, _ line: String?, column: Int, length: Int = 1, severity: Severity = .error
  ) -> String {
    let place = Place(file: "contoso/org.yaml", line: 5, column: column, length: length)
    return DiagnosticText(Diagnostic(fault, at: place, sourceLine: line, severity: severity)).text
  }

  @Test("A diagnostic is printed as place, severity, message and rule, then the line, then a hint")
  func aDiagnosticIsPrintedWithLineAndHint() {
    let fault = RecordFault.unknownKey(
      key: "capacty", owner: "agent", known: ["name", "language", "capacity", "client"], nearest: "capacity")
    #expect(
      text(fault, "  - {name: Ana Ruiz, capacty: 3}", column: 22, length: 7) == """
        contoso/org.yaml:5:22: error: an agent has no key `capacty` [unknown-key]
          - {name: Ana Ruiz, capacty: 3}
                             ^~~~~~~
        hint: did you mean `capacity`? (its keys: name, language, capacity, client)
        """)
  }

  @Test("A problem in a whole file has no line to show") func aProblemInAWholeFileHasNoLineToShow() {
    #expect(
      text(FileFault.missing(name: "org.yaml"), nil, column: 1, severity: .warning) == """
        contoso/org.yaml:5:1: warning: there is no `org.yaml` here [missing-file]
        hint: an org folder holds `org.yaml`, and a solution's folder `solution.yaml`
        """)
  }

  private func excerpt(_ line: String, column: Int, length: Int = 1) -> [String] {
    let place = Place(file: "f", line: 1, column: column, length: length)
    let lines = DiagnosticText(Diagnostic(YAMLFault.empty, at: place, sourceLine: line)).lines
    return Array(lines.dropFirst().dropLast())
  }

  @Test("Tabs and control characters take one visible column")
  func tabsAndControlCharactersTakeOneVisibleColumn() {
    #expect(excerpt("\ta\u{1B}[31m: \u{7F}x", column: 10) == ["␉a␛[31m: ␡x", "         ^"])
    #expect(excerpt("\u{202E}abc\u{9B}", column: 2) == ["‹U+202E›abc‹U+009B›", "        ^"])
  }

  @Test("The caret is placed correctly under wide and combining characters")
  func theCaretIsPlacedCorrectlyUnderWideAndCombiningCharacters() {
    #expect(excerpt("案内: x", column: 5) == ["案内: x", "      ^"])
    #expect(excerpt("案内: x", column: 1, length: 2) == ["案内: x", "^~~~"])
    #expect(excerpt("Cafe\u{301}: x", column: 8) == ["Cafe\u{301}: x", "      ^"])
  }

  @Test("The caret stays inside the line") func theCaretStaysInsideTheLine() {
    #expect(excerpt("ab", column: 2, length: 99) == ["ab", " ^"])
    #expect(excerpt("ab", column: 3) == ["ab", "  ^"])
    #expect(excerpt("", column: 1) == ["", "^"])
  }

  @Test("Of a long line only the part around the place is shown")
  func ofALongLineOnlyThePartAroundThePlaceIsShown() {
    let line = String(repeating: "a", count: 1000) + "!" + String(repeating: "b", count: 1000)
    let lines = excerpt(line, column: 1001)
    #expect(lines[0] == String(repeating: "a", count: 80) + "!" + String(repeating: "b", count: 79))
    #expect(lines[1] == String(repeating: " ", count: 80) + "^")
  }

  @Test("An escape character in a path is made visible")
  func anEscapeCharacterInAPathIsMadeVisible() {
    let lines = DiagnosticText(Diagnostic(YAMLFault.empty, at: Place(file: "a\u{1B}[2J/org.yaml"))).lines
    #expect(lines.first == "a␛[2J/org.yaml:1:1: error: the file has no content [yaml-syntax]")
  }
}
