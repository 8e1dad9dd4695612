import Notations
import RecordFormats
import Testing

@Suite struct ManySolutionsTests {
  @Test("Many solutions are read in order with their findings")
  func manySolutionsAreReadInOrderWithTheirFindings() {
    let sources = (0..<50).map { number in
      SourceText(
        file: "s\(number)/solution.yaml",
        text: "solution: S\(number)\n" + (number % 10 == 3 ? "colour: red\n" : ""))
    }
    let reading = Read.solutions(sources)
    #expect(
      reading.diagnostics.map(\.place.file)
        == ["s13", "s23", "s3", "s33", "s43"].map { "\($0)/solution.yaml" })
    let sound = Read.solutions(sources.filter { $0.lineCount == 2 })
    #expect(sound.value?.map(\.uniqueName) == (0..<50).filter { $0 % 10 != 3 }.map { "S\($0)" })
  }
}
