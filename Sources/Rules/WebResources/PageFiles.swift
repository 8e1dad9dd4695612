import Diagnostics

/// The web resources that a page may load.
struct PageFiles: Sendable {
  /// The texts by name.
  let texts: [String: WebResourceText]
  /// The names of all, also of those whose text is not read.
  private let names: [String: String]
  /// Whether web resources of other solutions are not seen.
  let isSolutionAlone: Bool

  init(_ texts: [WebResourceText], names: some Sequence<String>, isSolutionAlone: Bool) {
    // An organization has one web resource of each name, whichever solution it comes from.
    self.texts = Dictionary(texts.map { ($0.name, $0) }) { first, _ in first }
    let all = Set(names).union(self.texts.keys).sorted()
    self.names = Dictionary(all.map { ($0.lowercased(), $0) }) { first, _ in first }
    self.isSolutionAlone = isSolutionAlone
  }

  /// The web resource's own name; nil if there is none.
  ///
  /// An address has no case.
  func name(_ name: String) -> String? { texts[name] == nil ? names[name.lowercased()] : name }

  /// The script whose name is nearest.
  func nearest(to name: String) -> String? {
    NearestName.to(name, among: names.values.filter { $0.lowercased().hasSuffix(".js") }.sorted())
  }
}

/// A script that a page loads, and that is not there.
struct MissingScript: Hashable, Sendable {
  let name: String
  let place: Place
  let nearest: String?
  /// Whether another solution may bring it.
  let mayBeElsewhere: Bool
}
