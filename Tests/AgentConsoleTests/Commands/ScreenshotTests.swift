import Testing

@Suite("Screenshots of an organization's folder")
struct ScreenshotTests {
  private let shop: ScratchShop

  init() throws {
    shop = try ScratchShop()
    #expect(try shop.solution("install", shop.acme).status == 0)
    #expect(try Program.run("widget", "set", shop.org, "Web support", "--co-browse", "Acme").status == 0)
  }

  private func screenshot(_ keys: String) throws -> String {
    try Command.run(Program.path, ["screenshot", shop.org, "--size", "120x40", "--keys", keys]).output
  }

  @Test("JSON holds the rows of the frame") func jsonHoldsTheRowsOfTheFrame() throws {
    let document = try Program.json("screenshot", "--size", "80x24", "--json")
    #expect(document["schema"] == "agent-console.screenshot/1")
    let rows = try #require(document["rows"]?.asList)
    #expect(
      rows.compactMap(\.asText).map { $0 + "\n" }.joined()
        == (try Program.run("screenshot", "--size", "80x24").output))
    #expect(try Program.run("screenshot", "--json", "--format", "svg").status == 64)
    // As `open` shows it: so many customers, and what to try next.
    let demo = try Program.run("screenshot", "--customers", "1", "--size", "80x24").output
    #expect(demo.contains("Next · /cb opens Co-browse") && !demo.contains("Mia Wong"))
    #expect(try Program.run("screenshot", "--customers", "9").status == 2)
    #expect(try Program.run("screenshot", "--customers", "-1").status == 64)
  }

  @Test("The picture shows what was read: the uninstall question and problems in the files")
  func reads() throws {
    #expect(try screenshot("<M-o><End><Up><Enter>").contains("Uninstall Acme?"))
    #expect(try screenshot("<M-o>s").contains("already has these settings"))
    try shop.edit("shop/org.yaml") { $0.replacing("Acme", with: "Nobody") }
    #expect(try screenshot("<C-g>").contains("Nobody"))
  }

  @Test("No file is changed, whatever the keys ask for")
  func changesNothing() throws {
    let before = shop.content
    let unsaved = try screenshot("<M-o><Enter>s")
    #expect(unsaved.contains("1 setting is not saved"))
    #expect(try screenshot("<M-o><End><Up><Enter>y").contains("Acme"))
    #expect(try screenshot("<M-o><End><Enter>TailspinAssist<Enter>").contains("Installed solutions"))
    #expect(shop.content == before)
  }

  @Test("Keys pressed after quitting have no effect")
  func quits() throws {
    let picture = try screenshot("<M-o><Enter><C-q>y<Esc>/cb")
    #expect(!picture.contains("› /cb"))
  }
}
