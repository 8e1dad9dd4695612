import Foundation
import Testing

@testable import Storage

@Suite("What an editor has open")
struct FileOverlayTests {
  private func folder() throws -> String {
    let path = FileManager.default.temporaryDirectory.path + "/agent-console-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: "\(path)/a", withIntermediateDirectories: true)
    try Data("disk".utf8).write(to: URL(filePath: "\(path)/a/b"))
    return path
  }

  @Test("An open text stands for its file, whatever link leads to it") func anOpenText() throws {
    let path = try folder()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try FileManager.default.createSymbolicLink(atPath: "\(path)/link", withDestinationPath: "a")
    let tree = FolderOnDisk(path, overlay: FileOverlay(["\(path)/a/b": Array("open".utf8)]))
    #expect(try tree.bytes(of: "a/b", limit: 9) == Array("open".utf8))
    #expect(try tree.bytes(of: "link/b", limit: 9) == Array("open".utf8))
    #expect(try tree.head(of: "a/b", count: 2) == Array("op".utf8))
    #expect(try tree.folder(at: "a").bytes(of: "b", limit: 9) == Array("open".utf8))
    #expect(throws: FileFailure.self) { try tree.bytes(of: "a/b", limit: 3) }
  }

  @Test("A text that is not saved yet is found in its folder") func aNewText() throws {
    let path = try folder()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let overlay = FileOverlay(["\(path)/a/c": [], "\(path)/a/b": [], "\(path)/.hidden/x": []])
    let tree = FolderOnDisk(path, overlay: overlay)
    #expect(tree.has("a/c"))
    #expect(try tree.files(under: "") == ["a/b", "a/c"])
    #expect(tree.walk(under: "a").files == ["b", "c"])
  }
}
