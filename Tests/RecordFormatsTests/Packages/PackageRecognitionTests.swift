import Concurrency
import Notations
import Records
import Testing

@testable import RecordFormats

/// A package's format is recognized once, and the result is passed on.
@Suite("Recognizing a package")
struct PackageRecognitionTests {
  /// Counts how often the root of each XML file is read.
  private final class RootCounter: Sendable {
    private let counted = Mutex<[String: Int]>([:])
    var counts: [String: Int] { counted.withLock { $0 } }

    var read: PackageRecognition.RootReader {
      { [self] file, bytes in
        counted.withLock { $0[file, default: 0] += 1 }
        return XML.readRoot(file: file, bytes: bytes)
      }
    }
  }

  private func entries(_ files: [String: String]) -> [ZipEntry] {
    files.sorted { $0.key < $1.key }.map { ZipEntry(path: $0.key, bytes: Array($0.value.utf8)) }
  }

  private func recognition(of files: [ZipEntry], _ counter: RootCounter) -> PackageRecognition {
    PackageRecognition(
      PackageFiles(shownName: "fab.zip", ownName: "fab", files: files), readRoot: counter.read)
  }

  @Test("Each XML file is read once, even if the package is inside a folder", arguments: ["", "Fab/"])
  func once(above: String) throws {
    let counter = RootCounter()
    let recognition = recognition(
      of: entries([
        "\(above)data.xml": MigratedData.xml, "\(above)[Content_Types].xml": "<Types/>", "beside.xml": "<x/>",
      ]), counter)
    #expect(recognition.isPackage)
    let reading = Package.read(recognition)
    #expect(reading.diagnostics == [])
    #expect(try #require(reading.value).format == .configurationMigration)
    #expect(
      counter.counts == [
        "fab.zip/\(above)data.xml": 1, "fab.zip/\(above)[Content_Types].xml": 1, "fab.zip/beside.xml": 1,
      ])
  }

  @Test("Each XML file is also read once in an archive inside another one")
  func enclosed() throws {
    let inner = try ZipArchive.write(entries(["Fab/data.xml": MigratedData.xml]))
    let counter = RootCounter()
    let recognition = recognition(of: [ZipEntry(path: "inner.zip", bytes: inner)], counter)
    #expect(Package.read(recognition).value?.format == .configurationMigration)
    #expect(counter.counts == ["fab.zip/inner.zip/Fab/data.xml": 1])
  }

  @Test("Broken files outside the package's own folder are named in a note")
  func brokenBesideIt() throws {
    let files = ["Fab/data.xml": MigratedData.xml, "broken.xml": "<x"]
    let recognition = recognition(of: entries(files), RootCounter())
    #expect(recognition.findings.diagnostics.map(\.rule) == ["file-not-read"])
    #expect(!recognition.findings.hasErrors && !recognition.atHome.findings.hasErrors)
  }
}
