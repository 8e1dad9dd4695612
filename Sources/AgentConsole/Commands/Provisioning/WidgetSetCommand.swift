import ArgumentParser
import Notations
import Organizations
import Records
import Simulation
import Storage
import Wording

/// `agent-console widget set`: turns a mode of a chat widget on or off.
struct WidgetSetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Turn co-browse or screen sharing of a chat widget on with a provider, or off.",
    usage:
      "agent-console widget set [ORG] WIDGET [--co-browse PROVIDER|off] [--screen-sharing PROVIDER|off] [--json]",
    discussion: """
      Writes the change to `org.yaml` and leaves everything else in it unchanged: comments, order, layout. Turning a \
      mode off and on again gives the same bytes.

      Exit code 2: a file cannot be read or written; 5: no such chat widget, or no installed provider of that name offers \
      that mode.

      Examples:
        agent-console widget set ./shop "Web support" --co-browse Acme
        agent-console widget set ./shop "Web support" --co-browse off --screen-sharing off
      """)

  @Argument(
    help: ArgumentHelp(
      "An org folder (default: the nearest here or above), then the chat widget's name.",
      valueName: "org-and-widget"), completion: .names(of: .widgetsToSet))
  var words: [String]

  @Option(
    help: ArgumentHelp("A provider's name, or off.", valueName: "provider|off"),
    completion: .names(of: .providers))
  var coBrowse: String?

  @Option(
    help: ArgumentHelp("A provider's name, or off.", valueName: "provider|off"),
    completion: .names(of: .providers))
  var screenSharing: String?

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    // Checked here, because in `validate` it would hide the error about a misspelt option.
    guard (1...2).contains(words.count) else {
      throw ValidationError("widget set takes [ORG] and WIDGET; put WIDGET in quotes if it has blanks.")
    }
    guard coBrowse != nil || screenSharing != nil, coBrowse != "", screenSharing != "" else {
      throw ValidationError("Say what to change: --co-browse PROVIDER|off, --screen-sharing PROVIDER|off.")
    }
    let org = try OrganizationChoice(words.count > 1 ? words[0] : nil, needsOrganization: true).announced()
    var locked = try LockedOrganization.locked(org)
    let before = locked.snapshot.organization
    let widget = try locked.snapshot.chatWidget(words[words.count - 1])
    let changes = try RemoteAssistanceMode.allCases.compactMap { mode in
      try wanted(mode).map {
        OptionChange(widget: widget.name, mode: mode, try setting($0, mode, in: before))
      }
    }
    var isChanged = false
    do throws(WriteFailure) {
      isChanged = try locked.set(changes.map { .option($0) })
    } catch {
      try Message.refuse([error.diagnostic])
    }
    let after = locked.snapshot.organization
    let changed = after.chatWidgets.first { $0.name == widget.name } ?? widget
    if json {
      try Output.results.print(document(after, changed, isChanged: isChanged))
    } else {
      try Output.results.print(page(from: widget, to: changed, changes.map(\.mode), in: after))
    }
  }

  /// The argument for a mode; nil leaves the mode as it is.
  private func wanted(_ mode: RemoteAssistanceMode) -> String? {
    switch mode {
    case .coBrowse: coBrowse
    case .screenSharing: screenSharing
    }
  }

  private func setting(
    _ wanted: String, _ mode: RemoteAssistanceMode, in organization: Organization
  ) throws -> OptionSetting {
    let choices = organization.providers(of: mode)
    // A provider may be called Off; an exact `off` always means off.
    if wanted == "off" || wanted.lowercased() == "off" && !choices.contains(wanted) { return .off }
    if let chosen = choices.first(where: { $0 == wanted })
      ?? choices.first(where: { $0.lowercased() == wanted.lowercased() })
    {
      return .on(provider: chosen)
    }
    let refusal: Refusal =
      choices.isEmpty ? .noProviderInstalled(mode) : .providerNotInstalled(wanted, mode)
    try Message.print(
      error: RefusalWords.sentence(refusal),
      hint: choices.isEmpty ? RefusalWords.hint(refusal) : Hints.choose(near: wanted, among: choices))
    throw ExitStatus.nothingMatched.code
  }

  private func page(
    from old: ChatWidget, to new: ChatWidget, _ modes: [RemoteAssistanceMode], in organization: Organization
  ) -> PrintedPage {
    var page = PrintedPage()
    page.add(.strong(new.name))
    for mode in modes {
      let (before, after) = (
        OptionWords(of: old, mode, in: organization), OptionWords(of: new, mode, in: organization)
      )
      page.add(
        before.state == after.state
          ? "  \(mode.label): \(after.state), as before" : "  \(mode.label): \(before.state) → \(after.state)"
      )
    }
    return page
  }

  private func document(_ organization: Organization, _ widget: ChatWidget, isChanged: Bool) -> JSONValue {
    let members: [(String, JSONValue)] = [
      ("schema", "agent-console.widget-set/1"),
      ("organization", .text(organization.name)), ("chatWidget", .text(widget.name)),
      ("changed", .flag(isChanged)),
    ]
    return .object(JSONObject(members + widget.optionMembers(in: organization)))
  }
}
