import Foundation
import Testing

/// A command that writes, and what its message must name where that fails.
struct DiskWriting: CustomTestStringConvertible {
  let arguments: [String]
  let names: String
  /// Whether it writes several files one after the other, or lines as they come.
  var isGradual = false

  var testDescription: String { arguments.joined(separator: " ") }

  private static let export = ["solution", "export", "Acme", "--org", "shop", "--to"]
  static let all: [DiskWriting] =
    ChangingRun.allCases.filter { ![.firstInstall, .uninstall].contains($0) }.map {
      DiskWriting(arguments: $0.arguments, names: "shop/")
    } + [
      DiskWriting(arguments: ["new", "org", "Made"], names: "made"),
      DiskWriting(arguments: ["new", "solution", "Made"], names: "made"),
      DiskWriting(arguments: ["new", "scenario", "Made", "--in", "shop"], names: "made.feature"),
      DiskWriting(arguments: export + ["yaml", "--output", "made/"], names: "made/"),
      DiskWriting(
        arguments: export + ["configuration-migration", "--output", "made.zip"], names: "made.zip"),
      DiskWriting(arguments: export + ["yaml", "--output", "old.yaml"], names: "old.yaml"),
      DiskWriting(arguments: ["test", "screen.feature", "--report", "tap=old.tap"], names: "old.tap"),
      DiskWriting(arguments: ["test", "screen.feature", "--report", "html=made.html"], names: "made.html"),
      DiskWriting(arguments: ["test", "screen.feature", "--coverage=made.json"], names: "made.json"),
      DiskWriting(arguments: ["test", "screen.feature", "--update"], names: "screen.feature"),
      DiskWriting(
        arguments: ["test", "screen.feature", "--record", "made", "--record-all"], names: "made/",
        isGradual: true),
      DiskWriting(arguments: ["play", "screen.feature", "--cast", "made.cast"], names: "made.cast"),
      DiskWriting(arguments: ["play", "screen.feature", "--svg", "made.svg"], names: "made.svg"),
      DiskWriting(
        arguments: ["open", "shop", "--linear", "--record", "made.journal"], names: "made.journal",
        isGradual: true),
      DiskWriting(arguments: ["help", "--manual", "manual"], names: "manual/", isGradual: true),
    ]

  /// A folder with what it needs.
  func prepared() throws -> ScratchFolder {
    let run = ChangingRun.allCases.first { $0.arguments == arguments && $0 != .firstInstall }
    let folder = try (run ?? .uninstallWithReset).prepared()
    let files = [
      "old.yaml": "old: true\n", "old.tap": "old\n", "manual/readme": "",
      "screen.feature": """
      Feature: Screen
        Scenario: Start
          Given the org "shop"
          When a conversation from "Noah Park" arrives
          Then the screen at 40x12 is
            \"""
            old
            \"""

      """,
    ]
    for (name, text) in files {
      let url = URL(filePath: "\(folder.path)/\(name)")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    return folder
  }
}
