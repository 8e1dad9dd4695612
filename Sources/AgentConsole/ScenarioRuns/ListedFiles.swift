import Diagnostics
import Scenarios

/// The feature files of a `test` run, with everything that is wrong with their text.
///
/// The plans of a few thousand scenarios stay in memory. Those of the files after them are made again when their turn
/// comes, so that a run may have any number of files.
struct ListedFiles {
  private(set) var files: [ListedFile] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let lines: NamedLines

  /// How many plans are kept: some tens of megabytes.
  private static let mostPlans = 2_000

  /// Reads the files at these paths.
  init(_ paths: [String]) {
    let reading = FeatureReading(paths)
    lines = reading.lines
    var plans = 0
    diagnostics = reading.forEach { file, firstID in
      plans += file.scenarios.count
      files.append(
        ListedFile(
          file, firstID: firstID, sentences: reading.sentences, keepsPlan: plans <= Self.mostPlans))
    }
  }

  /// The indexes of a file's scenarios that are meant.
  ///
  /// If a line stands for no scenario, lists the nearest ones and ends the command.
  func meant(in file: ListedFile) throws -> [Int] {
    lines.areNamed(in: file.source.file) ? try lines.meant(in: file.plan) : Array(file.scenarios.indices)
  }
}
