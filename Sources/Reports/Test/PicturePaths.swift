import Scenarios

/// Where the pictures of failed scenarios are kept: beside a report, one PNG for each scenario.
///
/// A path is known before its scenario runs, so that a report can name it while the run goes on.
public struct PicturePaths: Hashable, Sendable {
  private let paths: [Int: String]

  /// Nowhere.
  public static let none = PicturePaths(of: [], beside: nil)

  /// - Parameter report: the report's path; nil: no picture is kept.
  ///
  /// The picture of line 12 of `co-browse.feature` is `results.co-browse-12.png`, beside `results.xml`.
  public init(of scenarios: [ListedScenario], beside report: String?) {
    var paths: [Int: String] = [:]
    var taken: Set<String> = []
    if let report {
      let stem = Self.stem(of: report)
      for scenario in scenarios {
        let name = "\(stem).\(Self.stem(of: Self.name(of: scenario.file)))-\(scenario.line)"
        let others = sequence(first: 2) { $0 + 1 }.lazy.map { "\(name)-\($0)" }
        let path = taken.contains(name) ? others.first { !taken.contains($0) } ?? name : name
        taken.insert(path)
        paths[scenario.id] = path + ".png"
      }
    }
    self.paths = paths
  }

  /// The path of a result's picture; nil if it has none, or none is kept.
  public subscript(result: ScenarioResult) -> String? {
    result.picture == nil ? nil : paths[result.scenario.pickle.id]
  }

  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// A path without the ending of its name.
  static func stem(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return path }
    return String(path.dropLast(name.distance(from: dot, to: name.endIndex)))
  }
}
