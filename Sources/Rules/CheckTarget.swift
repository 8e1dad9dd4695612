import Concurrency
import Diagnostics
import Notations
import Organizations
import Records

/// What is checked: a linked organization, with the locations of its rows in the files and the files
/// themselves.
public struct CheckTarget: Sendable {
  public let organization: Organization
  /// Whether it is a solution on its own: no one has set up chat widgets then, so their rules report nothing.
  public let isSolutionAlone: Bool
  /// The texts of the web resources that rules may read.
  public let webResources: [WebResourceText]
  /// The texts of all files, including web resources, keyed by the file name used in places.
  public let sources: [String: SourceText]
  /// Whether the files are so short that starting a thread takes longer than looking for every rule.
  let isSmall: Bool
  /// The comments in the files that silence a rule, in order of files and lines.
  let silencers: [Silencer]
  /// The app tab pages, read when a rule first needs them.
  let appTabPages = AppTabPages()

  /// Creates a subject with the texts of the files that its rows come from.
  public init(
    _ organization: Organization, isSolutionAlone: Bool, webResources: [WebResourceText],
    sources: [SourceText] = []
  ) {
    self.organization = organization
    self.isSolutionAlone = isSolutionAlone
    self.webResources = webResources
    let all = sources + webResources.map(\.source)
    self.sources = Dictionary(all.map { ($0.file, $0) }) { first, _ in first }
    isSmall = all.reduce(0) { $0 + $1.bytes.count } < 8192
    silencers = Array(self.sources.values).concurrentMap { Silencer.all(in: $0) }.flatMap(\.self)
      .sorted { $0.place < $1.place }
  }
}

/// The text of a web resource file.
public struct WebResourceText: Sendable {
  /// The unique name of the solution that contains it.
  public let solution: String
  /// The web resource's name: `fab_/cobrowse.html`.
  public let name: String
  public let source: SourceText

  public init(solution: String, name: String, source: SourceText) {
    self.solution = solution
    self.name = name
    self.source = source
  }
}

extension Solution {
  /// The location of a row, or of one of its columns; the solution's file if that is unknown.
  public func place(of row: some TableRow, _ column: String? = nil) -> Place {
    guard let origin = origins[row.id] else { return origin?.row ?? Place(file: uniqueName) }
    return column.flatMap { origin.columns[$0] } ?? origin.row
  }

  /// The location of one of the solution's own keys: `publisher`, `version`.
  public func place(ofKey key: String) -> Place {
    origin?.columns[key] ?? origin?.row ?? Place(file: uniqueName)
  }
}
