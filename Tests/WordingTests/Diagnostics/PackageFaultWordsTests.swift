import Diagnostics
import Testing

@testable import Wording

@Suite struct PackageFaultWordsTests {
  private static let problems: [Problem] =
    [
      .xml(.syntax(detail: "mismatched tag")), .xml(.documentType), .xml(.tooDeep(limit: 9)),
      .xml(.tooManyParts(limit: 9)), .json(.unexpectedEnd), .json(.trailingText),
    ]
    + ([
      .damaged(detail: "bad"), .encrypted(entry: "e"), .unsafePath(entry: "../e"), .noFile(entry: "e"),
      .duplicateEntry(entry: "e"), .tooManyEntries(limit: 9), .nameTooLong(limit: 9),
      .entryTooLarge(entry: "e", limit: 9), .tooLarge(limit: 9), .tooCompressed(limit: 9),
    ] as [ZipFault]).map(Problem.zip)
    + ([
      .unknown, .withoutRows(ignored: ["account": 2]), .withoutRows(ignored: [:]),
      .missingPart(name: "n"), .goesOn(next: "n"),
      .unknownColumn(column: "msdyn_lable", table: "conversation action locale", nearest: "msdyn_label"),
      .looseParameter(name: "url"), .missingParameter(id: "i"),
      .wrongTable(column: "msdyn_provider", table: "msdyn_channelprovider", expected: "msdyn_provider"),
      .missingValue(column: "msdyn_label", label: "Label", table: "conversation action locale"),
      .badValue(column: "msdyn_order", value: "first", expected: .wholeNumber),
      .unknownOption(column: "c", value: "7", options: ["1 One"]), .unsafeName(name: "../n"),
      .rowUpdated(table: "t", name: "n", columns: ["c"], first: Place(file: "f", line: 1, column: 2)),
      .notReadBack(parts: [.identity, .rows(table: "provider"), .simulation, .webResources]),
    ] as [PackageFault]).map(Problem.package)

  @Test(arguments: problems) func everyProblemHasASentenceOfItsOwnAndAHint(problem: Problem) throws {
    let words = DiagnosticWords(problem)
    #expect(!words.message.isEmpty)
    #expect(words.hint?.isEmpty == false)
    let same = Self.problems.filter { DiagnosticWords($0).message == words.message }
    #expect(same.count == 1)
  }

  @Test func factsAreInTheSentence() {
    func message(_ problem: Problem) -> String { DiagnosticWords(problem).message }
    #expect(
      message(.package(.badValue(column: "msdyn_order", value: "first", expected: .wholeNumber)))
        == "`msdyn_order` takes a whole number, not \"first\"")
    #expect(
      message(
        .package(.missingValue(column: "msdyn_label", label: "Label", table: "conversation action locale")))
        == "this conversation action locale has nothing in Label (`msdyn_label`)")
    #expect(
      message(.package(.withoutRows(ignored: ["b": 1, "a": 2]))).hasSuffix("; its rows are 2 of a, 1 of b"))
    #expect(
      message(.zip(.unsafePath(entry: "../\u{1B}x"))) == "the path `../␛x` leads out of the zip archive")
    #expect(message(.json(.unexpectedEnd)) == "this is not JSON: The JSON ends too early.")
  }
}
