import Notations
import Organizations
import RecordFormats

extension StartingPoint {
  /// A provider's solution for both modes: rows of all five tables, pages, icons and a scenario.
  public static func solution(_ names: StartingNames) -> StartingPoint {
    let resources = "\(SolutionFile.webResources)/\(names.prefix)_"
    let schema = SchemaCopy(shape: .solution)
    return StartingPoint(
      name: names.folder,
      files: [
        File(SolutionFile.name, schema.modeline + records(names)), schema.file,
        File("\(resources)/cobrowse.html", page("cobrowse.html", names)),
        File("\(resources)/screenshare.html", page("screenshare.html", names)),
        File("\(resources)/cobrowse.svg", sample("cobrowse.svg")),
        File("\(resources)/screenshare.svg", sample("screenshare.svg")),
        File("\(FeatureFiles.folder)/\(names.hyphenated)\(FeatureFiles.suffix)", scenario(names)),
      ])
  }

  private static func records(_ names: StartingNames) -> String {
    func written(_ text: String) -> String { YAMLValue.text(text).flow }
    let (unique, prefix) = (names.uniqueName, names.prefix)
    let provider = written(names.shown)
    return """
      # The five kinds of record in the solution of a co-browse and screen-sharing provider.
      solution: \(written(unique))
      version: 1.0.0.0
      publisher:
        name: \(provider)
        prefix: \(written(prefix))
        # The page that a customer can read before the session; AppSource requires it.
        privacyPolicy: https://\(names.folder).example/privacy

      providers:
        - name: \(provider)

      # The buttons on top of a conversation; the smallest order comes first.
      conversationActions:
        - name: \(unique)Cobrowse
          eventName: Open App Tab Template
          eventParameter: \(prefix)_cobrowse
          order: 100
          icon: /webresources/\(prefix)_/cobrowse.svg
        - name: \(unique)ScreenShare
          eventName: Open App Tab Template
          eventParameter: \(prefix)_screenshare
          order: 110
          icon: /webresources/\(prefix)_/screenshare.svg

      # One row for each action and language; English is required. Slash commands must be unique in the system.
      conversationActionLocales:
        - conversationAction: \(unique)Cobrowse
          locale: en-US
          label: Co-browse
          tooltip: \(written("Start a co-browse session provided by \(names.shown)"))
          slashCommand: /\(prefix)-browse
        - conversationAction: \(unique)ScreenShare
          locale: en-US
          label: Share screen
          tooltip: \(written("Start a screen-sharing session provided by \(names.shown)"))
          slashCommand: /\(prefix)-share

      # Links a button to a mode, which the administrator turns on with this provider.
      channelCapabilities:
        - name: \(unique)_cobrowse
          provider: \(provider)
          escalationChannelMode: Co-browse
          conversationAction: \(unique)Cobrowse
        - name: \(unique)_screensharing
          provider: \(provider)
          escalationChannelMode: Screen sharing
          conversationAction: \(unique)ScreenShare

      # The app tabs that the buttons open.
      applicationTabTemplates:
        - name: \(unique)CobrowseTab
          uniqueName: \(prefix)_cobrowse
          title: \(written("\(names.shown) co-browse"))
          pageType: Web resource
          parameters: {webresourceName: \(prefix)_/cobrowse.html}
        - name: \(unique)ScreenShareTab
          uniqueName: \(prefix)_screenshare
          title: \(written("\(names.shown) screen share"))
          pageType: Web resource
          parameters: {webresourceName: \(prefix)_/screenshare.html}

      # What the simulated pages do where the real ones do not run: they invite as the real ones do.
      simulation:
        \(unique)CobrowseTab: {invitation: "\(invitation(names))"}
        \(unique)ScreenShareTab: {invitation: "\(invitation(names))"}

      """
  }

  /// What the pages write to the customer.
  private static func invitation(_ names: StartingNames) -> String {
    "Join me here: https://\(names.folder).example/join/{conversationId}"
  }

  private static func scenario(_ names: StartingNames) -> String {
    """
    Feature: \(names.shown)
      What an agent does with this solution. `agent-console steps` lists all sentences.
      `agent-console test --browser` runs the pages themselves, in a real Chromium.

      Background:
        Given the org ".."
        And a conversation with "Noah Park"

      Scenario Outline: <button> from its button to its end
        When the agent presses "<button>"
        Then the <mode> session is Requested
        When the agent clicks "Invite" in the app tab
        Then the customer sees "\(invitation(names))"
        When the agent clicks "Connect" in the app tab
        Then the <mode> session is Connected
        And the agent is Do not disturb
        When the agent clicks "End" in the app tab
        Then the <mode> session is Ended
        And no warning is raised

        Examples:
          | button       | mode           |
          | Co-browse    | co-browse      |
          | Share screen | screen-sharing |

      Scenario Outline: Closing the app tab ends <mode>
        When the agent types "<command>"
        And the agent clicks "Invite" in the app tab
        And the agent clicks "Connect" in the app tab
        And the agent closes the tab "<tab>"
        Then the <mode> session is Ended
        And no warning is raised

        Examples:
          | mode           | command | tab |
          | co-browse      | /\(names.prefix)-browse | \(names.shown) co-browse |
          | screen-sharing | /\(names.prefix)-share | \(names.shown) screen share |

    """
  }

  /// A web resource of the sample Contoso, so that the new solution starts with a correct one.
  private static func sample(_ file: String) -> [UInt8] {
    let path = "solutions/fabrikamremoteassist/webresources/fab_/\(file)"
    return (try? EmbeddedFolder(sample: "contoso")?.bytes(of: path, limit: .max)) ?? []
  }

  private static func page(_ file: String, _ names: StartingNames) -> String {
    var text = String(decoding: sample(file), as: UTF8.self)
    let title = names.shown.flatMap { $0 == "&" ? Array("&amp;") : [$0] }
    for (old, new) in [
      ("<title>Fabrikam", "<title>\(String(title))"), ("<h1>Fabrikam", "<h1>\(String(title))"),
      ("fabrikam.example", "\(names.folder).example"), ("Fabrikam", names.uniqueName),
    ] {
      text = text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    }
    return text
  }
}
