import Glibc

/// Follows a file or a fifo to which another program writes lines.
///
/// The file may be created later, grow, be emptied or be replaced; a fifo's writers may come and go.
public final class NotesReader {
  private let path: String
  private var source: Source?
  /// Whether there was anything to read when it was last looked for.
  public var isThere: Bool { source != nil }
  /// The beginning of a line that is not complete yet.
  private var begun: [UInt8] = []
  private let watch: Int32

  private struct Source {
    let descriptor: Int32
    let isPipe: Bool
    let number: ino_t
  }

  /// The longest line in bytes; a longer one is returned in pieces.
  private static let lineLimit = 64 << 10

  public init(_ path: String) throws(FileFailure) {
    self.path = path
    watch = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard watch >= 0 else { throw .lastError(path) }
    let folder = FilePath.split(path).folder
    let events = UInt32(IN_CREATE | IN_MOVED_TO | IN_MODIFY | IN_CLOSE_WRITE)
    guard inotify_add_watch(watch, folder.isEmpty ? "." : folder, events) >= 0 else { throw .lastError(path) }
    try open()
  }

  deinit {
    close(watch)
    if let source { close(source.descriptor) }
  }

  /// Waits for new lines and returns them; nil once the output has no reader any more.
  ///
  /// - Parameter output: where the lines go.
  public func next(for output: Int32) throws(FileFailure) -> [String]? {
    while true {
      try open()
      let lines = try read()
      if !lines.isEmpty { return lines }
      var polled = [
        pollfd(fd: watch, events: Int16(POLLIN), revents: 0), pollfd(fd: output, events: 0, revents: 0),
      ]
      if let source, source.isPipe {
        polled.append(pollfd(fd: source.descriptor, events: Int16(POLLIN), revents: 0))
      }
      guard poll(&polled, nfds_t(polled.count), -1) >= 0 else { continue }
      if polled[1].revents & Int16(POLLERR) != 0 { return nil }
      var buffer = [UInt8](repeating: 0, count: 4096)
      while Glibc.read(watch, &buffer, buffer.count) > 0 {}
    }
  }

  /// Opens the file at the path, unless it is already open.
  private func open() throws(FileFailure) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT else { throw .lastError(path) }
      return
    }
    guard status.st_ino != source?.number else { return }
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFREG || kind == S_IFIFO else {
      throw FileFailure(path: path, reason: kind == S_IFDIR ? .isAFolder : .isNoFile)
    }
    // A fifo that is also open for writing does not end when its last writer closes it.
    let access = kind == S_IFIFO ? O_RDWR : O_RDONLY
    let descriptor = Glibc.open(path, access | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .lastError(path) }
    if let source { close(source.descriptor) }
    source = Source(descriptor: descriptor, isPipe: kind == S_IFIFO, number: status.st_ino)
    begun = []
  }

  /// The complete lines that have arrived.
  private func read() throws(FileFailure) -> [String] {
    guard let source else { return [] }
    var lines: [String] = []
    if !source.isPipe { rewindIfEmptied(source) }
    let isAtStart = !source.isPipe && lseek(source.descriptor, 0, SEEK_CUR) == 0
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    while true {
      let count = Glibc.read(source.descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count < 0, errno != EAGAIN { throw .lastError(path) }
      guard count > 0 else { return lines }
      if isAtStart, begun.isEmpty, lines.isEmpty, Self.isOther(buffer.prefix(count)) {
        // It would be followed for ever, and nothing would come.
        throw FileFailure(path: path, reason: .isNoNotes)
      }
      begun += buffer.prefix(count)
      while let end = begun.firstIndex(of: UInt8(ascii: "\n"))
        ?? (begun.count > Self.lineLimit ? begun.count - 1 : nil)
      {
        let isBreak = begun[end] == UInt8(ascii: "\n")
        lines.append(String(decoding: begun[...(isBreak ? end - 1 : end)], as: UTF8.self))
        begun.removeFirst(end + 1)
      }
    }
  }

  /// Whether a file begins as XML, a page, JSON or an archive does.
  private static func isOther(_ start: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: start.prefix(16).drop { $0 == 0x20 || $0 == 0x0A }, as: UTF8.self)
      .lowercased()
    return ["<?xml", "<!doctype", "<html", "{\"", "[{", "pk\u{3}\u{4}", "mscf"].contains(
      where: text.hasPrefix)
  }

  private func rewindIfEmptied(_ source: Source) {
    var status = stat()
    guard fstat(source.descriptor, &status) == 0, status.st_size < lseek(source.descriptor, 0, SEEK_CUR)
    else {
      return
    }
    lseek(source.descriptor, 0, SEEK_SET)
    begun = []
  }
}
