import Diagnostics
import Notations
import RecordFormats
import Testing

@testable import Wording

@Suite struct PackageFaultWordsTests {
  private static let xml: [XMLFault] = [
    .syntax(detail: "mismatched tag"), .documentType, .tooDeep(limit: 9), .tooManyParts(limit: 9),
  ]
  private static let json: [JSONFault] = [.unexpectedEnd, .trailingText]
  private static let zip: [ZipFault] = [
    .damaged(detail: "bad"), .damagedCabinet(detail: "bad"), .encrypted(entry: "e"),
    .unsafePath(entry: "../e"), .noFile(entry: "e"),
    .duplicateEntry(entry: "e"), .tooManyEntries(limit: 9), .nameTooLong(limit: 9),
    .entryTooLarge(entry: "e", limit: 9), .tooLarge(limit: 9), .tooCompressed(limit: 9),
  ]
  private static let package: [PackageFault] = [
    .unknown, .withoutRows(ignored: ["account": 2]), .withoutRows(ignored: [:]),
    .missingPart(name: "n"), .goesOn(next: "n"), .componentsElsewhere, .schemaAlone,
    .otherLanguages(read: "a.zip", others: ["b.zip"], choice: .standard),
    .otherLanguages(read: "a.zip", others: [], choice: .lacking(.frFr)),
    .rowsBeside(count: 2, format: .dataverseSolution),
    .unknownColumn(column: "msdyn_lable", table: "conversation action locale", nearest: "msdyn_label"),
    .unnamedSolution, .strangeRoot("msdyn_providr", expected: "msdyn_provider"),
    .looseParameter(name: "url"), .missingParameter(id: "i"),
    .wrongTable(column: "msdyn_provider", table: "msdyn_channelprovider", expected: "msdyn_provider"),
    .missingValue(column: "msdyn_label", label: "Label", table: "conversation action locale"),
    .badValue(column: "msdyn_order", value: "first", expected: .wholeNumber),
    .unknownOption(column: "c", value: "7", options: ["1 One"]), .unsafeName(name: "../n"),
    .rowUpdated(table: "t", name: "n", columns: ["c"], first: Place(file: "f", line: 1, column: 2)),
    .notReadBack(parts: [.identity, .rows(table: "provider"), .simulation, .webResources]),
  ]
  private static let words =
    xml.map(\.words) + json.map(\.words) + zip.map(\.words) + package.map(\.words)

  @Test("Every fault has a unique sentence and a hint", arguments: words)
  func everyFaultHasAUniqueSentenceAndAHint(words: Spoken) throws {
    #expect(!words.message.isEmpty)
    #expect(words.hint?.isEmpty == false)
    #expect(Self.words.filter { $0.message == words.message }.count == 1)
  }

  @Test("The details of a fault are in its sentence") func theDetailsOfAFaultAreInItsSentence() {
    func message(_ fault: PackageFault) -> String { fault.words.message }
    #expect(
      message(.badValue(column: "msdyn_order", value: "first", expected: .wholeNumber))
        == "`msdyn_order` takes a whole number, not \"first\"")
    #expect(
      message(
        .missingValue(column: "msdyn_label", label: "Label", table: "conversation action locale"))
        == "this conversation action locale has nothing in Label (`msdyn_label`)")
    #expect(
      message(.withoutRows(ignored: ["b": 1, "a": 2])).hasSuffix("; its rows are 2 of a, 1 of b"))
    #expect(
      ZipFault.unsafePath(entry: "../\u{1B}x").words.message
        == "the path `../␛x` leads out of the archive")
    #expect(JSONFault.unexpectedEnd.words.message == "this is not JSON: The JSON ends too early.")
  }
}
