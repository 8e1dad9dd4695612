import Glibc
import Testing

@testable import Storage

/// What a watch of an organization's folder notices.
@Suite struct FolderWatchTests {
  private let home: TemporaryFolder
  private var shop: String { "\(home.path)/shop" }

  init() throws {
    home = try TemporaryFolder()
    try home.write("name: shop", to: "shop/org.yaml")
    try home.write("", to: "shop/solutions/fabrikam/solution.yaml")
  }

  @Test("A file that is written is noticed once") func aFileThatIsWrittenIsNoticedOnce() throws {
    let watch = try #require(FolderWatch(shop))
    #expect(!watch.takeChanges())
    try home.write("version: 2", to: "shop/solutions/fabrikam/solution.yaml")
    #expect(watch.takeChanges())
    #expect(!watch.takeChanges())
  }

  @Test("A folder that is new is watched too") func aFolderThatIsNewIsWatchedToo() throws {
    let watch = try #require(FolderWatch(shop))
    try home.makeFolder("shop/scenarios")
    #expect(watch.takeChanges())
    try home.write("Feature: F", to: "shop/scenarios/a.feature")
    #expect(watch.takeChanges())
  }

  @Test("The folder that takes its place is watched") func theFolderThatTakesItsPlaceIsWatched() throws {
    let watch = try #require(FolderWatch(shop))
    #expect(rename(shop, "\(home.path)/old") == 0)
    #expect(watch.takeChanges())
    try home.write("name: shop", to: "shop/org.yaml")
    #expect(watch.takeChanges())
    try home.write("name: another", to: "shop/org.yaml")
    #expect(watch.takeChanges())
    // The old one is nobody's any more.
    try home.write("name: old", to: "old/org.yaml")
    #expect(!watch.takeChanges())
  }

  @Test("What else is in the folder above does not count") func whatElseIsInTheFolderAboveDoesNotCount()
    throws
  {
    let watch = try #require(FolderWatch(shop))
    try home.write("mine", to: "notes.txt")
    #expect(!watch.takeChanges())
  }

  @Test("The file that a link leads to is watched", arguments: ["elsewhere/org.yaml", "org.yaml"])
  func theFileThatALinkLeadsToIsWatched(target: String)
    throws
  {
    try home.write("name: shop", to: target)
    #expect(unlink("\(shop)/org.yaml") == 0)
    #expect(symlink("../\(target)", "\(shop)/org.yaml") == 0)
    let watch = try #require(FolderWatch(shop))
    try home.write("name: another", to: target)
    #expect(watch.takeChanges())
  }
}
