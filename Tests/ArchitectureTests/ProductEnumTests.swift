import Foundation
import Testing

/// Product enums are distinguished only by exhaustive switches, never by comparison.
///
/// Then a new case is a compile error wherever it must be handled. A comparison would treat it like an old
/// case.
@Suite struct ProductEnumTests {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../Sources"
  ).standardizedFileURL

  /// The files that define the product's choices, statuses and events.
  private static let definitions = [
    "Records/Choices", "Records/Organization/ProviderBehaviour.swift", "Simulation/State/Conversation.swift",
    "Simulation/State/AgentDesk.swift", "Simulation/Sessions",
  ]

  /// Case names that other enums use too: directions and mouse buttons have a `left`.
  private static let sharedNames: Set<String> = ["left"]

  @Test("No source compares with a case of a product enum")
  func noSourceComparesWithACaseOfAProductEnum() throws {
    let names = try Self.definitions.flatMap { try Self.files(at: $0) }.flatMap { file in
      try String(contentsOf: file, encoding: .utf8).matches(of: /(?m)^ *case ([a-z]\w*(?:, \w+)*)/)
        .flatMap { $0.1.split(separator: ", ").map(String.init) }
    }
    let cases = Set(names).subtracting(Self.sharedNames)
    #expect(cases.isSuperset(of: ["coBrowse", "connected", "ended", "wrapUp", "window", "inactive"]))
    for file in try Self.files(at: "") {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      where line.contains("= .") {
        let compared = line.matches(of: /[=!]= \.(\w+)/).map { String($0.1) }.filter(cases.contains)
        #expect(compared == [], "\(file.lastPathComponent): \(line)")
      }
    }
  }

  private static func files(at path: String) throws -> [URL] {
    let place = sources.appending(path: path)
    guard place.pathExtension.isEmpty else { return [place] }
    let found = FileManager.default.enumerator(at: place, includingPropertiesForKeys: nil)
    return (found?.allObjects ?? []).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
  }
}
