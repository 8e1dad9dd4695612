import Diagnostics
import Organizations
import RecordFormats

/// A path that begins with the name of a built-in sample: `contoso/scenarios/buttons.feature`.
struct SamplePath {
  private let path: String
  private let sample: EmbeddedFolder
  /// What follows the sample's name.
  private let below: String

  /// - Returns: nil if it begins with no sample's name, or names the sample alone.
  init?(_ path: String) {
    let parts = FilePath.trimmed(path).split(separator: "/", maxSplits: 1).map(String.init)
    guard !path.hasPrefix("/"), parts.count == 2, let sample = EmbeddedFolder(sample: parts[0]) else {
      return nil
    }
    (self.path, self.sample, below) = (path, sample, parts[1])
  }

  /// What is wrong with it where something else was wanted: what the sample has in its place.
  var diagnostic: Diagnostic {
    let place = Place(file: path)
    guard !sample.has(below) else {
      return Diagnostic(LookupFault.partOfSample(path: path, sample: sample.name), at: place)
    }
    let folder = existingFolder
    let known = entries(of: folder)
    let wanted = below.dropFirst(folder.isEmpty ? 0 : folder.count + 1).split(separator: "/").first
    let shown = sample.shownPath(folder)
    let nearest = wanted.flatMap { Self.nearest(to: String($0), among: known) }
    let fault = LookupFault.notInSample(
      path: path, folder: shown, known: known,
      nearest: nearest.map { FilePath.joined(shown, $0) }
        // A feature without its folder.
        ?? SampleFeatures.nearest(to: below, first: FeatureFiles.folder, in: sample.name))
    return Diagnostic(fault, at: place)
  }

  /// The ending, which feature files share and people leave out, makes no names near.
  private static func nearest(to wanted: String, among known: [String]) -> String? {
    func stem(_ name: String) -> String {
      FeatureFiles.isName(name) ? String(name.dropLast(FeatureFiles.suffix.count)) : name
    }
    if let feature = known.first(where: { $0 == wanted + FeatureFiles.suffix }) { return feature }
    let near = NearestName.to(stem(wanted), among: known.map(stem))
    return known.first { stem($0) == near }
  }

  /// The deepest folder on the way that is there; empty for the sample itself.
  private var existingFolder: String {
    var folder = FilePath.split(below).folder
    while !folder.isEmpty, folder != ".", !sample.has(folder) { folder = FilePath.split(folder).folder }
    return folder == "." ? "" : folder
  }

  private func entries(of folder: String) -> [String] {
    let files = (try? sample.files(under: folder)) ?? []
    return Set(files.compactMap { $0.split(separator: "/").first.map(String.init) }).sorted()
  }
}
