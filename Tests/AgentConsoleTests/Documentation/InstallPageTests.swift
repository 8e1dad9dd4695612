import Foundation
import Testing

/// `docs/install.md`: what it installs is found by the shell and by `man`, and what it removes is gone.
@Suite("The page on installing")
struct InstallPageTests {
  private static let page = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../docs/install.md")

  /// The shell lines behind a mark.
  private func lines(marked mark: String) throws -> [String] {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    return text.components(separatedBy: "<!-- tried: \(mark) -->\n```sh\n").dropFirst().flatMap {
      $0.components(separatedBy: "\n```")[0].split(separator: "\n").map(String.init)
    }
  }

  /// The files of a home folder.
  private func files(in home: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: home).filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(home)/\(path)", isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }

  @Test("A person without rights installs, uses and removes it")
  func installsAndRemoves() throws {
    let clone = try ScratchFolder([".build/release/made": ""])
    let home = try ScratchFolder([".profile": ""])
    try FileManager.default.createSymbolicLink(
      atPath: clone.path + "/.build/release/agent-console", withDestinationPath: Program.path)
    func run(_ line: String) throws -> Command.Result {
      try Command.run(
        "/bin/sh", ["-c", "cd '\(clone.path)' && PATH=~/.local/bin:/usr/bin:/bin && \(line)"],
        environment: ["HOME=\(home.path)"])
    }
    let install = try lines(marked: "install")
    #expect(install.count == 9)
    for line in install {
      let result = try run(line)
      #expect(result.status == 0, "\(line)\n\(result.errors)")
    }
    #expect(try run("command -v agent-console").output == "\(home.path)/.local/bin/agent-console\n")
    let installed = try files(in: home.path)
    for file in [
      ".config/fish/completions/agent-console.fish", ".zfunc/_agent-console",
      ".local/share/bash-completion/completions/agent-console", ".local/share/man/man1/agent-console-test.1",
    ] { #expect(installed.contains(file), "\(file)") }
    if Program.mayNotSkip || Command.exists("/usr/bin/man") {
      #expect(
        try run("man -w agent-console-test").output
          == "\(home.path)/.local/share/man/man1/agent-console-test.1\n")
    }
    for line in try lines(marked: "remove") {
      let result = try run(line)
      #expect(result.status == 0, "\(line)\n\(result.errors)")
    }
    #expect(try files(in: home.path) == [".profile"])
  }

  @Test("The page builds as the README does, with the same libraries")
  func buildsAsTheReadme() throws {
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    let readme = try String(
      contentsOf: Self.page.deletingLastPathComponent().appending(path: "../README.md"), encoding: .utf8)
    let first = try #require(
      readme.components(separatedBy: "```sh\n").dropFirst().first?.split(separator: "\n").first)
    let parts = first.components(separatedBy: " && ")
    #expect(parts.count == 4)
    #expect(page.contains("sudo \(parts[0]) && sudo \(parts[1])\n"))
    #expect(page.contains("\n\(parts[2])\n"))
  }
}
