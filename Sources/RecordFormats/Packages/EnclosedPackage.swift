import Diagnostics
import Notations

/// The package in an archive inside another archive.
///
/// AppSource requires such an archive: `input.xml` names the package in it, with icons and terms beside it
/// (documented). An archive that contains just one archive, and nothing else that we read, is handled the
/// same way (invented). Only one level is unpacked, and both levels share the limits of one archive.
struct EnclosedPackage {
  /// The files of the inner archive; nil if there is no candidate, or it cannot be read.
  private(set) var files: PackageFiles?
  private(set) var findings = PackageFindings()

  init(_ recognition: PackageRecognition) {
    guard recognition.format == nil, !recognition.files.isFileAlone, !recognition.findings.hasErrors else {
      return
    }
    let outer = recognition.files
    guard let inner = named(in: recognition) ?? Self.single(in: outer), !findings.hasErrors else { return }
    let shown = outer.shownPath(inner.path)
    var limits = outer.limits
    limits.bytes -= outer.files.reduce(0) { $0 + $1.bytes.count }
    limits.entries -= outer.files.count
    do throws(ZipArchive.Failure) {
      let entries = try ZipArchive.read(inner.bytes, limits: limits)
      var files = PackageFiles(shownName: shown, ownName: outer.ownName, files: entries)
      files.limits = limits
      files.language = outer.language
      self.files = files
    } catch {
      findings.report(error.fault, file: shown)
    }
  }

  /// The archive named in `input.xml`.
  private mutating func named(in recognition: PackageRecognition) -> ZipEntry? {
    guard let file = recognition.files(withRoot: .appSourceInput).first else { return nil }
    let reading = XML.read(file: recognition.files.shownPath(file.path), bytes: file.bytes)
    findings.add(reading.diagnostics)
    guard let element = reading.root?.child("PackageFile"), !element.text.trimmed.isEmpty else { return nil }
    let name = element.text.trimmed
    let path = FileNames.folder(file.path) + name.split { $0 == "\\" || $0 == "/" }.joined(separator: "/")
    guard let inner = recognition.files.files.first(where: { $0.path.lowercased() == path.lowercased() })
    else {
      findings.report(.missingPart(name: name), at: element.textPlace, in: reading.source)
      return nil
    }
    return inner
  }

  private static func single(in files: PackageFiles) -> ZipEntry? {
    let archives = files.files.filter {
      ZipArchive.isName($0.path) && ZipArchive.begins($0.bytes)
    }
    return archives.count == 1 ? archives[0] : nil
  }
}
