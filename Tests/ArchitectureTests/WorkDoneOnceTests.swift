import Foundation
import Testing

/// What a key or a frame derives is derived once: who needs it receives it.
@Suite("Work done once") struct WorkDoneOnceTests {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../Sources"
  ).standardizedFileURL

  @Test("A frame works its scene out once, and everything that is painted belongs to that scene")
  func scene() throws {
    let made = try Self.lines("Desktop", with: "Scene(").filter { _, line in line.contains("func frame(") }
    #expect(made.map(\.line) == ["public func frame() -> Frame { Scene(self).frame() }"])
    // The console's own question makes a scene for itself; a scene asks itself.
    let painting = ["Frame", "Overlays", "Palette", "Panels", "Panes", "Playing", "Scene"]
    let again = try painting.flatMap { folder in
      try Self.files("Desktop/\(folder)").flatMap { file in
        try Self.partsInScenes(of: file).filter { line in
          (line.contains("Scene(") || line.contains("console."))
            && line.contains(/\bScene\(|\bconsole\.(refusal|frame)\(/)
        }
      }
    }
    #expect(again == [])
  }

  @Test("Beside the engine only readers of past runs absorb facts; the console's lines are the observer's")
  func absorbing() throws {
    let absorbing = try Self.lines("", with: ".absorb(").filter { !$0.file.path.contains("/Simulation/") }
    #expect(absorbing.map(\.file.lastPathComponent).sorted() == ["ExercisedItems.swift", "FactLines.swift"])
    for module in ["Desktop", "Player", "ConsoleLoop"] {
      #expect(try Self.lines(module, with: "FactLine.lines(").isEmpty, "\(module)")
    }
  }

  /// The lines of a file that are in an `extension Scene`.
  private static func partsInScenes(of file: URL) throws -> [String] {
    var isInScene = false
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      if line.hasPrefix("extension ") || line.hasPrefix("struct ") {
        isInScene = line.hasPrefix("extension Scene")
      }
      return isInScene ? String(line) : nil
    }
  }

  private static func lines(_ folder: String, with text: String) throws -> [(file: URL, line: String)] {
    try files(folder).flatMap { file in
      try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { $0.contains(text) }
        .map { (file, $0.trimmingCharacters(in: .whitespaces)) }
    }
  }

  private static func files(_ folder: String) throws -> [URL] {
    let found = FileManager.default.enumerator(
      at: sources.appending(path: folder), includingPropertiesForKeys: nil)
    return (found?.allObjects ?? []).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
  }
}
