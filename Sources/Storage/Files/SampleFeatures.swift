import Diagnostics
import SampleOrganizations

/// The feature files of the built-in samples, found by what a person may have meant.
enum SampleFeatures {
  /// The samples that have feature files.
  static var homes: [String] { SampleOrganization.names.filter { !features(of: $0).isEmpty } }

  /// A sample, or the path of a feature in one, that was probably meant; nil if none is near.
  ///
  /// - Parameters:
  ///   - folder: the folder of a sample whose features come first.
  ///   - sample: the sample to look in; nil: any.
  static func nearest(to path: String, first folder: String, in sample: String? = nil) -> String? {
    let path = FilePath.trimmed(path)
    if sample == nil, let home = NearestName.to(path, among: homes) { return home }
    let all = (sample.map { [$0] } ?? homes).flatMap(features)
    let paths = all.filter { isIn(folder, $0) } + all.filter { !isIn(folder, $0) }
    let words = paths.map(words)
    let wanted = self.words(of: path)
    // Who leaves out a hyphen means the same.
    let place =
      words.firstIndex { $0.filter { $0 != " " } == wanted.filter { $0 != " " } }
      ?? NearestName.meant(by: wanted, among: words).flatMap { words.firstIndex(of: $0) }
    return place.map { paths[$0] }
  }

  private static func isIn(_ folder: String, _ path: String) -> Bool { path.contains("/\(folder)/") }

  private static func features(of sample: String) -> [String] {
    let names = (try? EmbeddedFolder(sample: sample)?.files(under: "")) ?? []
    return names.filter(FeatureFiles.isName).map { FilePath.joined(sample, $0) }
  }

  /// A file's name in words: without its folder, its ending, and the number that a drill begins with.
  private static func words(of path: String) -> String {
    let name = FilePath.split(path).name.lowercased()
    let stem = FeatureFiles.isName(name) ? String(name.dropLast(FeatureFiles.suffix.count)) : name
    let unnumbered = stem.drop { $0.isNumber }
    let words = (unnumbered.first == "-" ? unnumbered : stem[...]).split { !$0.isLetter && !$0.isNumber }
    return words.joined(separator: " ")
  }
}
