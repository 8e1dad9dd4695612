import Diagnostics
import Foundation
import Notations
import RecordFormats
import Records

extension Read {
  /// Reads the package in these files, as if in an archive `fab.zip`.
  static func package(_ files: [String: String]) -> Reading<Package> {
    package(files.mapValues { Array($0.utf8) })
  }

  static func package(_ files: [String: [UInt8]], allowsEmpty: Bool = false) -> Reading<Package> {
    let entries = files.sorted { $0.key < $1.key }.map { ZipEntry(path: $0.key, bytes: $0.value) }
    return Package.read(
      PackageFiles(shownName: "fab.zip", ownName: "fab", files: entries), allowsEmpty: allowsEmpty)
  }

  /// Reads the package in one file.
  static func file(_ name: String, _ text: String) -> Reading<Package> {
    Package.read(
      PackageFiles(
        shownName: "", ownName: "fab", files: [ZipEntry(path: name, bytes: Array(text.utf8))],
        isFileAlone: true))
  }
}

extension Solution {

  /// Only its rows, as in a Configuration Migration package.
  var rowsAlone: Solution {
    var solution = Solution(uniqueName: "")
    solution.providers = providers
    solution.conversationActions = conversationActions
    solution.conversationActionLocales = conversationActionLocales
    solution.channelCapabilities = channelCapabilities
    solution.applicationTabTemplates = applicationTabTemplates
    return solution
  }
}

/// Ids that are easy to read: `id(1)`.
func id(_ number: Int) -> GUID {
  let digits = String(number)
  let text = "00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
  return GUID(text) ?? .agentConsoleSpace
}

/// Real files next to the project, if available.
enum RealFiles {
  private static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
    + "/../shared/examples"

  static var areThere: Bool { FileManager.default.fileExists(atPath: folder) }
  static let isMissing = "there is no ../shared/examples beside the package"

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/\(path)")))
  }
}
