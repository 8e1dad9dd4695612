import CArchive
import Diagnostics
import Glibc

/// Writes one zip archive with libarchive, into memory.
final class ZipWriter {
  private let archive: OpaquePointer
  private let output = Output()

  /// The bytes written so far.
  private final class Output {
    var bytes: [UInt8] = []
  }

  init() throws(ZipArchive.Failure) {
    guard let archive = archive_write_new() else { throw .init(fault: .damaged(detail: "out of memory")) }
    self.archive = archive
    archive_write_set_format_zip(archive)
    // No padding to a full block: nothing may follow the archive's end.
    archive_write_set_bytes_in_last_block(archive, 1)
    let status = archive_write_open(
      archive, Unmanaged.passUnretained(output).toOpaque(), nil,
      { _, output, block, count in
        guard let output, let block else { return -1 }
        let bytes = UnsafeRawBufferPointer(start: block, count: count)
        Unmanaged<Output>.fromOpaque(output).takeUnretainedValue().bytes += bytes
        return count
      }, nil)
    guard status == ARCHIVE_OK else { throw failure }
  }

  deinit { archive_write_free(archive) }

  /// Adds a file without a time, so that the same files give the same archive.
  func add(_ file: ZipEntry) throws(ZipArchive.Failure) {
    try withUTF8Names { () throws(ZipArchive.Failure) in
      guard let entry = archive_entry_new() else { throw failure }
      defer { archive_entry_free(entry) }
      archive_entry_set_pathname(entry, file.path)
      let regularFile: mode_t = S_IFREG
      archive_entry_set_filetype(entry, regularFile)
      archive_entry_set_perm(entry, 0o644)
      archive_entry_set_size(entry, Int64(file.bytes.count))
      guard archive_write_header(archive, entry) == ARCHIVE_OK else { throw failure }
      let written = file.bytes.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
      guard written == file.bytes.count else { throw failure }
    }
  }

  /// The finished archive; nothing can be added afterwards.
  func finished() throws(ZipArchive.Failure) -> [UInt8] {
    guard archive_write_close(archive) == ARCHIVE_OK else { throw failure }
    return output.bytes
  }

  private var failure: ZipArchive.Failure {
    let detail = archive_error_string(archive).map { String(cString: $0) }
    return ZipArchive.Failure(fault: .damaged(detail: detail ?? "it cannot be written"))
  }
}
