import Glibc
import Storage
import Testing

@Suite struct FolderOnDiskTests {
  private let folder: TemporaryFolder
  private var tree: FolderOnDisk { FolderOnDisk(folder.path) }

  init() throws { folder = try TemporaryFolder() }

  /// The reason why reading fails; nil if it does not.
  private func failure(_ read: (FolderOnDisk) throws(FileFailure) -> Void) -> FileFailure? {
    do throws(FileFailure) {
      try read(tree)
      return nil
    } catch {
      return error
    }
  }

  private func failure(ofReading file: String, limit: Int = .max) -> FileFailure.Reason? {
    failure { tree throws(FileFailure) in _ = try tree.bytes(of: file, limit: limit) }?.reason
  }

  @Test("A file is read completely") func aFileIsReadCompletely() throws {
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
    try folder.write(bytes, to: "a/b.bin")
    try folder.write("", to: "empty")
    #expect(try tree.bytes(of: "a/b.bin", limit: .max) == bytes)
    #expect(try tree.bytes(of: "empty", limit: .max) == [])
  }

  @Test("A failure gives the reason and the path") func aFailureGivesTheReasonAndThePath() throws {
    try folder.write("12345", to: "five")
    try folder.makeFolder("folder")
    #expect(failure(ofReading: "none") == .notFound)
    #expect(failure(ofReading: "folder") == .isAFolder)
    #expect(failure(ofReading: "five/under") == .isNoFolder)
    #expect(failure(ofReading: "five", limit: 4) == .tooLarge(bytes: 5, limit: 4))
    #expect(failure(ofReading: "five", limit: 5) == nil)
    let list = failure { tree throws(FileFailure) in _ = try tree.files(under: "none") }
    #expect(list == FileFailure(path: "\(folder.path)/none", reason: .notFound))
  }

  @Test(
    "An unreadable file is reported as not permitted",
    .enabled(if: geteuid() != 0, "the superuser may read everything"))
  func anUnreadableFileIsReportedAsNotPermitted() throws {
    try folder.write("secret", to: "file")
    chmod("\(folder.path)/file", 0)
    #expect(failure(ofReading: "file") == .notPermitted)
  }

  @Test("A pipe is not a file, and reading does not wait for it")
  func aPipeIsNotAFileAndReadingDoesNotWaitForIt() {
    mkfifo("\(folder.path)/pipe", 0o600)
    #expect(failure(ofReading: "pipe") == .isNoFile)
  }

  @Test("Folders are listed in order, without hidden ones and files")
  func foldersAreListedInOrderWithoutHiddenOnesAndFiles() throws {
    for name in ["b", "a", ".hidden"] { try folder.makeFolder("solutions/\(name)") }
    try folder.write("", to: "solutions/file")
    try folder.link("solutions/c", to: "a")
    #expect(try tree.folders(in: "solutions") == ["a", "b", "c"])
  }

  @Test("Files are listed with the folders they are in") func filesAreListedWithTheFoldersTheyAreIn() throws {
    for name in ["w/fab_/b.html", "w/fab_/a.svg", "w/c.js", "w/.hidden", "w/.git/x"] {
      try folder.write("", to: name)
    }
    #expect(try tree.files(under: "w") == ["c.js", "fab_/a.svg", "fab_/b.html"])
  }

  @Test("A loop of links is walked once, and a broken link is not a file")
  func aLoopOfLinksIsWalkedOnceAndABrokenLinkIsNotAFile() throws {
    try folder.write("", to: "w/a/file")
    try folder.link("w/a/up", to: "..")
    try folder.link("w/self", to: ".")
    try folder.link("w/nowhere", to: "none")
    try folder.link("w/other", to: "a/file")
    #expect(try tree.files(under: "w") == ["a/file", "other"])
  }

  @Test("Displayed paths begin with the folder as it was given")
  func displayedPathsBeginWithTheFolderAsItWasGiven() {
    #expect(FolderOnDisk("./my").shownPath("org.yaml") == "./my/org.yaml")
    #expect(FolderOnDisk("my/").shownPath("org.yaml") == "my/org.yaml")
    #expect(FolderOnDisk("/").shownPath("org.yaml") == "/org.yaml")
    #expect(FolderOnDisk("").shownPath("org.yaml") == "org.yaml")
  }
}
