import Records

/// The conversation actions of all solutions with their linked rows, in the order of their buttons.
public struct ActionCatalogue: Sendable {
  /// Smallest `Order` first; equal orders by name, then id (invented: the product's documents leave ties
  /// open).
  public let actions: [CataloguedAction]
  /// By unique name and by name.
  private let templates: [String: CataloguedTemplate]
  private let webResources: Set<String>

  /// The active template that an Event Parameter names: unique name first, then name (inferred: the API's
  /// `templateName` is the unique name, the article says "App Tab Template name").
  public func template(named name: String) -> CataloguedTemplate? {
    templates[name]
  }

  /// The names that find a template, for "did you mean".
  public var templateNames: [String] { templates.keys.sorted() }

  /// Whether a solution has a file for the web resource with this name: `fab_/cobrowse.html`.
  public func hasWebResource(named name: String) -> Bool { webResources.contains(name) }
}

/// A conversation action with its rows of other tables.
public struct CataloguedAction: Sendable {
  public let action: ConversationAction
  /// The unique name of its solution.
  public let solution: String
  /// The active locale rows; of two rows for the same language, the first in the file counts.
  public let locales: [Locale: ConversationActionLocale]
  /// The active template that its Event Parameter names, if its event opens one.
  public let template: CataloguedTemplate?
  /// All capabilities that link to it, active or not, to explain why a button is hidden.
  public let capabilities: [CataloguedCapability]

  /// The row that an agent of this language sees: the one in their language, otherwise the English one.
  ///
  /// The whole row falls back, never column by column (inferred from the article's "the basic language we
  /// support is English").
  public func locale(for language: Locale) -> ConversationActionLocale? {
    locales[language] ?? locales[.english]
  }
}

/// A channel capability with its provider, if the provider exists.
public struct CataloguedCapability: Sendable {
  public let capability: ChannelCapability
  public let provider: Provider?
}

extension ActionCatalogue {
  /// Links the solutions' rows, in linear time except for sorting by order.
  init(linking solutions: [Solution]) {
    // Across solutions: a provider's records may be split over several, and a lookup ignores which.
    let providers = Dictionary(solutions.flatMap(\.providers).map { ($0.id, $0) }) { first, _ in first }
    let capabilities = Dictionary(
      grouping: solutions.flatMap(\.channelCapabilities), by: \.conversationAction)
    let locales = Dictionary(
      grouping: solutions.flatMap(\.conversationActionLocales), by: \.conversationAction)
    let files: Set<String> = solutions.reduce(into: []) { $0.formUnion($1.webResources) }
    var byUniqueName: [String: CataloguedTemplate] = [:]
    var byName: [String: CataloguedTemplate] = [:]
    for solution in solutions {
      for template in solution.applicationTabTemplates where template.isActive {
        let catalogued = CataloguedTemplate(
          template, of: solution.uniqueName,
          behaviour: Shared(solution.simulation[template.name] ?? ProviderBehaviour()), files: files)
        if let uniqueName = template.uniqueName {
          byUniqueName[uniqueName] = byUniqueName[uniqueName] ?? catalogued
        }
        byName[template.name] = byName[template.name] ?? catalogued
      }
    }
    let templates = byUniqueName.merging(byName) { uniqueName, _ in uniqueName }
    let actions = solutions.flatMap { solution in
      solution.conversationActions.map { action in
        let rows = (locales[action.id] ?? []).filter(\.isActive).map { ($0.locale, $0) }
        return CataloguedAction(
          action: action, solution: solution.uniqueName,
          locales: Dictionary(rows) { first, _ in first },
          template: action.templateName.flatMap { templates[$0] },
          capabilities: (capabilities[action.id] ?? []).map { capability in
            CataloguedCapability(
              capability: capability, provider: capability.provider.flatMap { providers[$0] })
          })
      }
    }
    self.actions = actions.sorted { left, right in
      let (left, right) = (left.action, right.action)
      return (left.order, left.name, left.id) < (right.order, right.name, right.id)
    }
    self.templates = templates
    webResources = files
  }
}

extension ConversationAction {
  /// The name of the template that its Event Parameter gives; nil if it gives none, or if its event opens none.
  public var templateName: String? {
    guard eventName.opensTemplate, let name = eventParameter?.trimmed, !name.isEmpty else { return nil }
    return name
  }
}
