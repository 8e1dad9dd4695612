import Notations
import Organizations
import RecordFormats

extension StartingPoint {
  /// An organization with an agent, two customers and a chat widget, and nothing installed.
  public static func organization(_ names: StartingNames) -> StartingPoint {
    let (organization, replies) = (SchemaCopy(shape: .organization), SchemaCopy(shape: .quickReplies))
    return StartingPoint(
      name: names.hyphenated,
      files: [
        File(OrganizationFile.name, organization.modeline + organizationFile(names)),
        File(QuickReplyFile.name, replies.modeline + quickReplies(names)), organization.file, replies.file,
        File("\(FeatureFiles.folder)/first-chat\(FeatureFiles.suffix)", chat(named: "A first chat", at: nil)),
      ])
  }

  /// A scenario for the organization or solution in a folder; for the sample Contoso if there is neither.
  ///
  /// Inside a `scenarios` folder the file is made right there, not in another `scenarios` folder below it.
  ///
  /// - Parameter folder: where to make the scenario, which also decides what it is for.
  public static func scenario(_ names: StartingNames, in folder: String) -> StartingPoint {
    let isAmongScenarios =
      FilePath.real(folder.isEmpty ? "." : folder)?.hasSuffix("/" + FeatureFiles.folder) ?? false
      && !FolderOnDisk(folder).has(OrganizationFile.name)
    let tree = FolderOnDisk(isAmongScenarios ? FilePath.joined(folder, "..") : folder)
    let isOrganization = tree.has(OrganizationFile.name)
    let organization = isOrganization ? nil : tree.has(SolutionFile.name) ? ".." : Organization.defaultName
    let text = chat(named: names.shown, at: organization)
    let name = names.hyphenated + FeatureFiles.suffix
    return StartingPoint(
      name: isAmongScenarios ? name : "\(FeatureFiles.folder)/\(name)", files: [File("", text)])
  }

  private static func organizationFile(_ names: StartingNames) -> String {
    """
    # The agents, the customers and the chat widgets.
    name: \(YAMLValue.text(names.hyphenated).flow)
    displayName: \(YAMLValue.text(names.shown).flow)
    languages: [en-US]
    agents:
      - {name: Ana Ruiz, language: en-US, capacity: 3}
    customers:
      - {name: Noah Park, says: ["Hello, can you help me?"]}
      - {name: Mia Wong, says: ["Hi, I have a question."]}
    chatWidgets:
      - name: Web support
        # Conversation options, Remote assistance: `agent-console widget set` turns a mode on once a provider is installed.
        remoteAssistance:
          coBrowse: {enabled: false}
          screenSharing: {enabled: false}

    """
  }

  private static func quickReplies(_ names: StartingNames) -> String {
    """
    # Prepared messages: `/q` lists them.
    - title: Greeting
      message: Hello, how can I help you today?
      language: en-US
      tags: [welcome]

    """
  }

  private static func chat(named name: String, at organization: String?) -> String {
    let given = organization.map { "    Given the org \"\($0)\"\n    And a" } ?? "    Given a"
    return """
      Feature: \(name)
        `agent-console steps` lists all sentences.

        Scenario: A customer asks, and the agent answers
      \(given) conversation with "Noah Park"
          When the customer says "Hello, can you help me?"
          And the agent types "Of course. Let me have a look."
          Then the customer sees "Let me have a look."
          And the conversation is Active
          And no warning is raised

      """
  }
}
