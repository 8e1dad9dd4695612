import CNcurses
import Glibc
import Testing

@testable import Cells
@testable import Terminal

/// Whether the grid and ncurses agree on columns.
struct WidthTableTests {
  /// The table is valid for the version of the C library that it names; others may know more characters.
  private static let isTableOfThisSystem: Bool = {
    CharacterSet.choose()
    var version = [CChar](repeating: 0, count: 64)
    let length = confstr(Int32(_CS_GNU_LIBC_VERSION), &version, version.count)
    let name = version.prefix(max(0, Int(length) - 1)).map { UInt8(bitPattern: $0) }
    return CharacterSet.isUTF8 && String(decoding: name, as: UTF8.self) == "glibc 2.36"
  }()

  @Test(
    "The table agrees with the C library for every scalar",
    .enabled(if: isTableOfThisSystem, "needs a UTF-8 locale and glibc 2.36, which the table is made from"))
  func everyScalar() {
    let different = (0..<UInt32(0x11_0000)).compactMap(Unicode.Scalar.init).filter { scalar in
      let columns = terminal_width(wchar_t(bitPattern: scalar.value))
      return switch WidthTable.width(of: scalar) {
      case .mark: columns != 0
      case .narrow: columns != 1
      case .wide: columns != 2
      case .unknown: columns != -1
      }
    }
    #expect(different.isEmpty)
  }
}
