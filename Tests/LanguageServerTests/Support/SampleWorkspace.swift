import Diagnostics
import Foundation
import LanguageServer
import Notations
import RecordFormats
import Rules
import Scenarios
import Storage

/// Files on disk, checked without running scenarios.
struct SampleWorkspace: Workspace {
  /// Scripts stay parsed from one test to the next, as they do from one key to the next in the real server.
  private static let scripts = ScriptParseCache()

  func root(of path: String, open: [String: [UInt8]]) -> String? {
    ProjectHome.of(path, overlay: FileOverlay(open))
  }

  func project(at root: String, open: [String: [UInt8]]) -> Project {
    let survey = CheckSurvey([root], overlay: FileOverlay(open))
    var sources: [String: SourceText] = [:]
    for target in survey.targets { sources.merge(target.sources) { first, _ in first } }
    var diagnostics = survey.diagnostics + RuleList.findings(in: survey.targets, sharing: Self.scripts)
    for source in survey.features.files {
      sources[source.file] = source
      diagnostics += (try? ScenarioFile(source).diagnostics) ?? []
    }
    for (path, bytes) in open where sources[path] == nil {
      sources[path] = SourceText(file: path, bytes: bytes)
    }
    return Project(
      root: root, sources: sources, organizations: survey.targets.map(\.organization),
      diagnostics: diagnostics)
  }

  func organizationFile(_ name: String, from feature: String) -> String? {
    FilePath.real(RelativeLoader.source(of: name, from: feature) + "/org.yaml")
  }
}

/// A folder with some files, or a copy of a sample, deleted with its last reference.
final class ScratchFolder {
  let path: String

  init(_ files: [String: String] = [:], copying sample: String? = nil) throws {
    let place = FileManager.default.temporaryDirectory.path + "/agent-console-\(UUID().uuidString)"
    if let sample {
      try FileManager.default.copyItem(atPath: "SampleOrgs/\(sample)", toPath: place)
    } else {
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    }
    path = FilePath.real(place) ?? place
    for (name, text) in files {
      let url = URL(filePath: "\(path)/\(name)")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func text(_ file: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
  }
}
