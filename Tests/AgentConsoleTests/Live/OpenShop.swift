import Foundation
import Testing

/// The shop in the console, with the administrator's panel open.
extension ScratchShop {
  func opened(_ arguments: String = "", environment: [String] = []) throws -> TmuxSession {
    let session = try TmuxSession.running(
      "open \(org) \(arguments)", width: 120, height: 40, environment: environment)
    try session.press("M-o")
    try session.wait(for: "All settings are saved in")
    return session
  }

  /// Installs Acme, and turns its co-browse on.
  func installAndChoose() throws {
    #expect(try solution("install", acme).status == 0)
    let set = try Program.run("widget", "set", org, "Web support", "--co-browse", "Acme")
    #expect(set.status == 0)
  }
}

extension TmuxSession {
  /// Quits when no question is expected.
  func quit() throws {
    try press("C-q")
    try expectGivenBack()
  }

  /// Waits until a panel that fills the screen's width shows these words, wherever it breaks the lines.
  func wait(forWords words: String) throws {
    try wait(for: words) { rows in
      rows.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "│ ")) }.joined(separator: " ")
        .contains(words)
    }
  }
}
