import Diagnostics
import Organizations
import Records
import Rules
import Storage
import Testing

/// The findings of `check` in files or rows.
enum Checked {
  /// All findings; those in the pages of app tabs only on request, because reading these takes long.
  static func findings(in files: FilesInMemory, readingPages: Bool = false) throws -> [Diagnostic] {
    let reading = OrganizationSnapshot.checkTarget(files)
    #expect(reading.diagnostics == [])
    let subject = try #require(reading.value)
    return SharedScripts.findings(
      in: CheckTarget(
        subject.organization, isSolutionAlone: false,
        webResources: readingPages ? subject.webResources : [], sources: Array(subject.sources.values)))
  }

  /// The messages of a rule on rows that come from no file.
  static func messages(of rule: String, in solution: Solution, isAlone: Bool = true) -> [String] {
    let organization = Organization(around: solution)
    return RuleList.findings(in: CheckTarget(organization, isSolutionAlone: isAlone, webResources: []))
      .compactMap(\.found).filter { $0.rule == rule }.map(\.message)
  }
}

extension String {
  /// A path in the example's folder, as named in places.
  var exampleFile: String { "example/\(self)" }
}
