import Gherkin
import Notations
import Testing

/// Compares messages with those of the official parser.
@Suite(.enabled(if: OfficialTestData.isThere, "\(OfficialTestData.isMissing)"))
struct ConformanceTests {
  /// The uri in the expected messages.
  private func uri(_ path: String) -> String { "../testdata/\(path)" }

  @Test(
    "A good file gives the official document and pickles", arguments: OfficialTestData.features(in: "good"))
  func aGoodFileGivesTheOfficialDocumentAndPickles(path: String) throws {
    let source = SourceText(file: path, bytes: try OfficialTestData.bytes(path))
    let document = try GherkinParser.read(source)
    // Ids are compared too, because they are assigned in the same order.
    #expect(
      [document.message(uri: uri(path)).sorted]
        == (try OfficialTestData.messages("\(path).ast.ndjson").map(\.sorted)))
    #expect(
      document.pickles.map { $0.message(uri: uri(path)).sorted }
        == (try OfficialTestData.messages("\(path).pickles.ndjson").map(\.sorted)))
  }

  @Test("A bad file gives the official errors", arguments: OfficialTestData.features(in: "bad"))
  func aBadFileGivesTheOfficialErrors(path: String) throws {
    let source = SourceText(file: path, bytes: try OfficialTestData.bytes(path))
    let problems = try #require(throws: GherkinProblems.self) { try GherkinParser.read(source) }
    #expect(
      problems.list.map { $0.message(uri: uri(path)).sorted }
        == (try OfficialTestData.messages("\(path).errors.ndjson").map(\.sorted)))
    #expect(!problems.diagnostics(in: source).isEmpty)
  }
}

extension JSONValue {
  /// The same with sorted keys, because the order of keys does not matter.
  fileprivate var sorted: JSONValue {
    switch self {
    case .object(let object):
      .object(JSONObject(object.members.sorted { $0.key < $1.key }.map { ($0.key, $0.value.sorted) }))
    case .list(let list): .list(list.map(\.sorted))
    case .null, .flag, .integer, .number, .text: self
    }
  }
}
