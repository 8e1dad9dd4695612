import Foundation
import PackagePlugin

/// Puts the files of `SampleOrgs` into the program: one generated Swift file, made by `EmbedFiles`.
@main struct EmbedSampleOrganizations: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    // The link inside the target makes SwiftPM look here again when a file is added or deleted.
    let folder = target.directoryURL.appending(path: "SampleOrgs").resolvingSymlinksInPath()
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Embedding the sample organizations",
        executable: try context.tool(named: "EmbedFiles").url,
        arguments: [folder.path(percentEncoded: false), output.path(percentEncoded: false)],
        inputFiles: try files(under: folder), outputFiles: [output])
    ]
  }

  private func files(under folder: URL) throws -> [URL] {
    let keys: [URLResourceKey] = [.isRegularFileKey]
    let found = FileManager.default.enumerator(
      at: folder, includingPropertiesForKeys: keys, options: [.skipsHiddenFiles])
    let urls = found?.compactMap { $0 as? URL } ?? []
    return try urls.filter { try $0.resourceValues(forKeys: Set(keys)).isRegularFile == true }
      .sorted { $0.path < $1.path }
  }
}
