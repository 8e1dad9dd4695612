import Records
import Simulation
import Testing

/// The modes that a page serves.
@Suite("Modes of a page")
struct PageModesTests {
  @Test("Each mode is there once, in the order in which they came")
  func order() {
    #expect(Array(PageModes([.screenSharing, .coBrowse, .screenSharing])) == [.screenSharing, .coBrowse])
    #expect(PageModes([.coBrowse, .screenSharing]) != [.screenSharing, .coBrowse])
    #expect(PageModes([.coBrowse, .coBrowse]) == [.coBrowse])
    #expect(PageModes([.screenSharing, .coBrowse]).first == .screenSharing)
  }

  @Test("It has the modes it was given and no other")
  func membership() {
    #expect(PageModes([]).isEmpty)
    #expect(!PageModes([]).contains(.coBrowse))
    #expect(PageModes([.coBrowse]).contains(.coBrowse))
    #expect(!PageModes([.coBrowse]).contains(.screenSharing))
  }
}
