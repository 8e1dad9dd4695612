import Glibc
import Testing

@testable import Storage

@Suite("The file or fifo for the trainer's notes")
struct NotesTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/notes" }

  init() throws { folder = try TemporaryFolder() }

  @Test("A file is created, and notes are appended")
  func appends() throws {
    try NotesWriter(path).write(["one", "  two"])
    try NotesWriter(path).write(["three"])
    #expect(try NotesReader(path).next(for: STDOUT_FILENO) == ["one", "  two", "three"])
  }

  @Test("A reader that starts first gets the notes as they come")
  func follows() throws {
    let reader = try NotesReader(path)
    let writer = try NotesWriter(path)
    writer.write(["one"])
    #expect(try reader.next(for: STDOUT_FILENO) == ["one"])
    writer.write(["two"])
    #expect(try reader.next(for: STDOUT_FILENO) == ["two"])
  }

  @Test("A fifo without a reader does not block, and keeps the notes for it")
  func fifo() throws {
    #expect(mkfifo(path, 0o600) == 0)
    let writer = try NotesWriter(path)
    writer.write(["one"])
    #expect(writer.isWaiting)
    let reader = try NotesReader(path)
    writer.write(["two"])
    #expect(!writer.isWaiting)
    #expect(try reader.next(for: STDOUT_FILENO) == ["one", "two"])
  }

  @Test("A reader that leaves does not stop the writer, and the next one starts with a whole line")
  func readersComeAndGo() throws {
    #expect(mkfifo(path, 0o600) == 0)
    signal(SIGPIPE, SIG_IGN)
    let writer = try NotesWriter(path)
    var reader: NotesReader? = try NotesReader(path)
    writer.write(["one"])
    #expect(try reader?.next(for: STDOUT_FILENO) == ["one"])
    reader = nil
    writer.write(["two"])
    let next = try NotesReader(path)
    writer.write(["three"])
    #expect(try next.next(for: STDOUT_FILENO) == ["two", "three"])
  }

  @Test("If a reader leaves in the middle of a line, the next one does not get the rest of it")
  func readerGoesInTheMiddleOfALine() throws {
    #expect(mkfifo(path, 0o600) == 0)
    signal(SIGPIPE, SIG_IGN)
    let writer = try NotesWriter(path)
    let first = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    // More than a fifo can hold at once.
    writer.write([String(repeating: "x", count: 2 << 20), "two"])
    #expect(writer.isWaiting)
    var buffer = [UInt8](repeating: 0, count: 4096)
    #expect(read(first, &buffer, buffer.count) == buffer.count)
    close(first)
    writer.flush()
    #expect(writer.failure == nil)

    let next = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    defer { close(next) }
    writer.write(["three"])
    let count = read(next, &buffer, buffer.count)
    #expect(String(decoding: buffer.prefix(max(0, count)), as: UTF8.self) == "two\nthree\n")
    #expect(!writer.isWaiting)
  }

  @Test("A full fifo does not block")
  func full() throws {
    #expect(mkfifo(path, 0o600) == 0)
    let writer = try NotesWriter(path)
    let reader = try NotesReader(path)
    let line = String(repeating: "x", count: 999)
    writer.write(Array(repeating: line, count: 200))
    #expect(writer.isWaiting)
    var count = 0
    while count < 200 {
      count += try #require(try reader.next(for: STDOUT_FILENO)).count
      writer.flush()
    }
    #expect(count == 200)
  }

  @Test("A folder as the notes file is refused")
  func refused() throws {
    #expect(throws: FileFailure.self) { try NotesWriter(folder.path) }
    #expect(throws: FileFailure.self) { try NotesReader(folder.path) }
    #expect(throws: FileFailure.self) { try NotesReader(folder.path + "/nowhere/notes") }
  }
}
