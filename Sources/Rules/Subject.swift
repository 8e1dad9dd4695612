import Concurrency
import Diagnostics
import Notations
import Organizations
import Records

/// What is checked: an organization, linked, with the places of its rows in the files and the files themselves.
public struct Subject: Sendable {
  public let organization: Organization
  /// Whether it is a solution that was given alone: then nobody has set up chat widgets, and their rules are silent.
  public let isSolutionAlone: Bool
  /// The texts of the web resources that a rule may read.
  public let webResources: [WebResourceText]
  /// The texts of all files, those of web resources too, by the file's name in places.
  public let sources: [String: SourceText]
  /// The comments in the files that silence a rule, in the order of files and lines.
  let silencers: [Silencer]
  /// The pages of app tabs, once a rule has asked for them.
  let appTabPages = AppTabPages()

  /// A subject with the texts of the files that its rows come from.
  public init(
    _ organization: Organization, isSolutionAlone: Bool, webResources: [WebResourceText],
    sources: [SourceText] = []
  ) {
    self.organization = organization
    self.isSolutionAlone = isSolutionAlone
    self.webResources = webResources
    let all = sources + webResources.map(\.source)
    self.sources = Dictionary(all.map { ($0.file, $0) }) { first, _ in first }
    silencers = Array(self.sources.values).concurrentMap { Silencer.all(in: $0) }.flatMap(\.self)
      .sorted { $0.place < $1.place }
  }
}

/// The text of a web resource file.
public struct WebResourceText: Sendable {
  /// The unique name of the solution that brings it.
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
  /// Where a row stands, or one of its columns; the solution's file where that is not known.
  public func place(of row: some TableRow, _ column: String? = nil) -> Place {
    guard let origin = origins[row.id] else { return origin?.row ?? Place(file: uniqueName) }
    return column.flatMap { origin.columns[$0] } ?? origin.row
  }

  /// Whether what it is called stands in XML or JSON of the product: then our own keys are no help.
  public var isOfTheProduct: Bool {
    let file = place(ofKey: "solution").file.lowercased()
    return [".xml", ".json", ".zip"].contains(where: file.hasSuffix)
  }

  /// Where one of the solution's own keys stands: `publisher`, `version`.
  public func place(ofKey key: String) -> Place {
    origin?.columns[key] ?? origin?.row ?? Place(file: uniqueName)
  }
}
