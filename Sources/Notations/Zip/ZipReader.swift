import CArchive
import Diagnostics
import Glibc

/// Reads one archive with libarchive: as a zip archive or as a cabinet, whichever its first bytes say.
final class ZipReader {
  private let archive: OpaquePointer
  private let bytes: [UInt8]
  private let limits: ZipLimits
  private var count = 0
  private var total = 0
  private var paths: Set<String> = []

  init(_ bytes: [UInt8], _ limits: ZipLimits) throws(ZipArchive.Failure) {
    guard let archive = archive_read_new() else { throw .init(fault: .damaged(detail: "out of memory")) }
    (self.archive, self.bytes, self.limits) = (archive, bytes, limits)
    if ZipArchive.beginsCabinet(bytes) {
      archive_read_support_format_cab(archive)
    } else {
      archive_read_support_format_zip_seekable(archive)
    }
  }

  deinit { archive_read_free(archive) }

  /// All files; no other method may be called afterwards.
  func entries() throws(ZipArchive.Failure) -> [ZipEntry] {
    try withUTF8Names { () throws(ZipArchive.Failure) in
      // The library keeps the pointer, which stays valid as long as the bytes are held here.
      let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
      memory.copyBytes(from: bytes)
      defer { memory.deallocate() }
      guard archive_read_open_memory(archive, memory.baseAddress, memory.count) == ARCHIVE_OK else {
        throw damaged
      }
      defer { archive_read_close(archive) }
      var entries: [ZipEntry] = []
      while let entry = try nextHeader() {
        if let entry = try file(entry) { entries.append(entry) }
      }
      return entries
    }
  }

  private func nextHeader() throws(ZipArchive.Failure) -> OpaquePointer? {
    var entry: OpaquePointer?
    switch archive_read_next_header(archive, &entry) {
    case ARCHIVE_EOF: return nil
    case ARCHIVE_OK: break
    default: throw damaged
    }
    count += 1
    guard count <= limits.entries else { throw .init(fault: .tooManyEntries(limit: limits.entries)) }
    return entry
  }

  /// A file with its bytes; nil for a folder.
  private func file(_ entry: OpaquePointer) throws(ZipArchive.Failure) -> ZipEntry? {
    guard let name = archive_entry_pathname(entry) else { throw damaged }
    let written = String(cString: name)
    guard written.utf8.count <= limits.pathLength else {
      throw .init(fault: .nameTooLong(limit: limits.pathLength))
    }
    guard let path = try Self.safePath(written) else { return nil }
    guard archive_entry_is_encrypted(entry) == 0 else { throw .init(fault: .encrypted(entry: written)) }
    let type = archive_entry_filetype(entry)
    // Archives from Windows may have no types; a name that ends in a separator is then a folder.
    if type == S_IFDIR || written.last == "/" || written.last == "\\" { return nil }
    guard type == S_IFREG else { throw .init(fault: .noFile(entry: written)) }
    guard paths.insert(path).inserted else { throw .init(fault: .duplicateEntry(entry: path)) }
    return ZipEntry(path: path, bytes: try data(of: path))
  }

  private func data(of path: String) throws(ZipArchive.Failure) -> [UInt8] {
    var data: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let read = archive_read_data(archive, &block, block.count)
      if read == 0 { return data }
      guard read > 0 else { throw damaged }
      data += block[..<read]
      total += read
      guard data.count <= limits.entryBytes else {
        throw .init(fault: .entryTooLarge(entry: path, limit: limits.entryBytes))
      }
      guard total <= limits.bytes else { throw .init(fault: .tooLarge(limit: limits.bytes)) }
      guard (total - 1 << 20) / limits.ratio <= bytes.count else {
        throw .init(fault: .tooCompressed(limit: limits.ratio))
      }
    }
  }

  /// The path with `/` between names and without `.`; nil for the archive's own folder, `./`.
  ///
  /// Throws if it is absolute or contains `..`.
  private static func safePath(_ written: String) throws(ZipArchive.Failure) -> String? {
    let path = String(written.map { $0 == "\\" ? "/" : $0 })
    var names = path.split(separator: "/", omittingEmptySubsequences: false)
    if names.last?.isEmpty == true { names.removeLast() }
    let isUnsafe =
      names.isEmpty || names.contains { $0.isEmpty || $0 == ".." }
      || names[0].count == 2 && names[0].last == ":"
    guard !isUnsafe else { throw .init(fault: .unsafePath(entry: written)) }
    names.removeAll { $0 == "." }
    return names.isEmpty ? nil : names.joined(separator: "/")
  }

  private var damaged: ZipArchive.Failure {
    // Some of the library's messages end in a line break.
    let detail = archive_error_string(archive).map { String(cString: $0).filter { !$0.isNewline } }
    let reason = detail ?? "it ends too early"
    return ZipArchive.Failure(
      fault: ZipArchive.beginsCabinet(bytes) ? .damagedCabinet(detail: reason) : .damaged(detail: reason))
  }
}
