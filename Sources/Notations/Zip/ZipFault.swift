import Diagnostics

/// Why a zip archive or a cabinet is not read.
///
/// An archive is read completely or not at all: one bad entry is enough to refuse it.
public enum ZipFault: Fault {
  /// The archive library's message about bytes that it cannot read.
  case damaged(detail: String)
  /// The same of a cabinet.
  case damagedCabinet(detail: String)
  case encrypted(entry: String)
  /// A name that would leave the archive: absolute, or containing `..`.
  case unsafePath(entry: String)
  /// A link or device: anything but a file or folder.
  case noFile(entry: String)
  /// Two entries with the same name.
  case duplicateEntry(entry: String)
  case tooManyEntries(limit: Int)
  case nameTooLong(limit: Int)
  /// An entry is larger than the limit.
  case entryTooLarge(entry: String, limit: Int)
  /// All entries together are larger than the limit.
  case tooLarge(limit: Int)
  /// One byte of the archive expands to more than this many bytes: a zip bomb.
  case tooCompressed(limit: Int)

  public var rule: any FaultRule {
    switch self {
    case .damaged, .encrypted: ZipRule.damaged
    case .damagedCabinet: ZipRule.damagedCabinet
    case .unsafePath, .noFile, .duplicateEntry, .nameTooLong, .tooCompressed: ZipRule.unsafe
    case .tooManyEntries, .entryTooLarge, .tooLarge: FileRule.fileTooLarge
    }
  }
}

/// A rule of zip archives.
public enum ZipRule: String, LoadRule {
  case damaged = "zip-damaged"
  case damagedCabinet = "cabinet-damaged"
  case unsafe = "zip-unsafe"

  public var leavesFileUnread: Bool { true }
}
