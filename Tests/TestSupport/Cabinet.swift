/// Cabinets as Windows packs them, without compression, for tests.
public enum Cabinet {
  /// A cabinet of these files, each a name with its bytes (MS-CAB, 2).
  public static func stored(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    let data = files.flatMap(\.bytes)
    var entries: [UInt8] = []
    var offset = 0
    for file in files {
      entries += four(file.bytes.count) + four(offset) + two(0) + two(0x5021) + two(0) + two(0x20)
      entries += Array(file.name.utf8) + [0]
      offset += file.bytes.count
    }
    let firstFile = 36 + 8
    let firstData = firstFile + entries.count
    let size = firstData + 8 + data.count
    let header =
      Array("MSCF".utf8) + four(0) + four(size) + four(0) + four(firstFile) + four(0) + [3, 1] + two(1)
      + two(files.count) + two(0) + two(0) + two(0)
    let folder = four(firstData) + two(1) + two(0)
    return header + folder + entries + four(0) + two(data.count) + two(data.count) + data
  }

  private static func two(_ number: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
  }

  private static func four(_ number: Int) -> [UInt8] { two(number) + two(number >> 16) }
}
