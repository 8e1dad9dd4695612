import Diagnostics
import RecordFormats

/// Finds the path that was probably meant by one that leads nowhere.
enum NearestPath {
  /// A feature file whose ending was left out, or the nearest name beside it; nil if nothing is near.
  static func to(_ path: String) -> String? {
    let path = FilePath.trimmed(path)
    let feature = path + FeatureFiles.suffix
    if FeatureFiles.exists(feature) { return feature }
    let (above, name) = FilePath.split(path)
    guard above.isEmpty || FolderOnDisk.status(above) != nil else {
      // The folder may be misspelt, and the rest right.
      return to(above).map { FilePath.joined($0, name) }.flatMap { FeatureFiles.exists($0) ? $0 : to($0) }
    }
    guard !name.isEmpty else { return nil }
    let names = names(in: above)
    let features = names.filter(FeatureFiles.isName)
    // The ending, which all have, must not make short names near.
    let stem = FeatureFiles.isName(name) ? String(name.dropLast(FeatureFiles.suffix.count)) : name
    let nearStem = NearestName.to(
      stem, among: features.map { $0.dropLast(FeatureFiles.suffix.count) }.map(String.init))
    let near =
      features.first { String($0.dropLast(FeatureFiles.suffix.count)) == nearStem }
      ?? NearestName.to(name, among: names.filter { !FeatureFiles.isName($0) })
    return near.map { FilePath.joined(above, $0) }
  }

  /// The names in a folder that a command line can mean: folders, and files of the kinds that are read.
  private static func names(in folder: String) -> [String] {
    let names = (try? FileCalls.names(in: folder.isEmpty ? "." : folder)) ?? []
    return names.filter { name in
      guard !name.hasPrefix("."), let status = FolderOnDisk.status(FilePath.joined(folder, name)) else {
        return false
      }
      return status.isFolder || FeatureFiles.isName(name) || PackageFiles.isArchive(name)
        || PackageFiles.mayHoldRows(name) || name == OrganizationFile.name || name == SolutionFile.name
    }.sorted()
  }
}
