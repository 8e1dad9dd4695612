import Diagnostics
import Notations
import Scenarios
import Storage

/// The feature files named on the command line, with everything that is wrong with their text.
struct ScenarioFiles {
  private(set) var files: [ScenarioFile] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let lines: NamedLines

  /// Reads the files at these paths.
  ///
  /// - Parameter meant: the folder of a sample whose files are proposed first for a path that is not there.
  init(_ paths: [String], meant folder: String = FeatureFiles.folder) {
    self.init(FeatureReading(paths, meant: folder))
  }

  /// The scenarios of files that were read already.
  init(_ found: (files: [SourceText], diagnostics: [Diagnostic])) { self.init(FeatureReading(found)) }

  private init(_ reading: FeatureReading) {
    lines = reading.lines
    diagnostics = reading.forEach { file, _ in files.append(file) }
  }

  /// Whether the command line names lines.
  var namesLines: Bool { !lines.isEmpty }

  /// The indexes of a file's scenarios that are meant.
  ///
  /// If a line stands for no scenario, lists the nearest ones and ends the command.
  func meant(in file: ScenarioFile) throws -> [Int] { try lines.meant(in: file) }
}
