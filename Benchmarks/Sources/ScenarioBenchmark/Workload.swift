/// A way in which the scenarios of a run grow in number or length.
enum Workload: CaseIterable {
  case scenarios, files, steps

  var label: String {
    switch self {
    case .scenarios: "scenarios, 1,000 in each file"
    case .files: "files of one scenario"
    case .steps: "steps of one scenario"
    }
  }

  /// The sizes to measure, each ten times the one before.
  var counts: [Int] {
    switch self {
    case .scenarios, .steps: [1_000, 10_000, 100_000]
    case .files: [100, 1_000, 10_000]
    }
  }

  /// The feature files.
  func files(_ count: Int) -> [String] {
    switch self {
    case .scenarios: Array(repeating: FeatureText.scenarios(1_000), count: count / 1_000)
    case .files: Array(repeating: FeatureText.scenarios(1), count: count)
    case .steps: [FeatureText.steps(count)]
    }
  }
}
