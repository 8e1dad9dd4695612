import Cells
import Testing

@Suite struct SizeTests {
  @Test("A size is read as columns and rows") func aSizeIsReadAsColumnsAndRows() {
    #expect(Size("80x24") == Size(width: 80, height: 24))
    #expect(Size("1x1000") == Size(width: 1, height: 1000))
  }

  @Test(
    "Anything else is invalid",
    arguments: ["", "80", "80x", "x24", "80x24x1", "0x24", "80x1001", "80 x 24", "80X24", "axb"])
  func anythingElseIsInvalid(text: String) {
    #expect(Size(text) == nil)
  }
}
