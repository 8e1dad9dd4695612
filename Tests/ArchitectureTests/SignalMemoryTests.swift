import Foundation
import Testing

/// The C functions of the signal handlers share memory within one object file only.
@Suite struct SignalMemoryTests {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")

  private static let functions = [
    "terminal_install_signal_handlers", "terminal_install_crash_handlers", "terminal_forget_ending",
    "terminal_remove_signal_handlers",
  ]

  @Test("They are called in one file, by functions that no other file inlines", arguments: functions)
  func staysInOneFile(function: String) throws {
    let files = FileManager.default.enumerator(at: Self.sources, includingPropertiesForKeys: nil)
    let callers = try (files?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { $0.pathExtension == "swift" }
      .filter { try String(contentsOf: $0, encoding: .utf8).contains("\(function)(") }
    #expect(callers.map(\.lastPathComponent) == ["SignalPipe.swift"])
    let text = try String(contentsOf: #require(callers.first), encoding: .utf8)
    let before = try #require(text.range(of: "\(function)(")).lowerBound
    let declaration = try #require(text[..<before].ranges(of: /\n  (?:func|init)/).last).lowerBound
    #expect(text[..<declaration].hasSuffix("@inline(never)"))
  }
}
