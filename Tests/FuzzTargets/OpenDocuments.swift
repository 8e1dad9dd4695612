import LanguageServer
import Notations

/// The documents that an editor has open as the only files there are.
struct OpenDocuments: Workspace {
  func root(of path: String, open: [String: [UInt8]]) -> String? { open[path] == nil ? nil : "/" }

  func project(at root: String, open: [String: [UInt8]]) -> Project {
    var sources: [String: SourceText] = [:]
    for (path, bytes) in open { sources[path] = SourceText(file: path, bytes: bytes) }
    return Project(root: root, sources: sources, organizations: [], diagnostics: [])
  }

  func organizationFile(_ name: String, from feature: String) -> String? { nil }
}
