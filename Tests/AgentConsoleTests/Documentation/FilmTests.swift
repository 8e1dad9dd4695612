import Foundation
import Testing

/// The animated picture in the README shows today's console.
@Suite("The README's film") struct FilmTests {
  @Test("`play --svg` gives the bytes in docs/co-browse.svg, at most 300 kB")
  func sameBytes() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
    let folder = try ScratchFolder(["empty.txt": ""])
    let made = folder.path + "/co-browse.svg"
    let scenario = root.path + "/SampleOrgs/contoso/scenarios/co-browse.feature:10"
    #expect(try Program.run("play", scenario, "--svg", made, "--size", "80x24").status == 0)
    let film = try Data(contentsOf: root.appending(path: "docs/co-browse.svg"))
    // To bring it up to date: agent-console play SCENARIO --svg docs/co-browse.svg --size 80x24
    let isSame = try Data(contentsOf: URL(filePath: made)) == film
    #expect(isSame)
    #expect(film.count <= 300_000)
  }
}
