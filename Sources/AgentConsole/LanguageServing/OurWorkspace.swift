import Desktop
import LanguageServer
import Notations
import RecordFormats
import Rules
import Storage

/// The files on disk, with those that an editor has open in their place, checked as `check` does.
struct OurWorkspace: Workspace {
  /// Most files are the same after a change.
  private let scenarios = ReadScenarios()
  private let scripts = ScriptParseCache()

  func root(of path: String, open: [String: [UInt8]]) -> String? {
    ConfigurationOnDisk.isPath(path) ? path : ProjectHome.of(path, overlay: FileOverlay(open))
  }

  func shape(of path: String) -> FileShape? {
    if ConfigurationOnDisk.isPath(path) { return ConsoleConfiguration.shape }
    return FileShape.of(file: path.split(separator: "/").last.map(String.init) ?? "")
  }

  private func configuration(at path: String, open: [String: [UInt8]]) -> Project {
    let onDisk = try? ConfigurationOnDisk(at: path).source()
    let source = open[path].map { SourceText(file: path, bytes: $0) } ?? onDisk
    return Project(
      root: path, sources: source.map { [path: $0] } ?? [:], organizations: [],
      diagnostics: source.map { ConsoleConfiguration.read($0).diagnostics } ?? [])
  }

  func project(at root: String, open: [String: [UInt8]]) -> Project {
    if ConfigurationOnDisk.isPath(root) { return configuration(at: root, open: open) }
    let survey = CheckSurvey([root], overlay: FileOverlay(open))
    let read = scenarios.read(survey.features.files)
    let findings = CheckFindings(
      survey, RuleList.findings(in: survey.targets, sharing: scripts), read.files,
      survey.features.diagnostics + read.diagnostics)
    var sources: [String: SourceText] = [:]
    for target in survey.targets { sources.merge(target.sources) { first, _ in first } }
    for file in survey.features.files { sources[file.file] = file }
    // A file that cannot be read to its end has a text all the same.
    for (path, bytes) in open where sources[path] == nil && self.root(of: path, open: open) == root {
      sources[path] = SourceText(file: path, bytes: bytes)
    }
    return Project(
      root: root, sources: sources, organizations: survey.targets.map(\.organization),
      diagnostics: findings.diagnostics)
  }

  func organizationFile(_ name: String, from feature: String) -> String? {
    let folder = RelativeLoader.source(of: name, from: feature)
    let file = folder.hasSuffix("/" + OrganizationFile.name) ? folder : "\(folder)/\(OrganizationFile.name)"
    return FilePath.real(file)
  }
}
