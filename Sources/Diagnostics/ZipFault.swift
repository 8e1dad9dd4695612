/// Why a zip archive is not read.
///
/// An archive is read whole or not at all: one bad entry refuses it.
public enum ZipFault: Hashable, Sendable {
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
}

extension ZipFault {
  var rule: LoadRule {
    switch self {
    case .damaged, .encrypted: .zipDamaged
    case .unsafePath, .noFile, .duplicateEntry, .nameTooLong, .tooCompressed: .zipUnsafe
    case .tooManyEntries, .entryTooLarge, .tooLarge: .fileTooLarge
    }
  }
}
