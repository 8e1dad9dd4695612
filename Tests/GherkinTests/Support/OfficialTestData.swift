import Foundation
import Notations

/// The official parser's test data, if a copy is available.
enum OfficialTestData {
  /// The package's folder is four levels above this file.
  private static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
    + "/../shared/gherkin-testdata"

  static let isThere = FileManager.default.fileExists(atPath: folder)
  static let isMissing = "there is no ../shared/gherkin-testdata beside the package"

  /// The feature files of the folder `good` or `bad`; empty without test data.
  static func features(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(Self.folder)/\(folder)")) ?? []
    return names.filter { $0.hasSuffix(".feature") }.sorted().map { "\(folder)/\($0)" }
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(folder)/\(path)")))
  }

  /// The messages of a file, one per line.
  static func messages(_ path: String) throws -> [JSONValue] {
    try bytes(path).split(separator: 0x0A).map { try JSONValue.read(Array($0)) }
  }
}
