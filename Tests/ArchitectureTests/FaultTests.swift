import Foundation
import Testing

/// Every fault of every module has words, and its rules are in the list that `rules` prints.
///
/// The compiler reports a case without words, but not an enum without any, because the words are in another
/// module.
@Suite struct FaultTests {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  @Test("Every fault has words") func everyFaultHasWords() throws {
    let faults = try Self.names(/(?:enum|struct) (\w+): (?:\w+, )*Fault\b/)
    let worded = try Self.names(/extension (\w+): WordedFault\b/)
    #expect(faults.contains("YAMLFault"))
    #expect(faults.subtracting(worded).sorted() == [])
  }

  @Test("Every loading rule is in the catalogue") func everyLoadingRuleIsInTheCatalogue() throws {
    let rules = try Self.names(/enum (\w+): String, LoadRule\b/)
    let catalogue = try String(
      contentsOf: Self.sources.appending(path: "Reports/Check/RuleCatalogue.swift"), encoding: .utf8)
    let listed = Set(catalogue.matches(of: /(\w+)\.self/).map { String($0.1) })
    #expect(rules.contains("YAMLRule"))
    #expect(rules.subtracting(listed).sorted() == [])
  }

  /// The names that a pattern finds in all sources.
  private static func names(_ pattern: Regex<(Substring, Substring)>) throws -> Set<String> {
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    var names: Set<String> = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: pattern) { names.insert(String(match.1)) }
    }
    return names
  }
}
