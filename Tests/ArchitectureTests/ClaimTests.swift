import Foundation
import Testing

/// Every claim is used: by a fact, a refusal, a rule, a sentence, a document, or a page.
///
/// The lists of all claims do not count, and neither does the engine's page, which is made from them.
@Suite struct ClaimTests {
  private static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The files that list all claims.
  private static let lists: Set = [
    "ProductClaim.swift", "ProductClaimGrounds.swift", "ClaimTopic.swift", "ClaimWords.swift",
    "ClaimCautions.swift", "engine.md",
  ]

  @Test("No claim is dead") func noClaimIsDead() throws {
    let list = Self.package.appending(path: "Sources/Diagnostics/Claims/ProductClaim.swift")
    let claims = try String(contentsOf: list, encoding: .utf8).matches(of: /case (\w+) = "([\w-]+)"/)
      .map { (name: String($0.1), id: String($0.2)) }
    let sources = try Self.text(of: "Sources", ending: "swift")
    let pages = try Self.text(of: "docs", ending: "md")
    // A value follows one of these; a pattern follows `case`.
    let used = Set(sources.matches(of: /(?:[:\[,?(]\s*|ProductClaim)\.(\w+)/).map { String($0.1) })
    let dead = claims.filter { !used.contains($0.name) && !pages.contains("engine.md#\($0.id))") }
    #expect(claims.count > 150)
    #expect(dead.map(\.id) == [])
  }

  /// The text of all files in a folder but those that list all claims.
  private static func text(of folder: String, ending: String) throws -> String {
    let files = FileManager.default.enumerator(
      at: package.appending(path: folder), includingPropertiesForKeys: nil)
    return try (files?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { $0.pathExtension == ending && !lists.contains($0.lastPathComponent) }
      .map { try String(contentsOf: $0, encoding: .utf8) }.joined(separator: "\n")
  }
}
