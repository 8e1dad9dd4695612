import Diagnostics
import Notations

/// The XML files that cannot be read as far as their root.
extension PackageRecognition {
  /// Reports the XML files that are broken.
  ///
  /// One that may be a part of the package makes it unreadable. One beside the package is named: with a warning
  /// if it looks like ours, otherwise with a note.
  mutating func reportBrokenFiles() {
    let home = homeFolder
    for file in files.files {
      guard let found = diagnostics(ofFile: file.path), !found.isEmpty else { continue }
      if mayBePart(file, in: home, found) {
        findings.add(found)
      } else if looksLikeOurs(file) {
        findings.add(found.asWarnings)
      } else {
        findings.report(PackageFault.strayFile, file: files.shownPath(file.path))
      }
    }
  }

  /// Whether a broken file may be a part of the package in this folder.
  private func mayBePart(_ file: ZipEntry, in home: String, _ found: [Diagnostic]) -> Bool {
    if files.isFileAlone { return true }
    guard file.path.hasPrefix(home) else { return false }
    let isOfSolution = format == .dataverseSolution && file.path.dropFirst(home.count).contains("/")
    return isOfSolution || looksLikeOurs(file) || found.contains { $0.rule == XMLRule.documentType.rawValue }
  }

  /// Whether a file that cannot be read has the name of a package's file, or words that only packages have.
  private func looksLikeOurs(_ file: ZipEntry) -> Bool {
    let name = FileNames.last(file.path)
    return Self.packageFileNames.contains(name) || name.hasSuffix(".data.xml") || GitLayout.isPart(name)
      || Self.packageWords.contains { file.mentions($0) }
  }

  /// The beginning of our columns' names, and the roots that only packages have.
  private static let packageWords: [StaticString] = [
    "msdyn_", "ImportExportXml", "configdatastorage", "PvsPackageData",
  ]
}
