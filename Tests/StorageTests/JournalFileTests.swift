import Foundation
import Testing

@testable import Storage

@Suite("The file that a rehearsal is recorded in")
struct JournalFileTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/run.journal" }
  private let header = #"{"schema":"agent-console.journal/1"}"# + "\n"

  init() throws { folder = try TemporaryFolder() }

  private var text: String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }

  @Test("A new file is created, and lines are appended") func appends() throws {
    let file = try JournalFile(path)
    try file.append(header)
    try file.append("{}\n")
    #expect(text == header + "{}\n")
  }

  @Test("A new file to which nothing was written is removed; one that was there stays") func unused() throws {
    func open() throws { _ = try JournalFile(path) }
    try open()
    #expect(!FileManager.default.fileExists(atPath: path))
    try folder.write("", to: "run.journal")
    try open()
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test("A journal that is there is continued, without a line that was torn") func continues() throws {
    let torn = String(repeating: "x", count: 10_000)
    try folder.write(header + "{}\n" + torn, to: "run.journal")
    try JournalFile(path).append("{\"input\"}\n")
    #expect(text == header + "{}\n{\"input\"}\n")
  }

  @Test(
    "An empty file is taken; any other is refused and stays as it is",
    arguments: ["Feature: a\n", "{}\n", "\n"])
  func refuses(content: String) throws {
    try folder.write("", to: "run.journal")
    try JournalFile(path).append(header)
    try folder.write(content, to: "run.journal")
    #expect(throws: FileFailure(path: path, reason: .isNoJournal)) { try JournalFile(path) }
    #expect(text == content)
  }

  @Test("A file that was removed or replaced is noticed") func wasRemoved() throws {
    let file = try JournalFile(path)
    try file.checkPresence()
    try FileManager.default.removeItem(atPath: path)
    #expect(throws: FileFailure(path: path, reason: .wasRemoved)) { try file.checkPresence() }
    try folder.write(header, to: "run.journal")
    #expect(throws: FileFailure(path: path, reason: .wasRemoved)) { try file.checkPresence() }
  }

  @Test("A full disk is a failure") func fullDisk() throws {
    let file = try JournalFile("/dev/full")
    try file.checkPresence()
    #expect(throws: FileFailure.self) { try file.append(header) }
  }

  @Test("A folder is refused") func folderIsRefused() {
    #expect(throws: FileFailure(path: folder.path, reason: .isAFolder)) { try JournalFile(folder.path) }
  }
}
