import Cells
import Foundation
import TerminalSupport
import TestSupport
import Testing

/// Random keys, clicks, pastes and sizes in the real program: no trap, and no memory without bound.
@Suite("Random keys", .waits, .tags(.trials)) struct RandomKeysTests {
  private static let keys = [
    "\r", "\t", "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}OP", "\u{1B}OQ", "\u{1B}OR", "\u{7F}",
    "\u{10}", "\u{12}", "\u{0F}", "\u{0C}", "\u{18}", "\u{1B}c", "\u{1B}e", "\u{1B}x", "\u{1B}l", "\u{1B}o",
    "\u{1B}h", "\u{1B}v", "\u{1B}i", "\u{1B}[5~", "\u{1B}[6~", "/cb", "/", "a", "n", "y", "世", "é", "\u{1B}",
    "\u{1B}[200~one\rtwo\u{1B}[201~", "one\rtwo\r", "\u{1B}[", "\u{1B}]11;rgb:0/0/0\u{7}", "\u{0}", "s",
  ]

  @Test("Thousands of them end in nothing but an orderly end", arguments: 1...Trials.count(1, thorough: 3))
  func random(number: Int) throws {
    let folder = try ScratchFolder(["readme.txt": ""])
    var random = SeededRandom(seed: UInt64(number))
    var left = Trials.count(2000, thorough: 30_000)
    while left > 0 {
      let terminal = try PseudoTerminal(
        program: "agent-console", ["open", random.pick(["contoso", "northwind"]), "--no-config"],
        environment: [
          "--chdir=\(folder.path)", "TERM=xterm-256color", "LC_ALL=C.UTF-8", "EDITOR=true", "VISUAL=true",
          "XDG_STATE_HOME=\(folder.path)/state",
        ])
      try terminal.wait(for: "F1")
      // A rehearsal grows with what happens in it; nobody presses more keys in one.
      for _ in 0..<300 {
        for _ in 0..<10 { terminal.press(Self.key(&random)) }
        if random.chance(3) {
          terminal.resize(to: Size(width: random.number(in: 1...200), height: random.number(in: 1...60)))
        }
        terminal.forget()
        left -= 10
      }
      let kilobytes = try Self.residentKilobytes(terminal)
      #expect(kilobytes < 200_000, "seed \(number), \(left) keys left")
      terminal.send(SIGTERM)
      let ending = terminal.end()
      #expect(ending == .exit(143) || ending == .exit(0), "seed \(number), \(left) keys left")
      #expect(terminal.isAsAShellWantsIt)
    }
  }

  private static func key(_ random: inout SeededRandom) -> String {
    guard random.chance(20) else { return random.pick(keys) }
    let (x, y) = (random.number(in: 1...120), random.number(in: 1...40))
    return "\u{1B}[<\(random.pick([0, 0, 0, 2, 64, 65]));\(x);\(y)M"
  }

  /// The memory of the program that `env` became; zero once it has ended.
  private static func residentKilobytes(_ terminal: PseudoTerminal) throws -> Int {
    let status = (try? String(contentsOfFile: "/proc/\(terminal.process)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
    return line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
  }
}
