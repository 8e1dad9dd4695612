import Foundation
import Notations
import Testing

/// What a command line names is found, or the path that was meant is suggested.
@Suite("Paths of feature files on the command line")
struct NamedPathTests {
  private static let feature = "Feature: F\n  Scenario: S\n    Then the agent is Available\n"

  private func shop() throws -> ScratchFolder {
    try ScratchFolder(["org.yaml": Lakeside.file, "scenarios/acme.feature": Self.feature])
  }

  /// The lines of standard error and, for `check`, of its report.
  private func words(in folder: ScratchFolder, _ arguments: [String]) throws -> String {
    let result = try Program.run(in: folder.path, arguments)
    #expect([1, 2].contains(result.status), "\(arguments): \(result.status)")
    return result.output + result.errors
  }

  @Test(
    "A path without its ending, or with a misspelt name, leads to the one that is meant",
    arguments: [
      "scenarios/acme", "scenarios/acne", "scenarios/acne.feature", "scenario/acme.feature", "scenario/acme",
    ])
  func nearestPath(path: String) throws {
    let folder = try shop()
    for command in ["test", "play", "check", "gherkin", "open"] {
      let words = try words(in: folder, [command, path])
      #expect(words.contains("hint: did you mean `scenarios/acme.feature`?"), "\(command): \(words)")
    }
    for arguments in [["screenshot", "--scenario", "\(path):2"], ["test", "\(path):2"]] {
      // A misspelt name with a line may also be a name with a colon.
      guard arguments[0] == "screenshot" || path == "scenarios/acme" else { continue }
      let words = try words(in: folder, arguments)
      #expect(words.contains("hint: did you mean `scenarios/acme.feature`?"), "\(arguments): \(words)")
    }
  }

  @Test("A sample's feature file without its ending is suggested, and nothing far away is")
  func sampleAndFar() throws {
    let folder = try shop()
    #expect(
      try words(in: folder, ["test", "contoso/scenarios/buttons"])
        .contains("did you mean `contoso/scenarios/buttons.feature`?"))
    #expect(try words(in: folder, ["test", "elsewhere"]).contains("hint: check the path"))
    #expect(try words(in: folder, ["check", "contosso"]).contains("did you mean `contoso`?"))
  }

  // MARK: Archives

  private func archive(_ files: [String: String], named name: String, in folder: ScratchFolder) throws {
    let entries = files.sorted { $0.key < $1.key }.map { ZipEntry(path: $0.key, bytes: Array($0.value.utf8)) }
    try Data(try ZipArchive.write(entries)).write(to: URL(filePath: "\(folder.path)/\(name)"))
  }

  @Test("The scenarios of an organization in an archive run at it")
  func archiveWithOrganization() throws {
    let folder = try ScratchFolder(["README": ""])
    try archive(
      ["shop/org.yaml": Lakeside.file, "shop/scenarios/acme.feature": Self.feature], named: "shop.zip",
      in: folder)
    for path in ["shop.zip", "shop.zip/shop/scenarios", "shop.zip/shop/scenarios/acme.feature:2"] {
      let result = try Program.run(in: folder.path, ["test", path])
      #expect(result.status == 0, "\(path): \(result.errors)")
      #expect(result.output.contains("ok       S  shop.zip/shop/scenarios/acme.feature:2"))
      #expect(!result.errors.contains("the sample contoso is used"))
    }
    #expect(
      try words(in: folder, ["test", "shop.zip/shop/scenarios/acme"])
        .contains("did you mean `shop.zip/shop/scenarios/acme.feature`?"))
  }

  @Test("A screen is not written into an archive")
  func updateInArchive() throws {
    let folder = try ScratchFolder(["README": ""])
    let screen = Self.feature + "    And the screen at 80x24 is\n      \"\"\"\n      \"\"\"\n"
    try archive(["org.yaml": Lakeside.file, "a.feature": screen], named: "shop.zip", in: folder)
    #expect(
      try words(in: folder, ["test", "shop.zip", "--update"])
        .contains("shop.zip/a.feature is in an archive or a built-in sample, so nothing was written"))
  }

  @Test("An archive without scenarios is refused in words that say what to name")
  func archiveWithoutScenarios() throws {
    let folder = try ScratchFolder(["README": ""])
    try archive(["a.txt": "a"], named: "none.zip", in: folder)
    #expect(
      try words(in: folder, ["test", "none.zip"])
        .contains("there is no feature file and no organization in this archive"))
    let whole = try Data(contentsOf: URL(filePath: "\(folder.path)/none.zip"))
    try whole.prefix(60).write(to: URL(filePath: "\(folder.path)/cut.zip"))
    #expect(try words(in: folder, ["test", "cut.zip"]).contains("the archive cannot be read"))
    try archive(["org.yaml": Lakeside.file], named: "bare.zip", in: folder)
    #expect(try Program.run(in: folder.path, ["test", "bare.zip"]).status == 5)
  }
}
