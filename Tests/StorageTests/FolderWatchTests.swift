import Glibc
import TestSupport
import Testing

@testable import Storage

/// Which changes a watch of an organization's folder notices.
@Suite struct FolderWatchTests {
  private let home: TemporaryFolder
  private var shop: String { "\(home.path)/shop" }

  init() throws {
    home = try TemporaryFolder()
    try home.write("name: shop", to: "shop/org.yaml")
    try home.write("", to: "shop/solutions/fabrikam/solution.yaml")
  }

  /// A folder without files, for what must not be noticed: the end of a write might be reported late.
  private func emptyFolder() throws -> String {
    try home.makeFolder("empty")
    return "\(home.path)/empty"
  }

  @Test("A written file is noticed") func aWrittenFileIsNoticed() throws {
    let watch = try #require(FolderWatch(shop))
    try home.write("version: 2", to: "shop/solutions/fabrikam/solution.yaml")
    #expect(watch.noticesChange())
  }

  @Test("A change is noticed once, and nothing before it") func aChangeIsNoticedOnce() throws {
    let watch = try #require(FolderWatch(try emptyFolder()))
    #expect(!watch.takeChanges())
    try home.makeFolder("empty/scenarios")
    #expect(watch.noticesChange())
    #expect(!watch.takeChanges())
  }

  @Test("A new folder is watched too") func aNewFolderIsWatchedToo() throws {
    let watch = try #require(FolderWatch(shop))
    try home.makeFolder("shop/scenarios")
    #expect(watch.noticesChange())
    try home.write("Feature: F", to: "shop/scenarios/a.feature")
    #expect(watch.noticesChange())
  }

  @Test("A folder that replaces the watched one is watched")
  func aFolderThatReplacesTheWatchedOneIsWatched() throws {
    let watch = try #require(FolderWatch(shop))
    #expect(rename(shop, "\(home.path)/old") == 0)
    #expect(watch.noticesChange())
    // Folders alone, for the same reason.
    try home.makeFolder("shop")
    #expect(watch.noticesChange())
    try home.makeFolder("shop/scenarios")
    #expect(watch.noticesChange())
    // The old folder is no longer watched.
    try home.makeFolder("old/scenarios")
    #expect(!watch.takeChanges())
  }

  @Test("Other files in the parent folder are ignored") func otherFilesInTheParentFolderAreIgnored() throws {
    let watch = try #require(FolderWatch(try emptyFolder()))
    try home.write("mine", to: "notes.txt")
    #expect(!watch.takeChanges())
  }

  @Test("The target of a linked file is watched", arguments: ["elsewhere/org.yaml", "org.yaml"])
  func theTargetOfALinkedFileIsWatched(target: String) throws {
    try home.write("name: shop", to: target)
    #expect(unlink("\(shop)/org.yaml") == 0)
    #expect(symlink("../\(target)", "\(shop)/org.yaml") == 0)
    let watch = try #require(FolderWatch(shop))
    try home.write("name: another", to: target)
    #expect(watch.noticesChange())
  }
}

extension FolderWatch {
  /// Waits for a change.
  ///
  /// The system reports the end of a write late if another test starts a program at that moment, because the new process
  /// has the open file too until its program begins.
  fileprivate func noticesChange() -> Bool {
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    _ = poll(&polled, 1, Int32(Patience.inSeconds) * 1_000)
    return takeChanges()
  }
}
