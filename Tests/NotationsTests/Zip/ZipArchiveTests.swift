import Diagnostics
import Glibc
import Notations
import TestSupport
import Testing

@Suite struct ZipArchiveTests {
  private func entry(_ path: String, _ text: String = "x") -> ZipEntry {
    ZipEntry(path: path, bytes: Array(text.utf8))
  }

  private func fault(_ bytes: [UInt8], _ limits: ZipLimits = ZipLimits()) -> ZipFault? {
    do throws(ZipArchive.Failure) {
      _ = try ZipArchive.read(bytes, limits: limits)
      return nil
    } catch {
      return error.fault
    }
  }

  /// An archive with a hostile name, patched over a normal name of the same length.
  private func archive(naming hostile: String) throws -> [UInt8] {
    let name = String(repeating: "n", count: hostile.utf8.count)
    var bytes = try ZipArchive.write([entry(name)])
    while let range = bytes.firstRange(of: Array(name.utf8)) {
      bytes.replaceSubrange(range, with: Array(hostile.utf8))
    }
    return bytes
  }

  @Test("A written archive can be read back") func aWrittenArchiveCanBeReadBack() throws {
    let entries = [
      entry("data.xml", "<a/>"), entry("[Content_Types].xml"), entry("é/日本.html", ""),
      entry("files/big.bin", String(repeating: "0123456789", count: 100_000)),
    ]
    let bytes = try ZipArchive.write(entries)
    #expect(ZipArchive.begins(bytes))
    #expect(try ZipArchive.read(bytes) == entries)
    #expect(bytes.count < 20_000, "It is deflated.")
  }

  @Test("The same files always give the same bytes") func theSameFilesAlwaysGiveTheSameBytes() throws {
    let bytes = try ZipArchive.write([entry("a"), entry("b/c")])
    #expect(try ZipArchive.write([entry("a"), entry("b/c")]) == bytes)
  }

  @Test("An empty archive is valid") func anEmptyArchiveIsValid() throws {
    let bytes = try ZipArchive.write([])
    #expect(ZipArchive.begins(bytes))
    #expect(try ZipArchive.read(bytes) == [])
  }

  @Test("A backslash also separates names, and folders are left out")
  func aBackslashAlsoSeparatesNamesAndFoldersAreLeftOut() throws {
    #expect(try ZipArchive.read(archive(naming: "Pkg\\a.xml")) == [entry("Pkg/a.xml")])
    #expect(try ZipArchive.read(archive(naming: "Pkg/")) == [])
  }

  @Test(
    "Names that leave the archive are refused",
    arguments: [
      "/etc/passwd", "../a", "a/../../b", "a\\..\\b", "\\\\host\\share", "C:\\a", "c:/a", "a//b", "./../a",
      "..", ".//a",
    ])
  func namesThatLeaveTheArchiveAreRefused(name: String) throws {
    guard case .unsafePath = fault(try archive(naming: name)) else {
      Issue.record("\(name): \(String(describing: fault(try archive(naming: name))))")
      return
    }
  }

  @Test("A point in a path means nothing", arguments: ["./a", "././a", ".\\a", "./a/./"])
  func aPointInAPathMeansNothing(name: String) throws {
    let isFolder = name.hasSuffix("/")
    #expect(try ZipArchive.read(archive(naming: name)) == (isFolder ? [] : [entry("a")]))
    #expect(try ZipArchive.read(archive(naming: "./")) == [])
  }

  @Test("With and without the point it is the same file")
  func withAndWithoutThePointItIsTheSameFile() throws {
    var bytes = try ZipArchive.write([entry("xxa"), entry("a")])
    while let range = bytes.firstRange(of: Array("xxa".utf8)) {
      bytes.replaceSubrange(range, with: Array("./a".utf8))
    }
    #expect(fault(bytes) == .duplicateEntry(entry: "a"))
  }

  @Test("A compressed cabinet, as Windows packs it, is read")
  func aCompressedCabinetIsRead() throws {
    // MSZIP: one block of `CK` and deflated bytes (MS-CAB, MS-MCI).
    let hex = Array(
      """
      4d5343460000000062000000000000002c0000000000000003010100010000000000000045000000010001003d000000
      000000000000215a00002000646174612e786d6c00e9cfcd0b15003d00434bb349cd2bc92cc94c2db6532012d8e8c3b5
      0000
      """.filter { !$0.isNewline })
    let bytes = try stride(from: 0, to: hex.count, by: 2).map { index in
      try #require(UInt8(String(hex[index...(index + 1)]), radix: 16))
    }
    let text = "<entities>" + String(repeating: " ", count: 40) + "</entities>"
    #expect(try ZipArchive.read(bytes) == [ZipEntry(path: "data.xml", bytes: Array(text.utf8))])
  }

  @Test("A cabinet is read as an archive is") func aCabinetIsReadAsAnArchiveIs() throws {
    let bytes = Cabinet.stored([("Other\\Solution.xml", Array("<a/>".utf8)), ("b.txt", Array("two".utf8))])
    #expect(ZipArchive.begins(bytes))
    #expect(try ZipArchive.read(bytes) == [entry("Other/Solution.xml", "<a/>"), entry("b.txt", "two")])
    guard case .damagedCabinet = fault(bytes.dropLast(5)) else {
      Issue.record("half a cabinet is damaged")
      return
    }
    guard case .unsafePath = fault(Cabinet.stored([("..\\evil", [1])])) else {
      Issue.record("a path leads out of the cabinet")
      return
    }
  }

  @Test("Links are refused") func linksAreRefused() throws {
    var bytes = try ZipArchive.write([entry("link", "/etc/passwd")])
    // Changes the file's mode in the central directory from 0100644 to 0120777.
    let directory = try #require(bytes.firstRange(of: [0x50, 0x4B, 0x01, 0x02])).lowerBound
    bytes[directory + 40] = 0xFF
    bytes[directory + 41] = 0xA1
    #expect(fault(bytes) == .noFile(entry: "link"))
  }

  @Test("Two files with the same name are refused") func twoFilesWithTheSameNameAreRefused() throws {
    #expect(fault(try ZipArchive.write([entry("a"), entry("a", "y")])) == .duplicateEntry(entry: "a"))
  }

  @Test("Encrypted files are refused") func encryptedFilesAreRefused() throws {
    var bytes = try ZipArchive.write([entry("secret")])
    bytes[6] |= 1
    let directory = try #require(bytes.firstRange(of: [0x50, 0x4B, 0x01, 0x02])).lowerBound
    bytes[directory + 8] |= 1
    #expect(fault(bytes) == .encrypted(entry: "secret"))
  }

  @Test("Zip bombs are refused before they are unpacked")
  func zipBombsAreRefusedBeforeTheyAreUnpacked() throws {
    let zeros = ZipEntry(path: "zeros", bytes: [UInt8](repeating: 0, count: 8 << 20))
    let bomb = try ZipArchive.write([zeros])
    #expect(bomb.count < 20_000)
    #expect(fault(bomb) == .tooCompressed(limit: 200))
    var limits = ZipLimits()
    limits.ratio = 2000
    #expect(fault(bomb, limits) == nil)
    limits.entryBytes = 1 << 20
    #expect(fault(bomb, limits) == .entryTooLarge(entry: "zeros", limit: 1 << 20))
    limits.entryBytes = 8 << 20
    limits.bytes = 1 << 20
    #expect(fault(bomb, limits) == .tooLarge(limit: 1 << 20))
  }

  @Test("The number of files and the length of names are limited")
  func theNumberOfFilesAndTheLengthOfNamesAreLimited() throws {
    let bytes = try ZipArchive.write([entry("one"), entry("two"), entry("three")])
    var limits = ZipLimits()
    limits.entries = 2
    #expect(fault(bytes, limits) == .tooManyEntries(limit: 2))
    limits.entries = 3
    limits.pathLength = 4
    #expect(fault(bytes, limits) == .nameTooLong(limit: 4))
  }

  @Test("A damaged archive is refused as a whole") func aDamagedArchiveIsRefusedAsAWhole() throws {
    let text = (0..<200).map { "line \($0)\n" }.joined()
    let bytes = try ZipArchive.write([entry("a", text), entry("b", text)])
    #expect(fault(bytes.dropLast(30)) != nil)
    #expect(fault([0x50, 0x4B, 0x03, 0x04]) != nil)
    #expect(fault([]) != nil)
    var changed = bytes
    changed[80] ^= 0xFF
    guard case .damaged = fault(changed) else {
      Issue.record("A changed byte of the data goes through.")
      return
    }
  }

  @Test("Names are read the same in any locale") func namesAreReadTheSameInAnyLocale() throws {
    let name = try #require(setlocale(LC_CTYPE, nil)).pointee
    let bytes = try ZipArchive.write([entry("é.xml")])
    #expect(try ZipArchive.read(bytes).map(\.path) == ["é.xml"])
    #expect(setlocale(LC_CTYPE, nil)?.pointee == name, "The person's locale stays as it was.")
  }

  @Test("Invalid UTF-8 in a name becomes replacement characters")
  func invalidUTF8InANameBecomesReplacementCharacters() throws {
    var bytes = try ZipArchive.write([entry("caf~.xml")])
    while let range = bytes.firstRange(of: Array("caf~".utf8)) { bytes[range.upperBound - 1] = 0x82 }
    #expect(try ZipArchive.read(bytes).map(\.path) == ["caf\u{FFFD}.xml"])
  }

  @Test("Any bytes give all files or a fault") func anyBytesGiveAllFilesOrAFault() throws {
    let entries = [entry("data.xml", "<a/>"), entry("b/c.xml", String(repeating: "<b/>", count: 100))]
    let archive = try ZipArchive.write(entries)
    var random = SeededRandom(seed: 2026)
    var whole = 0
    for _ in 0..<3000 {
      let bytes = random.mutate(archive, with: [0x00, 0xFF, 0x50, 0x4B, 0x01, 0x05, 0x2F, 0x2E])
      guard let read = try? ZipArchive.read(bytes) else { continue }
      // A name or a directory entry may be damaged, but no file is read partially.
      for file in read { #expect(entries.contains { $0.bytes == file.bytes } || file.bytes.isEmpty) }
      whole += 1
    }
    #expect(whole > 100 && whole < 2500, "\(whole)")
  }
}
