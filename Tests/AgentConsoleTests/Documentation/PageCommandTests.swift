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
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    let text = try String(contentsOf: root.appending(path: page), encoding: .utf8)
    let pieces = text.components(separatedBy: "```")
    return pieces.indices.filter { $0 % 2 == 1 }.flatMap { index -> [Part] in
      let block = pieces[index].split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let body = block.count > 1 ? String(block[1]) : ""
      switch block[0] {
      case "gherkin":
        let name = pieces[index - 1].suffix(80).matches(of: /Save this as `([^`]+)`/).last?.output.1
        return name.map { [.file(name: String($0), text: body)] } ?? []
      case "sh": return body.split(separator: "\n").map(String.init).filter(isOfProgram).map(Part.command)
      case "console":
        return ("\n" + body).components(separatedBy: "\n$ ").dropFirst().map { step in
          let lines = step.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
          return .shown(String(lines[0]), output: lines.count > 1 ? String(lines[1]) : "")
        }
      default: return []
      }
    }
  }

  private func isOfProgram(_ line: String) -> Bool {
    ["agent-console ", "sed ", "cd "].contains(where: line.hasPrefix)
  }

  /// Whether every program of a line is on this machine.
  private func isPossible(_ line: String) -> Bool {
    ["jq", "prove"].allSatisfy { name in
      !line.contains("\(name) ") || Command.exists("/usr/bin/\(name)") || Program.mayNotSkip
    }
  }

  @Test(
    "Each works",
    arguments: [
      ("README.md", 13), ("docs/check.md", 6), ("docs/diff.md", 5), ("docs/journal.md", 6),
      ("docs/packages.md", 6), ("docs/reports.md", 4), ("docs/scenarios.md", 11),
    ])
  func works(page: String, least: Int) throws {
    let bin = try ScratchFolder(["readme.txt": ""])
    let folder = try ScratchFolder(["empty.txt": ""])
    try FileManager.default.removeItem(atPath: folder.path + "/empty.txt")
    try FileManager.default.createSymbolicLink(
      atPath: bin.path + "/agent-console", withDestinationPath: Program.path)
    func run(_ line: String) throws -> Command.Result {
      try Command.run("/bin/sh", ["-c", "cd '\(folder.path)' && PATH='\(bin.path)':$PATH && \(line)"])
    }
    var count = 0
    for part in try parts(of: page) {
      switch part {
      case .file(let name, let text):
        try Data(text.utf8).write(to: URL(filePath: "\(folder.path)/\(name)"))
      case .command(let line) where isPossible(line):
        // What takes the whole screen needs a terminal.
        let isOnScreen = ["open", "play", "drill"].contains { line.hasPrefix("agent-console \($0) ") }
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
