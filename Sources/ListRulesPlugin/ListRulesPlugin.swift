import Foundation
import PackagePlugin

/// Lists the rules of `check`: every file in `Catalogue` contains the rule that it is named after.
@main struct ListRulesPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    guard let sources = target as? SourceModuleTarget else { return [] }
    let rules = sources.sourceFiles(withSuffix: ".swift").map(\.url)
      .filter { $0.deletingLastPathComponent().lastPathComponent == "Catalogue" }
    let output = context.pluginWorkDirectoryURL.appending(path: "FoundRules.swift")
    return [
      .buildCommand(
        displayName: "Listing the rules",
        executable: try context.tool(named: "ListRules").url,
        arguments: [output.path(percentEncoded: false)]
          + rules.map { $0.deletingPathExtension().lastPathComponent }.sorted(),
        inputFiles: rules, outputFiles: [output])
    ]
  }
}
