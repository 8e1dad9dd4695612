import Foundation
import TestSupport
import Testing

/// Real shells complete our command lines with our scripts.
@Suite("Completion in a shell", .waits)
struct ShellTests {
  private static func has(_ program: String) -> Bool {
    Program.mayNotSkip || (Command.exists("/usr/bin/\(program)") && Command.exists("/usr/bin/tmux"))
  }

  /// Expects of each line what Tab makes of it, and that no name of a record was run as a command.
  private func expect(_ shell: CompletingShell, _ expected: [(line: String, completed: String)]) throws {
    let folder = try CompletingShell.folder()
    let completed = try shell.complete(expected.map(\.line), in: folder)
    try #require(completed.count == expected.count)
    for (expected, completed) in zip(expected, completed) {
      #expect(completed == expected.completed, "\(expected.line)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/run"))
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
    ("agent-console journal show bash.sc", "agent-console journal show bash.script"),
    ("agent-console play --svg=bash.sc", "agent-console play --svg=bash.script"),
    ("agent-console test --report junit=sho", "agent-console test --report junit=shop/"),
    ("agent-console new org Shop --in sho", "agent-console new org Shop --in shop/"),
    ("agent-console buttons shop --widget '$", "agent-console buttons shop --widget '$(touch run)'"),
  ]

  @Test("Bash", .enabled(if: has("bash"), "tmux is not installed"))
  func bash() throws {
    try expect(
      .bash,
      Self.lines + [
        (
          #"agent-console buttons shop --widget \$"#,
          #"agent-console buttons shop --widget \$\(touch\ run\)"#
        ),
        (
          #"agent-console buttons shop --widget \`"#,
          #"agent-console buttons shop --widget \`touch\ run\`\;\ \'x\'\ \"y\""#
        ),
      ])
  }

  @Test("zsh", .enabled(if: has("zsh"), "zsh or tmux is not installed: apt-get install zsh tmux"))
  func zsh() throws { try expect(.zsh, Self.lines) }

  @Test("fish", .enabled(if: has("fish"), "fish is not installed: apt-get install fish"))
  func fish() throws {
    try expect(
      .fish,
      [
        ("agent-console scr", "screenshot"),
        ("agent-console solution unin", "uninstall"),
        ("agent-console open --wid", "--widget"),
        ("agent-console buttons northwind --widget Sho", "Shop chat"),
        ("agent-console open --widget \"Sto", "Store chat"),
        ("agent-console test contoso --tags @def", "@defect"),
        ("agent-console rules action-without-loc", "action-without-locale"),
        ("agent-console test --report=ju", "--report=junit"),
        ("agent-console buttons nort", "northwind"),
        ("agent-console buttons sho", "shop/"),
        ("agent-console journal show bash.sc", "bash.script"),
        ("agent-console play --svg=bash.sc", "--svg=bash.script"),
        ("agent-console test --report junit=sho", "junit=shop/"),
        ("agent-console new org Shop --in sho", "shop/"),
        ("agent-console new org Shop --in bash", ""),
        (#"agent-console buttons shop --widget \$"#, "$(touch run)"),
      ])
  }
}
