import Foundation
import Testing

@Suite("open without a terminal")
struct RefusedTerminalTests {
  @Test("A recording that never began leaves no file") func recording() throws {
    let folder = try ScratchFolder(["journals/empty.txt": ""])
    let journal = "\(folder.path)/journals/run.journal"
    let result = try Program.run("open", "contoso", "--record", journal)
    #expect(result.errors.contains("are not a terminal"), "\(result.errors)")
    #expect(!FileManager.default.fileExists(atPath: journal))
  }
}
