import Diagnostics
import Organizations
import RecordFormats

extension OrganizationSnapshot {
  /// The web resource files of all solutions by name; no value if one of them cannot be read.
  ///
  /// Of two solutions that have a file of one name, the first counts.
  public var webResources: Reading<WebResourceContents> {
    var contents: WebResourceContents = [:]
    for solution in organization.solutions {
      guard let package = package(of: solution.uniqueName) else { continue }
      guard let files = package.value?.webResources, !package.diagnostics.contains(where: \.isError) else {
        return Reading(nil, package.diagnostics)
      }
      for file in files where contents[file.name] == nil { contents[file.name] = file.bytes }
    }
    return Reading(contents, [])
  }
}
