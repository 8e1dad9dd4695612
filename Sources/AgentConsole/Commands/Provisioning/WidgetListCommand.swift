import ArgumentParser
import Cells
import Notations
import Organizations
import Records
import Storage
import Wording

/// `agent-console widget list`: lists each chat widget's conversation options, Remote assistance.
struct WidgetListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the chat widgets with their conversation options, Remote assistance.",
    discussion: """
      Each mode is off, or on with one of the installed providers of that mode; it is greyed if none is installed.

      Example:
        agent-console widget list northwind
      """)

  @Argument(
    help: "An org folder, or a built-in sample (default: the nearest here or above, else contoso).",
    completion: .names(of: .organizations))
  var org: String?

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let name = try OrganizationChoice(org, needsOrganization: true).announced()
    let organization = try OrganizationSnapshot.looked(at: name).organization
    if json {
      try Output.results.print(document(organization))
    } else {
      try Output.results.print(page(organization))
    }
  }

  private func page(_ organization: Organization) -> PrintedPage {
    var page = PrintedPage()
    page.add(.strong(organization.displayName))
    if organization.chatWidgets.isEmpty {
      page.add()
      page.add("There is no chat widget.")
    }
    for widget in organization.chatWidgets {
      page.add()
      page.add(.strong(widget.name))
      for mode in RemoteAssistanceMode.allCases {
        let option = OptionWords(of: widget, mode, in: organization)
        page.add(
          .plain("  \(TextWidth.padded(mode.label, to: 14))  \(option.state)"),
          .faint(option.remark.map { "  \($0)" } ?? ""))
      }
    }
    return page
  }

  private func document(_ organization: Organization) -> JSONValue {
    [
      "schema": "agent-console.widget-list/1",
      "organization": .text(organization.name),
      "chatWidgets": .list(
        organization.chatWidgets.map { widget in
          .object(
            JSONObject([("chatWidget", .text(widget.name))] + widget.optionMembers(in: organization)))
        }),
    ]
  }
}

extension ChatWidget {
  /// Its options as JSON members.
  func optionMembers(in organization: Organization) -> [(String, JSONValue)] {
    RemoteAssistanceMode.allCases.map { mode in
      (mode.key, OptionWords(of: self, mode, in: organization).document)
    }
  }
}

extension OptionWords {
  fileprivate var document: JSONValue {
    [
      "enabled": .flag(option.isEnabled), "provider": JSONValue(option.provider),
      "choices": .list(choices.map(JSONValue.text)), "greyed": JSONValue(greyed),
    ]
  }
}
