import Foundation
import Records
import Testing

/// Compares the columns with the product's own metadata, if a copy is available.
@Suite(
  .enabled(if: Metadata.isThere, "there is no ../shared/reference/table-metadata.json beside the package"))
struct TableMetadataTests {
  @Test("Lengths, options and targets match the product's", arguments: Table.allCases)
  func lengthsOptionsAndTargetsMatchTheProducts(table: Table) throws {
    let metadata = try #require(try Metadata.read().tables[table.logicalName])
    #expect(metadata.entitySetName == table.entitySet)
    for column in ColumnTests.facts[table, default: []] {
      let known = try #require(
        metadata.columns.first { $0.logicalName == column.logicalName }, "\(column.key)")
      // Template parameters are rows of their own, `state` has a default, and a template's page type may be
      // left out because the deprecated family has none.
      if !["parameters", "state", "pageType"].contains(column.key) {
        #expect(known.required == column.isRequired, "\(column.key)")
        #expect(known.maxLength == column.maximum, "\(column.key)")
      }
      let options = (known.options ?? []).map { ($0.value, $0.label) }
      #expect(Dictionary(uniqueKeysWithValues: options) == column.options, "\(column.key)")
      #expect(known.targets?.first == column.target, "\(column.key)")
    }
  }

  @Test("Only tables of solution components have their columns", arguments: Table.allCases)
  func onlyTablesOfSolutionComponentsHaveTheirColumns(table: Table) throws {
    let metadata = try #require(try Metadata.read().tables[table.logicalName])
    let columns = Set(metadata.columns.map(\.logicalName))
    #expect(columns.isSuperset(of: ["componentstate", "solutionid"]) == table.isSolutionComponent)
    #expect(columns.isDisjoint(with: ["componentstate", "solutionid"]) != table.isSolutionComponent)
  }

  @Test("Parameters have the lengths of their table") func parametersHaveTheLengthsOfTheirTable() throws {
    let columns = try #require(try Metadata.read().tables["msdyn_templateparameter"]).columns
    func length(_ name: String) -> Int? { columns.first { $0.logicalName == name }?.maxLength }
    #expect(length("msdyn_name") == TemplateParameter.maximumNameLength)
    #expect(length("msdyn_value") == TemplateParameter.maximumValueLength)
  }
}

struct Metadata: Decodable {
  var tables: [String: TableMetadata]

  struct TableMetadata: Decodable {
    var entitySetName: String
    var columns: [ColumnMetadata]
  }

  struct ColumnMetadata: Decodable {
    var logicalName: String
    var required: Bool
    var maxLength: Int?
    var options: [Option]?
    var targets: [String]?
  }

  struct Option: Decodable {
    var value: Int
    var label: String
  }

  /// The package's folder is three levels above this file.
  private static let path =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    + "/../shared/reference/table-metadata.json"

  static var isThere: Bool { FileManager.default.fileExists(atPath: path) }

  static func read() throws -> Metadata {
    try JSONDecoder().decode(Metadata.self, from: Data(contentsOf: URL(filePath: path)))
  }
}
