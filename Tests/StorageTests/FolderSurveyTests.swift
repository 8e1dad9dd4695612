import Concurrency
import Diagnostics
import Foundation
import Notations
import RecordFormats
import TestSupport
import Testing

@testable import Storage

/// What lies in a folder is found with few reads.
@Suite struct FolderSurveyTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A folder that counts how often its files are read.
  private final class CountingFolder: FileTree {
    private let tree: FolderOnDisk
    private let counts = Mutex<[String: (heads: Int, reads: Int, bytes: Int)]>([:])

    init(_ path: String) { tree = FolderOnDisk(path) }

    var name: String { tree.name }
    var read: [String: (heads: Int, reads: Int, bytes: Int)] { counts.withLock { $0 } }

    func has(_ path: String) -> Bool { tree.has(path) }
    func folders(in folder: String) throws(FileFailure) -> [String] { try tree.folders(in: folder) }
    func files(under folder: String) throws(FileFailure) -> [String] { try tree.files(under: folder) }
    func walk(under folder: String, except others: [String]) -> FolderWalk {
      tree.walk(under: folder, except: others)
    }

    func bytes(of file: String, limit: Int) throws(FileFailure) -> [UInt8] {
      let bytes = try tree.bytes(of: file, limit: limit)
      counts.withLock { $0[file, default: (0, 0, 0)].reads += 1 }
      return bytes
    }

    func head(of file: String, count: Int) throws(FileFailure) -> [UInt8] {
      let bytes = try tree.head(of: file, count: count)
      counts.withLock {
        $0[file, default: (0, 0, 0)].heads += 1
        $0[file, default: (0, 0, 0)].bytes += bytes.count
      }
      return bytes
    }
  }

  @Test("A file is read only if its name may be ours, and only as far as needed") func fewReads() throws {
    let filler = String(repeating: "x", count: 20_000)
    try folder.write("let a = 1", to: "a/b/main.swift")
    try folder.write("<html>", to: "a/b/page.html")
    try folder.write("images: {a: b}", to: "a/b/values.yaml")
    try folder.write("<project><a>\(filler)</a></project>", to: "a/pom.xml")
    try folder.write("<entities>\n<!-- \(filler) -->\n</entities>", to: "p/data.xml")
    try folder.write("solution: Own\n", to: "own/solution.yaml")
    let tree = CountingFolder(folder.path)
    let survey = FolderSurvey(tree)
    #expect(survey.packages.homes.map(\.folder) == ["own/", "p/"])
    #expect(Set(tree.read.keys) == ["a/pom.xml", "p/data.xml"])
    #expect(tree.read.values.allSatisfy { $0.heads == 1 && $0.reads == 0 && $0.bytes <= 4096 })
    for home in survey.packages.homes where home.kind == .real {
      _ = PackageSource.recognition(of: home, survey.packages, in: "", of: tree)
    }
    #expect(tree.read["p/data.xml"]?.reads == 1 && tree.read["a/pom.xml"]?.reads == 0)
  }

  @Test("What was read whole to tell its form is not read again") func shortFilesAreReadOnce() throws {
    try folder.write("<entities></entities>", to: "p/data.xml")
    let tree = CountingFolder(folder.path)
    let survey = FolderSurvey(tree)
    let home = try #require(survey.packages.homes.first)
    _ = PackageSource.recognition(of: home, survey.packages, in: "", of: tree)
    #expect(tree.read["p/data.xml"]?.reads == 0)
  }

  @Test("A folder is entered once, whatever links lead to it") func linksDoNotMultiply() throws {
    let names = (1...7).map { "f\($0)" }
    for name in names { try folder.write("x", to: "\(name)/a.txt") }
    for name in names {
      for other in names where other != name { try folder.link("\(name)/\(other)", to: "../\(other)") }
    }
    let walk = FolderOnDisk(folder.path).walk(under: "")
    #expect(walk.files.count == names.count)
    #expect(walk.failures.isEmpty && walk.danglingLinks.isEmpty)
  }

  @Test("Web resources that two packages link to belong to both") func sharedWebResources() throws {
    for name in ["a", "b"] {
      try folder.write("<ImportExportXml></ImportExportXml>", to: "\(name)/solution.xml")
      try folder.write("<p>", to: "shared/fab_/page.html")
      try folder.link("\(name)/WebResources", to: "../shared")
    }
    let survey = FolderSurvey(FolderOnDisk(folder.path))
    for home in survey.packages.homes {
      let files = survey.packages.files(of: home, in: FolderOnDisk(folder.path))
      #expect(files == ["WebResources/fab_/page.html", "solution.xml"], "\(home.folder)")
    }
    #expect(survey.packages.homes.count == 2)
  }

  @Test("A link that leads nowhere is told apart from a folder that may not be entered") func failures()
    throws
  {
    try folder.link("gone", to: "nowhere")
    try folder.makeFolder("closed")
    try folder.write("x", to: "listed/a.txt")
    chmod("\(folder.path)/closed", 0)
    chmod("\(folder.path)/listed", 0o400)
    defer {
      chmod("\(folder.path)/closed", 0o700)
      chmod("\(folder.path)/listed", 0o700)
    }
    let walk = FolderOnDisk(folder.path).walk(under: "")
    #expect(walk.danglingLinks == ["gone"])
    // The superuser may enter everything.
    guard getuid() != 0 else { return }
    #expect(
      walk.failures
        == ["closed", "listed"].map {
          FileFailure(path: "\(folder.path)/\($0)", reason: .notPermitted)
        })
  }

  @Test("A cabinet keeps its name when it is installed") func aCabinetKeepsItsName() throws {
    let rows = """
      <entities><entity name="msdyn_provider"><records><record id="6f1c0f0e-2d0c-4a53-9d5b-012345678900">
      <field name="msdyn_name" value="Fab" /></record></records></entity></entities>
      """
    try folder.write(Cabinet.stored([("data.xml", Array(rows.utf8))]), to: "Fab.Data.cab")
    try folder.write("name: shop\n", to: "shop/org.yaml")
    let package = try #require(SolutionPackage.read("\(folder.path)/Fab.Data.cab").value)
    #expect(package.entries.map(\.path) == ["Fab.Data.cab"])
    _ = try OrganizationFolder("\(folder.path)/shop").install(package, inPlaceOf: nil)
    let shop = OrganizationSnapshot.read("\(folder.path)/shop")
    #expect(shop.diagnostics == [] && shop.value?.organization.solutions.map(\.uniqueName) == ["Fab.Data"])
  }
}
