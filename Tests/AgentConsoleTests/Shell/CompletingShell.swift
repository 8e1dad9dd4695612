import Foundation
import TestSupport

/// A shell with our completion, in a folder with the program, an organization, and the scripts of the three shells.
///
/// What is typed goes to the shell in one piece, after its prompt stands. For each line there are its letters, Tab, and a
/// key of our own, by which the shell's editor writes the line into a file and begins an empty one. So nothing depends on
/// how fast the shell, the screen or a signal is: the editor takes one key after the other.
enum CompletingShell: String, CaseIterable {
  case bash
  case zsh
  case fish

  /// The scripts of all shells, each printed once by the program.
  private static let scripts: Result<[String: String], any Error> = Result {
    var scripts: [String: String] = [:]
    for shell in allCases { scripts["\(shell).script"] = try Program.run("completion", "\(shell)").output }
    return scripts
  }

  /// The folder; its chat widgets have names that a shell must quote.
  static func folder() throws -> ScratchFolder {
    let files = [
      "shop/org.yaml": Lakeside.file.replacing(
        "{name: Web}", with: #"{name: Web}, {name: "$(touch run)"}, {name: "`touch run`; 'x' \"y\""}"#),
      "bash.start": bashStart,
      ".zshrc": zshStart,
    ]
    let folder = try ScratchFolder(files.merging(scripts.get()) { file, _ in file })
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/agent-console", withDestinationPath: Program.path)
    return folder
  }

  /// What Tab makes of each of these lines, without the space that ends a word.
  func complete(_ lines: [String], in folder: ScratchFolder) throws -> [String] {
    switch self {
    case .bash:
      try typed(lines, in: folder, start: "INPUTRC=/dev/null exec bash --noprofile --rcfile bash.start")
    case .zsh: try typed(lines, in: folder, start: "ZDOTDIR=$PWD exec zsh --no-global-rcs")
    case .fish: try asked(lines, in: folder)
    }
  }

  private static let bashStart = #"""
    . ./bash.script
    write_line() {
      printf '%s\n' "$READLINE_LINE" >> completed
      READLINE_LINE= READLINE_POINT=0
    }
    bind -x '"\C-t": write_line'
    PS1='ready> '
    """#

  private static let zshStart = #"""
    autoload -Uz compinit && compinit -u -D
    . ./zsh.script
    write-line() {
      print -r -- "$BUFFER" >> completed
      BUFFER=
    }
    zle -N write-line
    bindkey -e
    bindkey '^T' write-line
    PS1='ready> '
    """#

  /// Types the lines in a terminal, and reads what the shell's editor has written.
  private func typed(_ lines: [String], in folder: ScratchFolder, start: String) throws -> [String] {
    let session = try TmuxSession(width: 120, height: 30)
    try session.run("cd '\(folder.path)' && PATH=$PWD:$PATH HOME=$PWD \(start)")
    try session.wait(for: "ready>")
    try session.type(lines.map { "\($0)\t\u{14}" }.joined())
    var completed: [String] = []
    try session.wait(for: "the line “\(lines.last ?? "")”, completed") { _ in
      let text = (try? String(contentsOfFile: folder.path + "/completed", encoding: .utf8)) ?? ""
      completed = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        .map(Self.withoutSpaces)
      return completed.count >= lines.count
    }
    return completed
  }

  private static func withoutSpaces(_ line: Substring) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }

  /// The candidates of each line, as fish tells them to a script, with spaces between.
  private func asked(_ lines: [String], in folder: ScratchFolder) throws -> [String] {
    let script = #"""
      cd $argv[1]; set -p PATH $PWD; . ./fish.script
      for line in $argv[2..]
        set -l candidates (complete -C "$line" | string replace -r '\t.*' '')
        printf '%s\n' "$candidates"
      end
      """#
    let result = try Command.run(
      "/usr/bin/timeout",
      ["\(Patience.inSeconds)", "/usr/bin/fish", "--no-config", "-c", script, folder.path] + lines,
      environment: ["HOME=\(folder.path)"])
    guard result.status == 0 else { throw Refused(errors: result.errors) }
    return result.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// The shell ended otherwise than by coming to the end of the lines.
  private struct Refused: Error { let errors: String }
}
