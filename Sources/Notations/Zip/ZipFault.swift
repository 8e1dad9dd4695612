import Diagnostics

/// Why a zip archive is not read.
///
/// An archive is read whole or not at all: one bad entry refuses it.
public enum ZipFault: Fault {
  /// What the archive library says of bytes that it cannot read.
  case damaged(detail: String)
  case encrypted(entry: String)
  /// A name that would leave the archive: absolute, or with `..` in it.
  case unsafePath(entry: String)
  /// A link, a device: anything but a file or a folder.
  case noFile(entry: String)
  /// Two entries of one name.
  case duplicateEntry(entry: String)
  case tooManyEntries(limit: Int)
  case nameTooLong(limit: Int)
  /// An entry holds more bytes than are read.
  case entryTooLarge(entry: String, limit: Int)
  /// All entries together hold more bytes than are read.
  case tooLarge(limit: Int)
  /// So many bytes came out of one byte of the archive: a bomb.
  case tooCompressed(limit: Int)

  public var rule: any FaultRule {
    switch self {
    case .damaged, .encrypted: ZipRule.damaged
    case .unsafePath, .noFile, .duplicateEntry, .nameTooLong, .tooCompressed: ZipRule.unsafe
    case .tooManyEntries, .entryTooLarge, .tooLarge: FileRule.fileTooLarge
    }
  }
}

/// A rule of zip archives.
public enum ZipRule: String, LoadRule {
  case damaged = "zip-damaged"
  case unsafe = "zip-unsafe"

  public var leavesFileUnread: Bool { true }
}
