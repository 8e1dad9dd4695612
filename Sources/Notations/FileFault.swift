import Diagnostics

/// Why a file is not read, whatever its format.
public enum FileFault: Fault {
  /// The file or folder cannot be read, for the system's reason.
  case unreadable(reason: String)
  /// An expected file or folder is missing; `nearest` is the path of the one that was probably meant.
  /// `samples` are built-in ones that can be named in its place.
  case missing(name: String, nearest: String? = nil, samples: [String] = [])
  /// Invalid UTF-8 at this offset.
  case notUTF8(offset: Int)
  /// Text in UTF-16 that does not begin with a byte order mark.
  case utf16WithoutMark
  case tooLarge(bytes: Int, limit: Int)

  public var rule: any FaultRule {
    switch self {
    case .unreadable: FileRule.unreadableFile
    case .missing: FileRule.missingFile
    case .notUTF8, .utf16WithoutMark: FileRule.notUTF8
    case .tooLarge: FileRule.fileTooLarge
    }
  }
}

/// A rule for files of any kind.
public enum FileRule: String, LoadRule {
  case unreadableFile = "unreadable-file"
  case missingFile = "missing-file"
  case notUTF8 = "not-utf-8"
  case fileTooLarge = "file-too-large"
  case notWritten = "not-written"

  public var leavesFileUnread: Bool {
    switch self {
    case .unreadableFile, .missingFile, .notUTF8, .fileTooLarge: true
    case .notWritten: false
    }
  }
}
