import Testing

@testable import Storage

/// A tree that knows nothing but the paths of its files.
private struct PathsOnly: FileTree {
  let name = "tree"
  let paths: [String]

  func has(_ path: String) -> Bool { paths.contains(path) }
  func bytes(of file: String, limit: Int) throws(FileFailure) -> [UInt8] { [] }
  func files(under folder: String) throws(FileFailure) -> [String] { paths.sorted() }
}

/// What trees of files have in common.
struct FileTreeTests {
  @Test("Folders are named once, and sorted by their names, not by the paths of their files") func folders()
    throws
  {
    let tree = PathsOnly(paths: ["a/1", "a-b/1", "a.txt", "b/c/d", "b/e", "a-b/2", "z"])
    #expect(try tree.folders(in: "") == ["a", "a-b", "b"])
    #expect(try PathsOnly(paths: ["z"]).folders(in: "") == [])
  }
}

/// A sample inside the program.
struct EmbeddedFolderTests {
  private let contoso: EmbeddedFolder

  init() throws { contoso = try #require(EmbeddedFolder(sample: "contoso")) }

  @Test("A file or a folder is there by its whole name only") func has() {
    for path in [
      "org.yaml", "solutions", "solutions/fabrikamremoteassist",
      "solutions/fabrikamremoteassist/solution.yaml",
    ] {
      #expect(contoso.has(path), "\(path)")
    }
    for path in ["", "org", "org.yaml/", "solution", "solutions/fabrikam", "zzz", "org.yaml2", "aaa"] {
      #expect(!contoso.has(path), "\(path)")
    }
  }

  @Test("A folder's files are those below it") func files() throws {
    let all = try contoso.files(under: "")
    #expect(all == all.sorted() && all.contains("org.yaml"))
    let below = try contoso.files(under: "solutions")
    #expect(below == all.filter { $0.hasPrefix("solutions/") }.map { String($0.dropFirst(10)) })
    for none in ["solution", "org.yaml", "zzz", "solutions/fabrikam"] {
      #expect(throws: FileFailure.self) { try contoso.files(under: none) }
    }
    #expect(throws: FileFailure.self) { try contoso.bytes(of: "solutions", limit: 9) }
    #expect(EmbeddedFolder(sample: "contos") == nil && EmbeddedFolder(sample: "") == nil)
  }
}
