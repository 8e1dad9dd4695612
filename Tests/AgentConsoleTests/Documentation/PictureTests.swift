import Foundation
import Testing

/// The picture at the top of the README shows today's console.
@Suite("The README's picture") struct PictureTests {
  @Test("`screenshot` gives the bytes in docs/console.svg")
  func sameBytes() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
    // To bring it up to date: agent-console screenshot contoso OPTIONS > docs/console.svg
    let keys = "<25s>Let me look at it with you.<Enter>/cb<Enter><4s><M-c><42s>"
    let made = try Program.run(
      "screenshot", "contoso", "--size", "112x34", "--format", "svg", "--keys", keys)
    #expect(made.status == 0)
    let isSame = try Data(contentsOf: root.appending(path: "docs/console.svg")) == Data(made.output.utf8)
    #expect(isSame)
  }
}
