import Diagnostics
import Notations
import RecordFormats
import Records

/// Reads packages: what `solution show` looks at and an installation takes in.
public enum PackageLoader {
  /// The package at a path, whatever its form, with the files of its web resources.
  ///
  /// - Parameters:
  ///   - language: Whose data is read, if a package has data for several languages.
  ///   - allowsEmpty: Whether a package without a row of ours is one too.
  public static func load(
    _ path: String, language: Locale? = nil, allowsEmpty: Bool = false
  ) -> Reading<Package> {
    do throws(FileFailure) {
      var path = path
      if try FolderOnDisk.existing(path).isFolder {
        let meant = FolderSurvey.meant(by: path)
        guard let found = meant.value else { return Reading(nil, meant.diagnostics) }
        path = found
      }
      guard try FolderOnDisk.existing(path).isFolder else {
        let (folder, name) = FilePath.split(path)
        return load(name, in: FolderOnDisk(folder), language, allowsEmpty: allowsEmpty)
      }
      let tree = FolderOnDisk(path)
      if tree.has(SolutionFile.name) {
        return load(SolutionFile.name, in: tree, language, allowsEmpty: allowsEmpty)
      }
      let found = PackageSource.recognition(in: "", of: tree)
      guard let recognition = found.value.flatMap(\.self) else {
        let unknown = Diagnostic(PackageFault.unknown, at: Place(file: path))
        return Reading(nil, found.diagnostics.isEmpty ? [unknown] : found.diagnostics)
      }
      return Package.read(recognition.choosing(language), allowsEmpty: allowsEmpty)
    } catch {
      return Reading(nil, [error.diagnosticOfNamedPath])
    }
  }

  private static func load(
    _ file: String, in tree: FolderOnDisk, _ language: Locale?, allowsEmpty: Bool
  ) -> Reading<Package> {
    let found = PackageSource.recognition(of: file, in: tree)
    if let recognition = found.value.flatMap(\.self) {
      return Package.read(recognition.choosing(language), allowsEmpty: allowsEmpty)
    }
    guard found.diagnostics.isEmpty else { return Reading(nil, found.diagnostics) }
    var reader = TreeReader(tree)
    let package = reader.wholeSolution(file)
    return Reading(package, reader.diagnostics)
  }
}
