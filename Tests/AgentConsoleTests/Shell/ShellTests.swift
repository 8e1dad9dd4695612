import Foundation
import TestSupport
import Testing

/// Real shells complete our command lines with our scripts.
@Suite("Completion in a shell", .waits)
struct ShellTests {
  private static func has(_ program: String) -> Bool {
    Program.mayNotSkip || (Command.exists("/usr/bin/\(program)") && Command.exists("/usr/bin/tmux"))
  }

  /// A folder with the three scripts, the program under its name, and an organization.
  private func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder([
      "shop/org.yaml": Lakeside.file.replacing(
        "{name: Web}", with: #"{name: Web}, {name: "$(touch run)"}, {name: "`touch run`; 'x' \"y\""}"#)
    ])
    for shell in ["bash", "zsh", "fish"] {
      try Program.run("completion", shell).output
        .write(toFile: "\(folder.path)/\(shell).script", atomically: true, encoding: .utf8)
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/agent-console", withDestinationPath: Program.path)
    return folder
  }

  /// Types a line and Tab, waits for what it becomes, and leaves the line.
  private func complete(_ line: String, to completed: String, in session: TmuxSession) throws {
    try session.type(line)
    try session.press("Tab")
    try session.wait(for: "ready> \(completed)")
    try session.press("C-c")
    try session.press("C-l")
  }

  /// Lines and what Tab makes of them in Bash and in zsh.
  private static let lines = [
    ("agent-console scr", "agent-console screenshot"),
    ("agent-console solution unin", "agent-console solution uninstall"),
    ("agent-console open --wid", "agent-console open --widget"),
    ("agent-console buttons northwind --widget Sho", #"agent-console buttons northwind --widget Shop\ chat"#),
    ("agent-console open --widget \"Sto", "agent-console open --widget \"Store chat\""),
    ("agent-console test contoso --tags @def", "agent-console test contoso --tags @defect"),
    ("agent-console rules action-without-loc", "agent-console rules action-without-locale"),
    ("agent-console open northwind --language de", "agent-console open northwind --language de-DE"),
    ("agent-console test --report ju", "agent-console test --report junit"),
    ("agent-console buttons nort", "agent-console buttons northwind"),
    ("agent-console buttons sho", "agent-console buttons shop/"),
    ("agent-console journal show bash.s", "agent-console journal show bash.script"),
    ("agent-console play --svg=bash.s", "agent-console play --svg=bash.script"),
    ("agent-console test --report junit=sho", "agent-console test --report junit=shop/"),
    ("agent-console new org Shop --in sho", "agent-console new org Shop --in shop/"),
    ("agent-console buttons shop --widget '$", "agent-console buttons shop --widget '$(touch run)'"),
  ]

  @Test("Bash", .enabled(if: has("bash"), "tmux is not installed"))
  func bash() throws {
    let folder = try folder()
    let session = try session("bash --norc --noprofile", in: folder, script: ". ./bash.script")
    for (line, completed) in Self.lines { try complete(line, to: completed, in: session) }
    try complete(
      #"agent-console buttons shop --widget \$"#,
      to: #"agent-console buttons shop --widget \$\(touch\ run\)"#,
      in: session)
    try complete(
      #"agent-console buttons shop --widget \`"#,
      to: #"agent-console buttons shop --widget \`touch\ run\`\;\ \'x\'\ \"y\""#, in: session)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/run"))
  }

  @Test("zsh", .enabled(if: has("zsh"), "zsh or tmux is not installed: apt-get install zsh tmux"))
  func zsh() throws {
    let folder = try folder()
    let session = try session(
      "zsh -f", in: folder, script: "autoload -Uz compinit && compinit -u -D && . ./zsh.script")
    for (line, completed) in Self.lines { try complete(line, to: completed, in: session) }
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/run"))
  }

  /// Starts the shell, gives it a prompt, and reads the script.
  private func session(_ shell: String, in folder: ScratchFolder, script: String) throws -> TmuxSession {
    let session = try TmuxSession(width: 120, height: 30)
    try session.run("cd '\(folder.path)' && PATH=$PWD:$PATH HOME=$PWD exec \(shell)")
    try session.run("\(script) && PS1='rea''dy> '")
    try session.wait(for: "ready>")
    return session
  }

  @Test("fish", .enabled(if: has("fish"), "fish is not installed: apt-get install fish"))
  func fish() throws {
    let folder = try folder()
    let lines = [
      ("agent-console scr", ["screenshot"]),
      ("agent-console solution unin", ["uninstall"]),
      ("agent-console open --wid", ["--widget"]),
      ("agent-console buttons northwind --widget Sho", ["Shop chat"]),
      ("agent-console open --widget \"Sto", ["Store chat"]),
      ("agent-console test contoso --tags @def", ["@defect"]),
      ("agent-console rules action-without-loc", ["action-without-locale"]),
      ("agent-console test --report=ju", ["--report=junit"]),
      ("agent-console buttons nort", ["northwind"]),
      ("agent-console buttons sho", ["shop/"]),
      ("agent-console journal show bash.s", ["bash.script"]),
      ("agent-console play --svg=bash.s", ["--svg=bash.script"]),
      ("agent-console test --report junit=sho", ["junit=shop/"]),
      ("agent-console new org Shop --in sho", ["shop/"]),
      ("agent-console new org Shop --in bash", []),
      (#"agent-console buttons shop --widget \$"#, ["$(touch run)"]),
    ]
    for (line, expected) in lines {
      let result = try Command.run(
        "/usr/bin/fish",
        ["--no-config", "-c", #"cd $argv[1]; set -p PATH $PWD; . ./fish.script; complete -C "$argv[2]""#]
          + [folder.path, line], environment: ["HOME=\(folder.path)"])
      let words = result.output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
      #expect(words == expected, "\(line) \(result.errors)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/run"))
  }
}
