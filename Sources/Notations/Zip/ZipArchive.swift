import Diagnostics

/// A file of a zip archive.
public struct ZipEntry: Hashable, Sendable {
  /// Relative, with `/` between names, whichever sign the archive has: Package Deployer writes `\`.
  public var path: String
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// How much an archive may hold.
public struct ZipLimits: Hashable, Sendable {
  public var entries = 10_000
  /// In bytes of UTF-8.
  public var pathLength = 1024
  public var entryBytes = 64 << 20
  /// All entries together.
  public var bytes = 256 << 20
  /// So many bytes may come out of one byte of the archive, beyond the first megabyte.
  ///
  /// Deflate makes at most 1032 of one; real packages stay below 50.
  public var ratio = 200

  public init() {}

  /// What a zip archive's own file may have, in bytes.
  public static let archiveBytes = 256 << 20
}

/// Zip archives: bytes in, files out, and the other way.
///
/// An archive is read whole or not at all, and nothing is ever written to disk.
public enum ZipArchive {
  /// Whether bytes begin as a zip archive does, an empty one too.
  public static func begins(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// The end of a directory, and nothing else.
  private static let emptyArchiveSize = 22

  /// Why an archive is not read.
  public struct Failure: Error, Hashable {
    public var fault: ZipFault
  }

  /// The files of an archive, in the order of its directory; folders are left out.
  public static func read(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) throws(Failure) -> [ZipEntry] {
    // libarchive does not know an archive without files.
    if bytes.count == emptyArchiveSize, bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) { return [] }
    let reader = try ZipReader(bytes, limits)
    return try reader.entries()
  }

  /// An archive of these files, deflated, in their order; the same files always give the same bytes.
  public static func write(_ entries: [ZipEntry]) throws(Failure) -> [UInt8] {
    let writer = try ZipWriter()
    for entry in entries { try writer.add(entry) }
    return try writer.finished()
  }
}
