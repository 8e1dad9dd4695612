import Foundation
import Testing

/// Checks the round trip shown in `docs/provisioning.md` against the real output.
@Suite("The provisioning page")
struct ProvisioningPageTests {
  @Test("Every command prints what the page shows") func everyCommandPrintsWhatThePageShows() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../docs/provisioning.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let folder = try ScratchFolder(["bin/readme.txt": ""])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/bin/agent-console", withDestinationPath: Program.path)
    var count = 0
    for block in text.components(separatedBy: "```console\n").dropFirst() {
      let shown = block.components(separatedBy: "\n```")[0]
      for step in ("\n" + shown).components(separatedBy: "\n$ ").dropFirst() {
        let lines = step.split(separator: "\n", omittingEmptySubsequences: false)
        let command = String(lines.first ?? "")
        let script = "exec 2>&1; PATH='\(folder.path)/bin':$PATH; cd '\(folder.path)'; \(command)"
        let output = try Command.run("/bin/sh", ["-c", script]).output
        #expect(output.trimmed == lines.dropFirst().joined(separator: "\n").trimmed, "$ \(command)")
        count += 1
      }
    }
    #expect(count >= 12)
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .newlines) }
}
