import Diagnostics
import Notations
import RecordFormats
import Records
import Testing

/// Exporting a package and importing it again.
enum RoundTrip {
  /// Expects that both formats read back equal, also converted, and that a second round gives the same bytes.
  static func expectEqual(_ package: Package, _ comment: Comment? = nil) throws {
    let export = try PackageExport(package)
    for ownName in [export.solution.uniqueName, "other", nil] {
      let written = try ZipArchive.write(export.configurationMigration(named: ownName))
      let back = try imported(written, ownName: ownName ?? "any")
      try expectSame(back, as: export, comment)
      let again = try PackageExport(try #require(back.value))
      #expect(try ZipArchive.write(again.configurationMigration(named: ownName)) == written, comment)
      #expect(again.yaml == export.yaml, comment)
    }
    let written = try ZipArchive.write(export.yaml)
    let back = try imported(written, ownName: "other")
    try expectSame(back, as: export, comment)
    let again = try PackageExport(try #require(back.value))
    #expect(try ZipArchive.write(again.yaml) == written, comment)
    #expect(again.configurationMigration(named: nil) == export.configurationMigration(named: nil), comment)
  }

  static func imported(_ bytes: [UInt8], ownName: String) throws -> Reading<Package> {
    let entries = try ZipArchive.read(bytes)
    return Package.read(
      PackageFiles(shownName: "out.zip", ownName: ownName, files: entries), allowsEmpty: true)
  }

  private static func expectSame(
    _ reading: Reading<Package>, as export: PackageExport, _ comment: Comment?
  ) throws {
    #expect(reading.problems.filter { !$0.isLinkElsewhere } == [], comment)
    let back = try #require(reading.value, comment)
    #expect(back.solution.withoutPlaces == export.solution.withoutPlaces, comment)
    #expect(export.differences(from: back) == [], comment)
  }
}
