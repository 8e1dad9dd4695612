import Glibc

/// Identifies one version of a file: it differs once the file is replaced or written to.
///
/// The file's content is not read for it.
struct FileStamp: Equatable {
  private let device: UInt
  private let number: UInt
  /// In bytes.
  let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  /// The stamp of the file at a path; nil if there is none.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    (device, number, size) = (status.st_dev, status.st_ino, Int(status.st_size))
    (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
  }

  /// Whether both are stamps of one file, in whatever version.
  func isSameFile(as other: FileStamp?) -> Bool { device == other?.device && number == other?.number }
}
