import PackagePlugin

@main struct EmbedSampleOrganizations: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] { [] }
}
