import Gherkin
import Notations
import Scenarios
import Storage

/// The new screens of a run, by the feature file that shows them.
struct UpdatedScreens {
  private var files: [(source: SourceText, updates: [ScreenUpdate])] = []
  /// The files that were on the disk before the run, and in no archive: one that is removed meanwhile was no archive's.
  private let onDisk: Set<String>

  /// - Parameter files: the feature files whose screens are replaced, before anything runs.
  init(of files: [String]) { onDisk = Set(files.filter(FeatureFiles.isFile)) }

  /// Takes the next file.
  mutating func begin(_ file: ScenarioFile) { files.append((file.source, [])) }

  /// Takes the new screens of a scenario of that file.
  mutating func add(_ result: ScenarioResult) {
    guard !result.updates.isEmpty, let last = files.indices.last else { return }
    files[last].updates += result.updates
  }

  /// Writes the files whose screens have changed.
  ///
  /// A file that was changed or removed while its scenarios ran is left as it is, and ends the command.
  func write() throws {
    for (source, updates) in files where !updates.isEmpty { try write(updates, into: source) }
  }

  private func write(_ updates: [ScreenUpdate], into source: SourceText) throws {
    let updated = UpdatedFile(source, updates)
    for line in updated.contradictions {
      try Message.print(
        error: "\(source.file):\(line): rows of examples show different screens here",
        hint: "leave the screen out, or write a scenario for each row")
    }
    guard updated.count > 0 else { return }
    guard onDisk.contains(source.file) else {
      try Message.print(
        error: "\(source.file) is in an archive or a built-in sample, so nothing was written",
        hint: "unpack or copy it, and run `agent-console test --update` there")
      throw ExitStatus.invalid.code
    }
    guard isUnchanged(source) else {
      try Message.print(
        error: "\(source.file) was changed or removed while its scenarios ran; nothing was written",
        hint: "run `agent-console test --update` again")
      throw ExitStatus.invalid.code
    }
    try OutputFile.write(updated.bytes, to: source.file)
    let screens = updated.count == 1 ? "1 screen" : "\(updated.count) screens"
    try Message.print(hint: "wrote \(screens) into \(source.file)")
  }

  /// Whether a file is still as it was read.
  private func isUnchanged(_ source: SourceText) -> Bool {
    let now = try? FolderOnDisk("").bytes(of: source.file, limit: GherkinParser.sizeLimit)
    return now.map { SourceText(file: source.file, bytes: $0).bytes == source.bytes } ?? false
  }
}
