import Diagnostics

/// A file in a zip archive.
public struct ZipEntry: Hashable, Sendable {
  /// Relative, with `/` between names, whichever separator the archive uses: Package Deployer writes `\`.
  public var path: String
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// The limits on the content of an archive.
public struct ZipLimits: Hashable, Sendable {
  public var entries = 10_000
  /// In bytes of UTF-8.
  public var pathLength = 1024
  public var entryBytes = 64 << 20
  /// The size in bytes of all entries together.
  public var bytes = 256 << 20
  /// The most bytes that one byte of the archive may expand to, after the first megabyte.
  ///
  /// Deflate reaches at most 1032; real packages stay below 50.
  public var ratio = 200

  public init() {}

  /// The size in bytes of the largest zip archive file.
  public static let archiveBytes = 256 << 20
}

/// Converts zip archives to files and files to zip archives, all in memory; cabinets are read as well.
///
/// An archive is read completely or not at all, and nothing is ever written to disk.
public enum ZipArchive {
  /// The endings of an archive's name, in lower case.
  public static let endings = [".zip", ".cab"]

  /// Whether a file's name is that of an archive.
  public static func isName(_ name: String) -> Bool {
    let name = name.lowercased()
    return endings.contains(where: name.hasSuffix)
  }

  /// Whether bytes begin like a zip archive, including an empty one, or like a cabinet.
  public static func begins(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
      || beginsCabinet(bytes)
  }

  /// Whether bytes begin like a cabinet (`MSCF`), which Package Deployer takes for a solution too.
  static func beginsCabinet(_ bytes: [UInt8]) -> Bool { bytes.starts(with: Array("MSCF".utf8)) }

  /// The size of an archive that is only the end of a directory.
  private static let emptyArchiveSize = 22

  /// Why an archive is not read.
  public struct Failure: Error, Hashable {
    public var fault: ZipFault
  }

  /// The files of an archive, in the order of its directory, without folders.
  public static func read(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) throws(Failure) -> [ZipEntry] {
    // libarchive does not recognize an archive without files.
    if bytes.count == emptyArchiveSize, bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) { return [] }
    let reader = try ZipReader(bytes, limits)
    return try reader.entries()
  }

  /// A deflated archive of these files in their order.
  ///
  /// The same files always give the same bytes.
  public static func write(_ entries: [ZipEntry]) throws(Failure) -> [UInt8] {
    let writer = try ZipWriter()
    for entry in entries { try writer.add(entry) }
    return try writer.finished()
  }
}
