import Foundation
import Testing

/// The commands on a page work for a reader who begins in an empty folder and types them in their order.
@Suite("The commands on the pages")
struct PageCommandTests {
  /// A part of a page, in its order.
  private enum Part {
    /// A text that the page tells the reader to save under this name.
    case file(name: String, text: String)
    case command(String)
    /// A command with the output that the page shows.
    case shown(String, output: String)
  }

  /// The parts of a page.
  private func parts(of page: String) throws -> [Part] {
    try DocumentedBlock.all(on: page).flatMap { block -> [Part] in
      switch block.language {
      case "gherkin":
        let name = block.before.suffix(80).matches(of: /Save this as `([^`]+)`/).last?.output.1
        return name.map { [.file(name: String($0), text: block.text)] } ?? []
      case "sh":
        return block.text.split(separator: "\n").map(String.init).filter(Self.isOfProgram).map(Part.command)
      case "console":
        return ("\n" + block.text).components(separatedBy: "\n$ ").dropFirst().map { step in
          let lines = step.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
          return .shown(String(lines[0]), output: lines.count > 1 ? String(lines[1]) : "")
        }
      default: return []
      }
    }
  }

  static func isOfProgram(_ line: String) -> Bool {
    ["agent-console ", "sed ", "cd ", "printf "].contains(where: line.hasPrefix)
  }

  /// Whether every program of a line is on this machine.
  private func isPossible(_ line: String) -> Bool {
    ["jq", "prove"].allSatisfy { name in
      !line.contains("\(name) ") || Command.exists("/usr/bin/\(name)") || Program.mayNotSkip
    }
  }

  /// The pages, with the least number of commands on each.
  static let pages: [(page: String, least: Int)] = [
    ("README.md", 13), ("docs/check.md", 6), ("docs/diff.md", 6), ("docs/editors.md", 1),
    ("docs/explore.md", 2), ("docs/journal.md", 6), ("docs/journal-show.md", 1), ("docs/linear.md", 2),
    ("docs/packages.md", 6), ("docs/reports.md", 4), ("docs/scenarios.md", 11),
  ]

  /// A journal that a page reads without making it.
  private static let journal = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../JournalTests/Goldens/small.journal")

  @Test("Each works", arguments: pages)
  func works(page: String, least: Int) throws {
    let bin = try ScratchFolder(["readme.txt": ""])
    let folder = try ScratchFolder(["empty.txt": ""])
    try FileManager.default.removeItem(atPath: folder.path + "/empty.txt")
    try FileManager.default.createSymbolicLink(
      atPath: bin.path + "/agent-console", withDestinationPath: Program.path)
    func run(_ line: String) throws -> Command.Result {
      try Command.run("/bin/sh", ["-c", "cd '\(folder.path)' && PATH='\(bin.path)':$PATH && \(line)"])
    }
    if page == "docs/journal-show.md" {
      let copy = URL(filePath: "\(folder.path)/small.journal")
      try FileManager.default.copyItem(at: Self.journal.standardizedFileURL, to: copy)
    }
    var count = 0
    for part in try parts(of: page) {
      switch part {
      case .file(let name, let text):
        try Data(text.utf8).write(to: URL(filePath: "\(folder.path)/\(name)"))
      case .command(let line) where isPossible(line) && !ExamplesNotRun.has(line):
        // What takes the whole screen needs a terminal.
        let isOnScreen =
          ["open", "play", "drill"].contains { line.hasPrefix("agent-console \($0) ") }
          && !line.contains(" --linear")
        let result = try run(line)
        #expect(result.status == (isOnScreen ? 3 : 0), "\(line)\n\(result.output)\(result.errors)")
        count += 1
      case .command: break
      case .shown(let line, let output):
        let result = try run("{ \(line); } 2>&1")
        #expect(result.output.trimmed == output.trimmed, "\(line)")
        count += 1
      }
    }
    #expect(count >= least, "\(count) commands")
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .newlines) }
}
