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
    let rows = LinkedRows(of: solutions)
    var actions: [CataloguedAction] = []
    for solution in solutions {
      for action in solution.conversationActions {
        actions.append(rows.catalogued(action, of: solution.uniqueName))
      }
    }
    self.actions = actions.sorted { left, right in
      let (left, right) = (left.action, right.action)
      return (left.order, left.name, left.id) < (right.order, right.name, right.id)
    }
    templates = rows.templates
    webResources = rows.files
  }
}

/// What the actions of some solutions link to.
///
/// Across solutions: a provider's records may be split over several, and a lookup ignores which.
private struct LinkedRows {
  private var providers: [GUID: Provider] = [:]
  /// By the action that they lead to.
  private var capabilities: [GUID: [ChannelCapability]] = [:]
  private var locales: [GUID: [ConversationActionLocale]] = [:]
  private(set) var files: Set<String> = []
  /// By unique name and by name.
  private(set) var templates: [String: CataloguedTemplate] = [:]

  // Plain loops: the first frame waits for this, and each transformed list is one more type to make for it.
  init(of solutions: [Solution]) {
    for solution in solutions {
      for provider in solution.providers where providers[provider.id] == nil {
        providers[provider.id] = provider
      }
      for capability in solution.channelCapabilities {
        guard let action = capability.conversationAction else { continue }
        capabilities[action, default: []].append(capability)
      }
      for locale in solution.conversationActionLocales where locale.isActive {
        guard let action = locale.conversationAction else { continue }
        locales[action, default: []].append(locale)
      }
      for file in solution.webResources { files.insert(file) }
    }
    addTemplates(of: solutions)
  }

  /// Adds the active templates by their unique names; then by their names, which hide no unique name.
  private mutating func addTemplates(of solutions: [Solution]) {
    var all: [CataloguedTemplate] = []
    for solution in solutions {
      for template in solution.applicationTabTemplates where template.isActive {
        let behaviour = Shared(solution.simulation[template.name] ?? ProviderBehaviour())
        all.append(CataloguedTemplate(template, of: solution.uniqueName, behaviour: behaviour, files: files))
      }
    }
    for template in all { if let name = template.template.uniqueName { add(template, named: name) } }
    for template in all { add(template, named: template.template.name) }
  }

  private mutating func add(_ template: CataloguedTemplate, named name: String) {
    if templates[name] == nil { templates[name] = template }
  }

  /// An action with the rows that it links to and those that lead to it.
  func catalogued(_ action: ConversationAction, of solution: String) -> CataloguedAction {
    var byLanguage: [Locale: ConversationActionLocale] = [:]
    for row in locales[action.id] ?? [] where byLanguage[row.locale] == nil { byLanguage[row.locale] = row }
    var linked: [CataloguedCapability] = []
    for capability in capabilities[action.id] ?? [] {
      let provider = capability.provider.flatMap { providers[$0] }
      linked.append(CataloguedCapability(capability: capability, provider: provider))
    }
    return CataloguedAction(
      action: action, solution: solution, locales: byLanguage,
      template: action.templateName.flatMap { templates[$0] }, capabilities: linked)
  }
}

extension ConversationAction {
  /// The name of the template that its Event Parameter gives; nil if it gives none, or if its event opens none.
  public var templateName: String? {
    guard eventName.opensTemplate, let name = eventParameter?.trimmed, !name.isEmpty else { return nil }
    return name
  }
}
