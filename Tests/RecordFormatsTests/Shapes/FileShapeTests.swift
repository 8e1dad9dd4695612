import Diagnostics
import Notations
import Records
import Testing

@testable import RecordFormats

@Suite("The shapes of our files")
struct FileShapeTests {
  /// The keys that the reader accepts in the mapping of a file, which has a key that nobody knows.
  private func known(_ file: FileShape, _ text: String) -> [String: [String]] {
    let source = SourceText(file: file.file, text: text)
    let diagnostics =
      switch file {
      case .organization: OrganizationFile.read(source).diagnostics
      case .quickReplies: QuickReplyFile.read(source).diagnostics
      default: SolutionFile.read(source).diagnostics
      }
    var known: [String: [String]] = [:]
    for diagnostic in diagnostics {
      if case .unknownKey(_, let owner, let keys, _)? = diagnostic.fault.base as? RecordFault {
        known[owner] = keys
      }
    }
    return known
  }

  /// The keys of every mapping in a shape, by what it describes.
  private func keys(_ shape: ValueShape) -> [String: [String]] {
    switch shape {
    case .mapping(let mapping):
      mapping.keys.reduce(into: [mapping.owner: mapping.keys.map(\.key)]) {
        $0.merge(keys($1.value)) { first, _ in first }
      }
    case .list(let item, _), .entries(_, let item): keys(item)
    default: [:]
    }
  }

  @Test("A shape has the keys that the reader accepts, in every mapping")
  func aShapeHasTheReadersKeys() {
    let organization = """
      qqq: 1
      agents: [{qqq: 1}]
      customers: [{qqq: 1}]
      chatWidgets:
        - qqq: 1
          remoteAssistance: {qqq: 1, coBrowse: {qqq: 1}}
      workstream: {qqq: 1}
      """
    let rows = Table.allCases.map { "\($0.key): [{qqq: 1}]" }.joined(separator: "\n")
    let solution = "qqq: 1\npublisher: {qqq: 1}\n\(rows)\nsimulation: {Tab: {qqq: 1}}\n"
    #expect(known(.organization, organization) == keys(FileShape.organization.root))
    #expect(known(.solution, solution) == keys(FileShape.solution.root))
    #expect(known(.quickReplies, "- qqq: 1\n") == keys(FileShape.quickReplies.root))
  }

  @Test("Each column of the five tables has a meaning of its own", arguments: Table.allCases)
  func eachColumnHasAMeaning(table: Table) {
    guard case .mapping(let solution) = FileShape.solution.root,
      case .list(.mapping(let row), _)? = solution[table.key]?.value
    else {
      Issue.record("\(table.key) is no list of rows")
      return
    }
    #expect(row.keys.filter { $0.note.text.hasPrefix("A column of") }.map(\.key) == [])
    #expect(Set(row.keys.map(\.note)).count == row.keys.count)
  }

  @Test("The schema of a column has its name, its length, its choices and what is taken by default")
  func theSchemaOfAColumn() throws {
    let schema = FileShape.solution.schema
    func property(_ table: String, _ key: String) -> JSONValue? {
      schema["properties"]?[table]?["items"]?["properties"]?[key]
    }
    #expect(property("conversationActions", "icon")?["maxLength"] == 100)
    #expect(
      property("conversationActions", "icon")?["description"]
        == "The address of a web resource. (`msdyn_icon`)")
    #expect(
      property("conversationActions", "eventName")?["anyOf"]?.asList?.first?["enum"]
        == ["Open App Tab Template", "Send message", "Customer Defined Function"])
    #expect(property("applicationTabTemplates", "canClose")?["default"] == true)
    #expect(
      schema["properties"]?["providers"]?["items"]?["additionalProperties"] == false)
    #expect(schema["required"] == ["solution"])
  }
}
