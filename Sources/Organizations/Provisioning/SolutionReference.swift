import Records

/// A reference from outside a solution to something in it.
public enum SolutionReference: Hashable, Sendable {
  /// A chat widget with its provider chosen for a mode, whether or not the mode is on.
  case widget(String, RemoteAssistanceMode, provider: String, isEnabled: Bool)
  /// A chat widget with a mode on, whose provider is in another solution but needs this one's channel
  /// capability for the mode.
  case mode(RemoteAssistanceMode, of: String, provider: String)
  /// A row of another solution with a lookup to one of its rows.
  case link(from: RowName, of: String, to: RowName)
  /// A row of another solution with a text that names something in it; `key` is the column.
  case text(in: RowName, of: String, key: String, text: String)
  /// A quick reply that mentions it by one of its slash commands or names.
  case quickReply(title: String, mention: String)
  /// A line of one of the organization's scenarios that mentions it.
  case scenario(file: String, line: Int, mention: String)

  /// Whether an organization with this reference cannot be loaded without the solution.
  public var breaksLoading: Bool {
    if case .link = self { true } else { false }
  }

  /// Whether resetting the chat widget removes the reference.
  public var isWidget: Bool {
    if case .widget = self { true } else { false }
  }
}

extension Organization {
  /// The references here to a solution that is not, or no longer, installed.
  ///
  /// A name that another solution also has is not missing.
  ///
  /// - Parameter others: finds references elsewhere.
  public func references(
    to gone: Solution, besides others: (SolutionMentions) -> [SolutionReference] = { _ in [] }
  ) -> [SolutionReference] {
    let missing = MissingParts(of: gone, in: self)
    return widgetReferences(to: missing) + modeReferences(to: gone) + linkReferences(to: missing)
      + textReferences(to: missing) + quickReplyReferences(to: missing) + others(missing.mentions)
  }

  /// The words by which a text mentions a solution that is not, or no longer, installed.
  public func mentions(of gone: Solution) -> SolutionMentions { MissingParts(of: gone, in: self).mentions }

  private func widgetReferences(to missing: MissingParts) -> [SolutionReference] {
    chatWidgets.flatMap { widget in
      RemoteAssistanceMode.allCases.compactMap { mode in
        guard let provider = widget[mode].provider, missing.providers.contains(provider) else { return nil }
        return .widget(widget.name, mode, provider: provider, isEnabled: widget[mode].isEnabled)
      }
    }
  }

  private func modeReferences(to gone: Solution) -> [SolutionReference] {
    RemoteAssistanceMode.allCases.flatMap { mode -> [SolutionReference] in
      let providersThatCan = Set(
        gone.channelCapabilities.filter {
          $0.isActive && $0.escalationChannelMode == mode.escalationChannelMode
        }.compactMap(\.provider))
      guard !providersThatCan.isEmpty else { return [] }
      let known = solutions.flatMap(\.providers).filter { providersThatCan.contains($0.id) }.map(\.name)
      let lost = Set(known).subtracting(providers(of: mode))
      return chatWidgets.compactMap { widget -> SolutionReference? in
        guard widget[mode].isEnabled, let provider = widget[mode].provider, lost.contains(provider)
        else { return nil }
        return .mode(mode, of: widget.name, provider: provider)
      }
    }
  }

  private func linkReferences(to missing: MissingParts) -> [SolutionReference] {
    guard !missing.rows.isEmpty else { return [] }
    return solutions.flatMap { solution in
      solution.links { missing.rows[$1] != nil }.compactMap { link in
        missing.rows[link.id].map { .link(from: link.row, of: solution.uniqueName, to: $0) }
      }
    }
  }

  private func textReferences(to missing: MissingParts) -> [SolutionReference] {
    guard !missing.templates.isEmpty || !missing.webResources.isEmpty else { return [] }
    return solutions.flatMap { solution in
      lazy var name = RowNames(of: solution)
      func text(
        _ row: some TableRow, _ key: String, _ text: String?, _ isMissing: (String) -> Bool
      ) -> SolutionReference? {
        guard let text, isMissing(text) else { return nil }
        return .text(in: name(row), of: solution.uniqueName, key: key, text: text)
      }
      func isMissingFile(_ text: String) -> Bool {
        guard !missing.webResources.isEmpty else { return false }
        return WebResourceName(parameter: text).map { missing.webResources.contains($0.name) } ?? false
      }
      let actions = solution.conversationActions.flatMap { action in
        let names = action.eventName.opensTemplate ? action.eventParameter : nil
        return [
          text(action, "eventParameter", names, missing.templates.contains),
          text(action, "icon", action.icon, isMissingFile),
          text(action, "webResource", action.webResource, isMissingFile),
        ].compactMap(\.self)
      }
      let templates = solution.applicationTabTemplates.flatMap { template in
        template.parameters.filter { $0.isNamed(TemplateParameter.webResourceName) }.compactMap {
          text(template, "parameters.\($0.name)", $0.value, isMissingFile)
        }
      }
      return actions + templates
    }
  }

  private func quickReplyReferences(to missing: MissingParts) -> [SolutionReference] {
    quickReplies.compactMap { reply in
      let texts = [reply.title, reply.message] + reply.tags
      let mention = texts.lazy.compactMap(missing.mentions.first(in:)).first
      return mention.map { .quickReply(title: reply.title, mention: $0) }
    }
  }
}

/// What a solution has or had that no installed solution has.
private struct MissingParts {
  let providers: Set<String>
  let rows: [GUID: RowName]
  /// Unique names and names of application tab templates.
  let templates: Set<String>
  let webResources: Set<String>
  let mentions: SolutionMentions

  init(of gone: Solution, in organization: Organization) {
    let there = organization.solutions
    providers = Set(gone.providers.map(\.name)).subtracting(there.flatMap(\.providers).map(\.name))
    var rows = gone.rowIdentifiers
    for solution in there where !rows.isEmpty { solution.forEachRowIdentifier { rows[$0] = nil } }
    self.rows = rows
    let templatesThere = there.flatMap(\.applicationTabTemplates)
    templates = Set(gone.applicationTabTemplates.flatMap(\.names))
      .subtracting(templatesThere.flatMap(\.names))
    webResources = there.reduce(gone.webResources) { $0.subtracting($1.webResources) }
    let commandsThere = Set(there.flatMap(\.slashCommands).map { $0.lowercased() })
    let commands = gone.slashCommands.filter { !commandsThere.contains($0.lowercased()) }
    let isInstalled = organization.solution(named: gone.uniqueName) != nil
    let uniqueNames = gone.applicationTabTemplates.compactMap(\.uniqueName).filter(templates.contains)
    mentions = SolutionMentions(
      commands: commands, technicalNames: uniqueNames + webResources.sorted(), providers: providers.sorted(),
      uniqueName: isInstalled ? nil : gone.uniqueName)
  }
}

extension ApplicationTabTemplate {
  fileprivate var names: [String] { [name] + (uniqueName.map { [$0] } ?? []) }
}

extension Solution {
  fileprivate var slashCommands: [String] { conversationActionLocales.compactMap(\.slashCommand) }
}
